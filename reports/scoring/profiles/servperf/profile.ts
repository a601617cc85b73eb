import { measured, withheld } from '../../indicator.ts'
import { DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import {
  QUALITY_DIMENSIONS,
  type QualityDimension,
  perceptionCode,
} from '../servqual/dimensions.ts'
import { meanOfItems, qualityItem } from '../servqual/item-means.ts'

function performanceRule(
  id: string,
  { name, items }: Pick<QualityDimension, 'name' | 'items'>,
): TalliesRule {
  const codes = items.map(perceptionCode)
  return {
    kind: 'tallies',
    id,
    name,
    unit: 'mean',
    formula: `Σ P̄ⱼ / ${items.length}`,
    items: codes.map(qualityItem),
    compute: (tallies) => {
      const means = meanOfItems(tallies, codes)
      return means ? measured(means.mean, means.n) : withheld('no-responses', 0)
    },
  }
}

/** Over the 22 items, so that a dimension of five counts more than one of four. */
const overall = performanceRule('servperf-overall', {
  name: {
    lv: 'Pakalpojuma kvalitāte kopumā',
    en: 'Service quality overall',
    ru: 'Качество услуги в целом',
    uz: 'Umuman xizmat sifati',
  },
  items: QUALITY_DIMENSIONS.flatMap(({ items }) => items),
})

/** SERVPERF: the perception half of SERVQUAL, half as long and as telling. */
export const servperf: Profile = {
  id: 'servperf',
  version: '1992',
  validFrom: '1992-01-01',
  title: {
    lv: 'SERVPERF: saņemtā kvalitāte',
    en: 'SERVPERF: quality received',
    ru: 'SERVPERF: воспринятое качество',
    uz: 'SERVPERF: olingan sifat',
  },
  summary: {
    lv: 'SERVQUAL 22 apgalvojumi tikai par saņemto, septiņu pakāpju skalā. Dimensijas rādītājs ir tās apgalvojumu vidējo vidējais; kopējais ir visu 22 apgalvojumu vidējo vidējais. Intervālu nerādām, jo uz visiem apgalvojumiem atbildēja vieni un tie paši cilvēki.',
    en: 'The 22 statements of SERVQUAL about what was received only, on seven points. A dimension is the mean of its statements’ means; the overall figure is that of all 22. We give no interval, because the same people answered all statements.',
    ru: '22 утверждения SERVQUAL только о полученном, по семи ступеням. Измерение есть среднее средних его утверждений; общий показатель есть среднее по всем 22. Интервал не даём: на все утверждения отвечали одни и те же люди.',
    uz: 'SERVQUALning 22 ta fikri faqat olingan xizmat haqida, yetti bosqichda. Oʻlcham — undagi fikrlar oʻrtachalarining oʻrtachasi; umumiy koʻrsatkich 22 ta fikrniki. Oraliq berilmaydi, chunki barcha fikrlarga bir xil odamlar javob bergan.',
  },
  source: {
    title: 'J. J. Cronin, S. A. Taylor, Measuring Service Quality: A Reexamination and Extension',
    place: 'Journal of Marketing 56 (1992) 55–68',
  },
  wordingStatus: 'own-wording',
  rules: [
    ...QUALITY_DIMENSIONS.map((dimension) =>
      performanceRule(`servperf-${dimension.id}`, dimension),
    ),
    overall,
  ],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
