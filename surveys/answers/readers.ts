import { ANSWERED } from '../counts/tally.ts'
import { hasForbiddenCharacters } from '../definition/characters.ts'
import type {
  Choice,
  ChoiceValue,
  Question,
  QuestionOf,
  TableColumn,
} from '../definition/definition.ts'
import { LIMITS } from '../definition/limits.ts'
import { optionOf, ratingSteps, tableRows } from '../definition/questions.ts'
import type { FaultCode } from './fault.ts'

/** What one raw answer turned out to be. `read` never throws and never recurses into the answer. */
export type Reading =
  /** Nothing was said: '', [], {} or only spaces. */
  | { readonly status: 'empty' }
  | {
      readonly status: 'read'
      /** Canonical: the definition's own value, keys in the definition's order, text in NFC. */
      readonly value: unknown
      /** `[suffix, option]`: the item is the question's name with the suffix appended. */
      readonly coded: readonly (readonly [suffix: string, option: string])[]
      readonly texts: readonly (readonly [suffix: string, text: string])[]
    }
  | {
      readonly status: 'faulty'
      readonly code: FaultCode
      readonly values?: Readonly<Record<string, string | number>>
    }

export type ReadAnswer = (raw: unknown) => Reading

const EMPTY: Reading = { status: 'empty' }
const answered = ['', ANSWERED] as const

function faulty(code: FaultCode, values?: Readonly<Record<string, string | number>>): Reading {
  return { status: 'faulty', code, ...(values && { values }) }
}

function read(
  value: unknown,
  coded: readonly (readonly [string, string])[],
  texts: readonly (readonly [string, string])[] = [],
): Reading {
  return { status: 'read', value, coded, texts }
}

export function readerOf(question: Question): ReadAnswer {
  switch (question.type) {
    case 'rating':
      return choiceReader(
        ratingSteps(question).map(({ value }) => value),
        'out-of-range',
      )
    case 'radiogroup':
    case 'dropdown':
      return choiceReader(valuesOf(question.choices), 'not-listed')
    case 'boolean':
      return (raw) =>
        typeof raw === 'boolean' ? read(raw, [['', String(raw)]]) : faulty('wrong-type')
    case 'checkbox':
      return checkboxReader(question)
    case 'ranking':
      return rankingReader(question)
    case 'matrix':
      return matrixReader(question)
    case 'comment':
      return textReader(question.maxLength || LIMITS.answerText)
    case 'text':
      if (question.inputType === 'number') return numberReader(question)
      if (question.inputType === 'date') return dateReader(question)
      return textReader(question.maxLength || LIMITS.answerLine)
    case 'matrixdynamic':
      return tableReader(question)
  }
}

function valuesOf(choices: readonly Choice[]): ChoiceValue[] {
  return choices.map((choice) => optionOf(choice).value)
}

/** The values themselves are looked up, so '5' is not 5 and an object is never a choice. */
function lookup(values: readonly ChoiceValue[]): ReadonlyMap<unknown, ChoiceValue> {
  return new Map(values.map((value) => [value, value]))
}

function choiceReader(values: readonly ChoiceValue[], unlisted: FaultCode): ReadAnswer {
  const readings = new Map<unknown, Reading>(
    values.map((value) => [value, read(value, [['', String(value)]])]),
  )
  const types = new Set(values.map((value) => typeof value))
  return (raw) => {
    if (raw === '') return EMPTY
    return (
      readings.get(raw) ??
      faulty(isPrimitiveOf(raw, types) ? unlisted : 'wrong-type', { ...rangeOf(values) })
    )
  }
}

function isPrimitiveOf(raw: unknown, types: ReadonlySet<string>): boolean {
  return types.has(typeof raw)
}

function rangeOf(values: readonly ChoiceValue[]): { min?: number; max?: number } {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length !== values.length) return {}
  return { min: Math.min(...numbers), max: Math.max(...numbers) }
}

