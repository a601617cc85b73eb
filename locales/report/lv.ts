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
  'source.interval': 'Respondenti pieteicās paši; intervāli aptver tikai nejaušību.',

  'note.whiskers': 'Nogriežņi: 95 % intervāls.',
  'note.hollow': 'Tukši punkti: mazāk nekā 30 atbilžu, vērtējami piesardzīgi.',
  'note.gaps': 'Punkta nav: atbilžu nav vai to ir par maz, lai tās rādītu.',
  'note.holm': 'Testos ņemts vērā rindu skaits (Holma metode).',
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
    'Cilvēki paši izvēlējās, vai atbildēt; tie, kas neatbildēja, var domāt citādi, un neviens intervāls to neaptver.',
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
    'Viņi paši izvēlējās, vai atbildēt (pašatlases izlase). Skaitļi raksturo tos, kuri atbildēja; tie nav aplēse par visiem lietotājiem.',
  'method.interval':
    'Katram skaitlim ir 95 % intervāls: ja tikai nejaušība noteiktu, kurš atbild, 95 no 100 šādiem intervāliem ietvertu patieso vērtību (īpatsvariem Vilsona, vidējiem Stjūdenta t intervāls).',
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

  'respondents.title': 'Kas atbildēja',
  'respondents.total':
    '{year}. gadā {count, plural, zero {saņemtas {n} anketas} one {saņemta {n} anketa} other {saņemtas {n} anketas}}.',
  'respondents.before': '{year}. gadā: {n}.',
  'respondents.none-before': '{year}. gadā to nebija.',
  'respondents.not-representative':
    'Neviens nav izlozēts, tāpēc atbildētības līmeni noteikt nevar. Tabulas rāda, kas izteicās, nevis kas izmantoja pakalpojumus.',
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

  'providers.title': 'Rezultāti pa sniedzējiem',
  'providers.lead':
    'Sniedzējs pakalpojumu sniedz; turētājs par to atbild. Sniedzēji ar dažādiem pakalpojumiem nav sāncenši: daļa atšķirības ir pašos pakalpojumos.',
  'centres.title': 'Rezultāti pa centriem',
  'centres.lead':
    'Centrus salīdzina tikai savā grupā un pēc intervāliem, nevis vietu sarakstā: vietējiem, reģionāliem un nacionāliem centriem ir dažādi pakalpojumi un dažādi apmeklētāji.',
  'centres.local': 'Vietējie centri',
  'centres.regional': 'Reģionālie centri',
  'centres.national': 'Nacionālas nozīmes centri',
  'centres.alone': 'Šajā grupā ir viens centrs, tāpēc to nav ar ko salīdzināt.',
  'centres.ungrouped':
    '{count, plural, zero {# centriem} one {# centram} other {# centriem}} katalogā nav grupas, tāpēc tie šeit nav iekļauti.',
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

  'breaks.title': 'Izmaiņas un laikrindu pārtraukumi',
  'breaks.none':
    'Nav reģistrēta neviena formulējuma, skalas, formulas, ievākšanas veida vai vienības maiņa.',
  'breaks.lead':
    'Formulējuma, skalas, formulas, ievākšanas veida vai vienības maiņa rada pārtraukumu: vērtības pirms un pēc tā nesalīdzina un līnijas pāri tam nevelk.',
  'breaks.declared': 'Reģistrētie pārtraukumi',
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
    'Respondenti pieteicās paši. Tie, kas neatbildēja, var domāt citādi; intervāli to neaptver.',
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
  'term.holder': 'pakalpojuma turētājs un sniedzējs',
  'meaning.holder':
    'Turētājs ir iestāde, kas par pakalpojumu atbild; sniedzējs to sniedz cilvēkiem. Tās var būt divas iestādes.',
} satisfies Record<keyof typeof en, string>
