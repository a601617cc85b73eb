import type { ItemReference, Literal } from '../definition/condition.ts'
import type { ExchangeFormat, Grade, Reason } from './report.ts'

/*
 * A questionnaire as another tool's file says it, whatever the tool: what its readers make and what
 * `buildDefinition` turns into a definition. Names, codes and texts are still those of the file.
 */

/** A text by the file's own language tags; '' is a text without one. May hold HTML. */
export type SourceText = ReadonlyMap<string, string>

export interface SourceOption {
  readonly place: string
  readonly code: string | number | boolean
  readonly text: SourceText
}

/** A condition whose references are keys of source questions and whose values are source codes. */
export type SourceTerm =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly SourceTerm[] }
  | { readonly kind: 'not'; readonly term: SourceTerm }
  | { readonly kind: 'empty' | 'notempty'; readonly item: ItemReference }
  | {
      readonly kind: 'compare'
      readonly item: ItemReference
      readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'notcontains' | 'anyof'
      readonly values: readonly Literal[]
    }

export interface SourceCondition {
  readonly place: string
  /** As it stands in the file. */
  readonly written: string
  readonly meaning: ConditionMeaning
}

export type ConditionMeaning =
  | {
      readonly ok: true
      readonly term: SourceTerm
      /** Parts joined by "and" that cannot be said here. */
      readonly dropped: readonly string[]
      readonly note?: Reason
    }
  | { readonly ok: false; readonly reason: Reason; readonly found: string }

/** What the reader could make of it. */
export interface Graded {
  readonly grade: Exclude<Grade, 'left-out'>
  readonly reason?: Reason
  readonly values?: Readonly<Record<string, string | number>>
}

interface Placed {
  readonly place: string
  /** Unique in the file; conditions refer to it. */
  readonly key: string
  /** What becomes the name here. */
  readonly code: string
  readonly relevance?: SourceCondition
}

export interface SourceQuestion extends Placed, Graded {
  readonly node: 'question'
  readonly title: SourceText
  readonly help: SourceText
  readonly required: boolean
  readonly requiredIf?: SourceCondition
  readonly answer: SourceAnswer
  readonly measure?: string
  readonly source?: string
  /** False for the parts of a question of the file, which was reported as a whole. */
  readonly reported: boolean
}

export type SourceAnswer =
  | {
      readonly kind: 'choice'
      readonly shape: 'radiogroup' | 'dropdown' | 'checkbox'
      readonly options: readonly SourceOption[]
      /** An open answer beside the options; its wording where the file has one. */
      readonly other?: SourceText
      readonly min?: number
      readonly max?: number
      readonly colCount?: number
      readonly placeholder?: SourceText
    }
  | { readonly kind: 'ranking'; readonly options: readonly SourceOption[] }
  | {
      readonly kind: 'rating'
      readonly min?: number
      readonly max?: number
      readonly count?: number
      readonly steps?: readonly SourceOption[]
      readonly lowest?: SourceText
      readonly highest?: SourceText
      readonly look?: 'labels' | 'stars' | 'smileys'
    }
  | {
      readonly kind: 'line'
      readonly input: 'text' | 'number' | 'date'
      readonly min?: number | string
      readonly max?: number | string
      readonly maxLength?: number
      readonly placeholder?: SourceText
    }
  | {
      readonly kind: 'comment'
      readonly maxLength?: number
      readonly rows?: number
      readonly placeholder?: SourceText
    }
  | { readonly kind: 'boolean'; readonly yes?: SourceText; readonly no?: SourceText }
  | {
      readonly kind: 'matrix'
      readonly rows: readonly SourceOption[]
      readonly columns: readonly SourceOption[]
      readonly eachRowRequired: boolean
    }
  | {
      readonly kind: 'table'
      readonly columns: readonly SourceColumn[]
      readonly rowCount?: number
      readonly minRows?: number
      readonly maxRows?: number
      readonly addText?: SourceText
      readonly removeText?: SourceText
    }

export interface SourceColumn {
  readonly place: string
  readonly code: string
  readonly title: SourceText
  readonly input: 'text' | 'number'
  readonly min?: number
  readonly max?: number
  readonly maxLength?: number
  readonly required: boolean
}

export interface SourceGroup extends Placed, Graded {
  readonly node: 'group'
  readonly title: SourceText
  readonly help: SourceText
  readonly elements: readonly SourceElement[]
  readonly reported: boolean
}

/** A text between the questions, which has no place of its own here. */
export interface SourceNote extends Placed {
  readonly node: 'note'
  readonly text: SourceText
}

export type SourceElement = SourceQuestion | SourceGroup | SourceNote

export interface Source {
  readonly format: ExchangeFormat
  /** Tags in the order of the file; '' where it names none. */
  readonly languages: readonly string[]
  /** The tag of texts that name no language, and of the first version of all. */
  readonly baseLanguage: string
  /** What the file says of the language of texts that name none. */
  readonly unnamedLanguage?: string
  readonly title: SourceText
  readonly description: SourceText
  readonly privacyNotice: SourceText
  readonly purpose: SourceText
  readonly retentionMonths?: number
  readonly audience?: string
  readonly showQuestionNumbers?: boolean | 'on' | 'off' | 'onPage'
  /** Groups at the top become pages. */
  readonly elements: readonly SourceElement[]
  /** Keys of questions that are in the file and not taken, for conditions that name them. */
  readonly leftOut: ReadonlySet<string>
}

export const NO_TEXT: SourceText = new Map()

/** A text of one language. */
export function textOf(tag: string, text: string): SourceText {
  return text.trim() === '' ? NO_TEXT : new Map([[tag, text]])
}
