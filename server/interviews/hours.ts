import * as v from 'valibot'

/** A time of the day where the institution is. */
export const Time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 17:30'))

/** When people may be called. */
export const CallingHours = v.pipe(
  v.object({
    /** 1 Monday … 7 Sunday. */
    days: v.pipe(
      v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(7))),
      v.minLength(1, 'at least one day of the week'),
      v.maxLength(7),
      v.check((days) => new Set(days).size === days.length, 'each day once'),
    ),
    from: Time,
    /** The last minute in which a call may begin. */
    to: Time,
  }),
  v.forward(
    v.check(({ from, to }) => from < to, 'a time after the first'),
    ['to'],
  ),
)

export type CallingHours = v.InferOutput<typeof CallingHours>

/** A minute on somebody's clock: '2026-03-14' and '09:05'. */
export interface LocalMinute {
  readonly day: string
  readonly time: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

export function localMinute(instant: Date, timeZone: string): LocalMinute {
  let format = formats.get(timeZone)
  if (!format) {
    // Swedish writes '2026-03-14 09:05'.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    formats.set(timeZone, format)
  }
  const [day = '', time = ''] = format.format(instant).split(' ')
  return { day, time }
}

export function maybeCalled(hours: CallingHours, { day, time }: LocalMinute): boolean {
  return hours.days.includes(weekday(day)) && hours.from <= time && time <= hours.to
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
