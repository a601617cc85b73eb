import type { ColumnType } from 'kysely'
import type { Audience } from '../../surveys/counts/place.ts'

export interface SurveyTable {
  id: string
  /** JSON by language. */
  title: string
  audience: Audience
  /** Id of the ready instrument it was started from. */
  instrument: string | null
  /** JSON: the definition being edited. */
  draft: string
  /** Grows with each save, so that two officers cannot overwrite each other unseen. */
  draft_revision: number
  /** JSON: what each text of the draft was written against, see `TranslationStates`. */
  translation_states: ColumnType<string, string | undefined, string>
  created_on: string
}

export interface SurveyVersionTable {
  survey_id: string
  version: number
  definition: string
  /** SHA-256 of the canonical definition. */
  fingerprint: string
  /** JSON: comparison with the version before. */
  comparability: string
  published_on: string
}
