import type { LocalizedText } from '../../../../locales/language.ts'
import { histogramOf } from '../../../../surveys/counts/histogram.ts'
import { summarize } from '../../../statistics/mean-interval.ts'
import { type Figure, measured, withheld } from '../../indicator.ts'
import { choiceOption, weightsOption } from '../../options.ts'
import { figureOfScores } from '../../option-scores.ts'
import {
  DEFAULT_MINIMUM_BASE,
  type ItemRule,
  type Profile,
  type RuleItem,
  type TalliesRule,
  type TallyLookup,
} from '../../profile.ts'
import { ALERT_AT, isAlert } from './alert.ts'

const POINTS = 5
const SCORES = [1, 2, 3, 4, 5]

interface Criterion {
  readonly id: string
  readonly item: string
  readonly name: LocalizedText
}

const LEGALITY: Criterion = {
  id: 'uz-legality',
  item: 'uz_legality',
  name: {
    lv: 'Tiesiskums',
    en: 'Legality',
    ru: 'Законность',
    uz: 'Qonuniylik',
  },
}

/** The criteria that every source names. */
const UNDISPUTED: readonly Criterion[] = [
  {
    id: 'uz-quality',
    item: 'uz_quality',
    name: {
      lv: 'Izpildes kvalitāte',
      en: 'Quality of execution',
      ru: 'Качество исполнения',
      uz: 'Bajarish sifati',
    },
  },
  {
    id: 'uz-timeliness',
    item: 'uz_timeliness',
    name: {
      lv: 'Savlaicīgums',
      en: 'Timeliness',
      ru: 'Своевременность',
      uz: 'Oʻz vaqtida bajarilishi',
    },
  },
  {
    id: 'uz-access',
    item: 'uz_access',
    name: {
      lv: 'Pieejamība un ērtums',
      en: 'Access and convenience',
      ru: 'Доступность и удобство',
      uz: 'Ochiqlik va qulaylik',
    },
  },
]

const CRITERIA = [LEGALITY, ...UNDISPUTED]

function criterionRule({ id, item, name }: Criterion): ItemRule {
  return {
    kind: 'item',
    id,
    name,
    unit: 'mean5',
    item,
    points: POINTS,
    formula: 'Σ i·cᵢ / n,  i = 1…5',
    scores: SCORES,
    compute: (histogram) => figureOfScores(histogram, SCORES),
  }
}

/** Legality is asked for by one source only, so its answers may be absent. */
const ITEMS: readonly RuleItem[] = CRITERIA.map(({ item }) => ({
  code: item,
  kind: 'scale',
  points: POINTS,
  ...(item === LEGALITY.item && { optional: true }),
}))

function meansOf(tallies: TallyLookup) {
  return CRITERIA.map(({ item }) => {
    const tally = tallies(item)
    const histogram = tally && histogramOf(tally, POINTS)
    return histogram && summarize(histogram.counts, SCORES)
  })
}

const rating: TalliesRule = {
  kind: 'tallies',
  id: 'uz-rating',
  name: {
    lv: 'Iestādes vērtējums',
    en: 'Rating of the body',
    ru: 'Рейтинг ведомства',
    uz: 'Idora reytingi',
  },
  note: {
    lv: 'Svērts kritēriju vidējo vidējais. Kā noteikumi apvieno kritērijus, avotos nav atrasts; vienādi svari ir mūsu izvēle. Ar trim kritērijiem tiesiskumu neskaita un pārējo svarus izstiepj.',
    en: 'The weighted mean of the criteria’s means. How the rules combine the criteria was not found; equal weights are our choice. With three criteria legality is left out and the other weights are stretched.',
    ru: 'Взвешенное среднее средних по критериям. Как правила объединяют критерии, не найдено; равные веса наш выбор. При трёх критериях законность не учитывается, веса остальных растягиваются.',
    uz: 'Mezonlar oʻrtachalarining vaznli oʻrtachasi. Qoidalar mezonlarni qanday birlashtirishi topilmadi; teng vaznlar bizning tanlovimiz. Uch mezonda qonuniylik hisobga olinmaydi, qolganlarining vazni choʻziladi.',
  },
  unit: 'mean5',
  formula: 'Σ w_k · x̄_k / Σ w_k',
  items: ITEMS,
  compute: (tallies, options): Figure => {
    const weights = weightsOption(options, 'weights')
    const skipped = choiceOption(options, 'criteria') === 'three' ? 1 : 0
    let sum = 0
    let total = 0
    let n = Infinity
    for (const [at, means] of meansOf(tallies).entries()) {
      const weight = weights[at] ?? 0
      if (at < skipped || weight === 0) continue
      if (!means)
        return withheld(tallies(CRITERIA[at]?.item ?? '') ? 'no-responses' : 'item-missing', 0)
      sum += weight * means.mean
      total += weight
      n = Math.min(n, means.n)
    }
    return total === 0 ? withheld('inconsistent', 0) : measured(sum / total, n)
  },
}

