import { KIOSK, type KioskKey } from '../../locales/kiosk/index.ts'
import type { Language } from '../../locales/language.ts'
import type { RespondWording } from '../../locales/respond/index.ts'
import type { CompiledDefinition } from '../answers/compile.ts'
import type { FaultCode } from '../answers/fault.ts'
import type { Definition, Question } from '../definition/definition.ts'
import { LIMITS } from '../definition/limits.ts'
import { tableRows } from '../definition/questions.ts'
import { faultText, problemText } from './fault-text.ts'

/** What the kiosk's script works with beside `PageData`; printed into its page as JSON. */
export interface KioskData {
  readonly code: string
  /** What the tablet collects answers for: institution, service, centre. */
  readonly place: readonly string[]
  /** Where the institution keeps its calendar: it decides the day of an answer. */
  readonly timeZone: string
  /** Last day on which answers are taken. */
  readonly closesOn: string | null
  readonly startUrl: string
  /** The same page in each language, by language. */
  readonly pages: Readonly<Partial<Record<Language, string>>>
  /** Those in easy words, for the languages that have them. */
  readonly easyPages: Readonly<Partial<Record<Language, string>>>
  readonly filesUrl: string
  readonly workerUrl: string
  /** Where a staff PIN is checked. */
  readonly staffUrl: string
  readonly idleSeconds: number
  /** One question at a time, or all on one page. */
  readonly oneAtATime: boolean
  /** The version's definition: answers are checked by it as the server will. */
  readonly definition: Definition
  /** Words for a faulty answer, by item and fault. */
  readonly problems: Readonly<Record<string, Readonly<Record<string, FaultWords>>>>
  readonly texts: Readonly<Record<KioskKey, string>>
}

/** Title and problem as one text, for the summary; the problem alone, for beside the field. */
export interface FaultWords {
  readonly summary: string
  readonly beside: string
}

export type KioskSetting = Omit<KioskData, 'definition' | 'problems' | 'texts' | 'oneAtATime'>

export function kioskData(
  setting: KioskSetting,
  compiled: CompiledDefinition,
  wording: RespondWording,
): KioskData {
  const { definition } = compiled
  return {
    ...setting,
    oneAtATime: definition.questionsOnPageMode === 'questionPerPage',
    definition,
    problems: Object.fromEntries(
      compiled.questions.map(({ question }) => [
        question.name,
        problemsOf(question, compiled, wording),
      ]),
    ),
    texts: KIOSK[wording.language],
  }
}

function problemsOf(question: Question, compiled: CompiledDefinition, wording: RespondWording) {
  const words = possibleFaults(question).map(({ code, values }): [FaultCode, FaultWords] => {
    const fault = { item: question.name, code, ...(values && { values }) }
    return [
      code,
      {
        summary: faultText(compiled, fault, wording.language),
        beside: problemText(fault, question, wording),
      },
    ]
  })
  return Object.fromEntries(words)
}

interface PossibleFault {
  readonly code: FaultCode
  readonly values?: Readonly<Record<string, string | number>>
}

/** What can be wrong with an answer that was given on the form, with the limits it names. */
function possibleFaults(question: Question): PossibleFault[] {
  const required: PossibleFault = { code: 'required' }
  const written = (most: number): PossibleFault[] => [
    { code: 'too-long', values: { max: most } },
    { code: 'bad-characters' },
  ]
  switch (question.type) {
    case 'rating':
    case 'radiogroup':
    case 'dropdown':
    case 'boolean':
      return [required]
    case 'checkbox': {
      const { minSelectedChoices: min = 0, maxSelectedChoices: max = 0 } = question
      return [
        required,
        ...(min > 0 ? [{ code: 'too-few' as const, values: { min } }] : []),
        ...(max > 0 ? [{ code: 'too-many' as const, values: { max } }] : []),
      ]
    }
    case 'comment':
      return [required, ...written(question.maxLength || LIMITS.answerText)]
    case 'text': {
      const { min, max } = question
      const values = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
      const typed: PossibleFault[] = [
        { code: 'wrong-type' },
        { code: 'bad-date' },
        { code: 'out-of-range', values },
      ]
      return [required, ...typed, ...written(question.maxLength || LIMITS.answerLine)]
    }
    case 'matrix':
      return [required, { code: 'incomplete' }]
    case 'ranking':
      return [required, { code: 'duplicate' }, { code: 'incomplete' }]
    case 'matrixdynamic': {
      const { most } = tableRows(question)
      return [
        required,
        { code: 'incomplete' },
        { code: 'wrong-type' },
        { code: 'too-many', values: { max: most } },
        { code: 'too-few', values: { min: question.minRowCount ?? 1 } },
        ...written(LIMITS.answerLine),
      ]
    }
  }
}