/** The elements as listed values, each at most once; never looks at more than there are choices. */
function listedOnce(
  raw: unknown,
  listed: ReadonlyMap<unknown, ChoiceValue>,
): ReadonlySet<ChoiceValue> | Reading {
  if (!Array.isArray(raw)) return faulty('wrong-type')
  const chosen = new Set<ChoiceValue>()
  for (const [index, one] of raw.slice(0, listed.size + 1).entries()) {
    const value = listed.get(one)
    if (value === undefined) return faulty('not-listed')
    chosen.add(value)
    if (chosen.size !== index + 1) return faulty('duplicate')
  }
  return chosen
}

function checkboxReader(question: QuestionOf<'checkbox'>): ReadAnswer {
  const values = valuesOf(question.choices)
  const listed = lookup(values)
  const min = question.minSelectedChoices ?? 0
  const max = question.maxSelectedChoices || values.length
  return (raw) => {
    const chosen = listedOnce(raw, listed)
    if ('status' in chosen) return chosen
    if (chosen.size === 0) return EMPTY
    if (chosen.size < min) return faulty('too-few', { min })
    if (chosen.size > max) return faulty('too-many', { max })
    const inOrder = values.filter((value) => chosen.has(value))
    return read(inOrder, [...inOrder.map((value) => ['', String(value)] as const), answered])
  }
}

function rankingReader(question: QuestionOf<'ranking'>): ReadAnswer {
  const listed = lookup(valuesOf(question.choices))
  return (raw) => {
    const ranked = listedOnce(raw, listed)
    if ('status' in ranked) return ranked
    if (ranked.size === 0) return EMPTY
    if (ranked.size < listed.size) return faulty('incomplete', { count: listed.size })
    const order = [...ranked]
    return read(
      order,
      order.map((value, index) => [`.${String(value)}`, String(index + 1)] as const),
    )
  }
}

