import type { LocalizedText } from '../../../../locales/language.ts'
import { RESPONSE_ITEM } from '../../../../surveys/counts/cube.ts'
import { DEFAULT_LEVEL, wilson } from '../../../statistics/wilson.ts'
import { measured, withheld } from '../../indicator.ts'
import { figureOfScores } from '../../option-scores.ts'
import {
  DEFAULT_MINIMUM_BASE,
  type ItemRule,
  type Profile,
  type TalliesRule,
} from '../../profile.ts'
import { choicesIn, quantityIn } from '../../tally-readers.ts'
import { FACE_MARKS, MARK_BANDS, REACH_BANDS, STEP_MARKS } from './marks.ts'

/** A mark out of ten over the answers to one question. */
function markRule(
  id: string,
  name: LocalizedText,
  item: string,
  marks: readonly number[],
  formula: string,
): ItemRule {
  return {
    kind: 'item',
    id,
    name,
    unit: 'mean',
    item,
    points: marks.length,
    formula,
    scores: marks,
    compute: (histogram) => figureOfScores(histogram, marks),
  }
}

const satisfaction = markRule(
  'jdma-satisfaction',
  {
    lv: 'Apmierinātības atzīme no 10',
    en: 'Satisfaction mark out of 10',
    ru: 'Оценка удовлетворённости из 10',
    uz: 'Qoniqish bahosi, 10 balldan',
  },
  'jdma_satisfaction',
  FACE_MARKS,
  '(10·good + 5·medium + 0·bad) / n',
)

const clarity = markRule(
  'jdma-clarity',
  {
    lv: 'Informācijas skaidrības atzīme no 10',
    en: 'Mark for clarity of information out of 10',
    ru: 'Оценка понятности информации из 10',
    uz: 'Maʼlumot aniqligi bahosi, 10 balldan',
  },
  'jdma_clarity',
  STEP_MARKS,
  'Σ 2.5·(i − 1)·cᵢ / n,  i = 1…5',
)

const helpQuality = markRule(
  'jdma-help-quality',
  {
    lv: 'Saņemtās palīdzības atzīme no 10',
    en: 'Mark for the help obtained out of 10',
    ru: 'Оценка полученной помощи из 10',
    uz: 'Olingan yordam bahosi, 10 balldan',
  },
  'jdma_help_quality',
  STEP_MARKS,
  'Σ 2.5·(i − 1)·cᵢ / n,  i = 1…5',
)

/** Its labels are cut at 7 and 8.5, not at 5 and 8. */
const helpReached: TalliesRule = {
  kind: 'tallies',
  id: 'jdma-help-reached',
  name: {
    lv: 'Iestādes sasniedzamības atzīme no 10',
    en: 'Mark for reaching the administration out of 10',
    ru: 'Оценка доступности ведомства из 10',
    uz: 'Idoraga bogʻlana olish bahosi, 10 balldan',
  },
  note: {
    lv: 'No tiem, kuri meklēja palīdzību: cik sasniedza iestādi, reizināts ar 10.',
    en: 'Of those who sought help: how many reached the administration, times 10.',
    ru: 'Из тех, кто обращался за помощью: сколько дозвались ведомства, умноженное на 10.',
    uz: 'Yordam soʻraganlardan nechtasi idoraga bogʻlana olgani, 10 ga koʻpaytirilgan.',
  },
  unit: 'mean',
  bands: REACH_BANDS,
  formula: '10 · yes / (yes + no)',
  items: [{ code: 'jdma_help_reached', kind: 'choice', options: ['yes', 'no'] }],
  compute: (tallies) => {
    const answers = choicesIn(tallies, 'jdma_help_reached')
    const yes = answers.get('yes') ?? 0
    const n = yes + (answers.get('no') ?? 0)
    if (n === 0) return withheld('no-responses', 0)
    const { lower, upper } = wilson(yes, n)
    const interval = { lower: 10 * lower, upper: 10 * upper } as const
    return measured((10 * yes) / n, n, { ...interval, level: DEFAULT_LEVEL, method: 'wilson' })
  },
}

