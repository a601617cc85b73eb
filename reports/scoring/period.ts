/** How long the periods are that figures are split by; 'all' keeps every period together. */
export type PeriodKind = 'month' | 'quarter' | 'year' | 'all'

/** The period of a figure about everything at hand. */
export const ALL_PERIODS = 'all'

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
const QUARTER = /^(\d{4})-Q([1-4])$/

/**
 * The period of `kind` that a month belongs to: '2026-03' → '2026-Q1' or '2026'. A period that is
 * longer than `kind` cannot be split and stays as it is.
 */
export function periodOf(period: string, kind: PeriodKind): string {
  if (kind === 'all') return ALL_PERIODS
  if (kind === 'month') return period
  if (kind === 'year') return period === ALL_PERIODS ? period : period.slice(0, 4)
  const month = MONTH.exec(period)
  if (!month) return period
  return `${month[1]}-Q${Math.ceil(Number(month[2]) / 3)}`
}

/** '2026-03' → 'month', '2026-Q1' → 'quarter', '2026' → 'year', anything else 'all'. */
export function kindOfPeriod(period: string): PeriodKind {
  if (MONTH.test(period)) return 'month'
  if (QUARTER.test(period)) return 'quarter'
  return /^\d{4}$/.test(period) ? 'year' : 'all'
}

/** First and last month of a period: '2026-Q1' → ['2026-01', '2026-03']; undefined for 'all'. */
export function monthsOf(period: string): readonly [first: string, last: string] | undefined {
  switch (kindOfPeriod(period)) {
    case 'month':
      return [period, period]
    case 'quarter': {
      const last = Number(period.slice(-1)) * 3
      const month = (number: number) => `${period.slice(0, 4)}-${String(number).padStart(2, '0')}`
      return [month(last - 2), month(last)]
    }
    case 'year':
      return [`${period}-01`, `${period}-12`]
    case 'all':
      return undefined
  }
}
