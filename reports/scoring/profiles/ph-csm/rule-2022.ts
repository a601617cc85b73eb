import { type Band, DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { scaleMean } from '../../rule-forms.ts'
import { CHARTER_RULES } from './charter-rules.ts'
import { OVERALL_ITEMS, overallFigure } from './overall.ts'
import { DIMENSIONS, type Dimension, OVERALL, POINTS } from './questions.ts'

const SCORES = [1, 2, 3, 4, 5]

/** The table has gaps of a hundredth (1.49, 1.50), so means are rounded to two decimals first. */
export const BANDS_MEANS: readonly Band[] = [
  band(1, 'Very Unsatisfied', 'ļoti neapmierināts', 'совсем не удовлетворён', 'juda norozi'),
  band(1.5, 'Unsatisfied', 'neapmierināts', 'не удовлетворён', 'norozi'),
  band(2.5, 'Neither', 'ne viens, ne otrs', 'ни то ни другое', 'na rozi, na norozi'),
  band(3.5, 'Satisfied', 'apmierināts', 'удовлетворён', 'rozi'),
  band(4.5, 'Very Satisfied', 'ļoti apmierināts', 'полностью удовлетворён', 'juda rozi'),
]

function band(from: number, en: string, lv: string, ru: string, uz: string): Band {
  return { from, code: en, name: { lv, en, ru, uz } }
}

function meanOf({ code, name }: Dimension) {
  return scaleMean({
    id: `${code.replace('_', '-')}-mean`,
    name: {
      lv: `${name.lv}: vidējais`,
      en: `${name.en}: mean`,
      ru: `${name.ru}: среднее`,
      uz: `${name.uz}: oʻrtacha`,
    },
    item: code,
    points: POINTS,
  })
}

const overall: TalliesRule = {
  kind: 'tallies',
  id: 'csm-overall-mean',
  name: {
    lv: 'Kopējais vidējais (SQD1–SQD8)',
    en: 'Overall mean (SQD1–SQD8)',
    ru: 'Общее среднее (SQD1–SQD8)',
    uz: 'Umumiy oʻrtacha (SQD1–SQD8)',
  },
  unit: 'mean5',
  formula: 'Σⱼ Σ i·cᵢⱼ / Σⱼ nⱼ,  j = SQD1…SQD8',
  items: OVERALL_ITEMS,
  compute: (tallies) => overallFigure(tallies, SCORES),
}

/** Harmonised client satisfaction measurement, Philippines, as first ordered. */
export const phCsm2022: Profile = {
  id: 'ph-csm',
  version: '2022',
  validFrom: '2022-01-01',
  // The circular with percentages is of 2023; its day is not in a text that we read.
  validTo: '2022-12-31',
  title: {
    lv: 'Saskaņotais klientu apmierinātības mērījums CSM, vidējie (Filipīnas, 2022)',
    en: 'Harmonised client satisfaction measurement CSM, means (Philippines, 2022)',
    ru: 'Единое измерение удовлетворённости клиентов CSM, средние (Филиппины, 2022)',
    uz: 'Mijozlar qoniqishining yagona oʻlchovi CSM, oʻrtachalar (Filippin, 2022)',
  },
  summary: {
    lv: 'Kopējā apmierinātība un astoņas kvalitātes dimensijas piecu pakāpju piekrišanas skalā, „neattiecas“ ārpus bāzes. Vidējo nosaka katrai dimensijai un kopā no SQD1 līdz SQD8; SQD0 rāda atsevišķi. Trīs jautājumi par iestādes hartu; kas to nezina, uz otro un trešo neatbild. Klātienes un tiešsaistes formulējumi trim dimensijām atšķiras.',
    en: 'Overall satisfaction and eight dimensions of quality on five points of agreement, “does not apply” outside the base. A mean for each dimension and one over SQD1 to SQD8; SQD0 is reported apart. Three questions on the citizen’s charter; who does not know it is not asked the second and third. On-site and online wordings differ for three dimensions.',
    ru: 'Общая удовлетворённость и восемь измерений качества по пятибалльной шкале согласия, «не применимо» вне базы. Среднее по каждому измерению и общее по SQD1–SQD8; SQD0 приводится отдельно. Три вопроса о хартии ведомства; не знающим её второй и третий не задаются. Формулировки трёх измерений для личного и онлайн-обслуживания различаются.',
    uz: 'Umumiy qoniqish va sifatning sakkiz oʻlchovi besh balli rozilik shkalasida, “tegishli emas” asosdan tashqarida. Har bir oʻlchov va SQD1–SQD8 boʻyicha umumiy oʻrtacha; SQD0 alohida beriladi. Idora xartiyasi haqida uch savol; uni bilmaganlarga ikkinchi va uchinchi savol berilmaydi. Uchta oʻlchov uchun joyida va onlayn matnlar farq qiladi.',
  },
  source: {
    title: 'Anti-Red Tape Authority, harmonised Client Satisfaction Measurement',
    place: 'Memorandum Circular 2022-05 and its Annex B; interpretation of means',
    url: 'https://arta.gov.ph',
  },
  wordingStatus: 'own-wording',
  naPolicy: 'outside-base',
  rounding: {
    mode: 'half-up',
    weightDigits: null,
    intermediateDigits: null,
    finalDigits: 2,
    beforeBanding: true,
  },
  rules: [overall, ...[OVERALL, ...DIMENSIONS].map(meanOf), ...CHARTER_RULES],
  bands: BANDS_MEANS,
  minimumBase: DEFAULT_MINIMUM_BASE,
}