/** Several channels may be ticked, so the base is everybody who responded, not all ticks. */
const autonomy: TalliesRule = {
  kind: 'tallies',
  id: 'jdma-autonomy',
  name: {
    lv: 'Iztika bez palīdzības',
    en: 'Needed no help',
    ru: 'Обошлись без помощи',
    uz: 'Yordamsiz uddaladi',
  },
  unit: 'share',
  bands: [],
  formula: 'ticked “needed no help” / respondents',
  items: [
    { code: 'jdma_help_sought', kind: 'choice', options: null },
    { code: RESPONSE_ITEM, kind: 'quantity' },
  ],
  compute: (tallies) => {
    const none = choicesIn(tallies, 'jdma_help_sought').get('none') ?? 0
    const n = quantityIn(tallies, RESPONSE_ITEM) ?? 0
    if (n === 0) return withheld('no-responses', 0)
    if (none > n) return withheld('inconsistent', n)
    return measured(none / n, n, { ...wilson(none, n), level: DEFAULT_LEVEL, method: 'wilson' })
  },
}

/** Je donne mon avis, the French State's opinion button. */
export const frJdma: Profile = {
  id: 'fr-jdma',
  // The marks are those of this commit of the public code; no text dates them. The year is that in
  // which Je donne mon avis began.
  version: '0ee9c3eb',
  validFrom: '2019-01-01',
  title: {
    lv: '„Je donne mon avis“ (Francija)',
    en: 'Je donne mon avis (France)',
    ru: '«Je donne mon avis» (Франция)',
    uz: '“Je donne mon avis” (Fransiya)',
  },
  summary: {
    lv: 'Pēc e-procedūras lietotājs ar trim sejiņām novērtē, kā veicās, un atbild par informācijas skaidrību un palīdzību. Katra atbilde dod 0 līdz 10 punktus, rādītājs ir to vidējais. Zem 5 ir slikti, zem 8 vidēji, no 8 labi; sasniedzamībai robežas ir 7 un 8,5. Ja atbilžu nav, rādām „nav datu“, nevis 0.',
    en: 'After an online procedure users say with one of three faces how it went, and rate the clarity of the information and the help they got. Every answer counts from 0 to 10; the mark is their mean. Below 5 is bad, below 8 medium, from 8 good; for reaching the administration the bounds are 7 and 8.5. Without answers we show “no data”, never 0.',
    ru: 'После онлайн-процедуры пользователь одной из трёх рожиц показывает, как всё прошло, и оценивает понятность информации и помощь. Каждый ответ даёт от 0 до 10, показатель есть их среднее. Ниже 5 плохо, ниже 8 средне, от 8 хорошо; для доступности ведомства границы 7 и 8,5. Без ответов показываем «нет данных», а не 0.',
    uz: 'Onlayn xizmatdan soʻng foydalanuvchi uchta yuzchadan biri bilan qanday oʻtganini bildiradi, maʼlumotning aniqligi va olingan yordamni baholaydi. Har bir javob 0 dan 10 gacha ball beradi, koʻrsatkich ularning oʻrtachasidir. 5 dan past yomon, 8 dan past oʻrtacha, 8 dan boshlab yaxshi; idoraga bogʻlana olish uchun chegaralar 7 va 8,5. Javob boʻlmasa, 0 emas, “maʼlumot yoʻq” deb koʻrsatiladi.',
  },
  source: {
    title: 'DISIC/jedonnemonavis',
    place: 'commit 0ee9c3eb: questions, marks and thresholds',
    url: 'https://github.com/DISIC/jedonnemonavis',
  },
  wordingStatus: 'own-wording',
  rules: [satisfaction, clarity, helpReached, helpQuality, autonomy],
  bands: MARK_BANDS,
  minimumBase: DEFAULT_MINIMUM_BASE,
}
