import type { LocalizedText } from '../../../../locales/language.ts'

/** One element of the Indonesian survey: an item answered 1…4, without a middle and without n/a. */
export interface Element {
  /** Item code. Forms swap U8 and U9, so the code says what is asked and not the number. */
  readonly code: string
  readonly name: LocalizedText
}

/** Steps of every element's scale. */
export const STEPS = 4

/** U1…U9 of Permenpan-RB 14/2017, in the order of the regulation. */
export const ELEMENTS_2017: readonly Element[] = [
  element('skm_requirements', 'prasības', 'requirements', 'требования', 'talablar'),
  element(
    'skm_procedure',
    'kārtība un process',
    'system, mechanism and procedure',
    'порядок и процедура',
    'tartib va jarayon',
  ),
  element('skm_time', 'izpildes laiks', 'time to completion', 'время оказания', 'bajarish vaqti'),
  element('skm_cost', 'maksa', 'cost or tariff', 'стоимость', 'narx yoki tarif'),
  element(
    'skm_product',
    'pakalpojuma rezultāts',
    'product of the service',
    'результат услуги',
    'xizmat natijasi',
  ),
  element(
    'skm_competence',
    'darbinieku kompetence',
    'competence of staff',
    'компетентность сотрудников',
    'xodimlar malakasi',
  ),
  element(
    'skm_behaviour',
    'darbinieku attieksme',
    'behaviour of staff',
    'поведение сотрудников',
    'xodimlar muomalasi',
  ),
  element(
    'skm_facilities',
    'telpas un līdzekļi',
    'facilities',
    'помещения и средства',
    'bino va jihozlar',
  ),
  element(
    'skm_complaints',
    'sūdzības un ierosinājumi',
    'handling of complaints and suggestions',
    'работа с жалобами и предложениями',
    'shikoyat va takliflar bilan ishlash',
  ),
]

/** The fourteen elements of KEP/25/M.PAN/2/2004. */
export const ELEMENTS_2004: readonly Element[] = [
  element(
    'skm04_procedure',
    'procedūras vienkāršība',
    'simplicity of the procedure',
    'простота процедуры',
    'tartib soddaligi',
  ),
  element(
    'skm04_requirements',
    'prasību atbilstība',
    'fitness of requirements',
    'соответствие требований',
    'talablarning muvofiqligi',
  ),
  element(
    'skm04_clarity',
    'darbinieku zināmība',
    'clarity of who serves',
    'ясность ответственных сотрудников',
    'masʼul xodimlarning aniqligi',
  ),
  element(
    'skm04_discipline',
    'darbinieku disciplīna',
    'discipline of staff',
    'дисциплина сотрудников',
    'xodimlar intizomi',
  ),
  element(
    'skm04_responsibility',
    'darbinieku atbildība',
    'responsibility of staff',
    'ответственность сотрудников',
    'xodimlar masʼuliyati',
  ),
  element(
    'skm04_competence',
    'darbinieku kompetence',
    'competence of staff',
    'компетентность сотрудников',
    'xodimlar malakasi',
  ),
  element(
    'skm04_speed',
    'apkalpošanas ātrums',
    'speed of service',
    'скорость обслуживания',
    'xizmat tezligi',
  ),
  element('skm04_fairness', 'vienlīdzīga attieksme', 'fairness', 'справедливость', 'adolatlilik'),
  element(
    'skm04_courtesy',
    'pieklājība un laipnība',
    'courtesy and friendliness',
    'вежливость и приветливость',
    'xushmuomalalik',
  ),
  element(
    'skm04_fee',
    'maksas samērīgums',
    'reasonableness of the fee',
    'разумность платы',
    'toʻlovning maqbulligi',
  ),
  element(
    'skm04_fee_certainty',
    'maksas noteiktība',
    'certainty of the fee',
    'определённость платы',
    'toʻlovning aniqligi',
  ),
  element(
    'skm04_schedule',
    'grafika ievērošana',
    'certainty of the schedule',
    'соблюдение графика',
    'jadvalga rioya qilish',
  ),
  element(
    'skm04_surroundings',
    'vides ērtums',
    'comfort of the surroundings',
    'удобство помещений',
    'muhit qulayligi',
  ),
  element('skm04_safety', 'drošība', 'safety', 'безопасность', 'xavfsizlik'),
]

function element(code: string, lv: string, en: string, ru: string, uz: string): Element {
  return { code, name: { lv, en, ru, uz } }
}
