import type { ChoiceValue, Question, QuestionOf } from '../../definition/definition.ts'
import { optionOf } from '../../definition/questions.ts'
import { DAY_EXAMPLES, dayReader } from './day.ts'
import type { ItemMapping } from './mapping.ts'
import type { RowFaultCode } from './row-fault.ts'
import {
  type Meanings,
  compared,
  everyLanguage,
  meaningOf,
  namedValue,
  ownMeanings,
  rightAnswers,
} from './words.ts'

/** Reports what is wrong with a cell. */
export type Complain = (
  column: string,
  code: RowFaultCode,
  values: Readonly<Record<string, string | number>>,
) => void

/** The text of a column of the row at hand; '' where nothing was answered. */
export type CellText = (column: string) => string

/** The raw SurveyJS answer of one row; undefined where nothing was answered or a cell is at fault. */
export type ReadItem = (cell: CellText, complain: Complain) => unknown

/** Meanings with the mapping's own words over those of the question. */
function meaningsWith(
  question: Question,
  words: Readonly<Record<string, string | number | boolean>> = {},
  refuse: (word: string) => void,
): Meanings {
  const meanings = new Map(ownMeanings(question))
  for (const [text, name] of Object.entries(words)) {
    const value = namedValue(question, name)
    if (value === undefined) refuse(String(name))
    else meanings.set(compared(text), value)
  }
  return meanings
}

/** Longest list of cell texts that is remembered with what they mean. */
const MOST_REMEMBERED = 5000
const LONGEST_REMEMBERED = 300

function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = read(text)
    if (known.size < MOST_REMEMBERED && text.length <= LONGEST_REMEMBERED) known.set(text, result)
    return result
  }
}

/**
 * Makes the reader of one question ready for many rows.
 * @param refuse called once for each thing that is wrong with the mapping itself
 * @returns undefined when the mapping cannot be that of such a question
 */
export function itemReader(
  question: Question,
  mapping: ItemMapping,
  refuse: (code: RowFaultCode, value: string) => void,
  timeZone: string,
): ReadItem | undefined {
  const known = (words: Readonly<Record<string, string | number | boolean>> | undefined) =>
    meaningsWith(question, words, (word) => refuse('not-an-option', word))
  switch (question.type) {
    case 'rating':
    case 'radiogroup':
    case 'dropdown':
    case 'boolean':
      return 'column' in mapping ? oneOf(mapping.column, known(mapping.words)) : undefined
    case 'checkbox':
      if ('options' in mapping) return ticked(question, mapping, refuse)
      return 'column' in mapping
        ? several(mapping.column, known(mapping.words), mapping.separator ?? ';')
        : undefined
    case 'ranking':
      if ('options' in mapping) return ranksByOption(question, mapping.options, refuse)
      if ('places' in mapping) return ranksByPlace(mapping.places, known(mapping.words))
      return 'column' in mapping
        ? several(mapping.column, known(mapping.words), mapping.separator ?? ';')
        : undefined
    case 'matrix':
      return 'rows' in mapping
        ? matrix(question, mapping.rows, known(mapping.words), refuse)
        : undefined
    case 'text':
      if (question.inputType === 'number')
        return 'column' in mapping ? number(mapping.column) : undefined
      if (question.inputType === 'date')
        return 'column' in mapping ? date(mapping, timeZone) : undefined
      return texts(mapping)
    case 'comment':
      return texts(mapping)
    case 'matrixdynamic':
      return 'cells' in mapping ? table(question, mapping.cells, refuse) : undefined
  }
}

function oneOf(column: string, meanings: Meanings): ReadItem {
  const meaning = remembering((text) => meaningOf(meanings, text))
  return (cell, complain) => {
    const text = cell(column)
    if (text === '') return undefined
    const value = meaning(text)
    if (value === undefined)
      complain(column, 'unknown-answer', { value: text, right: rightAnswers(meanings) })
    return value
  }
}

