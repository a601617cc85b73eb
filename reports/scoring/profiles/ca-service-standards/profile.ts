import { measured, withheld } from '../../indicator.ts'
import {
  DEFAULT_MINIMUM_BASE,
  type Profile,
  type RuleItem,
  type TalliesRule,
  type TallyLookup,
  UNROUNDED,
} from '../../profile.ts'
import { quantityShare, shareOfCases } from '../../rule-forms.ts'
import { choicesIn, quantityIn } from '../../tally-readers.ts'
import {
  PERFORMANCE_DIGITS,
  type StandardReport,
  standardOfOption,
  standardPerformance,
  targetMet,
} from './standards.ts'

const ITEMS: readonly RuleItem[] = [
  { code: 'standard_met', kind: 'choice', options: null, optional: true },
  { code: 'standard_total', kind: 'choice', options: null, optional: true },
]

/** What was reported of each standard and target; a volume without a row is blank, not 0. */
function reportsIn(tallies: TallyLookup): StandardReport[] {
  const met = choicesIn(tallies, 'standard_met')
  const total = choicesIn(tallies, 'standard_total')
  return [...new Set([...met.keys(), ...total.keys()])].flatMap((option) => {
    const found = standardOfOption(option)
    if (!found) return []
    return [
      { target: found.target, met: met.get(option) ?? null, total: total.get(option) ?? null },
    ]
  })
}

/** Volumes of the standards with both reported, added up; null where there are none. */
function pooled(reports: readonly StandardReport[]): { met: number; total: number } | null {
  let met = 0
  let total = 0
  for (const report of reports) {
    if (standardPerformance(report) === null) continue
    met += report.met ?? 0
    total += report.total ?? 0
  }
  return total === 0 ? null : { met, total }
}

const performance: TalliesRule = {
  kind: 'tallies',
  id: 'ca-standard-performance',
  name: {
    lv: 'Standarta izpilde',
    en: 'Performance against the standard',
    ru: 'Выполнение стандарта',
    uz: 'Standartning bajarilishi',
  },
  note: {
    lv: 'Tukšs lauks nav nulle: ja nav viena no apjomiem vai kopējais apjoms ir 0, izpildes nav. Vairākiem standartiem apjomus saskaita.',
    en: 'A blank is not a zero: without one of the volumes, or with a total of 0, there is no performance. Volumes of several standards are added up.',
    ru: 'Пустое поле не ноль: без одного из объёмов или при общем объёме 0 показателя нет. Объёмы нескольких стандартов складываются.',
    uz: 'Boʻsh maydon nol emas: hajmlardan biri boʻlmasa yoki umumiy hajm 0 boʻlsa, koʻrsatkich yoʻq. Bir necha standart hajmlari qoʻshiladi.',
  },
  unit: 'share',
  basis: 'operations',
  rounding: { ...UNROUNDED, finalDigits: PERFORMANCE_DIGITS },
  formula: 'standard_met / standard_total',
  items: ITEMS,
  compute: (tallies) => {
    const sum = pooled(reportsIn(tallies))
    if (!sum) return withheld('not-reported', null)
    return shareOfCases(sum.met, sum.total)
  },
}

const met: TalliesRule = {
  kind: 'tallies',
  id: 'ca-standard-met',
  name: {
    lv: 'Standarta mērķis sasniegts',
    en: 'Target of the standard met',
    ru: 'Цель стандарта достигнута',
    uz: 'Standart maqsadiga erishilgan',
  },
  note: {
    lv: 'Izpildi pirms salīdzināšanas ar mērķi noapaļo līdz četriem cipariem aiz komata. Mērķis 0 ir tas pats, kas bez mērķa. Tikai par vienu standartu.',
    en: 'Performance is rounded to four decimals before it is compared with the target. A target of 0 counts as none. Of one standard only.',
    ru: 'Перед сравнением с целью показатель округляется до четырёх знаков. Цель 0 означает отсутствие цели. Только по одному стандарту.',
    uz: 'Maqsad bilan taqqoslashdan oldin koʻrsatkich toʻrt xonagacha yaxlitlanadi. 0 maqsad maqsad yoʻqligini bildiradi. Faqat bitta standart boʻyicha.',
  },
  unit: 'verdict',
  basis: 'operations',
  formula: 'round(standard_met / standard_total, 4) ≥ target',
  items: ITEMS,
  compute: (tallies) => {
    const [report, ...others] = reportsIn(tallies)
    if (!report) return withheld('not-reported', null)
    if (others.length > 0) return withheld('several-services', null)
    if (standardPerformance(report) === null) return withheld('not-reported', null)
    const verdict = targetMet(report)
    if (verdict === 'NA') return withheld('no-target', report.total)
    return measured(verdict === 'Y' ? 1 : 0, report.total ?? 0)
  },
}

