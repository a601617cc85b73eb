import { LANGUAGES, type Language } from '../../../locales/language.ts'
import {
  type CompiledDefinition,
  type Coded,
  codeAnswers,
  dropHidden,
} from '../../answers/code-answers.ts'
import { CHANNELS, type Channel, MODES, type Mode } from '../../counts/place.ts'
import { DAY_EXAMPLES, type DayFormat, type ReadDay, dayReader } from './day.ts'
import type { AnswerMapping, ItemMapping, Source } from './mapping.ts'
import { type ReadItem, columnsOf, itemReader } from './read-item.ts'
import { type RowFault, type RowFaultCode, quotedValue } from './row-fault.ts'
import { compared } from './words.ts'

/** Where the answers of a row count, apart from the month and the audience. */
export interface RowPlace {
  readonly provider: string
  readonly service: string
  readonly centre: string
  readonly channel: Channel
  readonly mode: Mode
}

/** A row that is an answer. */
export interface AnswerRow {
  readonly status: 'answer'
  /** Row of data, counted from 1. */
  readonly row: number
  /** What the foreign tool calls it; undefined where the mapping names no such column. */
  readonly id: string | undefined
  readonly day: string
  readonly language: Language
  readonly place: RowPlace
  readonly coded: Coded
}

export type RowReading =
  | AnswerRow
  | { readonly status: 'skipped' }
  | { readonly status: 'faulty'; readonly faults: readonly RowFault[] }

/** What a row is checked against besides the questionnaire. */
export interface RowContext {
  /** Names of the columns, all different. */
  readonly columns: readonly string[]
  /** Whether a row with fewer cells than headings is broken; workbooks leave empty ends out. */
  readonly exactWidth: boolean
  /** Calendar day and zone of the institution: no answer was given tomorrow. */
  readonly today: string
  readonly timeZone: string
  /** Codes of the catalogue. */
  readonly providers: ReadonlySet<string>
  readonly services: ReadonlySet<string>
  readonly centres: ReadonlySet<string>
  /** Where the mapping names a collection point. */
  readonly point?: Omit<RowPlace, 'mode'>
  /** The one provider that whoever imports may write for; null: any. */
  readonly onlyProvider: string | null
}

export type ReadRow = (row: number, cells: readonly string[]) => RowReading

/** Longest text of a cell: twice the longest answer that any question takes. */
const LONGEST_CELL = 8000
const EARLIEST_DAY = '1990-01-01'

/**
 * Makes a mapping ready for many rows of one table. Everything that is wrong with the mapping or the
 * headings is found here, before the first row.
 */
