import { type CountCell, LANGUAGE_ITEM, RESPONSE_ITEM } from './cube.ts'
import { HELPER_ITEM, itemBehindHelp } from './help.ts'
import { WORDING_ITEM } from './wording.ts'
import { AUDIENCES, CHANNELS, DIMENSIONS, MODES, type Place, placeKey } from './place.ts'

/** Columns of the tidy form: one row a cell. Their order in a file does not matter. */
export const TIDY_COLUMNS = [...DIMENSIONS, 'item', 'option', 'count'] as const

export type TidyColumn = (typeof TIDY_COLUMNS)[number]

/** Why a row, or the header, is refused. The words for people are in `locales/tidy`. */
export const TIDY_FAULT_CODES = [
  'missing-column',
  'unknown-column',
  'missing-value',
  'not-a-month',
  'not-a-period',
  'mixed-periods',
  'not-a-code',
  'not-listed',
  'not-an-option',
  'not-a-count',
  'total-too-large',
  'duplicate-cell',
] as const

export type TidyFaultCode = (typeof TIDY_FAULT_CODES)[number]

export interface TidyFault {
  /** Row of data, counted from 1; 0 is the header. */
  readonly row: number
  readonly column: string
  readonly code: TidyFaultCode
  /** What the wording needs: the value as it stands, what is allowed, the row it repeats. */
  readonly values: Readonly<Record<string, string | number>>
}

/** Faults after this many are not looked for; nobody reads more. */
export const MOST_TIDY_FAULTS = 100

export type TidyResult =
  | { readonly status: 'read'; readonly cells: readonly CountCell[] }
  | { readonly status: 'refused'; readonly faults: readonly TidyFault[] }

export interface TidyOptions {
  /**
   * 'months' (default): the period column must be there and hold months, as stored counts need.
   * 'any': months, quarters ('2026-Q1'), half-years ('2026-H1') and years too, and no period column at all ('all'), for
   * figures computed from a file alone.
   */
  readonly periods?: 'months' | 'any'
  /** Columns that must be there although they have a default. */
  readonly required?: readonly TidyColumn[]
}

/**
 * What an absent column means: the file is about one unnamed provider and service without centres,
 * given electronically to residents, and its answers were collected by somebody else.
 */
export const TIDY_DEFAULTS: Place = {
  provider: 'all',
  service: 'all',
  centre: '',
  channel: 'electronic',
  mode: 'imported',
  audience: 'resident',
  period: 'all',
}

const DEFAULTS: Readonly<Partial<Record<TidyColumn, string>>> = TIDY_DEFAULTS

const CODE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const LONGER_PERIOD = /^(\d{4}-Q[1-4]|\d{4}-H[12]|\d{4}|all)$/
const COUNT = /^(0|[1-9]\d*)$/
const PSEUDO_ITEMS: readonly string[] = [RESPONSE_ITEM, LANGUAGE_ITEM, HELPER_ITEM, WORDING_ITEM]

/**
 * Reads tidy rows, strictly: all of them or none. The columns of the first row are those of the
 * file; `item`, `option` and `count` must be among them, an absent other one has its default
 * (`TIDY_DEFAULTS`), and an unknown one is refused, because a misspelt `chanel` would otherwise be
 * taken for an absent channel.
 *
 * A cell is one place, item and option and stands once. Numeric options are written as on the
 * scale ('4', not '4.0'); a count is a whole number that JavaScript holds exactly, and so is their
 * sum. Periods are all of one length, because a year beside its months would count twice.
 *
 * @returns the cells in the order of the rows, or up to `MOST_TIDY_FAULTS` faults in that order
 */
export function cellsFromTidy(
  rows: Iterable<Readonly<Record<string, string>>>,
  options: TidyOptions = {},
): TidyResult {
  const faults: TidyFault[] = []
  const cells: CountCell[] = []
  // By place, because a file of a country has millions of rows and few thousand of one place.
  const firstRows = new Map<string, Map<string, number>>()
  const seen: SeenPlace = { raw: undefined, place: undefined, key: '' }
  let columns: ReadonlySet<string> | undefined
  let firstPeriod: string | undefined
  let total = 0
  let number = 0

  for (const row of rows) {
    if (!columns) {
      columns = new Set(Object.keys(row))
      faults.push(...headerFaults(columns, options))
      if (faults.length > 0) break
    }
    number += 1
    const cell = readRow(row, number, columns, options, faults, seen)
    if (cell) {
      let rowsOfPlace = firstRows.get(seen.key)
      if (!rowsOfPlace) firstRows.set(seen.key, (rowsOfPlace = new Map()))
      const key = `${cell.item}\t${cell.option}`
      const first = rowsOfPlace.get(key)
      total += cell.count
      firstPeriod ??= cell.period
      if (shapeOf(cell.period) !== shapeOf(firstPeriod))
        faults.push(
          fault(number, 'period', 'mixed-periods', { value: cell.period, other: firstPeriod }),
        )
      else if (first !== undefined)
        faults.push(fault(number, 'count', 'duplicate-cell', { first, value: cell.option }))
      else if (!Number.isSafeInteger(total))
        faults.push(fault(number, 'count', 'total-too-large', { value: cell.count }))
      rowsOfPlace.set(key, first ?? number)
      cells.push(cell)
    }
    if (faults.length >= MOST_TIDY_FAULTS) break
  }

  if (faults.length > 0) return { status: 'refused', faults: faults.slice(0, MOST_TIDY_FAULTS) }
  return { status: 'read', cells }
}

