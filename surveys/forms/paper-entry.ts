import { collectionWording } from '../../locales/collection/index.ts'
import type { Language } from '../../locales/language.ts'
import { HELPERS } from '../answers/who-helped.ts'
import type { Definition } from '../definition/definition.ts'
import { optionOf, questionsOf, tableRows, titleOf } from '../definition/questions.ts'
import { textIn } from '../definition/text.ts'
import { keyedOptions } from './paper-keys.ts'

/** Steering fields of a sheet, beside its answers. */
export const HELPER_FIELD = '_helper'
export const LANGUAGE_FIELD = '_language'
/** Set where a sheet is blank or cannot be read. */
export const UNUSABLE_FIELD = '_unusable'

/** What somebody typed from one sheet: values by field name, as a form would send them. */
export type SheetFields = Readonly<Record<string, readonly string[]>>

/** One thing to type in, in the order of the sheet. */
export interface EntryField {
  /** Name of the field, as a plain form has it: 'ease', 'conduct.respect', 'table.0.cost'. */
  readonly field: string
  /** Number of the question on the sheet; '' for who helped. */
  readonly number: string
  readonly title: string
  /** The line of a matrix, the option of a ranking, the cell of a table; else ''. */
  readonly line: string
  readonly kind: 'code' | 'codes' | 'number' | 'date' | 'text'
  readonly options: readonly EntryOption[]
}

export interface EntryOption {
  /** What is typed. */
  readonly key: number
  /** What it stands for. */
  readonly value: string
  readonly text: string
}

/** Everything to type in from a sheet: the questions, and who helped. */
export function entryFields(definition: Definition, language: Language): EntryField[] {
  const { t } = collectionWording(language)
  const answers = questionsOf(definition).flatMap(({ question }, index): EntryField[] => {
    const { name } = question
    const number = String(index + 1)
    const title = textIn(titleOf(question), language)
    const options = keyedOptions(question, language).map(({ key, value, text }) => {
      return { key, value: String(value), text }
    })
    const own = { field: name, number, title, line: '' }
    switch (question.type) {
      case 'rating':
      case 'radiogroup':
      case 'dropdown':
      case 'boolean':
        return [{ ...own, kind: 'code', options }]
      case 'checkbox':
        return [{ ...own, kind: 'codes', options }]
      case 'matrix':
        return question.rows.map(optionOf).map(({ value, text }) => ({
          ...own,
          field: `${name}.${String(value)}`,
          line: textIn(text, language) || String(value),
          kind: 'code',
          options,
        }))
      case 'ranking':
        return options.map(({ value, text }) => ({
          ...own,
          field: `${name}.${value}`,
          line: text,
          kind: 'code',
          options: options.map((_, at) => {
            return { key: at + 1, value: String(at + 1), text: '' }
          }),
        }))
      case 'matrixdynamic':
        return Array.from({ length: tableRows(question).shown }, (_, row) =>
          question.columns.map((column): EntryField => ({
            ...own,
            field: `${name}.${row}.${column.name}`,
            line: `${row + 1}. ${textIn(titleOf(column), language)}`,
            kind: column.inputType === 'number' ? 'number' : 'text',
            options: [],
          })),
        ).flat()
      case 'comment':
        return [{ ...own, kind: 'text', options: [] }]
      case 'text':
        return [{ ...own, kind: question.inputType ?? 'text', options: [] }]
    }
  })
  const helper: EntryField = {
    field: HELPER_FIELD,
    number: '',
    title: t('helper_question'),
    line: '',
    kind: 'code',
    options: HELPERS.map((value, key) => ({ key, value, text: t(`helper_${value}`) })),
  }
  return [...answers, helper]
}

/**
 * What a key stroke so far means: `done` where nothing longer could be meant, so that the next item
 * comes by itself; `open` where Enter decides; `faulty` where no option has this number.
 */
export type Typed =
  | { readonly state: 'done' | 'open'; readonly values: readonly string[] }
  | { readonly state: 'faulty' }

/** Reads what was typed into a field. Nothing typed is no answer, and waits for Enter. */
export function readTyped({ kind, options }: EntryField, typed: string): Typed {
  const text = typed.trim()
  if (text === '') return { state: 'open', values: [] }
  switch (kind) {
    case 'text':
      return { state: 'open', values: [text] }
    case 'number':
      return /^[-−]?\d+([.,]\d+)?$/.test(text)
        ? { state: 'open', values: [text] }
        : { state: 'faulty' }
    case 'date': {
      const [, day = '', month = '', year = ''] = /^(\d{2})\.?(\d{2})\.?(\d{4})$/.exec(text) ?? []
      return year === ''
        ? { state: 'faulty' }
        : { state: 'done', values: [`${year}-${month}-${day}`] }
    }
    case 'code': {
      const found = options.find(({ key }) => String(key) === text)
      const longer = options.some(({ key }) => String(key) !== text && String(key).startsWith(text))
      if (!found) return longer ? { state: 'open', values: [] } : { state: 'faulty' }
      return { state: longer ? 'open' : 'done', values: [found.value] }
    }
    case 'codes': {
      const oneDigit = options.every(({ key }) => key < 10)
      const parts = oneDigit ? Array.from(text.replaceAll(/[\s,.+]/g, '')) : text.split(/[\s,.+]+/)
      const chosen = options.filter(({ key }) => parts.includes(String(key)))
      const known = parts
        .filter(Boolean)
        .every((part) => options.some(({ key }) => String(key) === part))
      return known
        ? { state: 'open', values: chosen.map(({ value }) => value) }
        : { state: 'faulty' }
    }
  }
}

/** What one would type to get these values: shown where a sheet is opened again. */
export function typedFor({ kind, options }: EntryField, values: readonly string[]): string {
  const [first = ''] = values
  if (kind === 'date') return first.split('-').toReversed().join('.')
  if (kind === 'text' || kind === 'number') return first
  const keys = options.filter(({ value }) => values.includes(value)).map(({ key }) => String(key))
  return keys.join(options.every(({ key }) => key < 10) ? '' : ' ')
}
