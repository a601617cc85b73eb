import { measured, withheld } from '../../indicator.ts'
import { figureOfScores } from '../../option-scores.ts'
import {
  DEFAULT_MINIMUM_BASE,
  type ItemRule,
  type Profile,
  type TalliesRule,
} from '../../profile.ts'
import { quantityRatio, quantityShare } from '../../rule-forms.ts'
import { quantityIn } from '../../tally-readers.ts'

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

const completionRate = quantityShare({
  id: 'gds-completion-rate',
  name: {
    lv: 'Pabeigto darījumu īpatsvars',
    en: 'Completion rate',
    ru: 'Доля завершённых обращений',
    uz: 'Yakunlangan murojaatlar ulushi',
  },
  note: {
    lv: 'Pabeigts ir tas, kur pakalpojums izdarīja savu, arī atbilde „nav tiesību“; atsākta sesija nav jauns sākums. Virs 100 % nekad.',
    en: 'Completed means that the service did what it should, “not eligible” included; a resumed session is no new start. Never above 100%.',
    ru: 'Завершено то, где услуга сделала своё дело, в том числе ответ «не имеет права»; возобновлённый сеанс не новое начало. Никогда не выше 100 %.',
    uz: 'Xizmat oʻz ishini bajargan holat, “huquqi yoʻq” javobi ham, yakunlangan hisoblanadi; davom ettirilgan seans yangi boshlanish emas. Hech qachon 100 foizdan oshmaydi.',
  },
  part: { code: 'cases_completed' },
  whole: { code: 'cases_started' },
})

/** Assisted digital is counted apart (`transactions_assisted`) and is not digital here. */
const digitalTakeUp = quantityShare({
  id: 'gds-digital-take-up',
  name: {
    lv: 'Digitālo darījumu īpatsvars',
    en: 'Digital take-up',
    ru: 'Доля цифровых обращений',
    uz: 'Raqamli murojaatlar ulushi',
  },
  note: {
    lv: 'Ar palīdzību veiktie digitālie darījumi ir starp visiem, bet ne starp digitālajiem: tos norāda klātienes, tālruņa vai pasta kanālā.',
    en: 'Assisted digital transactions are among all but not among the digital ones: they are reported in the channel in which help was given.',
    ru: 'Цифровые обращения с помощью сотрудника входят во все, но не в цифровые: их указывают в канале, где была оказана помощь.',
    uz: 'Yordam bilan bajarilgan raqamli murojaatlar jamiga kiradi, lekin raqamlilarga kirmaydi: ular yordam koʻrsatilgan kanalda koʻrsatiladi.',
  },
  part: { code: 'transactions', as: 'digital', channels: ['electronic'] },
  whole: { code: 'transactions', channels: 'all' },
})

const costPerTransaction = quantityRatio({
  id: 'gds-cost-per-transaction',
  name: {
    lv: 'Viena darījuma izmaksas',
    en: 'Cost per transaction',
    ru: 'Стоимость одного обращения',
    uz: 'Bitta murojaat xarajati',
  },
  note: {
    lv: 'Visas izmaksas pēdējos 12 mēnešos pret pabeigtajiem darījumiem; ko ieskaita un ko ne, sk. izmaksu sarakstu.',
    en: 'The full cost of the last twelve months by completed transactions; see the list of what is included and what is not.',
    ru: 'Полные затраты за последние 12 месяцев на завершённые обращения; что включается и что нет, см. список затрат.',
    uz: 'Oxirgi 12 oydagi toʻliq xarajat yakunlangan murojaatlarga boʻlinadi; nima kiritilishi roʻyxatda berilgan.',
  },
  unit: 'money',
  shortestPeriod: 'year',
  part: { code: 'cost_cents' },
  whole: { code: 'transactions' },
})

/** Divides by digital transactions, assisted ones included, unlike digital take-up. */
const costPerDigital: TalliesRule = {
  kind: 'tallies',
  id: 'gds-cost-per-digital-transaction',
  name: {
    lv: 'Viena digitāla darījuma izmaksas',
    en: 'Cost per digital transaction',
    ru: 'Стоимость одного цифрового обращения',
    uz: 'Bitta raqamli murojaat xarajati',
  },
  unit: 'money',
  basis: 'operations',
  shortestPeriod: 'year',
  formula: 'cost_digital_cents / (transactions(electronic) + transactions_assisted)',
  items: [
    { code: 'cost_digital_cents', channels: 'all', kind: 'quantity' },
    { code: 'transactions', as: 'digital', channels: ['electronic'], kind: 'quantity' },
    { code: 'transactions_assisted', channels: 'all', kind: 'quantity', optional: true },
  ],
  compute: (tallies) => {
    const cents = quantityIn(tallies, 'cost_digital_cents') ?? 0
    const assisted = quantityIn(tallies, 'transactions_assisted') ?? 0
    const transactions = (quantityIn(tallies, 'digital') ?? 0) + assisted
    if (transactions === 0) return withheld('nothing-counted', 0)
    return measured(cents / transactions, transactions)
  },
}

/** The four performance indicators of the UK Government Digital Service. */
export const ukGds: Profile = {
  id: 'uk-gds',
  // The Digital by Default Service Standard, which asked for this figure, applied from April 2014.
  version: '2014-04',
  validFrom: '2014-04-01',
  title: {
    lv: 'Četri pakalpojuma rādītāji (Apvienotās Karalistes GDS)',
    en: 'Four performance indicators (UK Government Digital Service)',
    ru: 'Четыре показателя услуги (GDS Великобритании)',
    uz: 'Xizmatning toʻrt koʻrsatkichi (Buyuk Britaniya GDS)',
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
  rules: [
    satisfactionIndex,
    satisfactionTopTwo,
    completionRate,
    digitalTakeUp,
    costPerTransaction,
    costPerDigital,
  ],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
