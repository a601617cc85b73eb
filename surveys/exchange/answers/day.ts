/** How a foreign table writes days. A time of day behind the day is allowed and left out. */
export const DAY_FORMATS = [
  'iso',
  'dd.mm.yyyy',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'yyyy/mm/dd',
  'excel',
] as const

export type DayFormat = (typeof DAY_FORMATS)[number]

/** 14 March 2026 in every format. */
export const DAY_EXAMPLES: Readonly<Record<DayFormat, string>> = {
  iso: '2026-03-14',
  'dd.mm.yyyy': '14.03.2026',
  'dd/mm/yyyy': '14/03/2026',
  'mm/dd/yyyy': '03/14/2026',
  'yyyy/mm/dd': '2026/03/14',
  excel: '46095',
}

const TIME = '(?:[T ,]+\\d{1,2}:\\d{2}.*)?$'
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME}`)
const PARTS: Record<Exclude<DayFormat, 'iso' | 'excel'>, { form: RegExp; order: string }> = {
  'dd.mm.yyyy': {
    form: new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\.?${TIME}`),
    order: 'dmy',
  },
  'dd/mm/yyyy': { form: new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}`), order: 'dmy' },
  'mm/dd/yyyy': { form: new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}`), order: 'mdy' },
  'yyyy/mm/dd': { form: new RegExp(`^(\\d{4})/(\\d{1,2})/(\\d{1,2})${TIME}`), order: 'ymd' },
}
/** An instant of a known offset, as programs write it: its day depends on where one is. */
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i
/** 1899-12-30: spreadsheets count days from here, whatever they show. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/** Reads days of one format. Undefined: the text is no day that exists. */
export type ReadDay = (text: string) => string | undefined

/**
 * A reader of days written in `format`; ISO days are read besides, because a cell that a
 * spreadsheet knows as a date arrives so. An instant with an offset (`2026-03-14T23:30:00Z`) counts
 * for the day it was in `timeZone`, as answers taken here do.
 * @returns 'YYYY-MM-DD'
 */
export function dayReader(format: DayFormat, timeZone: string): ReadDay {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  return (text) => {
    if (INSTANT.test(text)) {
      const instant = Date.parse(text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
      return Number.isNaN(instant) ? undefined : local.format(instant)
    }
    const iso = ISO.exec(text)
    if (iso) return existing(iso[1], iso[2], iso[3])
    if (format === 'iso') return undefined
    if (format === 'excel') return fromSerial(text)
    const { form, order } = PARTS[format]
    const parts = form.exec(text)
    if (!parts) return undefined
    const [first, second, third] = parts.slice(1)
    if (order === 'ymd') return existing(first, second, third)
    return order === 'dmy' ? existing(third, second, first) : existing(third, first, second)
  }
}

/** Day 60 of spreadsheets is a 29 February 1900 that never was; nothing before it is of use here. */
function fromSerial(text: string): string | undefined {
  if (!/^\d{1,6}([.,]\d+)?$/.test(text)) return undefined
  const serial = Math.floor(Number(text.replace(',', '.')))
  if (serial <= 60) return undefined
  return new Date(SPREADSHEET_EPOCH + serial * DAY_MS).toISOString().slice(0, 10)
}

function existing(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  // 30 February is read as 1 or 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined
  return text
}

/**
 * The format that reads the most of some days, the first in our order among equals.
 * `unsure` where day and month could be exchanged and nothing tells them apart.
 */
export function detectDayFormat(
  texts: readonly string[],
): { readonly format: DayFormat; readonly unsure: boolean } | undefined {
  const given = texts.filter((text) => text !== '')
  const read = (format: DayFormat) => {
    const reader = dayReader(format, 'UTC')
    return given.filter((text) => {
      if (format === 'excel' && !(Number(text) > 20_000 && Number(text) < 80_000)) return false
      return reader(text) !== undefined
    }).length
  }
  const scored = DAY_FORMATS.map((format) => ({ format, count: read(format) }))
  const best = scored.reduce((a, b) => (b.count > a.count ? b : a))
  if (best.count === 0 || best.count < given.length / 2) return undefined
  const other = scored.find(({ format }) => format === 'mm/dd/yyyy')
  return {
    format: best.format,
    unsure: best.format === 'dd/mm/yyyy' && other?.count === best.count,
  }
}