function headerFaults(
  columns: ReadonlySet<string>,
  { periods = 'months', required = [] }: TidyOptions,
): TidyFault[] {
  const needed = new Set<TidyColumn>(['item', 'option', 'count', ...required])
  if (periods === 'months') needed.add('period')
  const known: readonly string[] = TIDY_COLUMNS
  return [
    ...[...needed]
      .filter((column) => !columns.has(column))
      .map((column) => fault(0, column, 'missing-column', {})),
    ...[...columns]
      .filter((column) => !known.includes(column))
      .slice(0, MOST_TIDY_FAULTS)
      .map((column) =>
        fault(0, quoted(column), 'unknown-column', { allowed: TIDY_COLUMNS.join(', ') }),
      ),
  ]
}

/** The cell of a row; undefined after pushing what is wrong with it. */
function readRow(
  row: Readonly<Record<string, string>>,
  number: number,
  columns: ReadonlySet<string>,
  { periods = 'months' }: TidyOptions,
  faults: TidyFault[],
  seen: SeenPlace,
): CountCell | undefined {
  const before = faults.length
  const read = (column: TidyColumn): string => {
    if (!columns.has(column)) return DEFAULTS[column] ?? ''
    const value = Object.hasOwn(row, column) ? row[column] : undefined
    if (typeof value === 'string' && (value !== '' || column === 'centre')) return value
    faults.push(fault(number, column, 'missing-value', {}))
    return ''
  }
  const refuse = (column: TidyColumn, code: TidyFaultCode, value: string, allowed = '') => {
    if (value !== '') faults.push(fault(number, column, code, { value: quoted(value), allowed }))
  }
  const code = (column: TidyColumn): string => {
    const value = read(column)
    if (!isCode(value)) refuse(column, 'not-a-code', value)
    return value
  }
  const listed = <Value extends string>(column: TidyColumn, list: readonly Value[]) => {
    const value = read(column)
    const found = list.find((known) => known === value)
    if (found === undefined) refuse(column, 'not-listed', value, list.join(', '))
    return found
  }

  const raw = rawPlace(row)
  if (raw !== seen.raw) {
    const period = read('period')
    if (!MONTH.test(period) && !(periods === 'any' && LONGER_PERIOD.test(period)))
      refuse('period', periods === 'any' ? 'not-a-period' : 'not-a-month', period)
    const provider = code('provider')
    const service = code('service')
    const centre = code('centre')
    const channel = listed('channel', CHANNELS)
    const mode = listed('mode', MODES)
    const audience = listed('audience', AUDIENCES)
    const valid = faults.length === before && channel && mode && audience
    const place = valid ? { provider, service, centre, channel, mode, audience, period } : undefined
    seen.raw = place && raw
    seen.place = place
    seen.key = place ? placeKey(place) : ''
  }
  const item = read('item')
  if (!isCode(itemBehindHelp(item) ?? item) && !PSEUDO_ITEMS.includes(item))
    refuse('item', 'not-a-code', item)
  const option = read('option')
  if (!isOption(option)) refuse('option', 'not-an-option', option)
  const written = read('count')
  const count = COUNT.test(written) ? Number(written) : Number.NaN
  if (!Number.isSafeInteger(count)) refuse('count', 'not-a-count', written)

  if (faults.length > before || !seen.place) return undefined
  return { ...seen.place, item, option, count }
}

/** The dimensions of a row as they stand; a value that is no text of its own makes it unlike any. */
function rawPlace(row: Readonly<Record<string, string>>): string {
  let raw = ''
  for (const name of DIMENSIONS) {
    const value: unknown = Object.hasOwn(row, name) ? row[name] : undefined
    raw += `${typeof value === 'string' ? value : '\0'}\t`
  }
  return raw
}

/** The place of the row before: rows of one place usually stand together and are read once. */
interface SeenPlace {
  /** The row's own text of every dimension; undefined where something in it was wrong. */
  raw: string | undefined
  place: Place | undefined
  key: string
}

/** Equal for periods of the same length: '0000-00', '0000-Q0', '0000' or 'all'. */
function shapeOf(period: string): string {
  return period.replaceAll(/\d/g, '0')
}

/** Codes end up as keys of objects, so those that every object answers to are refused too. */
function isCode(value: string): boolean {
  return CODE.test(value) && !(value in Object.prototype)
}

/** '4.0', '04' and '4e0' are codes too, but would pass for a second 4 on a scale. */
function isOption(value: string): boolean {
  const number = Number(value)
  return isCode(value) && (!Number.isFinite(number) || String(number) === value)
}

/** A foreign value as a message may carry it: short, and without control characters. */
function quoted(value: string): string {
  const start = value.length > 40 ? `${value.slice(0, 40)}…` : value
  return start.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{fffd}')
}

function fault(
  row: number,
  column: string,
  code: TidyFaultCode,
  values: TidyFault['values'],
): TidyFault {
  return { row, column, code, values }
}
