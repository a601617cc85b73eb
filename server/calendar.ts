const formats = new Map<string, Intl.DateTimeFormat>()
/** The day by time zone as of the last minute asked for: every submission asks. */
const lastDays = new Map<string, { readonly minute: number; readonly day: string }>()

/** The calendar day of an instant where the institution is, as 'YYYY-MM-DD'. */
export function calendarDay(instant: Date, timeZone: string): string {
  const minute = Math.floor(instant.getTime() / 60_000)
  const last = lastDays.get(timeZone)
  if (last?.minute === minute) return last.day
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  const day = format.format(instant)
  lastDays.set(timeZone, { minute, day })
  return day
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
