// oxlint-disable max-lines -- one list, read beside the same list in another language
import type { en } from './en.ts'

export const lv = {
  title: 'Pakalpojumu kvalitātes gada pārskats',
  subtitle: 'Lietotāju apmierinātība {year}. gadā',
  edition: '{edition}. izdevums',
  'status.prepared': 'projekts pārbaudei',
  'status.published': 'publicēts izdevums',
  'prepared-on': 'sagatavots: {day}',
  'notice.made-up': 'Izdomāti dati. Neattiecas ne uz vienu īstu iestādi.',

  'word.contents': 'Saturs',
  'word.chart': 'Attēls',
  'word.table': 'Tabula',
  'word.source': 'Avots',
  'word.page': 'Lappuse',
  'word.data-table': 'Dati tabulā',
  'word.scrollable': 'ritināma sānis',
  'word.all-figures': 'bāze un formula pielikumā',
  'word.period': 'Periods',
  'word.name': 'Nosaukums',
  'word.value': 'Vērtība',
  'word.interval': 'Intervāls',
  'word.base': 'Atbildes',
  'word.nothing': 'nav atbilžu',
  'word.hidden-share': 'nav rādīts',
  'word.hidden-count': 'maz',
  'word.all-services': 'Visi pakalpojumi',

  'unit.points': '{value} p. p.',
  'unit.days': '{value} d.',
  'unit.met': 'izpildīts',
  'unit.not-met': 'nav izpildīts',
  'interval.range': '{lower}–{upper}',
  'interval.signed': 'no {lower} līdz {upper}',
  'basis.n': 'n = {n}',
  'basis.interval': '{level} intervāls {range}',
  'basis.by-chance': '{level} nenoteiktība tikai nejaušības dēļ {range}',
  'basis.before': '{year}. gadā n = {n}',
  'small-base':
    'Pamatojas uz {count, plural, zero {# atbildēm} one {# atbildi} other {# atbildēm}}: vērtējams piesardzīgi.',

  'withheld.no-responses': 'nav atbilžu',
  'withheld.too-few-responses': 'nav rādīts: mazāk nekā {minimum} atbilžu',
  'withheld.wrong-scale': 'nav rādīts: atbildēts citā skalā',
  'withheld.protects-another': 'nav rādīts: atklātu citu skaitli',
  'withheld.item-missing': 'nav rādīts: netika uzdots formulai vajadzīgs jautājums',
  'withheld.not-reported': 'nav datu: nav iesniegts formulai vajadzīgs skaitlis',
  'withheld.nothing-counted': 'nav no kā aprēķināt: nav gadījumu',
  'withheld.no-target': 'nav mērķa, ar ko salīdzināt',
  'withheld.inconsistent': 'nav rādīts: iesniegtie skaitļi ir pretrunīgi',
  'withheld.several-services': 'tikai par katru pakalpojumu atsevišķi',

  'channel.in-person': 'klātienē',
  'channel.electronic': 'elektroniski',
  'channel.phone': 'pa tālruni',
  'channel.post': 'pa pastu',
  'mode.inline': 'pakalpojuma lapā',
  'mode.link': 'saite',
  'mode.email': 'e-pasts',
  'mode.qr': 'kvadrātkods',
  'mode.kiosk': 'termināls',
  'mode.assisted': 'ar darbinieka palīdzību',
  'mode.paper': 'uz papīra',
  'mode.phone': 'telefonintervija',
  'mode.imported': 'pārņemti skaitļi',
  'audience.resident': 'iedzīvotāji',
  'audience.business': 'uzņēmumi',

  'option.1': 'Ļoti neapmierināts',
  'option.2': 'Neapmierināts',
  'option.3': 'Ne apmierināts, ne neapmierināts',
  'option.4': 'Apmierināts',
  'option.5': 'Ļoti apmierināts',

  'column.affects': 'Skar',
  'column.answers': 'Atbildes 1; 2; … 5',
  'column.audience': 'Lietotāji',
  'column.base': 'Atbildes',
  'column.basis': 'Bāze un intervāls',
  'column.basis-by-chance': 'Bāze un nenoteiktība tikai nejaušības dēļ',
  'column.centre': 'Centrs',
  'column.change': 'Izmaiņa',
  'column.channel': 'Kanāls',
  'column.code': 'Kods',
  'column.equals': 'Publicētais skaitlis atbilst',
  'column.fingerprint': 'Kontrolsumma',
  'column.flags': 'Piezīmes',
  'column.formula': 'Formula',
  'column.from': 'No',
  'column.holder': 'Pakalpojuma turētājs',
  'column.id': 'Nr.',
  'column.indicator': 'Rādītājs',
  'column.language': 'Atbilžu valoda',
  'column.languages': 'Valodas',
  'column.meaning': 'Nozīme šajā pārskatā',
  'column.method': 'Metodika',
  'column.mode': 'Ievākšanas veids',
  'column.month': 'Mēnesis',
  'column.months-all': 'no mēnešiem',
  'column.months-equal': 'Izskaidrotie mēneši',
  'column.options': 'Piedāvātās atbildes',
  'column.points': 'Aptaujas punkti',
  'column.provider': 'Pakalpojuma sniedzējs',
  'column.published': 'Lietota no',
  'column.question': 'Jautājums',
  'column.questionnaire': 'Anketa',
  'column.reason': 'Iemesls',
  'column.responses': 'Anketas',
  'column.result': 'Rezultāts',
  'column.service': 'Pakalpojums',
  'column.share': 'Īpatsvars',
  'column.source': 'Avots',
  'column.term': 'Jēdziens',
  'column.value': 'Vērtība',
  'column.verdict': 'Ko rāda tests',
  'column.version': 'Versija',
  'column.was-published': 'Publicēts',
  'column.what': 'Par ko',
  'column.what-changed': 'Kas mainījies',
  'column.year': 'Gads',
  'column.shrunk': 'Pievirzīts grupai',
  'column.rank': 'Vieta no … līdz …',
  'column.place': 'Pret robežām',
  'column.moved': 'Atbildes, kurām mainījās veids',
  'column.change-plain': 'Vienkāršā izmaiņa',
  'column.change-same-mix': 'Izmaiņa pie vienāda sadalījuma',
  'column.share-of': 'Daļa no atbildēm {year}. gadā',
  'column.years': 'Gadi',
  'column.first-year': 'Pirmais gads',
  'column.last-year': 'Pēdējais gads',
  'column.slope': 'Izmaiņa gadā',
  'column.direction': 'Virziens',
  'column.transactions': 'Sniegtie pakalpojumi',
  'column.offers': 'Piedāvātās anketas',
  'column.response-rate': 'Atbildētība',
  'column.opportunity-rate': 'Iespēja',
  'column.coverage-rate': 'Aptvērums',
  'column.importance': 'Nozīme',
  'column.performance': 'Vērtējums',
  'column.field': 'Kartes lauks',
  'column.alpha-dropped': 'α bez tā',

  'verdict.rose': 'pieauga',
  'verdict.fell': 'samazinājās',
  'verdict.no-certain-change': 'nav droši konstatējamas izmaiņas',
  'verdict.nothing-before': 'agrāk atbilžu nav',
  'verdict.nothing-after': 'šogad atbilžu nav',
  'verdict.base-too-small': 'salīdzināšanai atbilžu par maz',
  'verdict.series-break': 'laikrindas pārtraukums: nav salīdzināms',
  'verdict.no-test-possible': 'nav pārbaudāms',
  'verdict.hidden': 'nav rādīts',
  'verdict.wrong-scale': 'cita skala: nav salīdzināms',

  'change.label': '{rule}, izmaiņa',
  'change.rose': 'Kopš {year}. gada pieauga par {size}; izmaiņa ir droši konstatēta.',
  'change.fell': 'Kopš {year}. gada samazinājās par {size}; izmaiņa ir droši konstatēta.',
  'change.no-certain-change': 'Kopš {year}. gada droši konstatējamas izmaiņas nav.',
  'change.nothing-before': 'Nav {year}. gada atbilžu, ar ko salīdzināt.',
  'change.nothing-after': 'Šogad nav atbilžu, ko salīdzināt.',
  'change.base-too-small': 'Salīdzināšanai ar {year}. gadu atbilžu ir par maz.',
  'change.series-break': 'Nav salīdzināms ar {year}. gadu: laikrinda ir pārtraukta.',
  'change.no-test-possible': 'Atšķirību no {year}. gada nevar pārbaudīt.',
  'change.hidden': 'Izmaiņa kopš {year}. gada nav rādīta: tā atklātu slēptu skaitli.',
  'change.wrong-scale': 'Nav salīdzināms ar {year}. gadu: lietota cita skala.',

  'source.line': 'Avots: {source}.',
  'source.made-up': 'demonstrācijai izdomātas atbildes',
  'source.survey': 'iestādes apmierinātības aptauja',
  'source.method': 'Metodika: {id} {version}.',
  'source.interval':
    'Respondenti pieteicās paši: kļūdas robeža nav norādīta; intervāli aptver tikai nejaušību.',

  'note.whiskers': 'Nogriežņi: 95 % intervāls.',
  'note.whiskers-by-chance': 'Nogriežņi: 95 % nenoteiktība tikai nejaušības dēļ.',
  'note.hollow': 'Tukši punkti: mazāk nekā 30 atbilžu, vērtējami piesardzīgi.',
  'note.gaps': 'Punkta nav: atbilžu nav vai to ir par maz, lai tās rādītu.',
  'note.holm':
    'Testi pielāgoti rindu skaitam ({count}) pēc Holma metodes, jo par katru rindu var tikt teikts, ka tā pieauga vai samazinājās: varbūtība, ka tabulā ir kaut viens nepatiess vārds, paliek zem 5 %.',
  'note.formulas':
    'Tās pašas atbildes pēc dažādām formulām; dažādu sleju vērtības savā starpā nav salīdzināmas.',
  'note.hidden-options': 'Tukšas daļas: atbildes, ko devuši tik nedaudzi, ka tās atsevišķi nerāda.',
  'note.no-ranking':
    'Rindas ir kataloga secībā: intervāli, kas pārklājas, neļauj veidot vietu sarakstu.',

  'distribution.answer': '{name}: „{option}“ atbildēja {share}.',
  'distribution.answer-hidden':
    '{name}: labāko atbildi devuši pārāk nedaudzi, lai to rādītu atsevišķi.',
  'distribution.alternative': 'Joslas, kas sadalītas pēc atbildēm, zemākā atbilde pirmā.',
  'trend.alternative': 'Līnija ar intervālu nogriežņiem: {rule}, no: {from}, līdz: {to}.',
  'interval-chart.alternative': 'Katrā rindā punkts ar intervāla nogriezni: {rule}, {year}. gads.',
  'interval-chart.reference': 'kopā: {value}',

  'summary.title': 'Kopsavilkums lēmumu pieņēmējiem',
  'summary.lead':
    'Ko lietotāji teica par pakalpojumiem {year}. gadā, cik tas ir droši un par ko šis pārskats klusē. Numurs pie skaitļa ved uz tā bāzi un formulu pielikumā.',
  'summary.lead-made-up':
    'Šis pārskats rāda, kā tiktu izklāstīti {year}. gada skaitļi. Dati ir izdomāti. Numurs pie skaitļa ved uz tā bāzi un formulu pielikumā.',
  'summary.certain': 'Apmierinātība kopumā',
  'summary.break': 'Publicētie skaitļi šogad nav savā starpā salīdzināmi',
  'summary.break-text':
    '{name}: sākot ar šo mēnesi ({month}), publicētie skaitļi seko citai formulai („{to}“, nevis „{from}“). Lēciens nav apmierinātības izmaiņa.',
  'summary.uncertain': 'Ko šis pārskats nevar pateikt',
  'summary.responses': 'Aizpildītās anketas',
  'summary.responses-before': '{year}. gadā: {n}',
  'summary.responses-none-before': '{year}. gadā nebija',
  'summary.above': 'Droši augstāk par pārējiem pakalpojumiem:',
  'summary.below': 'Droši zemāk par pārējiem pakalpojumiem:',
  'summary.no-standouts':
    'Neviens pakalpojums droši neizceļas: intervāli neļauj nosaukt ne labāko, ne sliktāko.',
  'summary.no-service-changed':
    'Nevienam pakalpojumam salīdzinājumā ar iepriekšējo gadu nav droši konstatējamas izmaiņas.',
  'summary.self-selected':
    'Cilvēki paši izvēlējās, vai atbildēt; tie, kas neatbildēja, var domāt citādi. Tāpēc kļūdas robeža nav norādīta: intervāli aptver tikai nejaušību.',
  'summary.withheld':
    '{count, plural, zero {# skaitļu nav rādīti} one {# skaitlis nav rādīts} other {# skaitļi nav rādīti}}, jo atbildējuši pārāk nedaudzi vai tiktu atklāts cits skaitlis.',
  'summary.missing-months':
    '{count, plural, zero {# mēnešiem} one {# mēnesim} other {# mēnešiem}} {year}. gadā nav skaitļa.',
  'summary.published':
    'Agrāk publicētie skaitļi ir salīdzināti ar atbildēm nodaļā par izmaiņām un laikrindu pārtraukumiem.',

  'scope.title': 'Tvērums un tiesiskais pamats',
  'scope.all':
    'Pārskats aptver visus pakalpojumus, par kuriem ievāktas atbildes. Iestāde: {institution}.',
  'scope.provider': 'Pārskats aptver viena sniedzēja pakalpojumus: {name}.',
  'scope.service': 'Pārskats aptver vienu pakalpojumu: {name}.',
  'scope.counts':
    'Tajā minēti: {services, plural, zero {# pakalpojumu} one {# pakalpojums} other {# pakalpojumi}}, {providers, plural, zero {# sniedzēju} one {# sniedzējs} other {# sniedzēji}}, {centres, plural, =0 {neviens centrs} zero {# centru} one {# centrs} other {# centri}}.',
  'scope.services': 'Aptvertie pakalpojumi',
  'legal.title': 'Tiesiskais pamats',
  'legal.neutral':
    'Šai valstij tiesiskais pamats nav norādīts. Metode seko avotiem, kas nosaukti formulu pielikumā.',
  'legal.LV.intro': 'Apmierinātību mērīt prasa trīs Ministru kabineta noteikumi:',
  'legal.LV.1':
    'MK 2017. gada 4. jūlija noteikumu Nr. 399 23. un 25. punkts: pakalpojuma turētājs uzskaita izpildes rādītājus, no kuriem viens ir saņēmēju apmierinātība, un pēc tiem izvērtē pakalpojuma sniegšanas efektivitāti.',
  'legal.LV.2':
    'MK 2017. gada 4. jūlija noteikumu Nr. 402 7. un 8. punkts: katram e-pakalpojumam mēra izpildes veiksmīgumu, elektronisko pieprasījumu īpatsvaru un brīvprātīgu vērtējumu piecu punktu sistēmā un publicē līdz nākamā gada 1. aprīlim. Šajā pārskatā ir vērtējums.',
  'legal.LV.3':
    'MK 2017. gada 4. jūlija noteikumi Nr. 401: vienotie klientu apkalpošanas centri aptaujā klientus vismaz reizi trijos gados. Centrus salīdzina tikai viena veida ietvaros.',
  'legal.GB.intro': 'Apvienotās Karalistes valdības pakalpojumiem jāpublicē sava darba rādītāji:',
  'legal.GB.1':
    'GOV.UK pakalpojumu standarta 10. punkts: noteikt, ko nozīmē panākumi, un publicēt darba rādītājus.',
  'legal.GB.2':
    'GOV.UK pakalpojumu rokasgrāmata, „Data you must publish“: lietotāju apmierinātība piecos līmeņos, izpildes īpatsvars, darījuma izmaksas un digitālo darījumu īpatsvars. Šajā pārskatā ir lietotāju apmierinātība.',
  'legal.GB.3':
    'Norādes prasa kopēju procentu, bet nenosaka formulu. Iestādes lieto dažādas; šis pārskats nosauc savu formulu un blakus rāda pārējās.',
  'legal.UZ.intro': 'Uzbekistānā valsts pakalpojumu kvalitāti vērtē katru gadu:',
  'legal.UZ.1':
    'Ministru kabineta 2016. gada 20. oktobra lēmums Nr. 353: elektroniskos pakalpojumus katru gadu vērtē pēc deviņiem rādītājiem ar kopā 100 punktiem, no kuriem 30 ir par iesniedzēju apmierinātību.',
  'legal.UZ.2':
    'Iesniedzējs vērtē pakalpojumu no 1 līdz 5; pie vērtējuma 3 vai mazāk jāizpēta iemesli.',
  'legal.UZ.3':
    'Šajā pārskatā ir lietotāju apmierinātība. Tas nav oficiālais vērtējums un to neaizstāj.',

  'method.title': 'Kā skaitļi iegūti',
  'method.question':
    'Cilvēkiem, kuri izmantoja pakalpojumu, jautāja, cik viņi ir apmierināti, skalā no 1 līdz {points}.',
  'method.self-selected':
    'Viņi paši izvēlējās, vai atbildēt (pašatlases izlase). Skaitļi raksturo tos, kuri atbildēja; tie nav aplēse par visiem lietotājiem. Tāpēc tiem nav kļūdas robežas un nekas nav koriģēts pēc kopas lieluma.',
  'method.interval':
    'Katram skaitlim ir 95 % intervāls: ja tikai nejaušība noteiktu, kurš atbild, 95 no 100 šādiem intervāliem ietvertu patieso vērtību (īpatsvariem Vilsona, vidējiem Stjūdenta t intervāls).',
  'method.interval-by-chance':
    'Pie katra skaitļa ir norādīta nenoteiktība tikai nejaušības dēļ: ja tādi paši cilvēki būtu atbildējuši nejauši, 95 no 100 šādiem intervāliem ietvertu vērtību, ko dotu visi šādi cilvēki (īpatsvariem Vilsona, vidējiem Stjūdenta t intervāls). Par tiem, kas neatbildēja, tā nesaka neko.',
  'method.change':
    'Skaitlis „pieauga“ vai „samazinājās“ tikai tad, ja tests rāda, ka varbūtība šādai atšķirībai rasties nejauši ir mazāka par 5 % (divu īpatsvaru tests, vidējiem Velča tests). Tabulās ar vairākām rindām testā ņemts vērā to skaits (Holma metode). Citur pārskatā teikts „nav droši konstatējamas izmaiņas“.',
  'method.minimum':
    'Skaitļus, aiz kuriem ir mazāk nekā {withheld} atbilžu, nerāda. Ja atbilžu ir mazāk nekā {low}, skaitlim norāda zemu ticamību un to nekad nesarindo.',
  'method.disclosure':
    'Ja slēptu skaitli varētu aprēķināt no pārējiem, slēpj vēl vienu. Atbildes, ko devuši mazāk nekā {count} cilvēki, atsevišķi nerāda.',
  'method.not-applicable':
    'Atbildes „uz mani neattiecas“ nav nevienā bāzē. Ja to ir vairāk nekā {share}, par to teikts paziņojumā par datu kvalitāti.',
  'method.sum':
    'Vairāku pakalpojumu vai mēnešu rezultātu aprēķina no visām to atbildēm kopā, nekad kā vidējo no vidējiem.',
  'method.formulas': 'Rādītāji un to formulas',
  'method.formula-note':
    'c₁ … c₅ = atbilžu 1 … 5 skaits; n = visas kopā. Aprēķinu piemēri ir pielikumā.',
  'method.instruments-title': 'Anketas',
  'method.instruments': 'Lietotās anketas',
  'method.fingerprint':
    'Kontrolsumma (pirmās 12 zīmes) mainās līdz ar katru anketas izmaiņu; jautājumi ir pielikumā.',
  'method.imported':
    'Skaitļi ievākti ar citu rīku un pārņemti; atsevišķas atbildes un anketa šeit netiek glabātas.',
  'method.no-survey': 'Par šo periodu anketa nav reģistrēta.',

  'column.help': 'Palīdzība',
  'assisted.caption': 'Atbildes, kas sniegtas bez palīdzības un ar palīdzību: {rule}',
  'assisted.alone': 'bez palīdzības',
  'assisted.with-help': 'ar palīdzību',
  'assisted.note':
    'No atbildēm, kurās jautāts, kas palīdzēja. Vērtības ir noapaļotas un bāzes norādītas ar precizitāti līdz desmitam, lai nevienu nevarētu atrast ar atņemšanu; tabulas nav, ja kādā grupā ir mazāk par {least} atbildēm.',
  'assisted.differ':
    'Abu grupu atšķirība ir lielāka, nekā izskaidrojama ar nejaušību: pakalpojumi ar lielāku un mazāku palīdzības īpatsvaru nav tieši salīdzināmi.',
  'assisted.alike':
    'Starp atbildēm, kas sniegtas bez palīdzības un ar palīdzību, drošas atšķirības nav.',
  'respondents.title': 'Kas atbildēja',
  'respondents.total':
    '{year}. gadā {count, plural, zero {saņemtas {n} anketas} one {saņemta {n} anketa} other {saņemtas {n} anketas}}.',
  'respondents.before': '{year}. gadā: {n}.',
  'respondents.none-before': '{year}. gadā to nebija.',
  'respondents.not-representative':
    'Neviens nav izlozēts, tāpēc atbildētības līmeni noteikt nevar. Tabulas rāda, kas izteicās, nevis kas izmantoja pakalpojumus.',
  'respondents.rates-elsewhere':
    'Neviens nav izlozēts: tabulas rāda, kas izteicās, nevis kas izmantoja pakalpojumus. Atbildētība pēc apliecinātiem skaitļiem ir paziņojumā par datu kvalitāti.',
  'respondents.random': 'Respondenti izraudzīti nejauši; tabulas rāda, kuri no viņiem atbildēja.',
  'respondents.by-month': 'Anketas pa mēnešiem',
  'respondents.by-channel': 'Anketas pēc pakalpojuma kanāla',
  'respondents.by-mode': 'Anketas pēc ievākšanas veida',
  'respondents.by-audience': 'Iedzīvotāju un uzņēmumu anketas',
  'respondents.by-language': 'Anketas pēc valodas',
  'respondents.all-channel': 'Visas anketas ir par viena kanāla pakalpojumiem: {name}.',
  'respondents.all-mode': 'Visas anketas ievāktas vienā veidā: {name}.',
  'respondents.all-audience': 'Visas anketas ir no vienas lietotāju grupas: {name}.',
  'respondents.all-language': 'Visas anketas aizpildītas vienā valodā: {name}.',

  'overall.title': 'Rezultāti kopumā',
  'overall.nothing': '{year}. gadā uz jautājumu par apmierinātību neviens neatbildēja.',
  'overall.answers': 'Kā lietotāji atbildēja?',
  'overall.year': 'Apmierinātība kopumā un izmaiņa pret iepriekšējo gadu',
  'overall.trend': 'Kā apmierinātība mainījās pa mēnešiem?',
  'overall.formulas-years': 'Gads pēc visām formulām',
  'overall.formulas-months': '{year}. gada mēneši pēc visām formulām',

  'services.title': 'Rezultāti pa pakalpojumiem',
  'services.compared': 'Cik apmierināti lietotāji ir ar katru pakalpojumu?',
  'services.compared-answer':
    '{count, plural, zero {# pakalpojumu} one {# pakalpojums} other {# pakalpojumi}} {year}. gadā, ar intervāliem.',
  'services.years': 'Apmierinātība pa pakalpojumiem un izmaiņa pret iepriekšējo gadu',
  'services.formulas': 'Pakalpojumi pēc visām formulām, {year}. gads',
  'services.answers': '{name}: kā lietotāji atbildēja?',
  'services.trend': '{name}: kā mainījās apmierinātība?',
  'modes.title': 'Ievākšanas veidi un salīdzināšana',
  'modes.lead':
    'Viens un tas pats cilvēks no saites mājās atbild citādi nekā darbiniekam pie lodziņa. Kad mainās veidu sadalījums, mainās arī skaitlis, lai gan pakalpojums nav mainījies. Katra pakalpojuma sadalījums ir pie tā vērtējuma; šeit izmaiņa pret iepriekšējo gadu parādīta otrreiz, pie vienāda sadalījuma abos gados.',
  'modes.nothing-before': 'Nav {year}. gada skaitļa, ko salīdzināt.',
  'modes.table': 'Izmaiņa kopš {year}. gada: kā atbildēts un pie vienāda veidu sadalījuma',
  'modes.note':
    'Vienāds sadalījums: abos gados katrs veids ieskaitīts tā, kā abos kopā; izmantoti tikai veidi, kas rādīti abos gados.',
  'modes.of': '{name}: kā ievāktas atbildes?',
  'modes.only': '{name}: visas atbildes ievāktas vienā veidā ({mode}).',
  'modes.as-answered': 'visi, kā atbildēts',
  'modes.same-mix': 'visi, pie vienāda sadalījuma',
  'modes.value-label': '{rule}, pie vienāda veidu sadalījuma',
  'modes.change-label': '{rule}, izmaiņa kopš {year}. gada pie vienāda veidu sadalījuma',
  'modes.proposal': 'Priekšlikums: laikrindas pārtraukums {year}. gadā, {name}',
  'modes.proposal-text':
    'Veids mainījies {moved} atbilžu. {earlier}. gadā: {before}. {year}. gadā: {after}. Tests ierosina pārtraukumu, ja pārvirzījusies vismaz piektā daļa atbilžu un nejaušība to tikpat kā neizskaidro (šeit {p}). Lemj cilvēks; līdz tam rādītas abas izmaiņas, un vienkāršā vērtējama piesardzīgi.',
  'modes.no-proposal':
    'Pārtraukums nav ierosināts: nekur veids nav mainījies piektajai daļai atbilžu vairāk, nekā izskaidro nejaušība.',
  'modes.declared':
    '{name}: ievākšanas veida pārtraukums ir reģistrēts, tāpēc nekas vairāk nav ierosināts.',
  'years.title': 'Virziens gadu gaitā',
  'years.too-short':
    'Vai apmierinātība gadu gaitā pieaug vai samazinās, nav pārbaudīts: tam vajag vismaz {least} pilnus gadus vienā nepārtrauktā laikrindā, bet to ir {count}.',
  'years.lead':
    'Viena gada izmaiņa var būt nejauša; virziens, kas turas, ir kas cits. Manna un Kendala tests jautā tikai, vai vēlākie gadi ir augstāki par agrākajiem; Sena slīpums ir tipiskā izmaiņa gadā.',
  'years.chart': '{name}: kā apmierinātība mainījās gadu gaitā?',
  'years.answer-rising': 'Gadu gaitā tā pieaug; virziens ir droši konstatēts.',
  'years.answer-falling': 'Gadu gaitā tā samazinās; virziens ir droši konstatēts.',
  'years.answer-no-certain-direction': 'Gadu gaitā droši konstatējama virziena nav.',
  'years.table': 'Virziens gadu gaitā',
  'years.slope-label': '{rule}, tipiskā izmaiņa gadā (Sens)',
  'direction.rising': 'pieaug',
  'direction.falling': 'samazinās',
  'direction.no-certain-direction': 'droši konstatējama virziena nav',
  'direction.too-short': 'mazāk nekā {least} gadi',
  'years.note-test': 'Manna–Kendala tests; izmaiņa gadā: Sena slīpums.',
  'years.note-bh':
    'Testi pielāgoti pakalpojumu skaitam ({count}) pēc Benjamini–Hohberga metodes, jo rindas ir norādes, kur ieskatīties: no nosauktajām aptuveni 5 % var būt nepatiesas.',
  'years.note-four':
    'Ar četriem gadiem pat vienmērīgs pieaugums nav droši konstatējams; vajag piecus.',
  'years.partial': 'Gadi, kuros atbildes ir par mazāk nekā 12 mēnešiem: {years}.',

  'providers.title': 'Rezultāti pa sniedzējiem',
  'providers.lead':
    'Sniedzējs pakalpojumu sniedz; turētājs par to atbild. Sniedzējus salīdzina tikai ar tāda paša veida un lieluma sniedzējiem. Arī tad daļa atšķirības ir pašos pakalpojumos.',
  'centres.title': 'Rezultāti pa centriem',
  'centres.lead':
    'Centrus salīdzina tikai savā grupā un pēc intervāliem, nevis vietu sarakstā: vietējiem, reģionāliem un nacionāliem centriem ir dažādi pakalpojumi un dažādi apmeklētāji.',
  'centres.local': 'Vietējie centri',
  'centres.regional': 'Reģionālie centri',
  'centres.national': 'Nacionālas nozīmes centri',
  'centres.alone': 'Šajā grupā ir viens centrs, tāpēc to nav ar ko salīdzināt.',
  'centres.ungrouped':
    '{count, plural, zero {# centriem} one {# centram} other {# centriem}} katalogā nav grupas, tāpēc tie šeit nav iekļauti.',
  'provider.kind.state': 'Valsts iestādes',
  'provider.kind.municipality': 'Pašvaldības',
  'provider.kind.agency': 'Aģentūras',
  'provider.kind.other': 'Citi sniedzēji',
  'providers.ungrouped':
    '{count, plural, zero {# sniedzējiem} one {# sniedzējam} other {# sniedzējiem}} katalogā nav veida vai lieluma grupas. Tie savā starpā nav salīdzināti: katra rinda stāsta tikai par vienu sniedzēju.',
  'peers.compared':
    '{count, plural, zero {Salīdzināti # grupas dalībnieki, par kuriem} one {Salīdzināts # grupas dalībnieks, par kuru} other {Salīdzināti # grupas dalībnieki, par kuriem}} ir vismaz {least} atbilžu. Apmierināto īpatsvars tajos visos kopā:',
  'peers.left-out':
    'Nav salīdzināti, jo ir mazāk nekā {least} atbilžu vai skaitlis nav rādīts: {names}.',
  'peers.nothing':
    'Vismaz {least} atbilžu ir mazāk nekā diviem grupas dalībniekiem, tāpēc tie nav salīdzināti.',
  'peers.few':
    'Piltuves diagramma nav zīmēta: tai vajag vismaz {least} dalībniekus, par kuriem ir pietiekami daudz atbilžu, bet to ir {count}. Robežas no mazāka skaita solītu vairāk, nekā spēj turēt.',
  'peers.no-variation': 'Piltuves diagramma nav zīmēta: visos atbildes ir vienādas.',
  'peers.table': '{group}: ko var teikt par katru, {year}. gads',
  'peers.note-rank':
    'Vieta (1 = augstākā): ja ņem vērā tikai nejaušību, ar 95 % drošību visi intervāli (kopā {count}) vienlaikus ietver patiesās vietas.',
  'peers.note-shrunk':
    'Pievirzīts grupai: nedaudzu cilvēku teiktais ir pievilkts tuvāk visai grupai, jo daļa attāluma ir nejaušība.',
  'peers.note-order': 'Rindas ir kataloga, nevis vērtību secībā.',
  'rank.range': '{best}–{worst}',
  'place.inside': 'robežās',
  'place.above': 'virs 95 % robežas',
  'place.below': 'zem 95 % robežas',
  'place.far-above': 'virs 99,8 % robežas',
  'place.far-below': 'zem 99,8 % robežas',
  'funnel.title': '{group}: kurš atšķiras vairāk nekā nejauši?',
  'funnel.none':
    'Ārpus robežām nav neviena no {count}: atšķirības nav lielākas, nekā tās rada nejaušība.',
  'funnel.some': 'Ārpus robežām: {count} no {all} ({names}).',
  'funnel.by-chance':
    'Ja visi ({all}) būtu vienādi, ārpus 95 % robežām nejauši atrastos aptuveni {expected}.',
  'funnel.phi-applies':
    'Tie atšķiras vairāk, nekā izskaidro nejaušība (virsizkliedes koeficients φ = {phi}); robežas paplašinātas ar tā kvadrātsakni, lai atzīmētu tikai to, kas izceļas arī tad.',
  'funnel.phi-none':
    'Virsizkliedes koeficients φ = {phi}: nav droši vairāk par nejaušību, tāpēc robežas nav paplašinātas.',
  'funnel.axis': 'Vertikālā ass sākas ar {from}.',
  'funnel.alternative':
    'Katram dalībniekam punkts pēc atbilžu skaita starp līnijām, kas ap {value} tuvojas, atbildēm pieaugot: {rule}, {year}. gads.',
  'funnel.target': 'kopā: {value}',
  'funnel.limit': '{level} robeža',
  'channels.title': 'Rezultāti pa kanāliem',
  'channels.lead':
    'Kanālu izvēlas cilvēks, un katrā atbildes ievāc citādi. Tāpēc atšķirība starp kanāliem nav tikai kvalitātes mērs.',
  'audiences.title': 'Iedzīvotāji un uzņēmumi',
  'audiences.lead':
    'Iedzīvotāji un uzņēmumi ir divas grupas ar savām vajadzībām. To rezultāti ir šķirti; rezultātos kopumā ir abas.',
  'audiences.both': '{name}: pakalpojumi, ko lieto abas grupas',
  'audiences.services':
    'Apmierinātība pa pakalpojumiem šajā grupā un izmaiņa pret iepriekšējo gadu',
  'group.compared': '{group}: cik apmierināti ir lietotāji?',
  'group.compared-answer': 'Apmierinātība {year}. gadā, ar intervāliem.',
  'group.answers': '{group}: kā lietotāji atbildēja {year}. gadā?',
  'group.years': '{group}: apmierinātība un izmaiņa pret iepriekšējo gadu',

  'questions.title': 'Atbildes uz pārējiem jautājumiem',
  'questions.lead': 'Visi pakalpojumi kopā. Rādīts, kā cilvēki atbildēja, bez atsevišķa indeksa.',
  'questions.answers': 'Kā {year}. gadā atbildēja uz pārējiem jautājumiem?',
  'questions.answer':
    '{count, plural, zero {# jautājumu} one {# jautājums} other {# jautājumi}} ar vienādām izvēles atbildēm.',
  'drivers.title': 'Kas saistīts ar apmierinātību',
  'drivers.lead':
    'Nozīme ir katra jautājuma daļa tajā, ko visi kopā pasaka par kopējo apmierinātību (Šeplija daļas no R²; summa ir 100 %). Vērtējums ir vidējā atbilde skalā no 0 % (visi deva sliktāko) līdz 100 % (visi deva labāko). Neviens no tiem nesaka, kas ir cēlonis: kopā tie rāda, kur ieskatīties vispirms.',
  'drivers.minimum':
    'Rādīts tikai tur, kur uz katru jautājumu pāri kopā atbildējuši vismaz {least} cilvēki; iedzīvotāji un uzņēmumi atsevišķi.',
  'drivers.none':
    'Neko nevar rādīt: vajag vismaz {least} cilvēkus, kas kopā atbildējuši uz katru jautājumu pāri.',
  'drivers.silent':
    'Nav rādīts, jo kopīgu atbilžu ir par maz vai lai pasargātu citus skaitļus: {names}.',
  'drivers.explained':
    '{count, plural, zero {Ar šiem # jautājumiem kopā} one {Ar # jautājumu} other {Ar šiem # jautājumiem kopā}} saistītā daļa no apmierinātības atšķirībām:',
  'drivers.explained-label': 'Ar visiem jautājumiem saistītā atšķirību daļa (R²)',
  'drivers.alpha': 'Šo jautājumu Kronbaha α ir {alpha}.',
  'drivers.alpha-good':
    'Sākot ar 0,70, tie pietiekami labi mēra vienu un to pašu, lai tos lasītu kopā.',
  'drivers.alpha-low': 'Zem 0,70 tie nemēra vienu un to pašu: katrs lasāms atsevišķi.',
  'drivers.first': 'Nozīmīgi un zem jautājumu vidējā: {names}.',
  'drivers.no-first': 'Neviens jautājums nav vienlaikus nozīmīgs un zem jautājumu vidējā.',
  'drivers.quoted': '„{title}“',
  'drivers.map': '{name}: kas ir nozīmīgs un kā to vērtē?',
  'drivers.map-alternative':
    'Punkti četros laukos, kas sadalīti pie vidējiem: nozīme uz augšu, vērtējums pa labi.',
  'drivers.map-note':
    'Sadalīts pie abu vidējiem; tas nav tests: punkts pie līnijas var piederēt vienai vai otrai pusei. Asis nesākas ar 0.',
  'drivers.table': '{name}: jautājumu nozīme un vērtējums',
  'drivers.table-note': 'Nozīme: Šeplija daļas no R². α bez tā: pārējo jautājumu Kronbaha α.',
  'quadrant.improve-first': 'uzlabot vispirms',
  'quadrant.keep-up': 'uzturēt',
  'quadrant.low-priority': 'var pagaidīt',
  'quadrant.possible-overkill': 'labi, mazāk nozīmīgi',

  'breaks.title': 'Izmaiņas un laikrindu pārtraukumi',
  'breaks.none':
    'Nav reģistrēta neviena formulējuma, skalas, formulas, ievākšanas veida vai vienības maiņa.',
  'breaks.lead':
    'Formulējuma, skalas, formulas, ievākšanas veida vai vienības maiņa rada pārtraukumu: vērtības pirms un pēc tā nesalīdzina un līnijas pāri tam nevelk.',
  'breaks.declared': 'Reģistrētie pārtraukumi',
  'breaks.bridge': '{name}: tilts, abi gadi pēc visām formulām',
  'breaks.bridge-note':
    'Mainījās formula, nevis atbildes: katra sleja lieto vienu formulu, veco vai jauno, abiem gadiem, un to drīkst salīdzināt.',
  'breaks.mode-bridge':
    'Pāri ievākšanas veida maiņai tilts ir salīdzinājums pie vienāda veidu sadalījuma; tas ir nodaļā par ievākšanas veidiem.',
  'breaks.no-bridge':
    'Pāri formulējuma, skalas, aptaujātās grupas vai vienības maiņai tiltu no atbildēm aprēķināt nevar: to dotu tikai abu veidu jautāšana kādu laiku vienlaikus.',
  'breaks.proposed':
    'Ierosināts, jo mainījies ievākšanas veidu sadalījums, un vēl nav izlemts: {names}. Pierādījumi ir nodaļā par ievākšanas veidiem.',
  'break.kind.wording': 'mainīts formulējums',
  'break.kind.scale': 'mainīta skala',
  'break.kind.formula': 'mainīta formula',
  'break.kind.mode': 'mainīts ievākšanas veids',
  'break.kind.frame': 'mainīta aptaujātā grupa',
  'break.kind.unit': 'mainīta vienība',
  'break.affects.published': 'tikai publicētos skaitļus',
  'break.affects.measured': 'pašas atbildes',

  'published.title': 'Kas tika publicēts: {name}',
  'published.lead':
    'Ar tā paša mēneša atbildēm salīdzināmi {count, plural, zero {# mēnešu} one {# mēneša} other {# mēnešu}} publicētie skaitļi.',
  'published.break': 'Pārtraukums publicētajā laikrindā: {month}',
  'published.break-text':
    'Publicēto skaitļu formula mainīta bez paziņojuma. Pirms šī mēneša tie atbilst rādītājam „{from}“, no šī mēneša rādītājam „{to}“. Pašas atbildes tas neskar: katra formula šeit aprēķināta visai līnijai, un salīdzināt drīkst tikai vienas formulas vērtības.',
  'published.break-label': 'mainīta publicēto skaitļu formula',
  'published.before-after': 'Pēdējais mēnesis pirms pārtraukuma un pirmais pēc tā',
  'published.chart': '{name}: kas tika publicēts un ko rāda atbildes?',
  'published.chart-break': 'Publicētās līnijas formula mainās ({month}); aprēķināto līniju ne.',
  'published.chart-even': 'Publicētā līnija visā garumā seko vienai formulai.',
  'published.chart-alternative': 'Līnijas pa mēnešiem: publicētais skaitlis un katra formula.',
  'published.agreement': '{name}: kura formula izskaidro publicētos skaitļus?',
  'published.rounding': 'Salīdzināts pēc noapaļošanas līdz veseliem procentiem, kā publicēts.',
  'published.all-explained': 'Katrs publicētais skaitlis atbilst kādai no formulām.',
  'published.unexplained':
    '{count, plural, zero {# publicēto skaitļu neatbilst} one {# publicētais skaitlis neatbilst} other {# publicētie skaitļi neatbilst}} nevienai formulai. Iemesls nav zināms.',
  'published.unexplained-caption': '{name}: mēneši, kas neatbilst nevienai formulai',
  'published.neither': 'nevienai formulai',
  'published.note': 'Publicētie skaitļi rādīti, kā nodrukāti, veselos procentos.',
  'published.label': 'Publicētais skaitlis',
  'published.basis': 'kā publicēts; n = {n}',

  'quality.title': 'Paziņojums par datu kvalitāti',
  'quality.none-withheld':
    'Rādīti visi galvenā rādītāja skaitļi par {year}. gadu un tā mēnešiem (kopā {all}); neviens nebija jāslēpj.',
  'quality.withheld':
    'No galvenā rādītāja skaitļiem par {year}. gadu un tā mēnešiem (kopā {all}) nav rādīti {hidden}: {reasons}.',
  'quality.reason.no-responses': 'bez atbildēm: {count}',
  'quality.reason.too-few-responses': 'pārāk maz atbilžu: {count}',
  'quality.reason.wrong-scale': 'cita skala: {count}',
  'quality.reason.protects-another': 'lai pasargātu citu skaitli: {count}',
  'quality.reason.item-missing': 'trūka jautājuma: {count}',
  'quality.reason.not-reported': 'skaitlis nav iesniegts: {count}',
  'quality.reason.nothing-counted': 'bez gadījumiem: {count}',
  'quality.reason.no-target': 'bez mērķa: {count}',
  'quality.reason.inconsistent': 'pretrunīgi skaitļi: {count}',
  'quality.reason.several-services': 'vairāki pakalpojumi kopā: {count}',
  'quality.none-low':
    'Neviens rādītais galvenā rādītāja skaitlis nebalstās uz mazāk nekā 30 atbildēm.',
  'quality.low':
    '{count, plural, zero {# skaitļu balstās} one {# skaitlis balstās} other {# skaitļi balstās}} uz 10 līdz 29 atbildēm; norādīta zema ticamība.',
  'quality.all-months': 'Atbildes ir par katru {year}. gada mēnesi.',
  'quality.missing-months':
    '{count, plural, zero {Skaitļa nav par # mēnešiem:} one {Skaitļa nav par # mēnesi:} other {Skaitļa nav par # mēnešiem:}} {months}. Salīdzinot šādu gadu ar pilnu, jaucas gadalaiki: vērtējams piesardzīgi.',
  'quality.modes':
    'Atbildes ievāktas vairākos veidos (skaits: {count}). Tas, kā jautā, maina atbildes; veidu sadalījums ir nodaļā par respondentiem, un tam gadu no gada jāpaliek līdzīgam.',
  'quality.one-mode':
    'Visas atbildes ievāktas vienā veidā, tāpēc veids atšķirības nevar izskaidrot.',
  'quality.imported':
    'Skaitļi ir no cita rīka. Kā cilvēki aicināti, šeit nav zināms; tie uzskatīti par pašatlases izlasi.',
  'quality.self-selected':
    'Respondenti pieteicās paši. Tie, kas neatbildēja, var domāt citādi; to neaptver neviens intervāls, tāpēc kļūdas robeža nav norādīta.',
  'rates.signatures': 'Apliecināja: {list}.',
  'quality.random':
    'Respondenti izraudzīti nejauši. Tie no viņiem, kas neatbildēja, var domāt citādi; intervāli to neaptver.',
  'quality.margin':
    'Tie izraudzīti no {population} cilvēkiem. Gada īpatsvara kļūdas robeža: ±{margin}, ar galīgas kopas korekciju.',
  'quality.straight-lines':
    '{share} uz visiem jautājumiem, vismaz četriem, deva vienu un to pašu atbildi. Bez viņiem „{rule}“ būtu {without}, nevis {with}. Viņi ir ieskaitīti, jo par atsevišķu atbildi neviens nevar būt drošs.',
  'doubtful.title': 'Apšaubāmas atbildes',
  'doubtful.lead':
    'Atbildi atzīmē, ja tā pienākusi neparastā pieplūdumā, ja daudzas ir vienādas, ja tā sniegta ātrāk, nekā jautājumus var izlasīt, ja visur izvēlēta viena un tā pati pakāpe vai ja tā ir augstāko vērtējumu virknē. Atzīme rādītājus nemaina: cilvēks atbildi apskata un izlemj. Ne adrese, ne ierīce, ne diennakts laiks netiek glabāts.',
  'doubtful.none-excluded': '{year}. gadā neviena atbilde nav atstāta ārpus rādītājiem.',
  'doubtful.excluded':
    '{year}. gadā ārpus visiem rādītājiem {count, plural, zero {atstātas # atbildes} one {atstāta # atbilde} other {atstātas # atbildes}}. Kurš, kad un kāpēc to izlēma, ir ierakstīts audita žurnālā.',
  'doubtful.effect':
    'Ar atbildēm, kas atstātas ārpusē, rādītājs „{rule}“ būtu {with}, nevis {without}.',
  'doubtful.undecided':
    'Kad pārskatu sagatavoja, {count, plural, zero {# atzīmētas atbildes vēl nebija apskatītas; tās ir} one {# atzīmēta atbilde vēl nebija apskatīta; tā ir} other {# atzīmētas atbildes vēl nebija apskatītas; tās ir}} rādītājos.',
  'doubtful.table': 'Atzīmētās un ārpusē atstātās atbildes, {year}. gads',
  'doubtful.column.what': 'Kas',
  'doubtful.column.answers': 'Atbildes',
  'doubtful.marked': 'Atzīmēta: {reason}',
  'doubtful.left-out': 'Atstāta ārpusē: {reason}',
  'doubtful.note':
    'Atbilde ar divām atzīmēm skaitīta pie abām. Kad atbildes termiņa beigās izdzēš, izzūd arī to atzīmes; ārpusē atstāto skaits paliek.',
  'doubtful.flag.burst': 'neparasts pieplūdums',
  'doubtful.flag.identical': 'daudzas vienādas vienā dienā',
  'doubtful.flag.too-fast': 'ātrāk, nekā var izlasīt',
  'doubtful.flag.straight-line': 'visur viena un tā pati pakāpe',
  'doubtful.flag.self-rating': 'augstāko vērtējumu virkne',
  'doubtful.reason.repeated': 'viens cilvēks atbildējis vairākas reizes',
  'doubtful.reason.staff': 'darbinieki vērtējuši savu pakalpojumu',
  'doubtful.reason.machine': 'nosūtījusi programma',
  'doubtful.reason.careless': 'atbildēts, neizlasot jautājumus',
  'doubtful.reason.trial': 'anketas izmēģinājums',
  'receipts.title': 'Saņemšanas kodi',
  'receipts.lead':
    'Ikviens, kas atbild, saņem kodu, ar ko pārbaudīt, vai atbildes ir ieskaitītas. Dienas kodus savieno vienā skaitlī, ko publicē. Vēlāk to nevar nemanāmi mainīt, jo uz tā balstās nākamā diena.',
  'receipts.count':
    'Kad šis pārskats tika sagatavots, noslēgtajās dienās bija {count, plural, zero {# kodu} one {# kods} other {# kodi}} par {year}. gada atbildēm visu iestādes pakalpojumu novērtēšanā. Pēdējā noslēgtā diena: {day}.',
  'receipts.hash': 'Šīs dienas jaucējvērtība, kas ietver visas iepriekšējās dienas:',
  'receipts.where':
    'Kodus pārbauda lapā „Pārbaudīt saņemšanas kodu“, aptauju vietnes adresē /receipt; noslēgtās dienas tur publicētas adresē /api/open/receipts.',
  'rates.title': 'Atbildētība, iespēja un aptvērums',
  'rates.none':
    'Neviens nav apliecinājis, cik reižu pakalpojumi sniegti un anketa piedāvāta, tāpēc atbildētība, iespēja un aptvērums nav norādīti.',
  'rates.lead':
    'Cik reižu pakalpojumi sniegti un anketa piedāvāta, ir iestādes pašas uzskaite, ko apliecinājusi nosauktā persona.',
  'rates.table': 'Atbildētība, iespēja un aptvērums, {year}. gads',
  'rates.note':
    'Atbildētība: anketas no piedāvātajām. Iespēja: piedāvātās no sniegtajiem pakalpojumiem. Aptvērums: anketas no sniegtajiem pakalpojumiem. Ja skaitītājs ir lielāks par saucēju, skaitļi ir pretrunīgi un īpatsvars nav drukāts.',
  'rates.signed': '{name}, {day} ({services})',
  'rates.impossible': 'pretrunīgi',
  'rates.basis': '{part} no {of}',
  'quality.not-applicable':
    'Uz jautājumu „{item}“ {share} atbildēja, ka tas uz viņiem neattiecas: jautājums neder visiem pakalpojumiem, par kuriem to uzdod.',
  'quality.made-up':
    'Visas atbildes radītas demonstrācijai. Nosaukumi un skaitļi neapraksta nevienu īstu iestādi.',

  'annex.figures': 'Visi skaitļi',
  'annex.figures-lead':
    'Katrs pārskatā nodrukātais skaitlis pēc tā numura, ar bāzi, intervālu un metodiku.',
  'annex.flags':
    'Z = zema ticamība (10 līdz 29 atbildes); P = pašatlases izlase; C = cita rīka skaitļi; I = kā iepriekšējā izdevumā, jo kopš tā saņemts pārāk maz atbilžu; G = pakāpe ir atkarīga no oficiālās noapaļošanas; T = indeksam trūkst sastāvdaļas, un tās svars pārdalīts pārējām.',
  'flag.low-reliability': 'Z',
  'flag.self-selected': 'P',
  'flag.as-published-before': 'I',
  'flag.imported': 'C',
  'flag.grade-depends-on-rounding': 'G',
  'flag.reweighed': 'T',
  'annex.formulas': 'Formulas un aprēķinu piemēri',
  'annex.formulas-lead':
    'Kas vēlas skaitli pārbaudīt, šeit atrod, ko rēķināt un kādam jābūt rezultātam.',
  'annex.methodologies': 'Metodikas',
  'annex.examples': 'Aprēķinu piemēri',
  'annex.examples-note': 'Programmatūra ir pārbaudīta ar šiem piemēriem.',
  'annex.months': 'Visi mēneši',
  'annex.months-lead':
    'Katra pakalpojuma katrs mēnesis pēc visām formulām un publicētās līnijas pilnībā.',
  'annex.months-none':
    '{name}: nevienu {year}. gada mēnesi nevar rādīt atsevišķi; atbildējuši pārāk nedaudzi vai tiktu atklāts cits skaitlis.',
  'annex.months-of': '{name}, {year}. gads pa mēnešiem',
  'annex.published-of': '{name}: publicētais un aprēķinātais, visa līnija',
  'annex.questionnaire': 'Anketa',
  'annex.questionnaire-of': '{name}, {version}. versija',
  'annex.glossary': 'Jēdzienu skaidrojumi',

  'term.base': 'bāze (n)',
  'meaning.base': 'Cilvēku skaits, no kuru atbildēm skaitlis aprēķināts.',
  'term.interval': '95 % intervāls',
  'meaning.interval':
    'Robežas, kurās atrodas vērtība, ja ņem vērā nejaušību. Jo mazāk atbilžu, jo tās plašākas.',
  'term.certain': 'droši konstatēta izmaiņa',
  'meaning.certain':
    'Tik liela atšķirība, ka nejaušība vien to radītu retāk nekā 5 no 100 gadījumiem.',
  'term.index': 'apmierinātības indekss',
  'meaning.index':
    'Vidējais vērtējums skalā no 0 % (visi ļoti neapmierināti) līdz 100 % (visi ļoti apmierināti).',
  'term.top-two': 'apmierināto īpatsvars',
  'meaning.top-two': 'To cilvēku īpatsvars, kuri deva vienu no divām labākajām atbildēm no piecām.',
  'term.break': 'laikrindas pārtraukums',
  'meaning.break': 'Maiņa, pēc kuras vērtības nav salīdzināmas ar iepriekšējām.',
  'term.self-selected': 'pašatlase',
  'meaning.self-selected': 'Atbildēt varēja ikviens, kas vēlējās; neviens nebija izlozēts.',
  'term.withheld': 'nav rādīts',
  'meaning.withheld':
    'Skaitlis izlaists, jo atbildējuši pārāk nedaudzi vai no tā varētu aprēķināt citu.',
  'term.low-reliability': 'zema ticamība',
  'meaning.low-reliability': 'Skaitlis no 10 līdz 29 atbildēm: norāde, nevis secinājums.',
  'term.channel': 'kanāls',
  'meaning.channel': 'Kā pakalpojums sniegts: klātienē, elektroniski, pa tālruni vai pa pastu.',
  'term.mode': 'ievākšanas veids',
  'meaning.mode': 'Kā atbilde saņemta: ar saiti, kvadrātkodu, terminālā, uz papīra un citādi.',
  'term.same-mix': 'pie vienāda veidu sadalījuma',
  'meaning.same-mix':
    'Kāds būtu gada skaitlis, ja abos gados atbildes būtu ievāktas vienos un tajos pašos veidos vienādās daļās.',
  'term.funnel': 'piltuves diagramma',
  'meaning.funnel':
    'Attēls, kurā nejaušības robežas sašaurinās, atbildēm pieaugot. Kas ir starp tām, no grupas neatšķiras vairāk, nekā izskaidro nejaušība.',
  'term.shrunk': 'pievirzīts grupai',
  'meaning.shrunk':
    'Vērtība, kas pievilkta salīdzināmās grupas vērtībai, jo tuvāk, jo mazāk atbilžu (beta-binomiālais modelis).',
  'term.rank': 'vieta no … līdz …',
  'meaning.rank':
    'Visas vietas grupā, kuras dalībnieks patiesībā var ieņemt, ja ņem vērā nejaušību.',
  'term.importance': 'nozīme',
  'meaning.importance':
    'Jautājuma daļa tajā, ko visi jautājumi kopā pasaka par kopējo apmierinātību, vidēji pa visām to iekļaušanas kārtībām (Šeplijs).',
  'term.holder': 'pakalpojuma turētājs un sniedzējs',
  'meaning.holder':
    'Turētājs ir iestāde, kas par pakalpojumu atbild; sniedzējs to sniedz cilvēkiem. Tās var būt divas iestādes.',
} satisfies Record<keyof typeof en, string>
