import type { EmbeddingKey } from './en.ts'

export const lv = {
  rate: 'Novērtējiet šo pakalpojumu',
  frame_title: 'Aptauja: {service}',
  open_alone: 'Atvērt aptauju atsevišķā lapā',
  page_invalid_title: 'Šī adrese vairs nedarbojas',
  page_invalid_text:
    'Šāda adrese ir paredzēta vienam cilvēkam un dažām dienām. Tās laiks ir beidzies, vai arī tā ir nepilnīga. Nekas nav saglabāts.',
  link: 'Ievietot savā vietnē',
  title: 'Ievietot savā vietnē',
  lead: 'Kods e-pakalpojuma lapām. To, kam atbildes tiek pieskaitītas, nosaka šeit; apmeklētājs to mainīt nevar.',
  back: 'Aptaujas punkti',
  counts_for: 'Atbildes pieskaita',
  counted_as: '{service}, {channel}, {mode}',
  mode_unfit:
    'Šī punkta atbildes tiek uzskaitītas kā „{mode}“. E-pakalpojuma lapai izveidojiet punktu ar veidu „{inline}“ (pašā lapā) vai „{link}“ (saite tajā), citādi pārskats nepareizi rādītu, kā cilvēki atbildēja.',
  mode_link_only:
    'Šī punkta atbildes tiek uzskaitītas kā „{link}“, tāpēc te ir saite, nevis ietvars. Lai aptauja būtu pašā lapā, izveidojiet punktu ar veidu „{inline}“.',
  unpublished: 'Vispirms publicējiet aptauju; tad šeit būs tās kods citām vietnēm.',
  language: 'Valoda',
  language_visitor: 'apmeklētāja valoda',
  kind_link: 'Saite',
  kind_link_text:
    'Darbojas visur, bez skripta. Labākā izvēle e-pastam un vietām, kur lapā neko citu ievietot nedrīkst.',
  kind_block: 'Lapā',
  kind_block_text:
    'Jautājumi ir pašā lapā, ietvarā ar mūsu adresi. Bez pēdējās rindas ietvars patur savu augstumu un tajā ritina.',
  kind_button: 'Poga',
  kind_button_text:
    'Poga saites vietā vai, ar data-meraukla="tab", cilnīte loga malā. Atver aptauju virs lapas; bez skripta tā ir saite.',
  preview: 'Kā tas izskatās',
  copy: 'Kopēt',
  copy_named: 'Kopēt kodu: {name}',
  copied: 'Nokopēts',
  copy_failed: 'Neizdevās nokopēt; iezīmējiet tekstu un nokopējiet to',
  policy:
    'Ja vietnei ir satura drošības politika (CSP), tajā vajag: {directives}. Skripts nelieto sīkdatnes un neprasa citus failus; tā jaucējvērtība ir nostiprināta.',
  sites_title: 'Vietnes, kas drīkst rādīt aptauju',
  sites_text:
    'Ietvarā to drīkst rādīt tikai šo vietņu lapas. Ja nav nevienas, ietvars paliek tukšs, bet poga atver logu ar saiti.',
  sites_none:
    'Zemāk vēl nav norādīta neviena vietne, tāpēc pārlūki šo ietvaru nekur nerāda, bet poga atver logu ar saiti.',
  sites: 'Vietnes, katra savā rindā',
  sites_hint:
    'Piemēram, https://portal.example.lv, bez ceļa. http:// pieņem tikai adresei localhost.',
  sites_expected: 'Tā nav vietnes adrese: {site}',
  sites_too_many: 'Ne vairāk kā {most} vietnes',
  save: 'Saglabāt',
  saved: 'Saglabāts',
  keys_title: 'Sava adrese katram darījumam',
  keys_text:
    'Sistēma, kurā darījums beidzas, var pieprasīt adresi, kurā viens cilvēks atbild vienreiz, un parādīt to savā apstiprinājuma lapā. Tā pieprasa no sava servera ar šī punkta atslēgu.',
  keys_unsigned:
    'Instalācijai nav parakstīšanas atslēgas (INVITATION_KEY), tāpēc šādas adreses izveidot nevar. Jautājiet uzturētājam.',
  key: 'Atslēga',
  key_label: 'Kurai sistēmai būs atslēga?',
  key_label_hint: 'Tikai jums: „Maksājumu portāls“.',
  key_label_needed: 'Norādiet, kurai sistēmai būs atslēga',
  make_key: 'Izveidot atslēgu',
  key_shown_once:
    'Nokopējiet šo atslēgu tagad. Tiek glabāta tikai tās jaucējvērtība, un parādīt to vēlreiz nevar.',
  keys_empty: 'Atslēgu vēl nav.',
  created_on: 'Izveidota',
  used_on: 'Pēdējoreiz lietota',
  never_used: 'nekad',
  state: 'Stāvoklis',
  key_works: 'darbojas',
  key_revoked: 'atsaukta: {day}',
  revoke: 'Atsaukt',
  revoke_title: 'Vai atsaukt atslēgu „{label}“?',
  revoke_text:
    'Sistēma, kurai tā ir, no šī brīža adreses vairs nevarēs izveidot. Agrāk izveidotās adreses darbosies līdz savai pēdējai dienai.',
  call_title: 'Ko sistēma pieprasa',
  call_text:
    'Tā pati Idempotency-Key vērtība dod to pašu adresi. Adreses atvēršana neko nemaina, vai to atver cilvēks vai programma; adresi izlieto atbilžu nosūtīšana.',
} as const satisfies Record<EmbeddingKey, string>
