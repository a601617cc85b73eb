import { type Figure, type Unit, measured, withheld } from '../../indicator.ts'
import { numberOption } from '../../options.ts'
import {
  NO_MINIMUM_BASE,
  type Profile,
  type RuleItem,
  type RuleOptions,
  type TalliesRule,
  type TallyLookup,
} from '../../profile.ts'
import { quantityIn } from '../../tally-readers.ts'
import { presentValue } from './standard-cost-model.ts'
import type { LocalizedText } from '../../../../locales/language.ts'

const OCCURRENCES = 'scm_occurrences'
const MINUTES = 'scm_minutes'
const OUT_OF_POCKET = 'scm_out_of_pocket_cents'
const BEFORE = '_before'

const TIME: RuleItem = { code: MINUTES, kind: 'quantity' }
const COST: RuleItem = { code: OUT_OF_POCKET, kind: 'quantity', optional: true }
const TIME_BEFORE: RuleItem = { code: MINUTES + BEFORE, kind: 'quantity' }
const COST_BEFORE: RuleItem = { code: OUT_OF_POCKET + BEFORE, kind: 'quantity', optional: true }
const CASES: RuleItem = { code: OCCURRENCES, kind: 'quantity' }

/** All minutes of everybody at the hourly tariff, and what they paid, in cents. */
function centsOf(tallies: TallyLookup, options: RuleOptions, suffix = ''): number {
  const minutes = quantityIn(tallies, MINUTES + suffix) ?? 0
  const paid = quantityIn(tallies, OUT_OF_POCKET + suffix) ?? 0
  return (minutes * numberOption(options, 'centsPerHour')) / 60 + paid
}

function burdenRule(
  id: string,
  name: LocalizedText,
  formula: string,
  items: readonly RuleItem[],
  compute: (tallies: TallyLookup, options: RuleOptions, occurrences: number) => Figure,
): TalliesRule {
  const unit: Unit = 'money'
  return {
    kind: 'tallies',
    id,
    name,
    unit,
    basis: 'operations',
    minimumBase: NO_MINIMUM_BASE,
    formula,
    items: [...items, CASES],
    compute: (tallies, options) => {
      const occurrences = quantityIn(tallies, OCCURRENCES) ?? 0
      if (occurrences === 0) return withheld('nothing-counted', 0)
      // There is no price that holds everywhere: one that nobody entered is not guessed.
      if (numberOption(options, 'centsPerHour') === 0) return withheld('not-reported', occurrences)
      return compute(tallies, options, occurrences)
    },
  }
}

const total = burdenRule(
  'scm-burden',
  {
    lv: 'Administratīvais slogs',
    en: 'Administrative burden',
    ru: 'Административная нагрузка',
    uz: 'Maʼmuriy yuk',
  },
  'price·time·population·frequency + out-of-pocket cost',
  [TIME, COST],
  (tallies, options, occurrences) => measured(centsOf(tallies, options), occurrences),
)

const perOccurrence = burdenRule(
  'scm-burden-per-occurrence',
  {
    lv: 'Slogs vienā reizē',
    en: 'Burden of one occurrence',
    ru: 'Нагрузка за один раз',
    uz: 'Bir martalik yuk',
  },
  'price·time + out-of-pocket cost',
  [TIME, COST],
  (tallies, options, occurrences) => measured(centsOf(tallies, options) / occurrences, occurrences),
)

const present: TalliesRule = {
  ...burdenRule(
    'scm-burden-present-value',
    {
      lv: 'Sloga pašreizējā vērtība',
      en: 'Present value of the burden',
      ru: 'Приведённая стоимость нагрузки',
      uz: 'Yukning bugungi qiymati',
    },
    'Σ burden / (1 + r)^t,  t = 1…years',
    [TIME, COST],
    (tallies, options, occurrences) => {
      const rate = numberOption(options, 'discountPercent') / 100
      const years = Math.round(numberOption(options, 'years'))
      return measured(presentValue(centsOf(tallies, options), rate, years), occurrences)
    },
  ),
  // A burden a month paid once a year would be twelve times too small.
  shortestPeriod: 'year',
}

const saving = burdenRule(
  'scm-saving',
  {
    lv: 'Sloga samazinājums',
    en: 'Burden saved',
    ru: 'Снижение нагрузки',
    uz: 'Kamaygan yuk',
  },
  'burden before − burden after',
  [TIME_BEFORE, COST_BEFORE, TIME, COST],
  (tallies, options, occurrences) =>
    measured(centsOf(tallies, options, BEFORE) - centsOf(tallies, options), occurrences),
)

/** The Standard Cost Model, from numbers that may be added up over months, services and centres. */
export const scm: Profile = {
  id: 'scm',
  version: '2005',
  validFrom: '2005-10-01',
  title: {
    lv: 'Standarta izmaksu modelis (SCM)',
    en: 'Standard Cost Model (SCM)',
    ru: 'Модель стандартных издержек (SCM)',
    uz: 'Standart xarajatlar modeli (SCM)',
  },
  summary: {
    lv: 'Administratīvais slogs ir stundas cena × laiks × cilvēku skaits × reižu skaits gadā, plus tas, ko cilvēki samaksāja. Ievada visu reižu skaitu un visas patērētās minūtes kopā, jo tās drīkst saskaitīt pa mēnešiem un pakalpojumiem; stundas cena ir opcija. Pārveides ietekmi rāda slogs pirms un pēc.',
    en: 'The administrative burden is hourly price × time × people × times a year, plus what people paid. Enter all occurrences and all minutes spent together, because these may be added up over months and services; the hourly price is an option. The effect of a transformation is the burden before less the burden after.',
    ru: 'Административная нагрузка есть цена часа × время × число людей × число раз в год плюс то, что люди заплатили. Вводятся все случаи и все затраченные минуты вместе: их можно складывать по месяцам и услугам; цена часа задаётся опцией. Эффект преобразования есть нагрузка до минус нагрузка после.',
    uz: 'Maʼmuriy yuk: soat narxi × vaqt × odamlar soni × yiliga necha marta, ustiga odamlar toʻlagan pul. Barcha holatlar va sarflangan barcha daqiqalar birga kiritiladi, chunki ularni oylar va xizmatlar boʻyicha qoʻshish mumkin; soat narxi parametrdir. Oʻzgartirish samarasi — oldingi yukdan keyingisining ayirmasi.',
  },
  source: {
    title: 'SCM Network, International Standard Cost Model Manual',
    place: 'October 2005, chapter 2',
  },
  wordingStatus: 'own-wording',
  rules: [total, perOccurrence, present, saving],
  bands: [],
  minimumBase: NO_MINIMUM_BASE,
  options: [
    {
      name: 'centsPerHour',
      title: {
        lv: 'Stundas cena, centos',
        en: 'Price of an hour, in cents',
        ru: 'Цена часа, в центах',
        uz: 'Soat narxi, sentda',
      },
      kind: 'number',
      min: 0,
      max: 1_000_000_000,
      default: 0,
    },
    {
      name: 'discountPercent',
      title: {
        lv: 'Diskonta likme, % gadā',
        en: 'Discount rate, % a year',
        ru: 'Ставка дисконтирования, % в год',
        uz: 'Diskont stavkasi, yiliga %',
      },
      kind: 'number',
      min: 0,
      max: 100,
      default: 0,
    },
    {
      name: 'years',
      title: { lv: 'Gadi', en: 'Years', ru: 'Годы', uz: 'Yillar' },
      kind: 'number',
      min: 1,
      max: 100,
      default: 10,
    },
  ],
}