function isPlainObject(raw: unknown): raw is object {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/** An own value, whatever the object inherits or defines as accessor. */
export function own(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value
}

/** The first own key that is not expected. `for in` does not build a list of 100,000 keys. */
export function unexpectedKey(object: object, expected: ReadonlySet<string>): string | undefined {
  for (const key in object) if (!expected.has(key)) return key
  return undefined
}

function matrixReader(question: QuestionOf<'matrix'>): ReadAnswer {
  const rows = valuesOf(question.rows).map(String)
  const known = new Set(rows)
  const listed = lookup(valuesOf(question.columns))
  return (raw) => {
    if (!isPlainObject(raw)) return faulty('wrong-type')
    if (unexpectedKey(raw, known) !== undefined) return faulty('unknown-row')
    const entries: [string, ChoiceValue][] = []
    for (const row of rows) {
      if (!Object.hasOwn(raw, row)) continue
      const value = listed.get(own(raw, row))
      if (value === undefined) return faulty('not-listed', { row })
      entries.push([row, value])
    }
    if (entries.length === 0) return EMPTY
    if (question.eachRowRequired && entries.length < rows.length)
      return faulty('incomplete', { count: rows.length })
    return read(
      Object.fromEntries(entries),
      entries.map(([row, value]) => [`.${row}`, String(value)] as const),
    )
  }
}

/** A text as it is kept, or what is wrong with it. Line ends become '\n', as a browser counts. */
function checkText(raw: unknown, maxLength: number): string | Reading {
  if (typeof raw !== 'string') return faulty('wrong-type')
  // Twice the limit in '\r\n' is still within it once they are single.
  if (raw.length > maxLength * 2) return faulty('too-long', { max: maxLength })
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (text.length > maxLength) return faulty('too-long', { max: maxLength })
  return hasForbiddenCharacters(text) ? faulty('bad-characters') : text.normalize('NFC')
}

function textReader(maxLength: number): ReadAnswer {
  return (raw) => {
    const text = checkText(raw, maxLength)
    if (typeof text !== 'string') return text
    if (text.trim() === '') return EMPTY
    return read(text, [answered], [['', text]])
  }
}

function checkNumber(raw: unknown, min: number, max: number): number | Reading {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return faulty('wrong-type')
  if (raw < min || raw > max) {
    return faulty('out-of-range', {
      ...(Number.isFinite(min) && { min }),
      ...(Number.isFinite(max) && { max }),
    })
  }
  // −0 would be stored as 0 by one database and as −0 by another.
  return raw === 0 ? 0 : raw
}

/** So few whole numbers, or months, are counted one by one; else only that there was an answer. */
const MOST_COUNTED = 121

function numberReader({ min, max }: QuestionOf<'text'>): ReadAnswer {
  const low = typeof min === 'number' ? min : -Infinity
  const high = typeof max === 'number' ? max : Infinity
  const isCounted = high - low < MOST_COUNTED
  return (raw) => {
    if (raw === '') return EMPTY
    const number = checkNumber(raw, low, high)
    if (typeof number !== 'number') return number
    const isWhole = Number.isInteger(number)
    return read(number, isCounted && isWhole ? [['', String(number)], answered] : [answered])
  }
}

/** Of a day the month is counted, where the months are few; the day itself is kept nowhere. */
function dateReader({ min, max }: QuestionOf<'text'>): ReadAnswer {
  const isCounted =
    typeof min === 'string' &&
    typeof max === 'string' &&
    monthNumber(max) - monthNumber(min) < MOST_COUNTED
  return (raw) => {
    if (raw === '') return EMPTY
    if (typeof raw !== 'string') return faulty('wrong-type')
    if (!isCalendarDay(raw)) return faulty('bad-date')
    if ((typeof min === 'string' && raw < min) || (typeof max === 'string' && raw > max)) {
      return faulty('out-of-range', {
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      })
    }
    return read(raw, isCounted ? [['', raw.slice(0, 7)], answered] : [answered])
  }
}

/** '2026-03-14' → months since the year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

/** '2026-02-28', and a day that exists. */
function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  const lengths = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lengths[month - 1] ?? 0)
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function tableReader(question: QuestionOf<'matrixdynamic'>): ReadAnswer {
  const { most } = tableRows(question)
  const min = question.minRowCount ?? 0
  const columns = new Set(question.columns.map(({ name }) => name))
  return (raw) => {
    if (!Array.isArray(raw)) return faulty('wrong-type')
    if (raw.length > most) return faulty('too-many', { max: most })
    const rows: Record<string, unknown>[] = []
    const texts: (readonly [string, string])[] = []
    for (const row of raw) {
      if (!isPlainObject(row)) return faulty('wrong-type')
      if (unexpectedKey(row, columns) !== undefined) return faulty('unknown-row')
      const cells: [string, unknown][] = []
      for (const column of question.columns) {
        const cell = readCell(column, own(row, column.name))
        if (cell === undefined) continue
        if (typeof cell === 'object') return cell
        cells.push([column.name, cell])
        texts.push([`.${rows.length}.${column.name}`, String(cell)])
      }
      if (cells.length === 0) continue
      const missing = question.columns.some(
        ({ name, isRequired }) => isRequired && !cells.some(([cell]) => cell === name),
      )
      if (missing) return faulty('incomplete', { count: question.columns.length })
      rows.push(Object.fromEntries(cells))
    }
    if (rows.length === 0) return EMPTY
    if (rows.length < min) return faulty('too-few', { min })
    return read(rows, [answered], texts)
  }
}

/** A cell's canonical value, undefined when it is empty, or the fault. */
function readCell(column: TableColumn, raw: unknown): string | number | undefined | Reading {
  if (raw === undefined || raw === '') return undefined
  if (column.inputType === 'number')
    return checkNumber(raw, column.min ?? -Infinity, column.max ?? Infinity)
  const text = checkText(raw, column.maxLength || LIMITS.answerLine)
  return typeof text === 'string' && text.trim() === '' ? undefined : text
}
