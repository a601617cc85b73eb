import type { ReceiptKey } from './en.ts'

export const lv = {
  title: 'Pārbaudīt saņemšanas kodu',
  intro:
    'Ierakstiet kodu, ko redzējāt, kad jūsu atbildes tika saglabātas. Uzzināsiet, vai tās ir ieskaitītas. Ko atbildējāt, netiek atklāts nevienam.',
  code: 'Saņemšanas kods',
  code_hint:
    '13 burti un cipari, piemēram, {example}. Var rakstīt ar mazajiem burtiem un atstarpēm.',
  check: 'Pārbaudīt',
  another: 'Pārbaudīt citu kodu',
  counted_title: 'Jūsu atbildes ir ieskaitītas',
  counted_day: 'Ieskaitītas',
  counted_month: 'Rādītājos par',
  waiting_title: 'Jūsu atbildes ir saglabātas',
  waiting_text:
    'Rādītājos tās jau ir ieskaitītas. To kods vēl nav starp noslēgtas dienas kodiem: dienu noslēdz pēc pusnakts, kad kopā ir vismaz {fewest} atbilžu. Ieskatieties rīt vai vēlāk.',
  left_out_title: 'Jūsu atbildes rādītājos nav iekļautas',
  left_out_text: 'Tās tika saņemtas, un cilvēks pēc pārbaudes nolēma tās neieskaitīt.',
  left_out_reason: 'Iemesls',
  reason_repeated: 'vienādas atbildes saņemtas daudzas reizes',
  reason_staff: 'tās sniedza darbinieki, nevis apkalpotie cilvēki',
  reason_machine: 'tās nosūtīja programma',
  reason_careless: 'tās sniegtas, jautājumus nelasot',
  reason_trial: 'tās sniegtas izmēģinājumam',
  unknown_title: 'Atbilžu ar šādu kodu nav',
  unknown_text:
    'Ja atbildējāt bez savienojuma, tās, iespējams, vēl gaida tajā ierīcē. Citādi, lūdzu, parādiet kodu iestādei, kas jums jautāja.',
  no_code_title: 'Tas nav saņemšanas kods',
  no_code_text:
    'Kāda zīme trūkst vai ir cita. Lūdzu, salīdziniet ar pierakstīto un mēģiniet vēlreiz.',
  too_often_title: 'Pašlaik pārbauda pārāk daudz kodu',
  too_often_text: 'Jūsu kods netika pārbaudīts. Lūdzu, mēģiniet vēlreiz pēc minūtes.',
  proof: 'Pierādījums',
  proof_text:
    'Dienas kodus savieno pa diviem, līdz paliek viens skaitlis – dienas sakne. To publicē, un vēlāk to vairs nevar mainīt, jo uz tās balstās nākamā diena. No jūsu koda līdz saknei ved šie soļi. Tie neatklāj, ko atbildējāt jūs vai citi.',
  proof_receipt: 'Jūsu apliecinājums: kods, mēnesis, aizzīmogotas atbildes',
  proof_steps: 'Soļi',
  proof_left: 'no kreisās puses pievieno',
  proof_right: 'no labās puses pievieno',
  proof_root: 'Dienas sakne',
  proof_answers: 'Dienas atbildes',
  proof_at_least: 'vismaz {count}',
  proof_hash: 'Dienas jaucējvērtība',
  proof_previous: 'Iepriekšējās dienas jaucējvērtība',
  proof_published: 'Visas noslēgtās dienas kā dati',
  verified: 'Pārrēķināts šajā ierīcē: jūsu kods ved uz publicēto sakni.',
  differs:
    'Pārrēķinot šajā ierīcē, jūsu kods uz publicēto sakni neved. Lūdzu, saglabājiet šo lapu un paziņojiet iestādei.',
} as const satisfies Record<ReceiptKey, string>
