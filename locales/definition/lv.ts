import type { en } from './en.ts'

export const lv = {
  // Viss kopumā
  'not-an-object': 'Tā nav anketa: anketai jābūt vienam JSON objektam figūriekavās',
  'too-large': 'Anketa ir pārāk liela; JSON veidā tā drīkst aizņemt ne vairāk kā {kilobytes} KB',
  'too-costly':
    'Anketas pārbaude ilga vairāk nekā {seconds} s vai prasīja pārāk daudz atmiņas; samaziniet vai vienkāršojiet anketu',
  'too-deep': 'Ligzdojums ir pārāk dziļš; anketā drīkst būt ne vairāk kā {limit} JSON līmeņi',
  'no-questions': 'Anketā nav neviena jautājuma; pievienojiet vismaz vienu',
  'too-many-questions': 'Jautājumu skaits anketā ir {count}; atļauti ne vairāk kā {limit}',
  'too-many-choices':
    'Atbilžu variantu ir pārāk daudz; vienam jautājumam to drīkst būt ne vairāk kā {choices_each}, visā anketā – ne vairāk kā {choices_all}',
  'too-many-cells':
    'Matricas šūnu skaits ir {count}; rindu un kolonnu skaita reizinājums nedrīkst pārsniegt {limit}',
  // Īpašības
  'forbidden-key':
    '„{property}“ ir programmām rezervēts vārds, un šeit tas nav atļauts; izņemiet to vai izvēlieties citu nosaukumu',
  'outside-address':
    '„{property}“ kaut ko ielādētu no citas adreses; izņemiet to un vajadzīgo ierakstiet pašā anketā',
  'html-not-allowed':
    '„{property}“ ievietotu lapā HTML; izņemiet to un rakstiet vienkāršu tekstu laukā title vai description',
  'redirect-not-allowed':
    '„{property}“ aizvestu respondentus uz citu adresi; izņemiet to: pēc atbildēšanas viņi paliek šeit',
  'program-not-allowed':
    '„{property}“ padarītu anketu par programmu; izņemiet to: nosacījumi drīkst būt tikai laukos visibleIf un requiredIf',
  'author-pattern-not-allowed':
    '„{property}“ pārbaudītu atbildes pēc jūsu paša šablona; izņemiet to un lietojiet inputType, min, max un maxLength',
  'unknown-property':
    'Īpašība „{property}“ šeit nav pazīstama; izņemiet to vai pārbaudiet, vai tā uzrakstīta pareizi',
  'missing-property': 'Trūkst īpašības „{property}“; pievienojiet to',
  'unknown-type':
    '{received, select, undefined {Nav norādīts tips} other {„{received}“ nav jautājuma tips}}; iespējamie tipi: {types}',
  'wrong-type':
    '{shape, select, single {„{received}“ šeit neder} other {Šeit ierakstītais neder}}; ierakstiet tāda veida vērtību vai vienu no vārdiem, ko šī īpašība pieņem',
  // Nosaukumi un vērtības
  'bad-name':
    '„{received}“ nevar būt nosaukums; lietojiet ne vairāk kā {name_length} mazos latīņu burtus, ciparus un _, sāciet ar burtu un nelietojiet programmām rezervētus vārdus, piemēram, constructor',
  'duplicate-name': 'Nosaukums „{name}“ lietots divreiz; visiem nosaukumiem jābūt atšķirīgiem',
  'bad-value':
    'Tā nevar būt atbilžu varianta vērtība; lietojiet skaitli vai tekstu, kurā ir 1 līdz {value_length} rakstzīmes, kuram nav atstarpju sākumā un beigās, kurš nesākas ar _ un nav programmām rezervēts vārds, piemēram, constructor',
  'duplicate-value':
    'Vērtība „{value}“ lietota divreiz; vienā sarakstā visām vērtībām jābūt atšķirīgām',
  'no-choices': 'Saraksts ir tukšs; pievienojiet vismaz vienu atbilžu variantu',
  'no-columns': 'Tabulai nav kolonnu; pievienojiet vismaz vienu',
  // Teksti
  'text-too-long':
    'Teksts ir pārāk garš (rakstzīmju skaits: {received}); atļautas ne vairāk kā {text_length} rakstzīmes',
  'text-placeholder':
    'Tekstā kaut kas ir figūriekavās, un tur parādītos atbilde; izņemiet figūriekavas',
  'text-characters':
    'Tekstā ir vadības rakstzīmes, bojātas rakstzīmes vai tādas, kas maina rakstīšanas virzienu; izdzēsiet tekstu un uzrakstiet to no jauna',
  // Skaitļi
  'not-whole': '{received} nav vesels skaitlis; rakstiet skaitli bez daļas',
  negative: '{received} ir mazāks par nulli; rakstiet 0 vai vairāk',
  'bad-bound':
    '„{bound}“ šeit nevar būt robeža; skaitlim rakstiet skaitli, datumam – dienu, piemēram, 2026-03-14, bet vienkāršam tekstam robežu nav',
  'bounds-reversed':
    'Mazākā atļautā vērtība ({min}) ir lielāka par lielāko ({max}); izlabojiet robežas',
  'bad-scale':
    'Pakāpju skaits nav pareizs ({count}); skalai ir vismaz divas pakāpes, un rateCount jābūt vienādam ar to skaitu',
  'scale-too-long': 'Skalas pakāpju skaits ir {count}; atļautas ne vairāk kā {limit}',
  'length-too-large':
    'Atbilde būtu pārāk gara ({received}); maxLength nedrīkst pārsniegt {answer_length} rakstzīmes',
  'too-many-rows':
    'Rindu skaits ({received}) ir pārāk liels; tabulai drīkst būt ne vairāk kā {table_rows} rindas, komentāra laukam – ne vairāk kā {comment_rows}',
  'too-many-columns': 'Tabulas kolonnu skaits ir {received}; atļautas ne vairāk kā {table_columns}',
  'bad-selection':
    'Šeit nevar izvēlēties no {min} līdz {max}; minSelectedChoices nedrīkst pārsniegt maxSelectedChoices, bet tas – atbilžu variantu skaitu',
  'bad-retention':
    'Atbildes nevar glabāt tik mēnešu ({received}); rakstiet skaitli no 1 līdz {months}',
  // Nosacījumi
  'condition-syntax':
    'Nosacījumu nevar nolasīt pie {position}. rakstzīmes: {found, select, end {tas nav pabeigts} other {„{found}“ tur neiederas}}; rakstiet jautājuma nosaukumu figūriekavās, salīdzinājumu un vērtību, bet vairākus savienojiet ar and vai or',
  'condition-too-long': 'Nosacījums ir pārāk garš; saīsiniet to līdz {condition_length} rakstzīmēm',
  'condition-too-complex':
    'No {position}. rakstzīmes nosacījums ir pārāk sarežģīts; tajā drīkst būt ne vairāk kā {operators} operatori un {condition_depth} iekavu līmeņi',
  'condition-unsupported':
    '„{found}“ pie {position}. rakstzīmes nosacījumā nevar lietot; salīdziniet atbildi uz jautājumu ar noteiktām vērtībām, bez funkcijām',
  'condition-unknown-item':
    'Nosacījumā minēts „{name}“, bet šāda jautājuma vai rindas nav; rakstiet nosaukumu jautājumam, kas uzdots agrāk',
  'condition-later-item':
    'Nosacījumā minēts „{name}“, kas nav uzdots agrāk; nosacījums drīkst skatīties tikai atpakaļ',
  // Only before publishing
  'label-missing':
    'Kādai no jautājuma „{name}“ atbildēm nav teksta valodā, kurā anketu piedāvā ({language}); uzrakstiet to vai izņemiet šo valodu no virsraksta',
  polarity:
    'Jautājuma „{name}“ skalas pakāpes dažādās valodās iet pretējos virzienos; salieciet vārdus visās valodās vienā secībā',
  'bank-scale':
    'Jautājuma „{name}“ atbildes atšķiras no jautājumu krājuma atbildēm ar to pašu kodu; atjaunojiet tās vai dodiet jautājumam savu kodu',
  'easy-partial':
    'Dažām jautājuma „{name}“ atbildēm ir viegls teksts ({language}), citām nav; uzrakstiet to visām vai nevienai',
  'easy-same':
    'Divām jautājuma „{name}“ atbildēm vieglais teksts ir vienāds ({language}), bet parastais atšķiras; dodiet katrai savus vārdus',
} as const satisfies Record<keyof typeof en, string>
