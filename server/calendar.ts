const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of an instant where the institution is, as 'YYYY-MM-DD'. */
export function calendarDay(instant: Date, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format.format(instant)
}

/** The month of a calendar day: '2026-03-14' → '2026-03'. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** Whether the runtime knows an IANA time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    calendarDay(new Date(0), name)
    return true
  } catch {
    return false
  }
}
