import { figureOfScores } from '../../option-scores.ts'
import { DEFAULT_MINIMUM_BASE, type ItemRule, type Profile } from '../../profile.ts'

const STEPS = [1, 2, 3, 4, 5]
const EASY = [0, 0, 0, 1, 1]

const effortMean: ItemRule = {
  kind: 'item',
  id: 'ces-mean',
  name: {
    lv: 'Vieglums (vidējais)',
    en: 'Ease (mean)',
    ru: 'Лёгкость (среднее)',
    uz: 'Osonlik (oʻrtacha)',
  },
  unit: 'mean5',
  item: 'ease',
  points: 5,
  formula: 'Σ i·cᵢ / n,  i = 1…5',
  scores: STEPS,
  compute: (histogram) => figureOfScores(histogram, STEPS),
}

const easyShare: ItemRule = {
  kind: 'item',
  id: 'ces-easy-share',
  name: {
    lv: 'To īpatsvars, kuriem bija viegli',
    en: 'Share who found it easy',
    ru: 'Доля тех, кому было легко',
    uz: 'Oson boʻldi deganlar ulushi',
  },
  unit: 'share',
  item: 'ease',
  points: 5,
  formula: '(c₄ + c₅) / n',
  scores: EASY,
  compute: (histogram) => figureOfScores(histogram, EASY),
}

/** The customer effort score, on the five steps from "very difficult" to "very easy". */
export const ces: Profile = {
  id: 'ces',
  version: '2.0',
  validFrom: '2013-01-01',
  title: {
    lv: 'Klienta pūļu rādītājs (CES)',
    en: 'Customer effort score (CES)',
    ru: 'Показатель усилий клиента (CES)',
    uz: 'Mijoz sarflagan harakat koʻrsatkichi (CES)',
  },
  summary: {
    lv: 'Cik viegli bija pakalpojumu saņemt, no „ļoti grūti“ līdz „ļoti viegli“. Rādām vidējo un to īpatsvaru, kuriem bija drīzāk vai ļoti viegli, jo publicē abus. Formulas avotā nav nolasītas; tās ir mūsu izpratne piecu pakāpju skalai.',
    en: 'How easy it was to get the service, from “very difficult” to “very easy”. We show the mean and the share who found it rather or very easy, because both are published. No source of the formulas could be read; they are our reading for a scale of five.',
    ru: 'Насколько легко было получить услугу, от «очень трудно» до «очень легко». Показываем среднее и долю тех, кому было скорее или очень легко: публикуют и то, и другое. Источник формул прочитать не удалось; это наше прочтение для пяти ступеней.',
    uz: 'Xizmatni olish qanchalik oson boʻldi, “juda qiyin”dan “juda oson”gacha. Oʻrtacha va oson boʻldi deganlar ulushi koʻrsatiladi, chunki ikkalasi ham eʼlon qilinadi. Formulalar manbasini oʻqib boʻlmadi; bu besh bosqichli shkala uchun bizning talqinimiz.',
  },
  source: {
    title: 'M. Dixon, K. Freeman, N. Toman, Stop Trying to Delight Your Customers, HBR',
    place: 'July–August 2010; also the NSW Customer Satisfaction Measurement Survey 2018',
  },
  wordingStatus: 'own-wording',
  rules: [effortMean, easyShare],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
