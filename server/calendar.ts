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

/** Whether a text is a day that the calendar has, as 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** The day so many days before a day. */
export function daysBefore(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() - days)
  return instant.toISOString().slice(0, 10)
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