const metShare: TalliesRule = {
  kind: 'tallies',
  id: 'ca-standards-met',
  name: {
    lv: 'Sasniegto standartu īpatsvars',
    en: 'Share of standards met',
    ru: 'Доля выполненных стандартов',
    uz: 'Bajarilgan standartlar ulushi',
  },
  unit: 'share',
  basis: 'operations',
  formula: 'Y / (Y + N)',
  items: ITEMS,
  compute: (tallies) => {
    const verdicts = reportsIn(tallies).map(targetMet)
    const judged = verdicts.filter((verdict) => verdict !== 'NA')
    return shareOfCases(judged.filter((verdict) => verdict === 'Y').length, judged.length)
  },
}

const SERVICES = { code: 'services' } as const

const portfolio = [
  quantityShare({
    id: 'ca-services-with-standard',
    name: {
      lv: 'Pakalpojumi ar vismaz vienu standartu (MAF 1)',
      en: 'Services with at least one standard (MAF 1)',
      ru: 'Услуги хотя бы с одним стандартом (MAF 1)',
      uz: 'Kamida bitta standarti bor xizmatlar (MAF 1)',
    },
    part: { code: 'services_with_standard' },
    whole: SERVICES,
  }),
  quantityShare({
    id: 'ca-portfolio-standards-met',
    name: {
      lv: 'Sasniegtie standarti no novērtētajiem (MAF 2)',
      en: 'Standards met of those judged (MAF 2)',
      ru: 'Выполненные стандарты из оценённых (MAF 2)',
      uz: 'Baholanganlardan bajarilgan standartlar (MAF 2)',
    },
    part: { code: 'standards_met' },
    whole: { code: 'standards_judged' },
  }),
  endToEnd(),
  quantityShare({
    id: 'ca-end-to-end-of-all',
    name: {
      lv: 'Pilnībā tiešsaistē pieejamie no visiem pakalpojumiem',
      en: 'Online from end to end, of all services',
      ru: 'Полностью онлайн, от всех услуг',
      uz: 'Toʻliq onlayn xizmatlar, barcha xizmatlardan',
    },
    note: {
      lv: 'Tā rēķina īpašnieka programma: pakalpojumi bez neviena piemērojama punkta paliek saucējā, lai gan paša teksts tos izņem.',
      en: 'As the owner’s script computes it: services without any applicable point stay in the base, although the owner’s text takes them out.',
      ru: 'Так считает программа владельца: услуги без применимых точек остаются в знаменателе, хотя текст их исключает.',
      uz: 'Egasining dasturi shunday hisoblaydi: tegishli nuqtasi yoʻq xizmatlar maxrajda qoladi, vaholanki matn ularni chiqaradi.',
    },
    part: { code: 'services_end_to_end' },
    whole: SERVICES,
  }),
  quantityShare({
    id: 'ca-points-online',
    name: {
      lv: 'Tiešsaistes saskares punkti (MAF 6)',
      en: 'Interaction points online (MAF 6)',
      ru: 'Точки взаимодействия онлайн (MAF 6)',
      uz: 'Onlayn muloqot nuqtalari (MAF 6)',
    },
    part: { code: 'points_online' },
    whole: { code: 'points_applicable' },
  }),
  quantityShare({
    id: 'ca-improved',
    name: {
      lv: 'Pēc atsauksmēm uzlabotie pakalpojumi (MAF 8)',
      en: 'Services improved from feedback (MAF 8)',
      ru: 'Услуги, улучшенные по отзывам (MAF 8)',
      uz: 'Fikrlar asosida yaxshilangan xizmatlar (MAF 8)',
    },
    part: { code: 'services_improved' },
    whole: SERVICES,
  }),
  quantityShare({
    id: 'ca-reviewed',
    name: {
      lv: 'Piecos gados pārskatītie pakalpojumi',
      en: 'Services reviewed within five years',
      ru: 'Услуги, пересмотренные за пять лет',
      uz: 'Besh yil ichida qayta koʻrib chiqilgan xizmatlar',
    },
    part: { code: 'services_reviewed' },
    whole: SERVICES,
  }),
  quantityShare({
    id: 'ca-feedback',
    name: {
      lv: 'Pakalpojumi, par kuriem vāc atsauksmes',
      en: 'Services that collect feedback',
      ru: 'Услуги, по которым собирают отзывы',
      uz: 'Fikr-mulohaza yigʻiladigan xizmatlar',
    },
    part: { code: 'services_with_feedback' },
    whole: SERVICES,
  }),
]