/** Labels may hold the separator themselves: the longest run of pieces that means something counts. */
function several(column: string, meanings: Meanings, separator: string): ReadItem {
  const mark = compared(separator) || separator
  const longestRun = Math.max(1, ...[...meanings.keys()].map((key) => key.split(mark).length))
  const split = remembering((text: string): ChoiceValue[] | { unknown: string } => {
    const pieces = text.split(separator)
    const chosen: ChoiceValue[] = []
    for (let at = 0; at < pieces.length;) {
      let end = Math.min(pieces.length, at + longestRun)
      let value: ChoiceValue | undefined
      for (; end > at; end--) {
        value = meaningOf(meanings, pieces.slice(at, end).join(separator))
        if (value !== undefined) break
      }
      if (value === undefined) {
        // A separator at the end, or two in a row.
        const piece = pieces[at] ?? ''
        if (piece.trim() !== '') return { unknown: piece.trim() }
        at += 1
      } else {
        chosen.push(value)
        at = end
      }
    }
    return chosen
  })
  return (cell, complain) => {
    const text = cell(column)
    if (text === '') return undefined
    const chosen = split(text)
    if (Array.isArray(chosen)) return chosen
    complain(column, 'unknown-answer', { value: chosen.unknown, right: rightAnswers(meanings) })
    return undefined
  }
}

const TICKED = [
  '1',
  'true',
  'yes',
  'y',
  'x',
  '✓',
  '✔',
  'checked',
  'selected',
  'jā',
  'ja',
  'да',
  'ha',
]
const NOT_TICKED = [
  '0',
  'false',
  'no',
  'n',
  '-',
  'unchecked',
  'not selected',
  'nē',
  'ne',
  'нет',
  "yo'q",
  'yoq',
]

function ticked(
  question: QuestionOf<'checkbox'>,
  mapping: Extract<ItemMapping, { options: unknown }>,
  refuse: (code: RowFaultCode, value: string) => void,
): ReadItem {
  const unticked = new Set(NOT_TICKED)
  const anyText = new Set(mapping.anyText)
  for (const code of anyText)
    if (namedValue(question, code) === undefined) refuse('not-an-option', code)
  const options = Object.entries(mapping.options).flatMap(([code, column]) => {
    const option = question.choices.map(optionOf).find(({ value }) => String(value) === code)
    if (!option) {
      refuse('not-an-option', code)
      return []
    }
    const words = [code, ...everyLanguage(option.text), ...(mapping.chosen ?? []), ...TICKED]
    const means = new Set(words.map(compared))
    return [{ value: option.value, column, means, any: anyText.has(code) }]
  })
  return (cell, complain) => {
    const chosen: ChoiceValue[] = []
    for (const { value, column, means, any } of options) {
      const text = cell(column)
      if (text === '') continue
      const word = compared(text).replace(/^([01])\.0+$/, '$1')
      if (means.has(word)) chosen.push(value)
      else if (unticked.has(word)) continue
      else if (any) chosen.push(value)
      else complain(column, 'not-ticked', { value: text })
    }
    return chosen.length > 0 ? chosen : undefined
  }
}

function ranksByOption(
  question: QuestionOf<'ranking'>,
  columns: Readonly<Record<string, string>>,
  refuse: (code: RowFaultCode, value: string) => void,
): ReadItem {
  const options = Object.entries(columns).flatMap(([code, column]) => {
    const value = namedValue(question, code)
    if (value === undefined) refuse('not-an-option', code)
    return value === undefined ? [] : [{ value, column }]
  })
  return (cell, complain) => {
    const ranks = new Map<number, ChoiceValue>()
    for (const { value, column } of options) {
      const text = cell(column)
      if (text === '') continue
      const rank = /^\d{1,3}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : 0
      if (rank < 1 || rank > options.length || ranks.has(rank))
        complain(column, 'bad-rank', { value: text, most: options.length })
      ranks.set(rank, value)
    }
    return ranks.size === 0
      ? undefined
      : [...ranks].toSorted(([a], [b]) => a - b).map(([, value]) => value)
  }
}

