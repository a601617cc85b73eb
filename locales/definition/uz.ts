import type { en } from './en.ts'

export const uz = {
  // Butun anketa
  'not-an-object':
    'Bu anketa emas: anketa jingalak qavslar ichidagi bitta JSON obyekti boʻlishi kerak',
  'too-large': 'Anketa juda katta; JSON koʻrinishida u koʻpi bilan {kilobytes} KB boʻlishi mumkin',
  'too-costly':
    'Anketani tekshirish {seconds} soniyadan ortiq vaqt yoki juda koʻp xotira talab qildi; anketani kichraytiring yoki soddalashtiring',
  'too-deep':
    'Bu yerda ichma-ich joylashuv juda chuqur; anketada koʻpi bilan {limit} ta JSON darajasi boʻlishi mumkin',
  'no-questions': 'Anketada birorta ham savol yoʻq; kamida bitta savol qoʻshing',
  'too-many-questions': 'Anketada {count} ta savol bor; koʻpi bilan {limit} ta boʻlishi mumkin',
  'too-many-choices':
    'Javob variantlari juda koʻp; bitta savolda koʻpi bilan {choices_each} ta, butun anketada koʻpi bilan {choices_all} ta boʻlishi mumkin',
  'too-many-cells':
    'Matritsada {count} ta katak bor; qatorlar va ustunlar soni koʻpaytmasi {limit} dan oshmasligi kerak',
  // Xossalar
  'forbidden-key':
    '“{property}” dasturlar uchun band qilingan soʻz, uni bu yerda ishlatib boʻlmaydi; uni olib tashlang yoki boshqa nom tanlang',
  'outside-address':
    '“{property}” boshqa manzildan nimanidir yuklaydi; uni olib tashlang va keraklisini anketaning oʻziga yozing',
  'html-not-allowed':
    '“{property}” sahifaga HTML qoʻshadi; uni olib tashlang va title yoki description maydoniga oddiy matn yozing',
  'redirect-not-allowed':
    '“{property}” javob beruvchilarni boshqa manzilga olib ketadi; uni olib tashlang: javob bergandan keyin ular shu yerda qoladi',
  'program-not-allowed':
    '“{property}” anketani dasturga aylantiradi; uni olib tashlang: shartlar faqat visibleIf va requiredIf maydonlarida boʻlishi mumkin',
  'author-pattern-not-allowed':
    '“{property}” javoblarni oʻzingiz tuzgan andoza boʻyicha tekshiradi; uni olib tashlang va inputType, min, max hamda maxLength xossalaridan foydalaning',
  'unknown-property':
    '“{property}” xossasi bu yerda nomaʼlum; uni olib tashlang yoki toʻgʻri yozilganini tekshiring',
  'missing-property': '“{property}” xossasi yoʻq; uni qoʻshing',
  'unknown-type':
    '{received, select, undefined {Turi koʻrsatilmagan} other {“{received}” savol turi emas}}; mumkin boʻlgan turlar: {types}',
  'wrong-type':
    '{shape, select, single {“{received}” bu yerga mos kelmaydi} other {Bu yerga yozilgani mos kelmaydi}}; bu xossa qabul qiladigan turdagi qiymatni yoki soʻzlardan birini yozing',
  // Nomlar va qiymatlar
  'bad-name':
    '“{received}” nom boʻla olmaydi; koʻpi bilan {name_length} ta kichik lotin harfi, raqam va _ belgisidan foydalaning, harfdan boshlang va constructor kabi dasturlar uchun band qilingan soʻzlarni ishlatmang',
  'duplicate-name':
    '“{name}” nomi ikki marta ishlatilgan; barcha nomlar bir-biridan farq qilishi kerak',
  'bad-value':
    'Bu javob variantining qiymati boʻla olmaydi; son yoki 1 tadan {value_length} tagacha belgidan iborat matn yozing: boshida va oxirida boʻsh joy boʻlmasin, _ belgisidan boshlanmasin va constructor kabi dasturlar uchun band qilingan soʻz boʻlmasin',
  'duplicate-value':
    '“{value}” qiymati ikki marta ishlatilgan; bitta roʻyxatdagi barcha qiymatlar bir-biridan farq qilishi kerak',
  'no-choices': 'Roʻyxat boʻsh; kamida bitta javob variantini qoʻshing',
  'no-columns': 'Jadvalda ustun yoʻq; kamida bitta ustun qoʻshing',
  // Matnlar
  'text-too-long': 'Matnda {received} ta belgi bor; koʻpi bilan {text_length} ta boʻlishi mumkin',
  'text-placeholder':
    'Matnda jingalak qavs ichida yozuv bor, uning oʻrnida javob koʻrinib qolardi; qavslarni olib tashlang',
  'text-characters':
    'Matnda boshqaruv belgilari, buzilgan belgilar yoki yozuv yoʻnalishini oʻzgartiradigan belgilar bor; matnni oʻchirib, qaytadan yozing',
  // Sonlar
  'not-whole': '{received} butun son emas; kasrsiz son yozing',
  negative: '{received} noldan kichik; 0 yoki undan katta son yozing',
  'bad-bound':
    '“{bound}” bu yerda chegara boʻla olmaydi; son uchun son, sana uchun kun yozing, masalan, 2026-03-14; oddiy matn uchun chegara boʻlmaydi',
  'bounds-reversed':
    'Ruxsat etilgan eng kichik qiymat ({min}) eng kattasidan ({max}) katta; chegaralarni toʻgʻrilang',
  'bad-scale':
    'Bosqichlar soni notoʻgʻri ({count}); shkalada kamida ikkita bosqich boʻladi va rateCount bosqichlar soniga teng boʻlishi kerak',
  'scale-too-long': 'Shkalada {count} ta bosqich bor; koʻpi bilan {limit} ta boʻlishi mumkin',
  'length-too-large':
    'Javob uchun {received} ta belgi juda koʻp; maxLength koʻpi bilan {answer_length} boʻlishi mumkin',
  'too-many-rows':
    '{received} ta qator juda koʻp; jadvalda koʻpi bilan {table_rows} ta, izoh maydonida koʻpi bilan {comment_rows} ta qator boʻlishi mumkin',
  'too-many-columns':
    'Jadvalda {received} ta ustun bor; koʻpi bilan {table_columns} ta boʻlishi mumkin',
  'bad-selection':
    'Bu yerda {min} tadan {max} tagacha tanlab boʻlmaydi; minSelectedChoices maxSelectedChoices dan, u esa javob variantlari sonidan oshmasligi kerak',
  'bad-retention':
    'Javoblarni shuncha oy ({received}) saqlab boʻlmaydi; 1 dan {months} gacha son yozing',
  // Shartlar
  'condition-syntax':
    'Shartni {position}-belgida oʻqib boʻlmadi: {found, select, end {u tugallanmagan} other {“{found}” u yerda oʻrinsiz}}; jingalak qavs ichida savol nomini, soʻng taqqoslash belgisi va qiymatni yozing, bir nechta shartni and yoki or bilan bogʻlang',
  'condition-too-long':
    'Shart juda uzun; uni koʻpi bilan {condition_length} ta belgigacha qisqartiring',
  'condition-too-complex':
    'Shart {position}-belgidan boshlab juda murakkab; unda koʻpi bilan {operators} ta amal va {condition_depth} ta qavs darajasi boʻlishi mumkin',
  'condition-unsupported':
    '{position}-belgidagi “{found}” shartda ishlatilmaydi; savolga berilgan javobni aniq qiymatlar bilan, funksiyalarsiz taqqoslang',
  'condition-unknown-item':
    'Shartda “{name}” koʻrsatilgan, ammo bunday savol yoki qator yoʻq; oldinroq beriladigan savol nomini yozing',
  'condition-later-item':
    'Shartda “{name}” koʻrsatilgan, ammo u oldinroq berilmaydi; shart faqat oldingi savollarga qaray oladi',
  // Only before publishing
  'label-missing':
    '“{name}” savolining javoblaridan birida soʻrovnoma taklif etiladigan tilda ({language}) matn yoʻq; uni yozing yoki bu tilni sarlavhadan olib tashlang',
  polarity:
    '“{name}” savoli shkalasining qadamlari turli tillarda turli yoʻnalishda boradi; soʻzlarni barcha tillarda bir xil tartibda joylashtiring',
  'bank-scale':
    '“{name}” savolining javoblari savollar bankidagi shu kodli javoblardan farq qiladi; ularni qaytaring yoki savolga oʻz kodini bering',
  'easy-partial':
    '“{name}” savolining ayrim javoblarida sodda matn bor ({language}), boshqalarida yoʻq; uni hammasiga yozing yoki hech biriga yozmang',
  'easy-same':
    '“{name}” savolining ikki javobi sodda soʻzlarda bir xil ({language}), odatdagisida esa farq qiladi; har biriga oʻz soʻzlarini bering',
} as const satisfies Record<keyof typeof en, string>
