import { roundRatioHalfUp } from '../statistics/round-half-up.ts'

/** A formula that a published per cent may have been computed by, in whole numbers. */
export interface PublishedFormula {
  /** The id of the rule it equals, e.g. 'satisfaction-index'. */
  readonly id: string
  /**
   * The per cent is Σ wᵢ·cᵢ / (divisor · n) · 100, rounded half-up to a whole number. Integers, so
   * that a half is recognised exactly.
   */
  readonly weights: readonly number[]
  readonly divisor: number
}

/** The two formulas that UK bodies publish under the name "user satisfaction". */
export const PUBLISHED_FORMULAS: readonly PublishedFormula[] = [
  { id: 'satisfaction-index', weights: [0, 1, 2, 3, 4], divisor: 4 },
  { id: 'satisfaction-top-two', weights: [0, 0, 0, 1, 1], divisor: 1 },
]

/** What was counted in a month and the whole per cent that was published for it. */
export interface PublishedMonth {
  readonly period: string
  /** Respondents by option, lowest first. */
  readonly counts: readonly number[]
  readonly published: number
}

/** What each formula gives for a month, and which of them the published number equals. */
export interface MonthFit {
  readonly period: string
  readonly published: number
  /** Rounded per cent by formula id; no entry when nobody answered. */
  readonly recomputed: ReadonlyMap<string, number>
  readonly fits: readonly string[]
}

/** From this month on the published numbers follow another formula than before. */
export interface FormulaBreak {
  readonly period: string
  readonly from: string
  readonly to: string
}

export interface SeriesAgreement {
  /** In the order of time. */
  readonly months: readonly MonthFit[]
  /** Months whose published number the formula reproduces, of all months. */
  readonly agreement: readonly {
    readonly formula: string
    readonly matched: number
    readonly of: number
  }[]
  readonly breaks: readonly FormulaBreak[]
  /** Months that fit no formula. */
  readonly unexplained: readonly string[]
}

/**
 * How much worse a change of formula is than one unexplained month. Above 1: a single month that
 * happens to equal the other formula is an error of that month. Below 1.5: two months up to the end
 * of the series are a change, and so are three in its midst, which change there and back.
 */
const COST_OF_BREAK = 1.25

/**
 * Finds out by which formula each number of a published series was computed, and where the series
 * changed formula without saying so.
 *
 * The history with the fewest unexplained months is taken, a change of formula counting as
 * `COST_OF_BREAK` months (Viterbi's dynamic programme over months × formulas). A break is dated to
 * the first month that only the new formula explains; months that fit both stay with the old one.
 *
 * @param months any order, each period once
 * @throws RangeError when counts and weights differ in length or a period stands twice
 */
export function explainPublished(
  months: readonly PublishedMonth[],
  formulas: readonly PublishedFormula[] = PUBLISHED_FORMULAS,
): SeriesAgreement {
  const ordered = months.toSorted((a, b) => (a.period < b.period ? -1 : 1))
  for (const [index, { period }] of ordered.entries())
    if (period === ordered[index + 1]?.period) throw new RangeError(`${period} stands twice`)

  const fits = ordered.map((month) => fitOf(month, formulas))
  const ids = formulas.map(({ id }) => id)
  return {
    months: fits,
    agreement: ids.map((formula) => ({
      formula,
      matched: fits.filter((fit) => fit.fits.includes(formula)).length,
      of: fits.length,
    })),
    breaks: breaksOf(fits, likeliestFormulas(fits, ids)),
    unexplained: fits.filter((fit) => fit.fits.length === 0).map(({ period }) => period),
  }
}

/** The whole per cent a formula gives, half-up; undefined when nobody answered. */
export function publishedPercent(
  counts: readonly number[],
  { weights, divisor }: PublishedFormula,
): number | undefined {
  if (counts.length !== weights.length)
    throw new RangeError(`${counts.length} counts for ${weights.length} weights`)
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return undefined
  const points = counts.reduce((sum, count, option) => sum + count * (weights[option] ?? 0), 0)
  return roundRatioHalfUp(100 * points, divisor * n)
}

function fitOf(month: PublishedMonth, formulas: readonly PublishedFormula[]): MonthFit {
  const recomputed = new Map<string, number>()
  for (const formula of formulas) {
    const percent = publishedPercent(month.counts, formula)
    if (percent !== undefined) recomputed.set(formula.id, percent)
  }
  const { period, published } = month
  const fits = [...recomputed].filter(([, percent]) => percent === published).map(([id]) => id)
  return { period, published, recomputed, fits }
}

/** The formula of each month in the cheapest history; ties keep the formula and the listed order. */
function likeliestFormulas(fits: readonly MonthFit[], ids: readonly string[]): string[] {
  interface Path {
    readonly cost: number
    readonly formulas: readonly string[]
  }
  let paths = new Map<string, Path>(ids.map((id) => [id, { cost: 0, formulas: [] }]))
  for (const fit of fits) {
    const next = new Map<string, Path>()
    for (const id of ids) {
      let best: Path | undefined = paths.get(id)
      for (const other of paths.values()) {
        const cost = other.cost + COST_OF_BREAK
        if (!best || cost < best.cost) best = { cost, formulas: other.formulas }
      }
      const step = fit.fits.includes(id) ? 0 : 1
      if (best) next.set(id, { cost: best.cost + step, formulas: [...best.formulas, id] })
    }
    paths = next
  }
  let best: Path | undefined
  for (const path of paths.values()) if (!best || path.cost < best.cost) best = path
  return [...(best?.formulas ?? [])]
}

function breaksOf(fits: readonly MonthFit[], formulas: readonly string[]): FormulaBreak[] {
  const breaks: FormulaBreak[] = []
  for (let index = 1; index < fits.length; index++) {
    const from = formulas[index - 1]
    const to = formulas[index]
    if (from === undefined || to === undefined || from === to) continue
    // The history may change formula in any month that fits both or neither: date the break to the
    // first month that needs the new one.
    const first = fits.slice(index).find(({ fits: own }) => own.includes(to) && !own.includes(from))
    if (first) breaks.push({ period: first.period, from, to })
  }
  return breaks
}