function ranksByPlace(columns: readonly string[], meanings: Meanings): ReadItem {
  const readers = columns.map((column) => oneOf(column, meanings))
  return (cell, complain) => {
    const ranked = readers
      .map((read) => read(cell, complain))
      .filter((value) => value !== undefined)
    return ranked.length > 0 ? ranked : undefined
  }
}

function matrix(
  question: QuestionOf<'matrix'>,
  columns: Readonly<Record<string, string>>,
  meanings: Meanings,
  refuse: (code: RowFaultCode, value: string) => void,
): ReadItem {
  const codes = new Set(question.rows.map((row) => String(optionOf(row).value)))
  const rows = Object.entries(columns).flatMap(([row, column]) => {
    if (!codes.has(row)) refuse('not-an-option', row)
    return codes.has(row) ? [{ row, read: oneOf(column, meanings) }] : []
  })
  return (cell, complain) => {
    const answers: [string, unknown][] = []
    for (const { row, read } of rows) {
      const value = read(cell, complain)
      if (value !== undefined) answers.push([row, value])
    }
    return answers.length > 0 ? Object.fromEntries(answers) : undefined
  }
}

const NUMBER = /^[+-]?\d{1,15}([.,]\d{1,15})?([eE][+-]?\d{1,3})?$/

function numberOf(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : undefined
}

function number(column: string): ReadItem {
  return (cell, complain) => {
    const text = cell(column)
    if (text === '') return undefined
    const value = numberOf(text)
    if (value === undefined) complain(column, 'not-a-number', { value: text })
    return value
  }
}

function date(mapping: Extract<ItemMapping, { column: unknown }>, timeZone: string): ReadItem {
  const { column, format = 'iso' } = mapping
  const read = dayReader(format, timeZone)
  return (cell, complain) => {
    const text = cell(column)
    if (text === '') return undefined
    const day = read(text)
    if (day === undefined) complain(column, 'bad-day', { value: text, right: DAY_EXAMPLES[format] })
    return day
  }
}

function texts(mapping: ItemMapping): ReadItem | undefined {
  const columns =
    'texts' in mapping ? mapping.texts : 'column' in mapping ? [mapping.column] : undefined
  if (!columns) return undefined
  return (cell) => {
    const given = columns.map(cell).filter((text) => text !== '')
    return given.length > 0 ? given.join('\n') : undefined
  }
}

function table(
  question: QuestionOf<'matrixdynamic'>,
  cells: readonly Readonly<Record<string, string>>[],
  refuse: (code: RowFaultCode, value: string) => void,
): ReadItem {
  const lines = cells.map((line) =>
    Object.entries(line).flatMap(([name, column]) => {
      const known = question.columns.find((each) => each.name === name)
      if (!known) refuse('not-an-option', name)
      return known ? [{ name, column, isNumber: known.inputType === 'number' }] : []
    }),
  )
  return (cell, complain) => {
    const answers = lines.flatMap((line) => {
      const given = line.flatMap(({ name, column, isNumber }): [string, unknown][] => {
        const text = cell(column)
        if (text === '') return []
        const value = isNumber ? numberOf(text) : text
        if (value === undefined) complain(column, 'not-a-number', { value: text })
        return value === undefined ? [] : [[name, value]]
      })
      return given.length > 0 ? [Object.fromEntries(given)] : []
    })
    return answers.length > 0 ? answers : undefined
  }
}

/** Every column that the mapping of a question reads. */
export function columnsOf(mapping: ItemMapping): string[] {
  if ('column' in mapping) return [mapping.column]
  if ('options' in mapping) return Object.values(mapping.options)
  if ('rows' in mapping) return Object.values(mapping.rows)
  if ('places' in mapping) return mapping.places
  if ('texts' in mapping) return mapping.texts
  return mapping.cells.flatMap((line) => Object.values(line))
}
