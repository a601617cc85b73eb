import { DEFINITION_WORDS } from '../../locales/definition/index.ts'
import type { Language } from '../../locales/language.ts'
import { type Catalog, type Wording, createWording } from '../../locales/wording.ts'
import type { Element } from './definition.ts'
import type { DefinitionFault, DefinitionFaultCode } from './fault.ts'
import { LIMITS } from './limits.ts'

/** Here, since locales know no surveys: a fault code without words does not compile. */
const WORDS: Catalog<DefinitionFaultCode> = DEFINITION_WORDS

/** Typed by element, so that a new type cannot be left out of the list a refusal offers. */
const TYPES: Record<Element['type'], true> = {
  rating: true,
  radiogroup: true,
  dropdown: true,
  checkbox: true,
  ranking: true,
  boolean: true,
  text: true,
  comment: true,
  matrix: true,
  matrixdynamic: true,
  panel: true,
}

/** What would be right, for the faults that say only what was found. */
const ALLOWED = {
  kilobytes: LIMITS.size / 1024,
  choices_each: LIMITS.choicesPerQuestion,
  choices_all: LIMITS.choicesInAll,
  name_length: 60,
  value_length: 100,
  text_length: LIMITS.textLength,
  answer_length: LIMITS.answerText,
  table_rows: LIMITS.tableRows,
  table_columns: LIMITS.tableColumns,
  comment_rows: 30,
  months: 120,
  condition_length: LIMITS.conditionLength,
  operators: LIMITS.conditionOperators,
  condition_depth: LIMITS.conditionDepth,
  types: Object.keys(TYPES).join(', '),
} as const

const WORDINGS: Record<Language, Wording<DefinitionFaultCode>> = {
  lv: createWording('lv', WORDS),
  en: createWording('en', WORDS),
  ru: createWording('ru', WORDS),
  uz: createWording('uz', WORDS),
}

/**
 * What is wrong with a questionnaire and what would be right, as one sentence without a full stop.
 * The place is not in it: that is the fault's `path`.
 */
export function definitionFaultText(
  { code, values }: Pick<DefinitionFault, 'code' | 'values'>,
  language: Language,
): string {
  const raw = String(values['received'] ?? '')
  const received = unquoted(raw)
  return WORDINGS[language].t(code, {
    ...ALLOWED,
    bound: received,
    ...values,
    received,
    shape: /^(Array|Object|null|undefined)?$/.test(raw) ? 'other' : 'single',
  })
}

/** The check reports a text in quotation marks and cuts it at 60 characters, maybe the last mark. */
function unquoted(received: string): string {
  const text = /^"(.*?)("?)$/s.exec(received)
  if (!text) return received
  const [, inner = '', closing] = text
  return closing ? inner : `${inner}…`
}
