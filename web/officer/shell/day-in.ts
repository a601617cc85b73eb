/** Today's calendar day in a time zone, 'YYYY-MM-DD'; in the browser's where it knows no such zone. */
export function dayIn(timeZone: string, now = new Date()): string {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now)
  } catch {
    return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(now)
  }
}