/** Services without any applicable point leave the base, as the owner's text says. */
function endToEnd(): TalliesRule {
  return {
    kind: 'tallies',
    id: 'ca-end-to-end',
    name: {
      lv: 'Pilnībā tiešsaistē pieejamie pakalpojumi (MAF 5)',
      en: 'Services online from end to end (MAF 5)',
      ru: 'Услуги, полностью доступные онлайн (MAF 5)',
      uz: 'Toʻliq onlayn koʻrsatiladigan xizmatlar (MAF 5)',
    },
    unit: 'share',
    basis: 'operations',
    formula: 'services_end_to_end / (services − services_without_points)',
    items: [
      { code: 'services_end_to_end', kind: 'quantity' },
      { ...SERVICES, kind: 'quantity' },
      { code: 'services_without_points', kind: 'quantity', optional: true },
    ],
    compute: (tallies) => {
      const services = quantityIn(tallies, SERVICES.code) ?? 0
      const without = quantityIn(tallies, 'services_without_points') ?? 0
      if (without > services) return withheld('inconsistent', services)
      return shareOfCases(quantityIn(tallies, 'services_end_to_end'), services - without)
    },
  }
}

/** Service standards and portfolio indicators of the Government of Canada. */
export const caServiceStandards: Profile = {
  id: 'ca-service-standards',
  version: '3baad78c',
  // First day of the reporting year whose published rows were recomputed.
  validFrom: '2023-04-01',
  title: {
    lv: 'Pakalpojumu standarti un portfeļa rādītāji (Kanādas valdība)',
    en: 'Service standards and portfolio indicators (Government of Canada)',
    ru: 'Стандарты услуг и показатели портфеля (правительство Канады)',
    uz: 'Xizmat standartlari va portfel koʻrsatkichlari (Kanada hukumati)',
  },
  summary: {
    lv: 'Katram pakalpojuma standartam ziņo apjomu, kurā mērķis sasniegts, un kopējo apjomu. Izpildi noapaļo līdz četriem cipariem aiz komata un tikai tad salīdzina ar mērķi. „Neattiecas“, „nav datu“ un tukšs lauks ir trīs dažādas lietas un nevienā īpatsvarā neietilpst.',
    en: 'For every service standard the volume that met the target and the total volume are reported. Performance is rounded to four decimals and only then compared with the target. “Does not apply”, “no data” and a blank are three different things, and none of them is in any share.',
    ru: 'По каждому стандарту услуги сообщается объём, уложившийся в цель, и общий объём. Показатель округляется до четырёх знаков и только затем сравнивается с целью. «Не применимо», «нет данных» и пустое поле: три разные вещи, и ни одна не входит в доли.',
    uz: 'Har bir xizmat standarti boʻyicha maqsadga mos hajm va umumiy hajm taqdim etiladi. Koʻrsatkich toʻrt xonagacha yaxlitlanadi va shundan keyingina maqsad bilan taqqoslanadi. “Tegishli emas”, “maʼlumot yoʻq” va boʻsh maydon uch xil narsa boʻlib, hech biri ulushlarga kirmaydi.',
  },
  source: {
    title: 'Treasury Board of Canada Secretariat, gcperformance/service-data',
    place: 'README_indicators.md and its script, commit 3baad78c4c60',
    url: 'https://github.com/gcperformance/service-data',
  },
  wordingStatus: 'own-wording',
  naPolicy: 'outside-base',
  rules: [performance, met, metShare, ...portfolio],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
