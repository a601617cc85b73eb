import { collectionWording } from '../../locales/collection/index.ts'
import type { Language } from '../../locales/language.ts'
import { respondWording } from '../../locales/respond/index.ts'
import type { Definition, Question } from '../definition/definition.ts'
import {
  type PlacedQuestion,
  optionOf,
  questionsOf,
  tableRows,
  titleOf,
} from '../definition/questions.ts'
import { textIn } from '../definition/text.ts'
import { conditionHint } from './condition-hint.ts'
import { limitHint } from './field.ts'
import { keyedOptions } from './paper-keys.ts'
import { nextAfter } from './paper-route.ts'

/** A questionnaire as it is printed, in one language. */
export interface PaperForm {
  readonly title: string
  readonly description: string
  readonly privacyNotice: string
  readonly purpose: string
  readonly questions: readonly PaperQuestion[]
}

export interface PaperQuestion {
  /** As printed, from 1. */
  readonly number: number
  readonly item: string
  /** Headings that the question is the first under, outermost first. */
  readonly headings: readonly { readonly title: string; readonly description: string }[]
  readonly title: string
  readonly hint: string
  /** For whom the question is, where not for everybody; else ''. */
  readonly onlyIf: string
  readonly answer: PaperAnswer
}

/** What is printed below a question to be answered with a pen. */
export type PaperAnswer =
  | {
      readonly kind: 'options'
      /** In one row, as scales are. */
      readonly inRow: boolean
      readonly options: readonly PaperOption[]
    }
  | { readonly kind: 'lines'; readonly lines: number }
  | { readonly kind: 'box' }
  | {
      readonly kind: 'grid'
      readonly columns: readonly PaperOption[]
      readonly rows: readonly string[]
    }
  | { readonly kind: 'places'; readonly options: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: number }

export interface PaperOption {
  /** The number that staff type for it. */
  readonly key: number
  readonly text: string
  /** "go on with question 7", where this answer leads past some questions; else ''. */
  readonly goOn: string
}

/** Lines that an answer in words is given: a comment's own rows, but not a page of them. */
const MOST_LINES = 10

/** The definition as a form for pen and paper: the same questions, numbers, and ways past them. */
export function paperForm(definition: Definition, language: Language): PaperForm {
  const placed = questionsOf(definition)
  const said = (text: Parameters<typeof textIn>[0]) => textIn(text, language)
  return {
    title: said(definition.title),
    description: said(definition.description),
    privacyNotice: said(definition.privacyNotice),
    purpose: said(definition.purpose),
    questions: placed.map(({ question, headings, conditions }, index) => ({
      number: index + 1,
      item: question.name,
      headings: headings.map(({ title, description }) => ({
        title: said(title),
        description: said(description),
      })),
      title: said(titleOf(question)),
      hint: hintOf(question, language),
      onlyIf:
        conditions.length === 0
          ? ''
          : conditionHint(conditions, numbered(placed, language), respondWording(language)),
      answer: answerOf(placed, index, question, language),
    })),
  }
}

/** The questions under the numbers that they have on paper: a condition then names the number. */
function numbered(placed: readonly PlacedQuestion[], language: Language): Map<string, Question> {
  return new Map(
    placed.map(({ question }, index) => {
      const title = `${index + 1}. ${textIn(titleOf(question), language)}`
      return [question.name, { ...question, title }]
    }),
  )
}

function hintOf(question: Question, language: Language): string {
  const { t } = collectionWording(language)
  const limit =
    question.type === 'ranking'
      ? t('paper_ranking')
      : limitHint(question, respondWording(language)) || enough(question)
  function enough({ type }: Question): string {
    if (type === 'checkbox') return t('paper_several')
    if (question.type !== 'text') return ''
    if (question.inputType === 'number') return t('paper_number')
    return question.inputType === 'date' ? t('paper_date') : ''
  }
  return [textIn(question.description, language), limit].filter(Boolean).join(' ')
}

function answerOf(
  placed: readonly PlacedQuestion[],
  index: number,
  question: Question,
  language: Language,
): PaperAnswer {
  switch (question.type) {
    case 'rating':
    case 'radiogroup':
    case 'dropdown':
    case 'boolean': {
      const options = keyedOptions(question, language).map(({ key, value, text }) => ({
        key,
        text: text === String(key) ? '' : text,
        goOn: goOn(placed.length, index, nextAfter(placed, index, value), language),
      }))
      return { kind: 'options', inRow: fitsInRow(options), options }
    }
    case 'checkbox':
      return {
        kind: 'options',
        inRow: false,
        options: keyedOptions(question, language).map(({ key, text }) => ({ key, text, goOn: '' })),
      }
    case 'matrix':
      return {
        kind: 'grid',
        columns: keyedOptions(question, language).map(({ key, text }) => ({
          key,
          text: text === String(key) ? '' : text,
          goOn: '',
        })),
        rows: question.rows
          .map(optionOf)
          .map(({ value, text }) => textIn(text, language) || String(value)),
      }
    case 'ranking':
      return {
        kind: 'places',
        options: keyedOptions(question, language).map(({ text }) => text),
      }
    case 'matrixdynamic':
      return {
        kind: 'table',
        columns: question.columns.map((column) => textIn(titleOf(column), language)),
        rows: tableRows(question).shown,
      }
    case 'comment':
      return { kind: 'lines', lines: Math.min(MOST_LINES, question.rows ?? 4) }
    case 'text':
      return question.inputType === undefined || question.inputType === 'text'
        ? { kind: 'lines', lines: 1 }
        : { kind: 'box' }
  }
}

/** Numbers, or words short enough to stand side by side; ways past questions need their own lines. */
function fitsInRow(options: readonly PaperOption[]): boolean {
  if (options.length < 3 || options.some(({ goOn: way }) => way !== '')) return false
  return options.length <= 11 && options.every(({ text }) => text === '')
}

function goOn(count: number, from: number, next: number, language: Language): string {
  if (next === from + 1) return ''
  const { t } = collectionWording(language)
  return next === count ? t('paper_go_to_end') : t('paper_go_on', { number: next + 1 })
}
