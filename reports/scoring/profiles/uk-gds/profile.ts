import { figureOfScores } from '../../option-scores.ts'
import { DEFAULT_MINIMUM_BASE, type ItemRule, type Profile } from '../../profile.ts'

const INDEX_SCORES = [0, 0.25, 0.5, 0.75, 1]
const TOP_TWO_SCORES = [0, 0, 0, 1, 1]

/**
 * User satisfaction as the GOV.UK Performance Platform computed it: the mean rating, rescaled so
 * that all "very dissatisfied" gives 0 and all "very satisfied" gives 1.
 *
 * @see alphagov/backdrop, backdrop/transformers/tasks/user_satisfaction.py, commit 1256e50
 */
const satisfactionIndex: ItemRule = {
  kind: 'item',
  id: 'satisfaction-index',
  name: {
    lv: 'Apmierinātības indekss',
    en: 'Satisfaction index',
    ru: 'Индекс удовлетворённости',
    uz: 'Qoniqish indeksi',
  },
  unit: 'share',
  item: 'satisfaction',
  points: 5,
  formula: '(Σ i·cᵢ / n − 1) / 4,  i = 1…5',
  scores: INDEX_SCORES,
  compute: (histogram) => figureOfScores(histogram, INDEX_SCORES),
}

/**
 * The share of "satisfied" and "very satisfied", which several departments publish under the same
 * name as the index.
 *
 * @see ministryofjustice/opg-performance-data, figures published from April 2026 on
 */
const satisfactionTopTwo: ItemRule = {
  kind: 'item',
  id: 'satisfaction-top-two',
  name: {
    lv: 'Apmierināto un ļoti apmierināto īpatsvars',
    en: 'Share satisfied or very satisfied',
    ru: 'Доля удовлетворённых и полностью удовлетворённых',
    uz: 'Qoniqqan va juda qoniqqanlar ulushi',
  },
  unit: 'share',
  item: 'satisfaction',
  points: 5,
  formula: '(c₄ + c₅) / n',
  scores: TOP_TWO_SCORES,
  compute: (histogram) => figureOfScores(histogram, TOP_TWO_SCORES),
}

/** The user satisfaction figure of the UK Government Digital Service. */
export const ukGds: Profile = {
  id: 'uk-gds',
  // The Digital by Default Service Standard, which asked for this figure, applied from April 2014.
  version: '2014-04',
  validFrom: '2014-04-01',
  title: {
    lv: 'Lietotāju apmierinātība (Apvienotās Karalistes GDS)',
    en: 'User satisfaction (UK Government Digital Service)',
    ru: 'Удовлетворённость пользователей (GDS Великобритании)',
    uz: 'Foydalanuvchilar qoniqishi (Buyuk Britaniya GDS)',
  },
  summary: {
    lv: 'Piecu punktu vērtējumu vidējais, pārrēķināts tā, ka „ļoti neapmierināts“ no visiem dod 0 %, bet „ļoti apmierināts“ no visiem dod 100 %. Blakus tam rādām arī atbilžu „apmierināts“ un „ļoti apmierināts“ īpatsvaru, jo iestādes ar vienu un to pašu nosaukumu publicē abus skaitļus.',
    en: 'The mean of ratings on five points, rescaled so that “very dissatisfied” from everybody gives 0% and “very satisfied” from everybody gives 100%. Beside it we show the share of “satisfied” and “very satisfied”, because bodies publish either number under the same name.',
    ru: 'Среднее оценок по пятибалльной шкале, пересчитанное так, что «совсем не удовлетворён» у всех даёт 0 %, а «полностью удовлетворён» у всех даёт 100 %. Рядом показана доля ответов «удовлетворён» и «полностью удовлетворён», потому что учреждения публикуют под одним названием оба числа.',
    uz: 'Besh balli baholarning oʻrtachasi: hamma “umuman qoniqmadim” desa 0%, hamma “juda qoniqdim” desa 100% chiqadigan qilib qayta hisoblanadi. Uning yonida “qoniqdim” va “juda qoniqdim” javoblarining ulushi ham koʻrsatiladi, chunki idoralar ikkala sonni ham bir nom bilan eʼlon qiladi.',
  },
  source: {
    title: 'GOV.UK Performance Platform, backdrop',
    place: 'backdrop/transformers/tasks/user_satisfaction.py, commit 1256e5075d7e',
    url: 'https://github.com/alphagov/backdrop',
  },
  wordingStatus: 'own-wording',
  rules: [satisfactionIndex, satisfactionTopTwo],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
