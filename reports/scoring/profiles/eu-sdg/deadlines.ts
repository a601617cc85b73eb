const DAY = 86_400_000

/** Days that are no working days beside Saturdays and Sundays, as '2026-05-01'. */
export type Holidays = ReadonlySet<string>

/**
 * The day that lies `count` working days after `day`: Saturdays, Sundays and holidays are skipped,
 * and `day` itself does not count.
 */
export function addWorkingDays(day: string, count: number, holidays: Holidays = new Set()): string {
  let current = day
  for (let left = count; left > 0;) {
    current = nextDay(current)
    if (isWorkingDay(current, holidays)) left--
  }
  return current
}

/** Article 10: a month in bulk is sent within five working days of its end. */
export function transferBy(month: string, holidays: Holidays = new Set()): string {
  return addWorkingDays(lastDayOf(month), 5, holidays)
}

/** Article 9: who used assistance is invited with the final answer or within ten working days. */
export function inviteBy(answered: string, holidays: Holidays = new Set()): string {
  return addWorkingDays(answered, 10, holidays)
}

/** Article 4: statistics of '2025-H1' are sent by 31 August 2025, of '2025-H2' by 28 February 2026. */
export function statisticsBy(halfYear: string): string {
  const match = /^(\d{4})-H([12])$/.exec(halfYear)
  if (!match) throw new RangeError(`${halfYear} is no half-year`)
  const year = Number(match[1])
  return match[2] === '1' ? `${year}-08-31` : `${year + 1}-02-28`
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
}

function isWorkingDay(day: string, holidays: Holidays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

function lastDayOf(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return new Date(next.getTime() - DAY).toISOString().slice(0, 10)
}
