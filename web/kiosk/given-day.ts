/** The calendar day of an instant where the institution is, as 'YYYY-MM-DD'. */
export function dayIn(timeZone: string, instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)
}

/** Day and time for staff, '2026-03-14 09:05'. */
export function instantIn(timeZone: string, instant: number): string {
  const style = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat('sv-SE', style).format(instant)
}

/** Less than this is the time that an answer takes. */
const NOT_WORTH_MENDING_MS = 60_000

/**
 * How far the device's clock is behind the server's, in milliseconds, by the `Date` header of an
 * answer: a tablet whose clock is wrong would date answers wrongly.
 */
export function clockLag(header: string | null, now: number): number {
  const server = header === null ? NaN : Date.parse(header)
  const lag = server - now
  return Number.isFinite(lag) && Math.abs(lag) >= NOT_WORTH_MENDING_MS ? lag : 0
}
