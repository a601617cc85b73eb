import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../locales/language.ts'
import { bankItemOf } from '../items/index.ts'
import { ask } from '../items/item.ts'
import { AGREEMENT_CHOICES, EASE_STEPS, SATISFACTION_STEPS, STAR_STEPS } from '../items/scales.ts'
import type { Definition, Question } from './definition.ts'
import { writtenIn } from './editing/texts.ts'
import type { DefinitionFault, DefinitionFaultCode } from './fault.ts'
import { usualJson } from './easy-read.ts'
import { type Option, optionOf, optionsOf, questionsOf } from './questions.ts'
import { EASY_COLUMNS, TEXT_COLUMNS, type TextColumn, languageOfColumn } from './text-column.ts'

const REQUIRED = ['title', 'privacyNotice', 'purpose', 'retentionMonths', 'audience'] as const

/**
 * What a questionnaire that is well-formed still lacks before people may answer it: the fields that
 * every respondent is owed, and answers that say the same in every language it is offered in and in
 * its easy words.
 */
export function publishFaults(definition: Definition): DefinitionFault[] {
  const faults: DefinitionFault[] = REQUIRED.filter((field) => isMissing(definition[field])).map(
    (property) => ({ path: property, code: 'missing-property', values: { property } }),
  )
  const add = (path: string, code: DefinitionFaultCode, values: DefinitionFault['values']) =>
    faults.push({ path, code, values })
  const offered = offeredLanguages(definition)
  for (const { question, path } of questionsOf(definition)) {
    for (const { options, place } of answerLists(question))
      for (const language of languagesLacking(options, offered, definition.locale))
        add(`${path}.${place}`, 'label-missing', {
          language: LANGUAGE_NAMES[language],
          name: question.name,
        })
    if (!isBankScale(question)) add(path, 'bank-scale', { name: question.name })
    for (const { options, place } of answerLists(question))
      for (const { code, column } of easyFaults(options, definition.locale))
        add(`${path}.${place}`, code, {
          language: LANGUAGE_NAMES[languageOfColumn(column)],
          name: question.name,
        })
    for (const { options, place } of answerLists(question))
      if (polarityDiffers(options, definition.locale))
        add(`${path}.${place}`, 'polarity', { name: question.name })
  }
  return faults
}

/** Not there, or a text without words in any language. */
function isMissing(value: string | number | object | undefined): boolean {
  if (typeof value === 'object') return Object.values(value).every((text) => text === '')
  return value === undefined || value === ''
}

/** The languages that the questionnaire is begun in: those of its title. */
export function offeredLanguages({ title, locale = 'en' }: Definition): Language[] {
  return LANGUAGES.filter((language) => writtenIn(title, language, locale) !== '')
}

interface AnswerList {
  readonly options: readonly Option[]
  /** Name of the property that they stand in. */
  readonly place: string
}

function answerLists(question: Question): AnswerList[] {
  switch (question.type) {
    case 'rating':
      return question.rateValues ? [{ options: optionsOf(question), place: 'rateValues' }] : []
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'ranking':
      return [{ options: optionsOf(question), place: 'choices' }]
    case 'matrix':
      return [
        { options: question.columns.map(optionOf), place: 'columns' },
        { options: question.rows.map(optionOf), place: 'rows' },
      ]
    case 'boolean':
    case 'text':
    case 'comment':
    case 'matrixdynamic':
      return []
  }
}

/**
 * Languages in which some of the answers have words and others have none, or none has while they
 * have them in another language. Answers without any words are their codes in every language.
 */
function languagesLacking(
  options: readonly Option[],
  offered: readonly Language[],
  locale: Language = 'en',
): Language[] {
  const labelled = options.filter(({ text }) => text !== undefined)
  if (labelled.length === 0) return []
  return offered.filter((language) =>
    labelled.some(({ text }) => writtenIn(text, language, locale) === ''),
  )
}

interface EasyFault {
  readonly code: 'easy-partial' | 'easy-same'
  readonly column: TextColumn
}

/** Easy words for some answers only, or so easy that two answers cannot be told apart. */
function easyFaults(options: readonly Option[], locale: Language = 'en'): EasyFault[] {
  return EASY_COLUMNS.flatMap((column): EasyFault[] => {
    const easy = options.map(({ text }) => plain(writtenIn(text, column, locale)))
    const written = easy.filter((words) => words !== '')
    if (written.length === 0) return []
    const language = languageOfColumn(column)
    const usual = options.map(({ text, value }) =>
      plain(writtenIn(text, language, locale) || String(value)),
    )
    if (written.length < options.length) return [{ code: 'easy-partial', column }]
    return new Set(easy).size < new Set(usual).size ? [{ code: 'easy-same', column }] : []
  })
}

/** A question under a code of the bank offers the bank's answers, or it is another question. */
function isBankScale(question: Question): boolean {
  const item = bankItemOf(question)
  if (!item) return true
  const bank = ask(item)
  if (bank.type !== question.type) return false
  return usualJson(optionsOf(bank)) === usualJson(optionsOf(question))
}

const KNOWN_SCALES: readonly (readonly Option[])[] = [
  SATISFACTION_STEPS,
  AGREEMENT_CHOICES,
  EASE_STEPS,
  STAR_STEPS,
].map((steps) => steps.map(optionOf).filter(({ value }) => typeof value === 'number'))

/**
 * Whether the words of a scale that we know run one way in one language and another way in another.
 * A machine cannot tell "good" from "bad" in words it does not know; in those it does, it can.
 */
function polarityDiffers(options: readonly Option[], locale: Language = 'en'): boolean {
  const steps = options
    .filter(({ value }) => typeof value === 'number')
    .toSorted((a, b) => Number(a.value) - Number(b.value))
  if (steps.length < 2) return false
  const orders = new Set<string>()
  for (const column of TEXT_COLUMNS) {
    const words = steps.map(({ text }) => writtenIn(text, column, locale))
    const order = orderIn(words, column)
    if (order !== undefined) orders.add(order)
  }
  return orders.size > 1
}

/** Ranks of the words in the known scale that they are all from, e.g. '0,1,2,3,4'. */
function orderIn(words: readonly string[], column: TextColumn): string | undefined {
  if (words.includes('')) return undefined
  // The usual words of a scale may serve as its easy ones.
  for (const each of new Set([column, languageOfColumn(column)])) {
    for (const scale of KNOWN_SCALES) {
      const known = scale.map(({ text }) => plain(writtenIn(text, each)))
      const ranks = words.map((word) => known.indexOf(plain(word)))
      if (words.length === known.length && !ranks.includes(-1)) return ranks.join(',')
    }
  }
  return undefined
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\p{P}\p{Z}\s]+/gu, '')
}