export function compileMapping(
  mapping: AnswerMapping,
  compiled: CompiledDefinition,
  context: RowContext,
): { readonly read: ReadRow; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = []
  const refuse = (column: string, code: RowFaultCode, values: RowFault['values'] = {}) => {
    faults.push({ row: 0, column: quotedValue(column), code, values })
  }
  const index = new Map(context.columns.map((name, at) => [name, at]))
  const used = new Map<string, string>()
  /** Rows may be left out by a column that says something else too, and "other" is also a text. */
  const touch = (column: string) => {
    if (index.has(column)) return true
    refuse(column, 'missing-column', { right: someOf(context.columns) })
    return false
  }
  const shared = new Set<string>()
  const use = (column: string, purpose: string) => {
    if (!touch(column)) return
    const before = used.get(column)
    if (before !== undefined && before !== purpose)
      refuse(column, 'used-twice', { first: before, second: purpose })
    used.set(column, purpose)
  }

  const items: { readonly name: string; readonly read: ReadItem; readonly column: string }[] = []
  for (const [name, itemMapping] of Object.entries(mapping.items)) {
    const question = compiled.questions.find((each) => each.name === name)?.question
    if (!question) {
      refuse('', 'unknown-question', { value: name, right: someOf([...compiled.names]) })
      continue
    }
    const columns = columnsOf(itemMapping)
    const texts = textColumns(itemMapping)
    for (const column of columns) {
      if (!texts.has(column)) use(column, name)
      else if (touch(column)) shared.add(column)
    }
    const read = itemReader(
      question,
      itemMapping,
      (code, value) => refuse('', code, { value, question: name }),
      context.timeZone,
    )
    if (read) items.push({ name, read, column: columns.length === 1 ? (columns[0] ?? '') : name })
    else refuse('', 'wrong-shape', { question: name })
  }
  for (const { name, question } of compiled.questions) {
    if (
      question.isRequired &&
      question.visibleIf === undefined &&
      !Object.hasOwn(mapping.items, name)
    )
      refuse('', 'unmapped-question', { question: name })
  }

  const empty = new Set((mapping.noAnswer ?? []).map(compared))
  const skips = (mapping.skip ?? []).map(({ column, values }) => {
    if (touch(column)) shared.add(column)
    return { column, values: new Set(values.map(compared)) }
  })
  if (mapping.id) use(mapping.id.column, 'id')
  const readDay = 'column' in mapping.day ? dayOf(mapping.day, context.timeZone) : undefined
  if ('column' in mapping.day) use(mapping.day.column, 'day')
  const place = placeReaders(mapping, context, use, refuse)
  const language = sourceReader(mapping.language, LANGUAGES, use, refuse, 'language')

  const unused = new Set(mapping.ignore)
  for (const column of context.columns) {
    if (!used.has(column) && !shared.has(column) && !unused.has(column))
      refuse(column, 'unused-column')
  }

  const read: ReadRow = (row, cells) => {
    const found: RowFault[] = []
    const complain = (column: string, code: RowFaultCode, values: RowFault['values'] = {}) => {
      const { value } = values
      const quoted = typeof value === 'string' ? { ...values, value: quotedValue(value) } : values
      found.push({ row, column: quotedValue(column), code, values: quoted })
    }
    const raw = (column: string): string => cells[index.get(column) ?? -1]?.trim() ?? ''
    const cell = (column: string): string => {
      const text = raw(column)
      if (text.length > LONGEST_CELL) {
        complain(column, 'too-long-cell', { most: LONGEST_CELL })
        return ''
      }
      return text === '' || (empty.size > 0 && empty.has(compared(text))) ? '' : text
    }

    if (cells.every((text) => text.trim() === '')) return { status: 'skipped' }
    if (skips.some(({ column, values }) => values.has(compared(raw(column)))))
      return { status: 'skipped' }
    if (cells.slice(context.columns.length).some((text) => text.trim() !== ''))
      complain('', 'too-many-cells', { columns: context.columns.length })
    if (context.exactWidth && cells.length < context.columns.length)
      complain('', 'too-few-cells', { cells: cells.length, columns: context.columns.length })

    const id = mapping.id && cell(mapping.id.column)
    if (mapping.id && id === '') complain(mapping.id.column, 'missing-id')
    const day = readDay ? readDay(cell, complain, context.today) : fixedDay(mapping)
    const spoken = language(cell, complain)
    const where = place(cell, complain)
    const answers = new Map<string, unknown>()
    const before = found.length
    for (const item of items) {
      const value = item.read(cell, complain)
      if (value !== undefined) answers.set(item.name, value)
    }
    // A cell that could not be read would be reported a second time as an answer that is missing.
    if (found.length > before) return { status: 'faulty', faults: found }

    const given = Object.fromEntries(answers)
    const coded = codeAnswers(
      compiled,
      mapping.hidden === 'leave-out' ? dropHidden(compiled, given) : given,
    )
    if (coded.status === 'rejected') {
      for (const answer of coded.faults) {
        const column = items.find(({ name }) => name === answer.item)?.column ?? answer.item
        found.push({ row, column: quotedValue(column), code: 'answer', values: {}, answer })
      }
    }
    if (found.length > 0 || coded.status === 'rejected' || !day || !spoken || !where)
      return { status: 'faulty', faults: found }
    return { status: 'answer', row, id, day, language: spoken, place: where, coded }
  }
  return { read, faults }
}

type Cell = (column: string) => string
type ComplainOf = (column: string, code: RowFaultCode, values?: RowFault['values']) => void

function fixedDay({ day }: AnswerMapping): string | undefined {
  return 'fixed' in day ? day.fixed : undefined
}

function dayOf({ column, format }: { column: string; format: DayFormat }, timeZone: string) {
  const read: ReadDay = dayReader(format, timeZone)
  return (cell: Cell, complain: ComplainOf, today: string): string | undefined => {
    const text = cell(column)
    const day = text === '' ? undefined : read(text)
    if (text === '') complain(column, 'missing-day')
    else if (day === undefined || day < EARLIEST_DAY)
      complain(column, 'bad-day', { value: text, right: DAY_EXAMPLES[format] })
    else if (day > today) complain(column, 'day-to-come', { value: text, today })
    return day
  }
}

