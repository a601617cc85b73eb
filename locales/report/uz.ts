// oxlint-disable max-lines -- one list, read beside the same list in another language
import type { en } from './en.ts'

export const uz = {
  title: 'Xizmatlar sifati toʻgʻrisida yillik hisobot',
  subtitle: '{year}-yilda foydalanuvchilarning qoniqishi',
  edition: '{edition}-nashr',
  'status.prepared': 'tekshirish uchun loyiha',
  'status.published': 'eʼlon qilingan nashr',
  'prepared-on': 'tayyorlangan: {day}',
  'notice.made-up': 'Oʻylab topilgan maʼlumotlar. Hech bir haqiqiy idoraga tegishli emas.',

  'word.contents': 'Mundarija',
  'word.chart': 'Rasm',
  'word.table': 'Jadval',
  'word.source': 'Manba',
  'word.page': 'Sahifa',
  'word.data-table': 'Maʼlumotlar jadvalda',
  'word.scrollable': 'yon tomonga suriladi',
  'word.all-figures': 'asosi va formulasi ilovada',
  'word.period': 'Davr',
  'word.name': 'Nomi',
  'word.value': 'Qiymat',
  'word.interval': 'Oraliq',
  'word.base': 'Javoblar',
  'word.nothing': 'javob yoʻq',
  'word.hidden-share': 'koʻrsatilmagan',
  'word.hidden-count': 'oz',
  'word.all-services': 'Barcha xizmatlar',

  'unit.points': '{value} f. b.',
  'unit.days': '{value} kun',
  'unit.met': 'bajarilgan',
  'unit.not-met': 'bajarilmagan',
  'interval.range': '{lower}–{upper}',
  'interval.signed': '{lower} dan {upper} gacha',
  'basis.n': 'n = {n}',
  'basis.interval': '{level} oraliq {range}',
  'basis.before': '{year}-yilda n = {n}',
  'small-base': '{count} ta javobga asoslangan: ehtiyotkorlik bilan baholang.',

  'withheld.no-responses': 'javob yoʻq',
  'withheld.too-few-responses': 'koʻrsatilmagan: {minimum} tadan kam javob',
  'withheld.wrong-scale': 'koʻrsatilmagan: boshqa shkalada javob berilgan',
  'withheld.protects-another': 'koʻrsatilmagan: boshqa raqamni oshkor qilar edi',
  'withheld.item-missing': 'koʻrsatilmagan: formula uchun kerakli savol berilmagan',
  'withheld.not-reported': 'maʼlumot yoʻq: formula uchun kerakli son taqdim etilmagan',
  'withheld.nothing-counted': 'hisoblash uchun asos yoʻq: holatlar yoʻq',
  'withheld.no-target': 'taqqoslash uchun maqsadli qiymat yoʻq',
  'withheld.inconsistent': 'koʻrsatilmagan: taqdim etilgan sonlar bir-biriga zid',
  'withheld.several-services': 'faqat har bir xizmat boʻyicha alohida',

  'channel.in-person': 'shaxsan',
  'channel.electronic': 'elektron',
  'channel.phone': 'telefon orqali',
  'channel.post': 'pochta orqali',
  'mode.inline': 'xizmat sahifasida',
  'mode.link': 'havola',
  'mode.email': 'elektron pochta',
  'mode.qr': 'QR-kod',
  'mode.kiosk': 'terminal',
  'mode.assisted': 'xodim yordamida',
  'mode.paper': 'qogʻozda',
  'mode.phone': 'telefon suhbati',
  'mode.imported': 'koʻchirib olingan sonlar',
  'audience.resident': 'aholi',
  'audience.business': 'tadbirkorlar',

  'option.1': 'Umuman qoniqmadim',
  'option.2': 'Qoniqmadim',
  'option.3': 'Oʻrtacha: na qoniqdim, na norozi boʻldim',
  'option.4': 'Qoniqdim',
  'option.5': 'Juda qoniqdim',

  'column.affects': 'Nimaga taʼsir qiladi',
  'column.answers': 'Javoblar 1; 2; … 5',
  'column.audience': 'Foydalanuvchilar',
  'column.base': 'Javoblar',
  'column.basis': 'Asos va oraliq',
  'column.centre': 'Markaz',
  'column.change': 'Oʻzgarish',
  'column.channel': 'Kanal',
  'column.code': 'Kod',
  'column.equals': 'Eʼlon qilingan raqam mos keladi',
  'column.fingerprint': 'Nazorat yigʻindisi',
  'column.flags': 'Belgilar',
  'column.formula': 'Formula',
  'column.from': 'Boshlanishi',
  'column.holder': 'Xizmat egasi',
  'column.id': '№',
  'column.indicator': 'Koʻrsatkich',
  'column.language': 'Javoblar tili',
  'column.languages': 'Tillar',
  'column.meaning': 'Hisobotdagi maʼnosi',
  'column.method': 'Metodika',
  'column.mode': 'Yigʻish usuli',
  'column.month': 'Oy',
  'column.months-all': 'oylardan',
  'column.months-equal': 'Izohlangan oylar',
  'column.options': 'Javob variantlari',
  'column.points': 'Soʻrov nuqtalari',
  'column.provider': 'Xizmat koʻrsatuvchi',
  'column.published': 'Amalda',
  'column.question': 'Savol',
  'column.questionnaire': 'Soʻrovnoma',
  'column.reason': 'Sabab',
  'column.responses': 'Soʻrovnomalar',
  'column.result': 'Natija',
  'column.service': 'Xizmat',
  'column.share': 'Ulush',
  'column.source': 'Manba',
  'column.term': 'Atama',
  'column.value': 'Qiymat',
  'column.verdict': 'Test nima deydi',
  'column.version': 'Versiya',
  'column.was-published': 'Eʼlon qilingan',
  'column.what': 'Nima haqida',
  'column.what-changed': 'Nima oʻzgargan',
  'column.year': 'Yil',

  'verdict.rose': 'oshdi',
  'verdict.fell': 'pasaydi',
  'verdict.no-certain-change': 'ishonchli oʻzgarish yoʻq',
  'verdict.nothing-before': 'avvalgi javoblar yoʻq',
  'verdict.nothing-after': 'bu yil javob yoʻq',
  'verdict.base-too-small': 'taqqoslash uchun javoblar kam',
  'verdict.series-break': 'qator uzilgan: taqqoslab boʻlmaydi',
  'verdict.no-test-possible': 'tekshirib boʻlmaydi',
  'verdict.hidden': 'koʻrsatilmagan',
  'verdict.wrong-scale': 'boshqa shkala: taqqoslab boʻlmaydi',

  'change.label': '{rule}, oʻzgarish',
  'change.rose': '{year}-yilga nisbatan {size} oshdi; oʻzgarish ishonchli.',
  'change.fell': '{year}-yilga nisbatan {size} pasaydi; oʻzgarish ishonchli.',
  'change.no-certain-change': '{year}-yilga nisbatan ishonchli oʻzgarish yoʻq.',
  'change.nothing-before': 'Taqqoslash uchun {year}-yil javoblari yoʻq.',
  'change.nothing-after': 'Bu yil taqqoslash uchun javob yoʻq.',
  'change.base-too-small': '{year}-yil bilan taqqoslash uchun javoblar juda kam.',
  'change.series-break': '{year}-yil bilan taqqoslab boʻlmaydi: qator uzilgan.',
  'change.no-test-possible': '{year}-yildan farqni tekshirib boʻlmaydi.',
  'change.hidden':
    '{year}-yilga nisbatan oʻzgarish koʻrsatilmagan: u yashirilgan raqamni oshkor qilar edi.',
  'change.wrong-scale': '{year}-yil bilan taqqoslab boʻlmaydi: boshqa shkala qoʻllangan.',

  'source.line': 'Manba: {source}.',
  'source.made-up': 'namoyish uchun oʻylab topilgan javoblar',
  'source.survey': 'idoraning qoniqish soʻrovi',
  'source.method': 'Metodika: {id} {version}.',
  'source.interval':
    'Respondentlar oʻz xohishi bilan javob bergan; oraliqlar faqat tasodifni qamraydi.',

  'note.whiskers': 'Kesmalar: 95 % oraliq.',
  'note.hollow': 'Ichi boʻsh nuqtalar: 30 tadan kam javob, ehtiyotkorlik bilan baholang.',
  'note.gaps': 'Nuqta yoʻq: javob yoʻq yoki koʻrsatish uchun juda kam.',
  'note.holm': 'Testlarda qatorlar soni hisobga olingan (Xolm usuli).',
  'note.formulas':
    'Oʻsha javoblar turli formulalar boʻyicha; turli ustunlar qiymatlarini oʻzaro taqqoslab boʻlmaydi.',
  'note.hidden-options':
    'Boʻsh qismlar: shunchalik kam kishi bergan javoblarki, alohida koʻrsatilmaydi.',
  'note.no-ranking':
    'Qatorlar katalog tartibida: kesishgan oraliqlar oʻrinlarni belgilashga imkon bermaydi.',

  'distribution.answer': '{name}: {share} “{option}” deb javob bergan.',
  'distribution.answer-hidden':
    '{name}: eng yaxshi javobni juda kam kishi bergan, alohida koʻrsatilmaydi.',
  'distribution.alternative': 'Javoblar boʻyicha boʻlingan ustunlar, eng past javob birinchi.',
  'trend.alternative': 'Oraliq kesmalari bilan chiziq: {rule}, boshi: {from}, oxiri: {to}.',
  'interval-chart.alternative': 'Har qatorda oraliq kesmasi bilan nuqta: {rule}, {year}-yil.',
  'interval-chart.reference': 'jami: {value}',

  'summary.title': 'Qaror qabul qiluvchilar uchun xulosa',
  'summary.lead':
    '{year}-yilda foydalanuvchilar xizmatlar haqida nima dedi, bu qanchalik ishonchli va hisobot nima haqida sukut saqlaydi. Raqam yonidagi belgi ilovadagi asos va formulaga olib boradi.',
  'summary.lead-made-up':
    'Hisobot {year}-yil raqamlari qanday bayon qilinishini koʻrsatadi. Maʼlumotlar oʻylab topilgan. Raqam yonidagi belgi ilovadagi asos va formulaga olib boradi.',
  'summary.certain': 'Umumiy qoniqish',
  'summary.break': 'Eʼlon qilingan raqamlarni bu yil ichida taqqoslab boʻlmaydi',
  'summary.break-text':
    '{name}: shu oydan boshlab ({month}) eʼlon qilingan raqamlar boshqa formulaga amal qiladi (“{from}” oʻrniga “{to}”). Sakrash qoniqish oʻzgarganini bildirmaydi.',
  'summary.uncertain': 'Bu hisobot nimani ayta olmaydi',
  'summary.responses': 'Toʻldirilgan soʻrovnomalar',
  'summary.responses-before': '{year}-yil: {n}',
  'summary.responses-none-before': '{year}-yilda boʻlmagan',
  'summary.above': 'Boshqa xizmatlardan ishonchli yuqori:',
  'summary.below': 'Boshqa xizmatlardan ishonchli past:',
  'summary.no-standouts':
    'Hech bir xizmat ishonchli ajralib turmaydi: oraliqlar eng yaxshisini ham, eng yomonini ham aytishga imkon bermaydi.',
  'summary.no-service-changed': 'Hech bir xizmatda oʻtgan yilga nisbatan ishonchli oʻzgarish yoʻq.',
  'summary.self-selected':
    'Javob berish-bermaslikni odamlar oʻzi tanlagan; javob bermaganlar boshqacha fikrda boʻlishi mumkin, buni hech bir oraliq qamramaydi.',
  'summary.withheld':
    '{count} ta raqam koʻrsatilmagan, chunki juda kam kishi javob bergan yoki boshqa raqam oshkor boʻlar edi.',
  'summary.missing-months': '{year}-yilning {count} ta oyi uchun raqam yoʻq.',
  'summary.published':
    'Avval eʼlon qilingan raqamlar oʻzgarishlar va qator uzilishlari boʻlimida javoblar bilan taqqoslangan.',

  'scope.title': 'Qamrov va huquqiy asos',
  'scope.all': 'Hisobot javoblar yigʻilgan barcha xizmatlarni qamraydi. Idora: {institution}.',
  'scope.provider': 'Hisobot bitta xizmat koʻrsatuvchining xizmatlarini qamraydi: {name}.',
  'scope.service': 'Hisobot bitta xizmatni qamraydi: {name}.',
  'scope.counts':
    'Unda {services} ta xizmat, {providers} ta xizmat koʻrsatuvchi va {centres} ta markaz tilga olingan.',
  'scope.services': 'Qamrab olingan xizmatlar',
  'legal.title': 'Huquqiy asos',
  'legal.neutral':
    'Bu davlat uchun huquqiy asos koʻrsatilmagan. Usul formulalar ilovasida nomlangan manbalarga amal qiladi.',
  'legal.LV.intro':
    'Qoniqishni oʻlchashni Latviya Vazirlar Mahkamasining uchta qoidasi talab qiladi:',
  'legal.LV.1':
    '2017-yil 4-iyuldagi 399-son qoidalar, 23- va 25-bandlar: xizmat egasi koʻrsatkichlarni hisobga olib boradi, ulardan biri oluvchilarning qoniqishi, va ular asosida xizmat koʻrsatish samaradorligini baholaydi.',
  'legal.LV.2':
    '2017-yil 4-iyuldagi 402-son qoidalar, 7- va 8-bandlar: har bir elektron xizmat boʻyicha bajarilish muvaffaqiyati, elektron soʻrovlar ulushi va besh balli ixtiyoriy baho oʻlchanadi hamda keyingi yilning 1-apreligacha eʼlon qilinadi. Bu hisobotda baho bor.',
  'legal.LV.3':
    '2017-yil 4-iyuldagi 401-son qoidalar: yagona mijozlarga xizmat koʻrsatish markazlari mijozlarni kamida uch yilda bir marta soʻraydi. Markazlar faqat oʻz turi ichida taqqoslanadi.',
  'legal.GB.intro':
    'Buyuk Britaniya davlat xizmatlari oʻz ish koʻrsatkichlarini eʼlon qilishi kerak:',
  'legal.GB.1':
    'GOV.UK xizmat standarti, 10-band: muvaffaqiyat nima ekanini belgilash va ish koʻrsatkichlarini eʼlon qilish.',
  'legal.GB.2':
    'GOV.UK qoʻllanmasi, “Data you must publish”: besh darajali foydalanuvchi qoniqishi, yakunlangan murojaatlar ulushi, murojaat narxi va raqamli murojaatlar ulushi. Bu hisobotda foydalanuvchi qoniqishi bor.',
  'legal.GB.3':
    'Qoʻllanma umumiy foizni talab qiladi, lekin formulani belgilamaydi. Idoralar turlisini qoʻllaydi; hisobot oʻz formulasini aytadi va boshqalarini yonida koʻrsatadi.',
  'legal.UZ.intro': 'Oʻzbekistonda davlat xizmatlari sifati har yili baholanadi:',
  'legal.UZ.1':
    'Vazirlar Mahkamasining 2016-yil 20-oktabrdagi 353-son qarori: elektron xizmatlar har yili toʻqqizta koʻrsatkich boʻyicha jami 100 ball bilan baholanadi, shundan 30 ball arizachilarning qoniqishi uchun.',
  'legal.UZ.2':
    'Arizachi xizmatni 1 dan 5 gacha baholaydi; 3 va undan past bahoda sabablar oʻrganiladi.',
  'legal.UZ.3':
    'Bu hisobotda foydalanuvchilarning qoniqishi bor. U rasmiy reyting emas va uning oʻrnini bosmaydi.',

  'method.title': 'Raqamlar qanday olingan',
  'method.question':
    'Xizmatdan foydalangan odamlardan 1 dan {points} gacha boʻlgan shkalada qanchalik qoniqqani soʻralgan.',
  'method.self-selected':
    'Javob berish-bermaslikni ular oʻzi tanlagan (oʻz-oʻzini tanlagan tanlanma). Raqamlar javob berganlarni tavsiflaydi; bu barcha foydalanuvchilar uchun baho emas.',
  'method.interval':
    'Har bir raqamning 95 % oraligʻi bor: kim javob berishini faqat tasodif hal qilganda, bunday 100 ta oraliqdan 95 tasi haqiqiy qiymatni qamragan boʻlardi (ulushlar uchun Uilson, oʻrtachalar uchun Styudent oraligʻi).',
  'method.change':
    '“Oshdi” yoki “pasaydi” faqat test bunday farq tasodifan yuzaga kelish ehtimolini 5 % dan kam deb topganda aytiladi (ikki ulush testi, oʻrtachalar uchun Uelch testi). Bir necha qatorli jadvallarda testda ularning soni hisobga olinadi (Xolm usuli). Boshqa hollarda “ishonchli oʻzgarish yoʻq” deyiladi.',
  'method.minimum':
    '{withheld} tadan kam javobli raqamlar koʻrsatilmaydi. {low} tadan kam javobli raqamlar ishonchliligi past deb belgilanadi va hech qachon oʻrinlarga qoʻyilmaydi.',
  'method.disclosure':
    'Yashirilgan raqamni qolganlaridan hisoblab topish mumkin boʻlsa, yana bittasi yashiriladi. {count} kishidan kam odam bergan javoblar alohida koʻrsatilmaydi.',
  'method.not-applicable':
    '“Menga tegishli emas” javoblari hech bir asosga kirmaydi. Ular {share} dan koʻp boʻlsa, bu maʼlumotlar sifati bayonotida aytiladi.',
  'method.sum':
    'Bir necha xizmat yoki oy natijasi ularning barcha javoblari boʻyicha birga hisoblanadi, oʻrtachalarning oʻrtachasi sifatida emas.',
  'method.formulas': 'Koʻrsatkichlar va ularning formulalari',
  'method.formula-note': 'c₁ … c₅ = 1 … 5 javoblar soni; n = hammasi. Hisoblash misollari ilovada.',
  'method.instruments-title': 'Soʻrovnomalar',
  'method.instruments': 'Qoʻllangan soʻrovnomalar',
  'method.fingerprint':
    'Nazorat yigʻindisi (birinchi 12 belgi) soʻrovnomaning har bir oʻzgarishi bilan oʻzgaradi; savollar ilovada.',
  'method.imported':
    'Sonlar boshqa vosita bilan yigʻilgan va koʻchirib olingan; alohida javoblar va soʻrovnoma bu yerda saqlanmaydi.',
  'method.no-survey': 'Bu davr uchun soʻrovnoma qayd etilmagan.',

  'respondents.title': 'Kim javob berdi',
  'respondents.total': '{year}-yilda {n} ta soʻrovnoma olingan.',
  'respondents.before': '{year}-yilda: {n}.',
  'respondents.none-before': '{year}-yilda boʻlmagan.',
  'respondents.not-representative':
    'Hech kim qurʼa bilan tanlanmagan, shuning uchun javob berish darajasini aytib boʻlmaydi. Jadvallar kim gapirganini koʻrsatadi, kim xizmatdan foydalanganini emas.',
  'respondents.by-month': 'Soʻrovnomalar oylar boʻyicha',
  'respondents.by-channel': 'Soʻrovnomalar xizmat kanali boʻyicha',
  'respondents.by-mode': 'Soʻrovnomalar yigʻish usuli boʻyicha',
  'respondents.by-audience': 'Aholi va tadbirkorlar soʻrovnomalari',
  'respondents.by-language': 'Soʻrovnomalar til boʻyicha',
  'respondents.all-channel': 'Barcha soʻrovnomalar bitta kanal xizmatlariga tegishli: {name}.',
  'respondents.all-mode': 'Barcha soʻrovnomalar bitta usulda yigʻilgan: {name}.',
  'respondents.all-audience': 'Barcha soʻrovnomalar bitta foydalanuvchilar guruhidan: {name}.',
  'respondents.all-language': 'Barcha soʻrovnomalar bitta tilda toʻldirilgan: {name}.',

  'overall.title': 'Umumiy natijalar',
  'overall.nothing': '{year}-yilda qoniqish haqidagi savolga hech kim javob bermagan.',
  'overall.answers': 'Foydalanuvchilar qanday javob berdi?',
  'overall.year': 'Umumiy qoniqish va oʻtgan yilga nisbatan oʻzgarish',
  'overall.trend': 'Qoniqish oylar boʻyicha qanday oʻzgardi?',
  'overall.formulas-years': 'Yil barcha formulalar boʻyicha',
  'overall.formulas-months': '{year}-yil oylari barcha formulalar boʻyicha',

  'services.title': 'Xizmatlar boʻyicha natijalar',
  'services.compared': 'Foydalanuvchilar har bir xizmatdan qanchalik qoniqqan?',
  'services.compared-answer': '{year}-yilda {count} ta xizmat, oraliqlari bilan.',
  'services.years': 'Xizmatlar boʻyicha qoniqish va oʻtgan yilga nisbatan oʻzgarish',
  'services.formulas': 'Xizmatlar barcha formulalar boʻyicha, {year}-yil',
  'services.answers': '{name}: foydalanuvchilar qanday javob berdi?',
  'services.trend': '{name}: qoniqish qanday oʻzgardi?',

  'providers.title': 'Xizmat koʻrsatuvchilar boʻyicha natijalar',
  'providers.lead':
    'Xizmat koʻrsatuvchi xizmatni beradi; ega u uchun javob beradi. Turli xizmat koʻrsatuvchilar raqib emas: farqning bir qismi xizmatlarning oʻzida.',
  'centres.title': 'Markazlar boʻyicha natijalar',
  'centres.lead':
    'Markazlar faqat oʻz guruhida va oʻrinlar jadvali emas, oraliqlar boʻyicha taqqoslanadi: mahalliy, mintaqaviy va milliy markazlarning xizmatlari ham, tashrif buyuruvchilari ham turlicha.',
  'centres.local': 'Mahalliy markazlar',
  'centres.regional': 'Mintaqaviy markazlar',
  'centres.national': 'Milliy ahamiyatdagi markazlar',
  'centres.alone': 'Bu guruhda bitta markaz bor, uni taqqoslaydigan markaz yoʻq.',
  'centres.ungrouped': 'Katalogda {count} ta markazning guruhi yoʻq; ular bu yerda koʻrsatilmagan.',
  'channels.title': 'Kanallar boʻyicha natijalar',
  'channels.lead':
    'Kanalni odamlar tanlaydi va har birida javoblar boshqacha yigʻiladi. Shuning uchun kanallar orasidagi farq faqat sifat oʻlchovi emas.',
  'audiences.title': 'Aholi va tadbirkorlar',
  'audiences.lead':
    'Aholi va tadbirkorlar oʻz ehtiyojlariga ega ikki guruh. Natijalari alohida berilgan; umumiy natijalarda ikkalasi ham bor.',
  'audiences.both': '{name}: ikkala guruh foydalanadigan xizmatlar',
  'audiences.services': 'Bu guruhda xizmatlar boʻyicha qoniqish va oʻtgan yilga nisbatan oʻzgarish',
  'group.compared': '{group}: foydalanuvchilar qanchalik qoniqqan?',
  'group.compared-answer': '{year}-yildagi qoniqish, oraliqlari bilan.',
  'group.answers': '{group}: {year}-yilda foydalanuvchilar qanday javob berdi?',
  'group.years': '{group}: qoniqish va oʻtgan yilga nisbatan oʻzgarish',

  'questions.title': 'Boshqa savollarga javoblar',
  'questions.lead':
    'Barcha xizmatlar birga. Odamlar qanday javob bergani alohida indekssiz koʻrsatilgan.',
  'questions.answers': '{year}-yilda boshqa savollarga qanday javob berilgan?',
  'questions.answer': 'Javob variantlari bir xil boʻlgan {count} ta savol.',

  'breaks.title': 'Oʻzgarishlar va qator uzilishlari',
  'breaks.none':
    'Savol matni, shkala, formula, yigʻish usuli yoki birlik oʻzgarishi qayd etilmagan.',
  'breaks.lead':
    'Savol matni, shkala, formula, yigʻish usuli yoki birlikning oʻzgarishi uzilish hosil qiladi: undan oldingi va keyingi qiymatlar taqqoslanmaydi, chiziqlar u orqali oʻtkazilmaydi.',
  'breaks.declared': 'Qayd etilgan uzilishlar',
  'break.kind.wording': 'savol matni oʻzgargan',
  'break.kind.scale': 'shkala oʻzgargan',
  'break.kind.formula': 'formula oʻzgargan',
  'break.kind.mode': 'yigʻish usuli oʻzgargan',
  'break.kind.frame': 'soʻralganlar doirasi oʻzgargan',
  'break.kind.unit': 'birlik oʻzgargan',
  'break.affects.published': 'faqat eʼlon qilingan raqamlar',
  'break.affects.measured': 'javoblarning oʻzi',

  'published.title': 'Nima eʼlon qilingan: {name}',
  'published.lead':
    '{count} ta oyning eʼlon qilingan raqamlarini oʻsha oy javoblari bilan taqqoslash mumkin.',
  'published.break': 'Eʼlon qilingan qatorda uzilish: {month}',
  'published.break-text':
    'Eʼlon qilingan raqamlar formulasi ogohlantirishsiz oʻzgargan. Bu oygacha ular “{from}” koʻrsatkichiga, bu oydan boshlab “{to}” koʻrsatkichiga mos. Bu javoblarning oʻziga taʼsir qilmaydi: har bir formula bu yerda butun qator boʻyicha hisoblangan va faqat bitta formula qiymatlarini taqqoslash mumkin.',
  'published.break-label': 'eʼlon qilingan raqamlar formulasi oʻzgargan',
  'published.before-after': 'Uzilishdan oldingi oxirgi va undan keyingi birinchi oy',
  'published.chart': '{name}: nima eʼlon qilingan va javoblar nima beradi?',
  'published.chart-break':
    'Eʼlon qilingan chiziq formulasi oʻzgaradi ({month}); hisoblangan chiziqlarniki oʻzgarmaydi.',
  'published.chart-even': 'Eʼlon qilingan chiziq boshidan oxirigacha bitta formulaga amal qiladi.',
  'published.chart-alternative':
    'Oylar boʻyicha chiziqlar: eʼlon qilingan raqam va har bir formula.',
  'published.agreement': '{name}: eʼlon qilingan raqamlarni qaysi formula izohlaydi?',
  'published.rounding': 'Eʼlon qilinganidek, butun foizgacha yaxlitlangandan keyin taqqoslangan.',
  'published.all-explained': 'Har bir eʼlon qilingan raqam formulalardan biriga mos keladi.',
  'published.unexplained':
    '{count} ta eʼlon qilingan raqam hech bir formulaga mos kelmaydi. Sababi nomaʼlum.',
  'published.unexplained-caption': '{name}: hech bir formulaga mos kelmaydigan oylar',
  'published.neither': 'hech bir formulaga',
  'published.note': 'Eʼlon qilingan raqamlar bosilganidek, butun foizda koʻrsatilgan.',
  'published.label': 'Eʼlon qilingan raqam',
  'published.basis': 'eʼlon qilinganidek; n = {n}',

  'quality.title': 'Maʼlumotlar sifati bayonoti',
  'quality.none-withheld':
    'Bosh koʻrsatkichning {year}-yil va uning oylari uchun barcha {all} ta raqami koʻrsatilgan; hech birini yashirish kerak boʻlmagan.',
  'quality.withheld':
    'Bosh koʻrsatkichning {year}-yil va uning oylari uchun {all} ta raqamidan {hidden} tasi koʻrsatilmagan: {reasons}.',
  'quality.reason.no-responses': 'javobsiz: {count}',
  'quality.reason.too-few-responses': 'javoblar juda kam: {count}',
  'quality.reason.wrong-scale': 'boshqa shkala: {count}',
  'quality.reason.protects-another': 'boshqa raqamni himoyalash uchun: {count}',
  'quality.reason.item-missing': 'savol yoʻq edi: {count}',
  'quality.reason.not-reported': 'son taqdim etilmagan: {count}',
  'quality.reason.nothing-counted': 'holatlarsiz: {count}',
  'quality.reason.no-target': 'maqsadli qiymatsiz: {count}',
  'quality.reason.inconsistent': 'zid sonlar: {count}',
  'quality.reason.several-services': 'bir necha xizmat birga: {count}',
  'quality.none-low':
    'Bosh koʻrsatkichning koʻrsatilgan raqamlaridan hech biri 30 tadan kam javobga tayanmaydi.',
  'quality.low':
    '{count} ta raqam 10–29 ta javobga tayanadi va ishonchliligi past deb belgilangan.',
  'quality.all-months': '{year}-yilning har bir oyi uchun javoblar bor.',
  'quality.missing-months':
    '{count} ta oy uchun raqam yoʻq: {months}. Bunday yilni toʻliq yil bilan taqqoslash fasllarni aralashtiradi: ehtiyotkorlik bilan baholang.',
  'quality.modes':
    'Javoblar {count} xil usulda yigʻilgan. Qanday soʻralgani javobni oʻzgartiradi; usullar nisbati respondentlar boʻlimida berilgan va yildan yilga oʻxshash boʻlishi kerak.',
  'quality.one-mode':
    'Barcha javoblar bitta usulda yigʻilgan, shuning uchun usul farqlarni izohlay olmaydi.',
  'quality.imported':
    'Sonlar boshqa vositadan olingan. Odamlar qanday taklif qilingani bu yerda maʼlum emas; ular oʻz xohishi bilan javob bergan deb hisoblanadi.',
  'quality.self-selected':
    'Respondentlar oʻz xohishi bilan javob bergan. Javob bermaganlar boshqacha fikrda boʻlishi mumkin; oraliqlar buni qamramaydi.',
  'quality.not-applicable':
    '“{item}” savoliga {share} bu menga tegishli emas deb javob bergan: savol u berilayotgan barcha xizmatlarga mos emas.',
  'quality.made-up':
    'Barcha javoblar namoyish uchun yaratilgan. Nomlar va raqamlar hech bir haqiqiy idorani tavsiflamaydi.',

  'annex.figures': 'Barcha raqamlar',
  'annex.figures-lead':
    'Hisobotdagi har bir raqam oʻz belgisi boʻyicha, asosi, oraligʻi va metodikasi bilan.',
  'annex.flags':
    'P = ishonchliligi past (10–29 ta javob); X = oʻz xohishi bilan javob berganlar; B = boshqa vosita sonlari; A = avvalgi nashrdagidek, chunki undan keyin juda kam javob kelgan; D = daraja rasmiy yaxlitlashga bogʻliq; V = indeksning bir qismi yoʻq, uning vazni qolganlariga oʻtgan.',
  'flag.low-reliability': 'P',
  'flag.self-selected': 'X',
  'flag.as-published-before': 'A',
  'flag.imported': 'B',
  'flag.grade-depends-on-rounding': 'D',
  'flag.reweighed': 'V',
  'annex.formulas': 'Formulalar va hisoblash misollari',
  'annex.formulas-lead':
    'Raqamni tekshirmoqchi boʻlgan kishi bu yerda nimani hisoblash va qanday natija chiqishini topadi.',
  'annex.methodologies': 'Metodikalar',
  'annex.examples': 'Hisoblash misollari',
  'annex.examples-note': 'Dastur shu misollar bilan tekshirilgan.',
  'annex.months': 'Barcha oylar',
  'annex.months-lead':
    'Har bir xizmatning har bir oyi barcha formulalar boʻyicha va eʼlon qilingan qatorlar toʻliq.',
  'annex.months-none':
    '{name}: {year}-yilning hech bir oyini alohida koʻrsatib boʻlmaydi; juda kam kishi javob bergan yoki boshqa raqam oshkor boʻlar edi.',
  'annex.months-of': '{name}, {year}-yil oylar boʻyicha',
  'annex.published-of': '{name}: eʼlon qilingan va hisoblangan, butun qator',
  'annex.questionnaire': 'Soʻrovnoma',
  'annex.questionnaire-of': '{name}, {version}-versiya',
  'annex.glossary': 'Atamalar lugʻati',

  'term.base': 'asos (n)',
  'meaning.base': 'Raqam javoblaridan hisoblangan odamlar soni.',
  'term.interval': '95 % oraliq',
  'meaning.interval':
    'Tasodif hisobga olinganda qiymat yotadigan chegaralar. Javoblar qancha kam boʻlsa, ular shuncha keng.',
  'term.certain': 'ishonchli oʻzgarish',
  'meaning.certain': 'Faqat tasodif 100 holatdan 5 tadan kamida hosil qiladigan darajadagi farq.',
  'term.index': 'qoniqish indeksi',
  'meaning.index':
    '0 % dan (hamma umuman qoniqmagan) 100 % gacha (hamma juda qoniqqan) shkaladagi oʻrtacha baho.',
  'term.top-two': 'qoniqqanlar ulushi',
  'meaning.top-two': 'Besh javobdan eng yaxshi ikkitasidan birini bergan odamlar ulushi.',
  'term.break': 'qator uzilishi',
  'meaning.break': 'Undan keyingi qiymatlarni avvalgilari bilan taqqoslab boʻlmaydigan oʻzgarish.',
  'term.self-selected': 'oʻz xohishi bilan',
  'meaning.self-selected': 'Istagan har kim javob bera olgan; hech kim qurʼa bilan tanlanmagan.',
  'term.withheld': 'koʻrsatilmagan',
  'meaning.withheld':
    'Juda kam kishi javob bergani yoki undan boshqa raqamni hisoblab topish mumkinligi uchun tushirib qoldirilgan raqam.',
  'term.low-reliability': 'ishonchliligi past',
  'meaning.low-reliability': '10–29 ta javobli raqam: ishora, xulosa emas.',
  'term.channel': 'kanal',
  'meaning.channel': 'Xizmat qanday koʻrsatilgan: shaxsan, elektron, telefon yoki pochta orqali.',
  'term.mode': 'yigʻish usuli',
  'meaning.mode': 'Javob qanday olingan: havola, QR-kod, terminal, qogʻoz va boshqalar orqali.',
  'term.holder': 'xizmat egasi va koʻrsatuvchi',
  'meaning.holder':
    'Ega xizmat uchun masʼul idora; koʻrsatuvchi uni odamlarga beradi. Ular ikki idora boʻlishi mumkin.',
} satisfies Record<keyof typeof en, string>
