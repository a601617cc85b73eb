import { type Figure, measured, withheld } from '../../indicator.ts'
import { weightsOption } from '../../options.ts'
import {
  DEFAULT_MINIMUM_BASE,
  type Profile,
  type TalliesRule,
  type TallyLookup,
} from '../../profile.ts'
import {
  QUALITY_DIMENSIONS,
  type QualityDimension,
  expectationCode,
  perceptionCode,
} from './dimensions.ts'
import { meanOfItems, qualityItem } from './item-means.ts'

const WEIGHTS = 'weights'

/** Perception − expectation of a dimension; undefined when an item has no answers. */
function gapOf(tallies: TallyLookup, { items }: QualityDimension) {
  const perceived = meanOfItems(tallies, items.map(perceptionCode))
  const expected = meanOfItems(tallies, items.map(expectationCode))
  if (!perceived || !expected) return undefined
  return { gap: perceived.mean - expected.mean, n: Math.min(perceived.n, expected.n) }
}

function itemsOf(items: readonly number[]) {
  return [...items.map(perceptionCode), ...items.map(expectationCode)].map(qualityItem)
}

function gapRule(dimension: QualityDimension): TalliesRule {
  const { lv, en, ru, uz } = dimension.name
  return {
    kind: 'tallies',
    id: `servqual-${dimension.id}`,
    name: {
      lv: `Plaisa: ${lv.toLowerCase()}`,
      en: `Gap: ${en.toLowerCase()}`,
      ru: `Разрыв: ${ru.toLowerCase()}`,
      uz: `Tafovut: ${uz.toLowerCase()}`,
    },
    unit: 'mean-difference',
    formula: `Σ (P̄ⱼ − Ēⱼ) / ${dimension.items.length}`,
    items: itemsOf(dimension.items),
    compute: (tallies) => {
      const gap = gapOf(tallies, dimension)
      return gap ? measured(gap.gap, gap.n) : withheld('no-responses', 0)
    },
  }
}

const weightedGap: TalliesRule = {
  kind: 'tallies',
  id: 'servqual-weighted',
  name: {
    lv: 'Svērtā plaisa',
    en: 'Weighted gap',
    ru: 'Взвешенный разрыв',
    uz: 'Vaznlangan tafovut',
  },
  note: {
    lv: 'Svari summā dod 100 un nāk no respondentiem, kuri starp dimensijām sadala 100 punktus.',
    en: 'The weights sum to 100 and come from respondents who share 100 points among the dimensions.',
    ru: 'Веса в сумме дают 100: респонденты распределяют 100 баллов между измерениями.',
    uz: 'Vaznlar yigʻindisi 100: respondentlar 100 ballni oʻlchamlar oʻrtasida taqsimlaydi.',
  },
  unit: 'mean-difference',
  formula: 'Σ w_d · gap_d / 100',
  items: itemsOf(QUALITY_DIMENSIONS.flatMap(({ items }) => items)),
  compute: (tallies, options): Figure => {
    const weights = weightsOption(options, WEIGHTS)
    let value = 0
    let n = Infinity
    for (const [at, dimension] of QUALITY_DIMENSIONS.entries()) {
      const gap = gapOf(tallies, dimension)
      if (!gap) return withheld('no-responses', 0)
      value += ((weights[at] ?? 0) * gap.gap) / 100
      n = Math.min(n, gap.n)
    }
    return measured(value, n)
  },
}

/** SERVQUAL: what people expect of an excellent service, and what they got, item by item. */
export const servqual: Profile = {
  id: 'servqual',
  version: '1988',
  validFrom: '1988-01-01',
  title: {
    lv: 'SERVQUAL: gaidītais un saņemtais',
    en: 'SERVQUAL: expected and received',
    ru: 'SERVQUAL: ожидания и восприятие',
    uz: 'SERVQUAL: kutilgan va olingan',
  },
  summary: {
    lv: '22 apgalvojumi piecās dimensijās, katrs septiņu pakāpju skalā novērtēts divreiz: kādam pakalpojumam jābūt un kāds tas bija. Plaisa ir saņemtais mīnus gaidītais; negatīva nozīmē iztrūkumu. Intervālu nerādām: abas atbildes deva vieni un tie paši cilvēki, un to saistību skaitļi neglabā.',
    en: '22 statements in five dimensions, each rated twice on seven points: how an excellent service should be and how this one was. The gap is received less expected; a negative one is a shortfall. We give no interval: the same people gave both answers, and the counts do not hold how the two go together.',
    ru: '22 утверждения в пяти измерениях, каждое оценивается дважды по семи ступеням: какой должна быть отличная услуга и какой была эта. Разрыв есть полученное минус ожидаемое; отрицательный означает недостачу. Интервал не даём: оба ответа дали одни и те же люди, а связь между ними в подсчётах не хранится.',
    uz: 'Besh oʻlchamdagi 22 ta fikr yetti bosqichda ikki marta baholanadi: aʼlo xizmat qanday boʻlishi kerak va bu xizmat qanday boʻldi. Tafovut — olingandan kutilganning ayirmasi; manfiysi kamchilikni bildiradi. Oraliq berilmaydi: ikkala javobni ham bir xil odamlar bergan, ularning bogʻliqligi esa hisoblarda saqlanmaydi.',
  },
  source: {
    title: 'A. Parasuraman, V. A. Zeithaml, L. L. Berry, SERVQUAL: A Multiple-Item Scale',
    place: 'Journal of Retailing 64 (1988) 12–40',
  },
  wordingStatus: 'own-wording',
  rules: [...QUALITY_DIMENSIONS.map(gapRule), weightedGap],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
  options: [
    {
      name: WEIGHTS,
      title: {
        lv: 'Dimensiju svari',
        en: 'Weights of the dimensions',
        ru: 'Веса измерений',
        uz: 'Oʻlchamlar vazni',
      },
      kind: 'weights',
      parts: QUALITY_DIMENSIONS.map(({ id }) => id),
      sum: 100,
      default: [20, 20, 20, 20, 20],
    },
  ],
}