const alerts: TalliesRule = {
  kind: 'tallies',
  id: 'uz-alerts',
  name: {
    lv: 'Vērtējumi, kas jāpārsūta',
    en: 'Ratings that must be forwarded',
    ru: 'Оценки, подлежащие передаче',
    uz: 'Yuborilishi shart boʻlgan baholar',
  },
  note: {
    lv: 'Vērtējumi 3 un zemāki visos kritērijos; viens cilvēks var dot vairākus.',
    en: 'Ratings of 3 and below over all criteria; one person may give several.',
    ru: 'Оценки 3 и ниже по всем критериям; один человек может дать несколько.',
    uz: 'Barcha mezonlar boʻyicha 3 va undan past baholar; bir kishi bir nechtasini berishi mumkin.',
  },
  unit: 'count',
  formula: 'Σ_k (c₁ + c₂ + c₃)',
  items: ITEMS,
  compute: (tallies) => {
    let forwarded = 0
    let n = 0
    for (const { item } of CRITERIA) {
      const histogram = histogramOf(tallies(item) ?? [], POINTS)
      if (!histogram) continue
      let base = 0
      for (const [at, count] of histogram.counts.entries()) {
        base += count
        if (isAlert(at + 1)) forwarded += count
      }
      n = Math.max(n, base)
    }
    return n === 0 ? withheld('no-responses', 0) : measured(forwarded, n)
  },
}

/** Ratings after each public service in Uzbekistan, rules of December 2025. */
export const uzPsa: Profile = {
  id: 'uz-psa',
  version: '2025-12',
  validFrom: '2025-12-01',
  title: {
    lv: 'Valsts pakalpojumu vērtējumi (Uzbekistāna)',
    en: 'Ratings of public services (Uzbekistan)',
    ru: 'Оценки государственных услуг (Узбекистан)',
    uz: 'Davlat xizmatlari baholari (Oʻzbekiston)',
  },
  summary: {
    lv: 'Pēc katra pakalpojuma to vērtē no 1 līdz 5. Viens avots nosauc četrus kritērijus, citi trīs, bez tiesiskuma; izvēlieties opcijā. Vērtējums 3 vai zemāks nekavējoties nonāk iestādē un Tieslietu ministrijā. Iestāžu un reģionu vērtējumus publicē reizi ceturksnī, pusgadā un gadā.',
    en: 'After each service people rate it from 1 to 5. One source names four criteria, others three, without legality; choose by the option. A rating of 3 or below goes at once to the body and the Ministry of Justice. Ratings of bodies and regions are published quarterly, half-yearly and yearly.',
    ru: 'После каждой услуги её оценивают от 1 до 5. Один источник называет четыре критерия, другие три, без законности; выбор задаётся опцией. Оценка 3 и ниже сразу передаётся ведомству и Министерству юстиции. Рейтинги ведомств и регионов публикуются за квартал, полугодие и год.',
    uz: 'Har bir xizmatdan soʻng u 1 dan 5 gacha baholanadi. Bir manba toʻrtta, boshqalari qonuniyliksiz uchta mezonni aytadi; parametrda tanlang. 3 va undan past baho darhol idoraga va Adliya vazirligiga yuboriladi. Idoralar va hududlar reytingi har chorak, yarim yil va yilda eʼlon qilinadi.',
  },
  source: {
    title: 'Rules of the Cabinet of Ministers of Uzbekistan, December 2025',
    place: 'as reported by UzDaily (four criteria), dkm.gov.uz and zamin.uz (three)',
  },
  wordingStatus: 'own-wording',
  rules: [...CRITERIA.map(criterionRule), rating, alerts],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
  alert: { upTo: ALERT_AT },
  options: [
    {
      name: 'criteria',
      title: {
        lv: 'Kritēriju skaits',
        en: 'Number of criteria',
        ru: 'Число критериев',
        uz: 'Mezonlar soni',
      },
      kind: 'choice',
      values: ['four', 'three'],
      default: 'four',
    },
    {
      name: 'weights',
      title: {
        lv: 'Kritēriju svari',
        en: 'Weights of the criteria',
        ru: 'Веса критериев',
        uz: 'Mezonlar vazni',
      },
      kind: 'weights',
      parts: CRITERIA.map(({ id }) => id),
      sum: 100,
      default: [25, 25, 25, 25],
    },
  ],
}