type Refuse = (column: string, code: RowFaultCode, values?: RowFault['values']) => void
type Use = (column: string, purpose: string) => void
type ReadSource<Value> = (cell: Cell, complain: ComplainOf) => Value | undefined

/** Reads a piece that must be one of a list: fixed for all rows, or out of a column. */
function sourceReader<const Value extends string>(
  source: { fixed: string } | Extract<Source, { column: string }>,
  among: readonly Value[] | ReadonlySet<Value>,
  use: Use,
  refuse: Refuse,
  part: string,
): ReadSource<Value> {
  const [missing, unknown] =
    part === 'language'
      ? (['missing-language', 'not-a-language'] as const)
      : (['missing-place', 'unknown-place'] as const)
  const right = someOf([...among])
  if (!('column' in source)) {
    const value = [...among].find((each) => each === source.fixed)
    if (value === undefined && source.fixed === '') refuse('', missing, { part })
    else if (value === undefined) refuse('', unknown, { part, value: source.fixed, right })
    return () => value
  }
  const { column, words = {} } = source
  use(column, part)
  const meanings = new Map([...among].map((value) => [compared(value), value]))
  for (const [text, name] of Object.entries(words)) {
    const value = [...among].find((each) => each === String(name))
    if (value === undefined) refuse(column, unknown, { part, value: String(name), right })
    else meanings.set(compared(text), value)
  }
  return (cell, complain) => {
    const text = cell(column)
    const value = text === '' ? undefined : meanings.get(compared(text))
    if (text === '') complain(column, missing, { part })
    else if (value === undefined) complain(column, unknown, { part, value: text, right })
    return value
  }
}

function placeReaders(
  { place }: AnswerMapping,
  context: RowContext,
  use: Use,
  refuse: Refuse,
): ReadSource<RowPlace> {
  const mode = sourceReader(place.mode ?? { fixed: 'imported' }, MODES, use, refuse, 'mode')
  const yours = (provider: string, complain: ComplainOf) => {
    if (context.onlyProvider !== null && provider !== context.onlyProvider)
      complain('', 'not-your-place', { value: provider, right: context.onlyProvider })
  }
  if ('point' in place) {
    if (!context.point)
      refuse('', 'unknown-place', { part: 'point', value: place.point, right: '' })
    return (cell, complain) => {
      const how = mode(cell, complain)
      if (context.point) yours(context.point.provider, complain)
      return context.point && how && { ...context.point, mode: how }
    }
  }
  const provider = sourceReader(place.provider, context.providers, use, refuse, 'provider')
  const service = sourceReader(place.service, context.services, use, refuse, 'service')
  const channel = sourceReader(place.channel, CHANNELS, use, refuse, 'channel')
  const centre = centreReader(place.centre, context, use, refuse)
  return (cell, complain) => {
    const who = provider(cell, complain)
    const what = service(cell, complain)
    const way = channel(cell, complain)
    const how = mode(cell, complain)
    const where = centre(cell, complain)
    if (who !== undefined) yours(who, complain)
    if (who === undefined || what === undefined || !way || !how || where === undefined)
      return undefined
    return { provider: who, service: what, centre: where, channel: way, mode: how }
  }
}

/** '' where no centre was involved: in all rows, or in those whose cell is empty. */
function centreReader(
  source: Source | undefined,
  { centres }: RowContext,
  use: Use,
  refuse: Refuse,
): ReadSource<string> {
  if (!source || ('fixed' in source && source.fixed === '')) return () => ''
  const read = sourceReader(source, centres, use, refuse, 'centre')
  if (!('column' in source)) return read
  return (cell, complain) => (cell(source.column) === '' ? '' : read(cell, complain))
}

/** Columns whose text ticks an option: the same text is often taken as a comment too. */
function textColumns(mapping: ItemMapping): ReadonlySet<string> {
  if (!('options' in mapping)) return new Set()
  const any = new Set(mapping.anyText)
  return new Set(
    Object.entries(mapping.options).flatMap(([code, column]) => (any.has(code) ? [column] : [])),
  )
}

function someOf(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}…` : names.join(', ')
}
