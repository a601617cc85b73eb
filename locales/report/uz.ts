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
  'basis.by-chance': 'faqat tasodif tufayli {level} noaniqlik {range}',
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
  'column.basis-by-chance': 'Asos va faqat tasodif tufayli noaniqlik',
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
  'column.shrunk': 'Guruhga yaqinlashtirilgan',
  'column.rank': 'Oʻrin … dan … gacha',
  'column.place': 'Chegaralarga nisbatan',
  'column.moved': 'Usuli oʻzgargan javoblar',
  'column.change-plain': 'Oddiy oʻzgarish',
  'column.change-same-mix': 'Bir xil tarkibdagi oʻzgarish',
  'column.share-of': 'Javoblar ulushi, {year}-yil',
  'column.years': 'Yillar',
  'column.first-year': 'Birinchi yil',
  'column.last-year': 'Oxirgi yil',
  'column.slope': 'Yillik oʻzgarish',
  'column.direction': 'Yoʻnalish',
  'column.transactions': 'Berilgan xizmatlar',
  'column.offers': 'Takliflar',
  'column.response-rate': 'Javob berish',
  'column.opportunity-rate': 'Imkoniyat',
  'column.coverage-rate': 'Qamrov',
  'column.importance': 'Ahamiyat',
  'column.performance': 'Baho',
  'column.field': 'Xarita maydoni',
  'column.alpha-dropped': 'Busiz α',

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
    'Respondentlar oʻz xohishi bilan javob bergan: xatolik chegarasi koʻrsatilmaydi; oraliqlar faqat tasodifni qamraydi.',

  'note.whiskers': 'Kesmalar: 95 % oraliq.',
  'note.whiskers-by-chance': 'Kesmalar: faqat tasodif tufayli 95 % noaniqlik.',
  'note.hollow': 'Ichi boʻsh nuqtalar: 30 tadan kam javob, ehtiyotkorlik bilan baholang.',
  'note.gaps': 'Nuqta yoʻq: javob yoʻq yoki koʻrsatish uchun juda kam.',
  'note.holm':
    'Testlar qatorlar soniga ({count}) Xolm usulida moslangan, chunki har bir qator oshgan yoki pasaygan deb atalishi mumkin: jadvalda bitta boʻlsa ham notoʻgʻri soʻz ehtimoli 5 % dan past qoladi.',
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
    'Javob berish-bermaslikni odamlar oʻzi tanlagan; javob bermaganlar boshqacha fikrda boʻlishi mumkin. Shuning uchun xatolik chegarasi koʻrsatilmaydi: oraliqlar faqat tasodifni qamraydi.',
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
    'Javob berish-bermaslikni ular oʻzi tanlagan (oʻz-oʻzini tanlagan tanlanma). Raqamlar javob berganlarni tavsiflaydi; bu barcha foydalanuvchilar uchun baho emas. Shuning uchun ularda xatolik chegarasi yoʻq va bosh toʻplam hajmiga tuzatish kiritilmaydi.',
  'method.interval':
    'Har bir raqamning 95 % oraligʻi bor: kim javob berishini faqat tasodif hal qilganda, bunday 100 ta oraliqdan 95 tasi haqiqiy qiymatni qamragan boʻlardi (ulushlar uchun Uilson, oʻrtachalar uchun Styudent oraligʻi).',
  'method.interval-by-chance':
    'Har bir raqam yonida faqat tasodif tufayli noaniqlik koʻrsatilgan: xuddi shunday odamlar tasodifan javob berganda, bunday 100 ta oraliqdan 95 tasi shunday odamlarning barchasi beradigan qiymatni qamragan boʻlardi (ulushlar uchun Uilson, oʻrtachalar uchun Styudent oraligʻi). Javob bermaganlar haqida u hech narsa demaydi.',
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

  'column.help': 'Yordam',
  'assisted.caption': 'Yordamsiz va yordam bilan berilgan javoblar: {rule}',
  'assisted.alone': 'yordamsiz',
  'assisted.with-help': 'yordam bilan',
  'assisted.note':
    'Kim yordam bergani soʻralgan javoblardan. Ayirish yoʻli bilan hech kimni topib boʻlmasligi uchun qiymatlar yaxlitlangan, asoslar oʻnlikkacha berilgan; biror guruhda {least} tadan kam javob boʻlsa, jadval koʻrsatilmaydi.',
  'assisted.differ':
    'Ikki guruh orasidagi farq tasodif bilan izohlanadiganidan katta: yordam ulushi har xil boʻlgan xizmatlarni bevosita taqqoslab boʻlmaydi.',
  'assisted.alike': 'Yordamsiz va yordam bilan berilgan javoblar orasida ishonchli farq yoʻq.',
  'respondents.title': 'Kim javob berdi',
  'respondents.total': '{year}-yilda {n} ta soʻrovnoma olingan.',
  'respondents.before': '{year}-yilda: {n}.',
  'respondents.none-before': '{year}-yilda boʻlmagan.',
  'respondents.not-representative':
    'Hech kim qurʼa bilan tanlanmagan, shuning uchun javob berish darajasini aytib boʻlmaydi. Jadvallar kim gapirganini koʻrsatadi, kim xizmatdan foydalanganini emas.',
  'respondents.rates-elsewhere':
    'Hech kim qurʼa bilan tanlanmagan: jadvallar xizmatlardan kim foydalanganini emas, kim fikr bildirganini koʻrsatadi. Tasdiqlangan sonlar boʻyicha javob berish darajasi maʼlumotlar sifati bayonotida.',
  'respondents.random':
    'Respondentlar tasodifan tanlangan; jadvallar ulardan kim javob berganini koʻrsatadi.',
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
  'modes.title': 'Yigʻish usullari va taqqoslash',
  'modes.lead':
    'Bitta odam uyda havola orqali va peshtaxta yonida xodimga boshqacha javob beradi. Usullar tarkibi oʻzgarsa, xizmat oʻzgarmagan holda raqam ham oʻzgaradi. Har bir xizmat tarkibi uning bahosi yonida; bu yerda oʻtgan yilga nisbatan oʻzgarish ikkala yilda bir xil tarkibda yana bir bor koʻrsatilgan.',
  'modes.nothing-before': '{year}-yil uchun taqqoslanadigan raqam yoʻq.',
  'modes.table': '{year}-yildan oʻzgarish: javob berilganidek va usullarning bir xil tarkibida',
  'modes.note':
    'Bir xil tarkib: ikkala yilda har bir usul ikki yil birgalikdagidek hisobga olinadi; faqat ikkala yilda koʻrsatilgan usullar olingan.',
  'modes.of': '{name}: javoblar qanday yigʻilgan?',
  'modes.only': '{name}: barcha javoblar bitta usulda yigʻilgan ({mode}).',
  'modes.as-answered': 'jami, javob berilganidek',
  'modes.same-mix': 'jami, bir xil tarkibda',
  'modes.value-label': '{rule}, usullarning bir xil tarkibida',
  'modes.change-label': '{rule}, usullarning bir xil tarkibida {year}-yildan oʻzgarish',
  'modes.proposal': 'Taklif: {year}-yilda qator uzilishi, {name}',
  'modes.proposal-text':
    'Javoblarning {moved} qismida usul oʻzgargan. {earlier}-yil: {before}. {year}-yil: {after}. Javoblarning kamida beshdan biri koʻchgan va tasodif buni deyarli tushuntirmasa, test uzilishni taklif qiladi (bu yerda {p}). Qarorni odam qiladi; ungacha ikkala oʻzgarish koʻrsatiladi, oddiysini ehtiyotkorlik bilan oʻqish kerak.',
  'modes.no-proposal':
    'Uzilish taklif qilinmaydi: hech qayerda javoblarning beshdan biri tasodifdan ortiq darajada usulini oʻzgartirmagan.',
  'modes.declared':
    '{name}: yigʻish usuli boʻyicha uzilish qayd etilgan, shuning uchun boshqa taklif yoʻq.',
  'years.title': 'Yillar davomidagi yoʻnalish',
  'years.too-short':
    'Qoniqish yillar davomida oshyaptimi yoki pasayyaptimi, tekshirilmagan: buning uchun uzilmagan bitta qatorning kamida {least} ta toʻliq yili kerak, ular esa {count} ta.',
  'years.lead':
    'Bir yillik oʻzgarish tasodif boʻlishi mumkin; davomli yoʻnalish boshqa narsa. Mann va Kendall testi faqat keyingi yillar avvalgilardan yuqorimi, deb soʻraydi; Sen qiyaligi odatiy yillik oʻzgarish.',
  'years.chart': '{name}: qoniqish yillar davomida qanday oʻzgardi?',
  'years.answer-rising': 'Yillar davomida u oshmoqda; yoʻnalish ishonchli.',
  'years.answer-falling': 'Yillar davomida u pasaymoqda; yoʻnalish ishonchli.',
  'years.answer-no-certain-direction': 'Yillar davomida ishonchli yoʻnalish yoʻq.',
  'years.table': 'Yillar davomidagi yoʻnalish',
  'years.slope-label': '{rule}, odatiy yillik oʻzgarish (Sen)',
  'direction.rising': 'oshmoqda',
  'direction.falling': 'pasaymoqda',
  'direction.no-certain-direction': 'ishonchli yoʻnalish yoʻq',
  'direction.too-short': '{least} yildan kam',
  'years.note-test': 'Mann–Kendall testi; yillik oʻzgarish: Sen qiyaligi.',
  'years.note-bh':
    'Testlar xizmatlar soniga ({count}) Benjamini–Xoxberg usulida moslangan, chunki qatorlar qayerga qarashni koʻrsatadi: nomlanganlarning taxminan 5 % i notoʻgʻri boʻlishi mumkin.',
  'years.note-four':
    'Toʻrt yilda hatto barqaror oʻsish ham ishonchli emas; buning uchun besh yil kerak.',
  'years.partial': '12 oydan kam javobli yillar: {years}.',

  'providers.title': 'Xizmat koʻrsatuvchilar boʻyicha natijalar',
  'providers.lead':
    'Xizmat koʻrsatuvchi xizmatni beradi; egasi u uchun javob beradi. Xizmat koʻrsatuvchilar faqat oʻz turi va hajmidagilar bilan taqqoslanadi. Shunda ham farqning bir qismi xizmatlarning oʻzida.',
  'centres.title': 'Markazlar boʻyicha natijalar',
  'centres.lead':
    'Markazlar faqat oʻz guruhida va oʻrinlar jadvali emas, oraliqlar boʻyicha taqqoslanadi: mahalliy, mintaqaviy va milliy markazlarning xizmatlari ham, tashrif buyuruvchilari ham turlicha.',
  'centres.local': 'Mahalliy markazlar',
  'centres.regional': 'Mintaqaviy markazlar',
  'centres.national': 'Milliy ahamiyatdagi markazlar',
  'centres.alone': 'Bu guruhda bitta markaz bor, uni taqqoslaydigan markaz yoʻq.',
  'centres.ungrouped': 'Katalogda {count} ta markazning guruhi yoʻq; ular bu yerda koʻrsatilmagan.',
  'provider.kind.state': 'Davlat idoralari',
  'provider.kind.municipality': 'Munitsipalitetlar',
  'provider.kind.agency': 'Agentliklar',
  'provider.kind.other': 'Boshqa xizmat koʻrsatuvchilar',
  'providers.ungrouped':
    '{count} ta xizmat koʻrsatuvchi uchun katalogda tur yoki hajm guruhi yoʻq. Ular oʻzaro taqqoslanmaydi: har bir qator faqat bitta xizmat koʻrsatuvchi haqida.',
  'peers.compared':
    'Guruhning kamida {least} tadan javobi bor {count} ta aʼzosi taqqoslanadi. Ularning barchasida birgalikda qoniqqanlar ulushi:',
  'peers.left-out':
    'Taqqoslanmaydi, chunki javoblar {least} tadan kam yoki raqam koʻrsatilmagan: {names}.',
  'peers.nothing':
    'Kamida {least} ta javobga ega aʼzolar ikkitadan kam, shuning uchun ular taqqoslanmaydi.',
  'peers.few':
    'Voronka diagrammasi chizilmagan: buning uchun javoblari yetarli kamida {least} ta aʼzo kerak, ular esa {count} ta. Kamroq aʼzodan olingan chegaralar ortiqcha vaʼda bergan boʻlardi.',
  'peers.no-variation': 'Voronka diagrammasi chizilmagan: hammasida javoblar bir xil.',
  'peers.table': '{group}: har biri haqida nima deyish mumkin, {year}-yil',
  'peers.note-rank':
    'Oʻrin (1 = eng yuqori): faqat tasodif hisobga olinsa, 95 % ishonch bilan barcha {count} ta oraliq bir vaqtda haqiqiy oʻrinlarni qamraydi.',
  'peers.note-shrunk':
    'Guruhga yaqinlashtirilgan: kam kishining javobi butun guruhga yaqinlashtiriladi, chunki masofaning bir qismi tasodif.',
  'peers.note-order': 'Qatorlar qiymatlar emas, katalog tartibida.',
  'rank.range': '{best}–{worst}',
  'place.inside': 'chegarada',
  'place.above': '95 % chegaradan yuqori',
  'place.below': '95 % chegaradan past',
  'place.far-above': '99,8 % chegaradan yuqori',
  'place.far-below': '99,8 % chegaradan past',
  'funnel.title': '{group}: kim tasodifdan koʻproq farq qiladi?',
  'funnel.none':
    '{count} tadan hech biri chegaradan tashqarida emas: farqlar tasodif yaratadiganidan katta emas.',
  'funnel.some': 'Chegaradan tashqarida: {all} tadan {count} tasi ({names}).',
  'funnel.by-chance':
    'Barcha {all} tasi bir xil boʻlganda, 95 % chegaradan tashqarida tasodifan taxminan {expected} tasi boʻlardi.',
  'funnel.phi-applies':
    'Ular tasodif tushuntirganidan koʻproq farq qiladi (ortiqcha tarqoqlik koeffitsiyenti φ = {phi}); chegaralar uning kvadrat ildiziga kengaytirilgan, shunda ham ajralib turgani belgilanadi.',
  'funnel.phi-none':
    'Ortiqcha tarqoqlik koeffitsiyenti φ = {phi}: tasodifdan ishonchli katta emas, shuning uchun chegaralar kengaytirilmagan.',
  'funnel.axis': 'Vertikal oʻq {from} dan boshlanadi.',
  'funnel.alternative':
    'Har bir aʼzo uchun javoblar soni boʻyicha nuqta, javoblar ortgan sari {value} atrofida yaqinlashadigan chiziqlar orasida: {rule}, {year}-yil.',
  'funnel.target': 'jami: {value}',
  'funnel.limit': '{level} chegara',
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
  'drivers.title': 'Qoniqish nima bilan bogʻliq',
  'drivers.lead':
    'Ahamiyat — barcha savollar birgalikda umumiy qoniqish haqida aytganida har bir savolning ulushi (R² dan Shepli ulushlari; yigʻindisi 100 %). Baho — 0 % (hamma eng yomonini tanlagan) dan 100 % (hamma eng yaxshisini tanlagan) gacha shkaladagi oʻrtacha javob. Hech biri sababni aytmaydi: birgalikda ular avvalo qayerga qarashni koʻrsatadi.',
  'drivers.minimum':
    'Faqat har bir savollar juftiga birgalikda kamida {least} kishi javob bergan joyda koʻrsatiladi; aholi va korxonalar alohida.',
  'drivers.none':
    'Hech narsa koʻrsatib boʻlmaydi: har bir savollar juftiga birgalikda javob bergan kamida {least} kishi kerak.',
  'drivers.silent':
    'Birgalikdagi javoblar kamligi yoki boshqa raqamlarni himoya qilish uchun koʻrsatilmagan: {names}.',
  'drivers.explained':
    'Qoniqishdagi farqlarning shu {count} ta savol bilan birgalikda bogʻliq qismi:',
  'drivers.explained-label': 'Barcha savollar bilan bogʻliq farqlar qismi (R²)',
  'drivers.alpha': 'Bu savollarning Kronbax α si {alpha}.',
  'drivers.alpha-good':
    '0,70 dan boshlab ular bitta narsani birgalikda oʻqish uchun yetarlicha yaxshi oʻlchaydi.',
  'drivers.alpha-low':
    '0,70 dan past boʻlsa, ular bitta narsani oʻlchamaydi: har birini alohida oʻqish kerak.',
  'drivers.first': 'Muhim va savollar oʻrtachasidan past: {names}.',
  'drivers.no-first': 'Hech bir savol bir vaqtda ham muhim, ham savollar oʻrtachasidan past emas.',
  'drivers.quoted': '“{title}”',
  'drivers.map': '{name}: nima muhim va u qanday baholanadi?',
  'drivers.map-alternative':
    'Oʻrtachalar boʻyicha boʻlingan toʻrt maydondagi nuqtalar: ahamiyat yuqoriga, baho oʻngga.',
  'drivers.map-note':
    'Ikkalasining oʻrtachasi boʻyicha boʻlingan; bu test emas: chiziq yaqinidagi nuqta har ikki tomonga tegishli boʻlishi mumkin. Oʻqlar 0 dan boshlanmaydi.',
  'drivers.table': '{name}: savollarning ahamiyati va bahosi',
  'drivers.table-note':
    'Ahamiyat: R² dan Shepli ulushlari. Busiz α: qolgan savollarning Kronbax α si.',
  'quadrant.improve-first': 'avvalo yaxshilash',
  'quadrant.keep-up': 'saqlab turish',
  'quadrant.low-priority': 'kutishi mumkin',
  'quadrant.possible-overkill': 'yaxshi, ahamiyati kamroq',

  'breaks.title': 'Oʻzgarishlar va qator uzilishlari',
  'breaks.none':
    'Savol matni, shkala, formula, yigʻish usuli yoki birlik oʻzgarishi qayd etilmagan.',
  'breaks.lead':
    'Savol matni, shkala, formula, yigʻish usuli yoki birlikning oʻzgarishi uzilish hosil qiladi: undan oldingi va keyingi qiymatlar taqqoslanmaydi, chiziqlar u orqali oʻtkazilmaydi.',
  'breaks.declared': 'Qayd etilgan uzilishlar',
  'breaks.bridge': '{name}: koʻprik, ikkala yil barcha formulalar boʻyicha',
  'breaks.bridge-note':
    'Formula oʻzgargan, javoblar emas: har bir ustun ikkala yilga bitta formulani, eski yoki yangisini qoʻllaydi va uni taqqoslash mumkin.',
  'breaks.mode-bridge':
    'Yigʻish usuli oʻzgarganda usullarning bir xil tarkibidagi taqqoslash koʻprik boʻladi; u yigʻish usullari boʻlimida.',
  'breaks.no-bridge':
    'Matn, shkala, soʻralgan guruh yoki birlik oʻzgarganda koʻprikni javoblardan hisoblab boʻlmaydi: uni faqat bir muddat ikkala usulda soʻrash berardi.',
  'breaks.proposed':
    'Yigʻish usullari tarkibi oʻzgargani uchun taklif qilingan va hali qaror qilinmagan: {names}. Dalillar yigʻish usullari boʻlimida.',
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
    'Respondentlar oʻz xohishi bilan javob bergan. Javob bermaganlar boshqacha fikrda boʻlishi mumkin; buni hech bir oraliq qamramaydi, shuning uchun xatolik chegarasi koʻrsatilmaydi.',
  'rates.signatures': 'Tasdiqlaganlar: {list}.',
  'quality.random':
    'Respondentlar tasodifan tanlangan. Ulardan javob bermaganlar boshqacha fikrda boʻlishi mumkin; oraliqlar buni qamramaydi.',
  'quality.margin':
    'Ular {population} kishidan tanlangan. Yillik ulushning xatolik chegarasi: ±{margin}, chekli toʻplam tuzatishi bilan.',
  'quality.straight-lines':
    '{share} barcha savollarga, kamida toʻrttasiga, bir xil javob bergan. Ularsiz “{rule}” {with} oʻrniga {without} boʻlardi. Ular hisobda qoldirilgan, chunki bitta javob haqida hech kim aniq ayta olmaydi.',
  'doubtful.title': 'Shubhali javoblar',
  'doubtful.lead':
    'Javob gʻayrioddiy oqimda kelgan boʻlsa, bir xil javoblar koʻp boʻlsa, savollarni oʻqib ulgurib boʻlmaydigan tezlikda berilgan boʻlsa, hamma joyda bir xil daraja tanlangan boʻlsa yoki eng yuqori baholar qatorida boʻlsa, belgilanadi. Belgi koʻrsatkichlarni oʻzgartirmaydi: javobni odam koʻrib chiqadi va qaror qiladi. Manzil, qurilma va kun vaqti saqlanmaydi.',
  'doubtful.none-excluded': '{year}-yilda birorta javob ham koʻrsatkichlardan chiqarilmagan.',
  'doubtful.excluded':
    '{year}-yilda {count} ta javob barcha koʻrsatkichlardan chiqarilgan. Kim, qachon va nima uchun qaror qilgani audit jurnalida yozilgan.',
  'doubtful.effect': 'Chiqarilgan javoblar bilan “{rule}” {without} emas, {with} boʻlar edi.',
  'doubtful.undecided':
    'Hisobot tayyorlanganda belgilangan {count} ta javob hali koʻrib chiqilmagan edi; ular koʻrsatkichlarda hisobga olingan.',
  'doubtful.table': 'Belgilangan va chiqarilgan javoblar, {year}-yil',
  'doubtful.column.what': 'Nima',
  'doubtful.column.answers': 'Javoblar',
  'doubtful.marked': 'Belgilangan: {reason}',
  'doubtful.left-out': 'Chiqarilgan: {reason}',
  'doubtful.note':
    'Ikki belgili javob ikkalasida ham sanalgan. Javoblar muddati tugab oʻchirilganda belgilari ham yoʻqoladi; chiqarilganlar soni qoladi.',
  'doubtful.flag.burst': 'gʻayrioddiy oqimda kelgan',
  'doubtful.flag.identical': 'bir kunda koʻp bir xil javob',
  'doubtful.flag.too-fast': 'oʻqib ulgurib boʻlmaydigan tezlikda',
  'doubtful.flag.straight-line': 'hamma joyda bir xil daraja',
  'doubtful.flag.self-rating': 'eng yuqori baholar qatori',
  'doubtful.reason.repeated': 'bir kishi bir necha marta javob bergan',
  'doubtful.reason.staff': 'xodimlar oʻz xizmatini baholagan',
  'doubtful.reason.machine': 'dastur yuborgan',
  'doubtful.reason.careless': 'savollarni oʻqimasdan berilgan',
  'doubtful.reason.trial': 'soʻrovnomani sinash uchun yuborilgan',
  'receipts.title': 'Qabul kodlari',
  'receipts.lead':
    'Javob bergan har bir kishi javoblari hisobga olinganini tekshirish uchun kod oladi. Bir kunning kodlari eʼlon qilinadigan bitta songa birlashtiriladi. Keyin uni sezdirmasdan oʻzgartirib boʻlmaydi, chunki keyingi kun unga tayanadi.',
  'receipts.count':
    'Ushbu hisobot tayyorlanganda yopilgan kunlarda muassasaning barcha xizmatlari haqidagi {year}-yil javoblarining {count, plural, one {# ta kodi} other {# ta kodi}} bor edi. Oxirgi yopilgan kun: {day}.',
  'receipts.hash': 'Shu kunning xeshi, unda oldingi barcha kunlar mujassam:',
  'receipts.where':
    'Kodlar “Qabul kodini tekshirish” sahifasida, soʻrovlar saytining /receipt manzilida tekshiriladi; yopilgan kunlar oʻsha yerda /api/open/receipts manzilida eʼlon qilingan.',
  'rates.title': 'Javob berish, imkoniyat va qamrov',
  'rates.none':
    'Xizmatlar necha marta koʻrsatilgani va soʻrovnoma taklif qilinganini hech kim tasdiqlamagan, shuning uchun javob berish, imkoniyat va qamrov koʻrsatilmaydi.',
  'rates.lead':
    'Xizmatlar necha marta koʻrsatilgani va soʻrovnoma taklif qilingani idoraning oʻz hisobi boʻlib, koʻrsatilgan shaxs tasdiqlagan.',
  'rates.table': 'Javob berish, imkoniyat va qamrov, {year}-yil',
  'rates.note':
    'Javob berish: taklif qilinganlardan soʻrovnomalar. Imkoniyat: koʻrsatilgan xizmatlardan takliflar. Qamrov: koʻrsatilgan xizmatlardan soʻrovnomalar. Surat maxrajdan katta boʻlsa, raqamlar ziddiyatli va ulush bosilmaydi.',
  'rates.signed': '{name}, {day} ({services})',
  'rates.impossible': 'ziddiyatli',
  'rates.basis': '{of} tadan {part}',
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
  'term.same-mix': 'usullarning bir xil tarkibida',
  'meaning.same-mix':
    'Ikkala yilda javoblar bir xil usullarda teng ulushlarda yigʻilganda yillik raqam qanday boʻlardi.',
  'term.funnel': 'voronka diagrammasi',
  'meaning.funnel':
    'Javoblar ortgan sari tasodif chegaralari torayadigan diagramma. Ular orasidagilar guruhdan tasodif tushuntirganidan ortiq farq qilmaydi.',
  'term.shrunk': 'guruhga yaqinlashtirilgan',
  'meaning.shrunk':
    'Taqqoslash guruhi qiymatiga yaqinlashtirilgan qiymat: javob qancha kam boʻlsa, shuncha yaqin (beta-binomial model).',
  'term.rank': 'oʻrin … dan … gacha',
  'meaning.rank':
    'Tasodif hisobga olinganda aʼzo guruhda haqiqatan egallashi mumkin boʻlgan barcha oʻrinlar.',
  'term.importance': 'ahamiyat',
  'meaning.importance':
    'Barcha savollar birgalikda umumiy qoniqish haqida aytganida savolning ulushi, ularni kiritishning barcha tartiblari boʻyicha oʻrtacha (Shepli).',
  'term.holder': 'xizmat egasi va koʻrsatuvchi',
  'meaning.holder':
    'Ega xizmat uchun masʼul idora; koʻrsatuvchi uni odamlarga beradi. Ular ikki idora boʻlishi mumkin.',
} satisfies Record<keyof typeof en, string>
