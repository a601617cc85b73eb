import type { RespondWording } from '../../locales/respond/index.ts'
import type { Language } from '../../locales/language.ts'
import { type FieldShape } from '../answers/field-shape.ts'
import type { CompiledDefinition } from '../answers/compile.ts'
import type { AnswerFault } from '../answers/fault.ts'
import type { WordingRead } from '../counts/wording.ts'
import type { Definition, Question } from '../definition/definition.ts'
import { questionsOf } from '../definition/questions.ts'
import { faultText, problemText } from './fault-text.ts'

/** What the script on the respondent's page works with; printed into it as JSON. */
export interface PageData {
  /** Address that an answer is put to, without its id. */
  readonly responsesUrl: string
  readonly surveyVersion: number
  /** The secret of an invitation. */
  readonly token?: string
  readonly language: Language
  /** The reading shown, where there are two. */
  readonly wording?: WordingRead
  /** false on a shared device: nothing is kept on it. */
  readonly keep: boolean
  readonly enhanceUrl: string | null
  readonly fields: readonly FieldShape[]
  /** Rules by item, only for items that have any. */
  readonly rules: Readonly<Record<string, FieldRule>>
  /** The questions that survey-core shows better, as their SurveyJS JSON. */
  readonly enhanced: readonly Question[]
  readonly texts: PageTexts
}

export interface FieldRule {
  readonly shownIf?: readonly string[]
  readonly required?: true
  readonly requiredIf?: string
  /** Title and problem as one text, for the summary; the problem alone, for beside the field. */
  readonly missing?: { readonly summary: string; readonly beside: string }
}

export interface PageTexts {
  readonly faultsTitle: readonly string[]
  readonly sending: string
  readonly draftRestored: string
  readonly draftClear: string
  readonly queuedTitle: string
  readonly queuedText: string
  readonly queuedSent: string
  readonly queuedRefused: string
  readonly sendFailed: string
  readonly closedTitle: string
  readonly closedText: string
  readonly alreadyTitle: string
  readonly alreadyText: string
  readonly changedTitle: string
  readonly changedText: string
  readonly thanksAlready: string
  readonly receipt: string
}

interface PageDataInput {
  readonly compiled: CompiledDefinition
  readonly language: Language
  readonly responsesUrl: string | null
  readonly surveyVersion: number
  readonly enhanceUrl: string | null
  readonly sharedDevice?: boolean
  readonly token?: string
  readonly wording?: WordingRead
}

export function pageData(input: PageDataInput, wording: RespondWording): PageData {
  const { compiled, language, responsesUrl, surveyVersion, enhanceUrl } = input
  const { t } = wording
  const questions = compiled.questions.map(({ question }) => question)
  return {
    responsesUrl: responsesUrl ?? '',
    surveyVersion,
    ...(input.token !== undefined && { token: input.token }),
    language,
    ...(input.wording && { wording: input.wording }),
    keep: input.sharedDevice !== true,
    enhanceUrl,
    fields: compiled.shapes,
    rules: rulesOf(compiled, wording),
    enhanced: enhanceUrl === null ? [] : enhancedQuestions(compiled.definition),
    texts: {
      // A summary never counts more than the questions there are.
      faultsTitle: questions.map((_, index) => t('faults_title', { count: index + 1 })),
      sending: t('sending'),
      draftRestored: t('draft_restored'),
      draftClear: t('draft_clear'),
      queuedTitle: t('queued_title'),
      queuedText: t('queued_text'),
      queuedSent: t('queued_sent'),
      queuedRefused: t('queued_refused'),
      sendFailed: t('send_failed'),
      closedTitle: t('closed_title'),
      closedText: t('closed_text'),
      alreadyTitle: t('already_title'),
      alreadyText: t('already_text'),
      changedTitle: t('changed_title'),
      changedText: t('changed_text'),
      thanksAlready: t('thanks_already'),
      receipt: t('thanks_receipt'),
    },
  }
}

function rulesOf(compiled: CompiledDefinition, wording: RespondWording): Record<string, FieldRule> {
  const rules = new Map<string, FieldRule>()
  for (const { question, conditions } of questionsOf(compiled.definition)) {
    const { name, isRequired = false, requiredIf } = question
    const missing: AnswerFault = { item: name, code: 'required' }
    const rule: FieldRule = {
      ...(conditions.length > 0 && { shownIf: conditions }),
      ...(isRequired && { required: true }),
      ...(requiredIf !== undefined && { requiredIf }),
      ...((isRequired || requiredIf !== undefined) && {
        missing: {
          summary: faultText(compiled, missing, wording.language),
          beside: problemText(missing, question, wording),
        },
      }),
    }
    if (Object.keys(rule).length > 0) rules.set(name, rule)
  }
  return Object.fromEntries(rules)
}

/** Without what decides visibility, which the page does itself. */
export function enhancedQuestions(definition: Definition): Question[] {
  return questionsOf(definition).flatMap(({ question }) => {
    if (question.type !== 'ranking' && question.type !== 'matrixdynamic') return []
    const { visibleIf: _shown, requiredIf: _required, ...rest } = question
    return [rest]
  })
}
