import { EXCHANGE_WORDS } from '../../locales/exchange/index.ts'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import type { Question } from '../definition/definition.ts'
import { type DraftText, createTextAccount } from './build-texts.ts'
import type { Building } from './building.ts'
import type { SourceQuestion } from './source.ts'

/** How each tool calls the answer that is none of its options. */
const OTHER_CODES = { limesurvey: '-oth-', xlsform: 'other', surveyjs: 'other' } as const

/** The option "other", in the file's words or in ours. */
export function otherOf(
  { answer, place, code }: SourceQuestion,
  { languages, source, recorder }: Building,
): { code: string; text: DraftText } | undefined {
  if (answer.kind !== 'choice' || !answer.other) return undefined
  const account = createTextAccount(languages, source.baseLanguage, recorder, { place, name: code })
  const own = account.text(answer.other)
  account.close()
  const words: Partial<Record<Language, string>> = {}
  for (const language of LANGUAGES)
    if (languages.tags.has(language)) words[language] = EXCHANGE_WORDS[language].word_other
  const codes = new Set(answer.options.map((option) => String(option.code)))
  const wanted = OTHER_CODES[source.format]
  const free = codes.has(wanted) ? `${wanted}_` : wanted
  recorder.add({
    subject: 'option',
    grade: 'approximated',
    place,
    name: wanted,
    became: free,
    reason: 'other_as_question',
  })
  return { code: free, text: own ?? words }
}

/** The field where "other" is written, as a question of its own. */
export function followUp(
  { name }: Question,
  other: { code: string; text: DraftText },
  { key, answer }: SourceQuestion,
  { names, standing }: Building,
  conditional: boolean,
): Question {
  const many = answer.kind === 'choice' && answer.shape === 'checkbox'
  const own = names.get(`${key}_other`) ?? `${name}_other`
  standing.set(`${key}_other`, { name: own, values: new Map(), rows: new Map(), conditional })
  return {
    type: 'text',
    name: own,
    title: other.text,
    visibleIf: `{${name}} ${many ? 'contains' : '='} '${other.code}'`,
  }
}
