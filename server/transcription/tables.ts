export const BATCH_STATES = ['open', 'keyed', 'verified', 'closed'] as const
export type BatchState = (typeof BATCH_STATES)[number]

/** A pile of filled-in sheets of one point and version, handed over to be typed in. */
export interface PaperBatchTable {
  provider_id: string
  id: string
  collection_point: string
  survey_id: string
  survey_version: number
  /** For the officer: 'Box at desk 3, week 11'. */
  label: string
  /** First and last day on which the sheets were filled in, in one month: it is where they count. */
  collected_from: string
  collected_to: string
  /** Sheets counted when the pile was handed over. */
  handed_over: number
  state: BatchState
  /** Why another number of sheets was typed in than handed over. */
  reason: string | null
  /** Responses stored and sheets left out, since the batch was closed. */
  stored: number | null
  unusable: number | null
  created_on: string
}

/** One sheet as one person typed it; erased when its batch is closed. */
export interface PaperKeyingTable {
  provider_id: string
  batch_id: string
  sheet: number
  /** 1: first keying, 2: second keying, 3: decided where the two differ. */
  round: number
  officer_id: string
  /** JSON: {@link SheetFields}. */
  fields: string
}
