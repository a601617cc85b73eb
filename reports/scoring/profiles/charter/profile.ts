import { roundRatioHalfUp } from '../../../statistics/round-half-up.ts'
import { respondentsOf } from '../../../../surveys/counts/histogram.ts'
import type { LocalizedText } from '../../../../locales/language.ts'
import { measured, withheld } from '../../indicator.ts'
import { successes } from '../../option-scores.ts'
import {
  DEFAULT_MINIMUM_BASE,
  type Profile,
  type Rounding,
  type RuleItem,
  type TalliesRule,
} from '../../profile.ts'
import { histogramIn } from '../../tally-readers.ts'

const POINTS = 5
const POSITIVE = [0, 0, 0, 1, 1]

const WHOLE_PER_CENT: Rounding = {
  mode: 'half-up',
  weightDigits: null,
  intermediateDigits: 0,
  finalDigits: 0,
  beforeBanding: true,
}

/**
 * A section of a charter: the plain mean of its commitments' whole per cents, those that nobody was
 * asked about skipped. `n` is the smallest base among the commitments.
 */
function sectionRule(id: string, name: LocalizedText, codes: readonly string[]): TalliesRule {
  return {
    kind: 'tallies',
    id,
    name,
    note: {
      lv: 'Katra apņemšanās sver vienādi, lai cik cilvēku par to atbildēja; kuras nav vaicātas, tās izlaiž.',
      en: 'Every commitment weighs the same, however many people answered; those not asked about are skipped.',
      ru: 'Каждое обязательство весит одинаково, сколько бы людей ни ответило; о каких не спрашивали, те пропускаются.',
      uz: 'Javob berganlar sonidan qatʼi nazar har bir majburiyat bir xil vaznga ega; soʻralmaganlari oʻtkazib yuboriladi.',
    },
    unit: 'percent',
    formula: 'Σ round(100·(c₄ + c₅)/n) / commitments measured',
    items: codes.map((code): RuleItem => ({ code, kind: 'scale', points: POINTS, optional: true })),
    compute: (tallies) => {
      let sum = 0
      let commitments = 0
      let base = Infinity
      for (const code of codes) {
        const histogram = histogramIn(tallies, code, POINTS)
        const n = respondentsOf(histogram)
        if (n === 0) continue
        sum += roundRatioHalfUp(100 * successes(histogram.counts, POSITIVE), n)
        commitments += 1
        base = Math.min(base, n)
      }
      return commitments === 0 ? withheld('no-responses', 0) : measured(sum / commitments, base)
    },
  }
}

const COMMITMENTS = Array.from({ length: 12 }, (_, at) => `commitment_${at + 1}`)

/** Section scores of a service charter, as the UK Parliamentary Ombudsman publishes them. */
export const charter: Profile = {
  id: 'charter',
  // First of the quarters whose published sections were recomputed.
  version: '2019-20',
  validFrom: '2019-04-01',
  title: {
    lv: 'Pakalpojumu hartas sadaļu rādītāji',
    en: 'Section scores of a service charter',
    ru: 'Показатели разделов хартии услуг',
    uz: 'Xizmatlar xartiyasi boʻlimlari koʻrsatkichlari',
  },
  summary: {
    lv: 'Hartas apņemšanās mēra ar to atbilžu īpatsvaru, kas tai piekrīt, veselos procentos. Sadaļas rādītājs ir tās apņemšanos vidējais bez svariem, trūkstošās izlaižot, noapaļots uz augšu no puses: 76,5 kļūst par 77. Darbinieku rīcības sadaļu veido MK noteikumu Nr. 399 20. punkta jautājumi.',
    en: 'Each commitment of a charter is measured by the share of answers that agree, in whole per cent. A section is the unweighted mean of its commitments, missing ones skipped, rounded half-up: 76.5 becomes 77. The section on staff conduct is made of the questions that point 20 of Latvian Regulation No. 399 asks about.',
    ru: 'Каждое обязательство хартии измеряется долей согласных ответов в целых процентах. Показатель раздела есть невзвешенное среднее его обязательств без недостающих, округлённое от половины вверх: 76,5 становится 77. Раздел о поведении сотрудников составляют вопросы пункта 20 латвийских правил № 399.',
    uz: 'Xartiyaning har bir majburiyati unga qoʻshilgan javoblar ulushi bilan, butun foizlarda oʻlchanadi. Boʻlim koʻrsatkichi — majburiyatlarning vaznsiz oʻrtachasi, yoʻqlari oʻtkazib yuboriladi, yarmidan yuqoriga yaxlitlanadi: 76,5 dan 77 chiqadi. Xodimlar xulqi boʻlimini Latviyaning 399-son qoidalari 20-bandidagi savollar tashkil etadi.',
  },
  source: {
    title: 'UK Parliamentary and Health Service Ombudsman, Performance against our Service Charter',
    place: 'published sections of 2019/20 and 2022/23, recomputed',
    url: 'https://www.ombudsman.org.uk',
  },
  wordingStatus: 'own-wording',
  rules: [
    sectionRule(
      'charter-section',
      {
        lv: 'Hartas sadaļa',
        en: 'Charter section',
        ru: 'Раздел хартии',
        uz: 'Xartiya boʻlimi',
      },
      COMMITMENTS,
    ),
    sectionRule(
      'charter-conduct',
      {
        lv: 'Darbinieku rīcība',
        en: 'Conduct of staff',
        ru: 'Поведение сотрудников',
        uz: 'Xodimlar xulqi',
      },
      ['respect', 'information', 'equal_treatment', 'objectivity', 'competence'],
    ),
  ],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
  rounding: WHOLE_PER_CENT,
}
