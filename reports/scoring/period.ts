/** How long the periods are that figures are split by; 'all' keeps every period together. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year' | 'all'

/** The period of a figure about everything at hand. */
export const ALL_PERIODS = 'all'

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
const QUARTER = /^(\d{4})-Q([1-4])$/
const HALF_YEAR = /^(\d{4})-H([12])$/

/**
 * The period of `kind` that a month belongs to: '2026-03' → '2026-Q1', '2026-H1' or '2026'. A
 * period that is longer than `kind` cannot be split and stays as it is.
 */
export function periodOf(period: string, kind: PeriodKind): string {
  if (kind === 'all') return ALL_PERIODS
  if (kind === 'month') return period
  if (kind === 'year') return period === ALL_PERIODS ? period : period.slice(0, 4)
  const month = MONTH.exec(period)
  if (kind === 'quarter') return month ? `${month[1]}-Q${Math.ceil(Number(month[2]) / 3)}` : period
  if (month) return `${month[1]}-H${Math.ceil(Number(month[2]) / 6)}`
  const quarter = QUARTER.exec(period)
  return quarter ? `${quarter[1]}-H${Math.ceil(Number(quarter[2]) / 2)}` : period
}

/** '2026-03' → 'month', '2026-Q1' → 'quarter', '2026-H1' → 'half-year', '2026' → 'year', else 'all'. */
export function kindOfPeriod(period: string): PeriodKind {
  if (MONTH.test(period)) return 'month'
  if (QUARTER.test(period)) return 'quarter'
  if (HALF_YEAR.test(period)) return 'half-year'
  return /^\d{4}$/.test(period) ? 'year' : 'all'
}

/** First and last month of a period: '2026-Q1' → ['2026-01', '2026-03']; undefined for 'all'. */
export function monthsOf(period: string): readonly [first: string, last: string] | undefined {
  switch (kindOfPeriod(period)) {
    case 'month':
      return [period, period]
    case 'quarter':
      return lastMonths(period, 3)
    case 'half-year':
      return lastMonths(period, 6)
    case 'year':
      return [`${period}-01`, `${period}-12`]
    case 'all':
      return undefined
  }
}

const LENGTHS = [
  'month',
  'quarter',
  'half-year',
  'year',
  'all',
] as const satisfies readonly PeriodKind[]

/** Whether a period is not shorter than `kind`. */
export function isAtLeast(period: string, kind: PeriodKind): boolean {
  return LENGTHS.indexOf(kindOfPeriod(period)) >= LENGTHS.indexOf(kind)
}

/** Whether a period is not longer than `kind`; 'all' passes, because its length is not known. */
export function isAtMost(period: string, kind: PeriodKind): boolean {
  const own = kindOfPeriod(period)
  return own === 'all' || LENGTHS.indexOf(own) <= LENGTHS.indexOf(kind)
}

/** The months of the part of a year that the period's last digit numbers. */
function lastMonths(period: string, months: number): readonly [first: string, last: string] {
  const last = Number(period.slice(-1)) * months
  const month = (number: number) => `${period.slice(0, 4)}-${String(number).padStart(2, '0')}`
  return [month(last - months + 1), month(last)]
}
