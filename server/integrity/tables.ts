import type { ExclusionReason } from '../../surveys/answers/exclusion.ts'

export type { ExclusionReason }

/** What a person decided about a marked answer; one without a row waits to be looked at. */
export interface ResponseReviewTable {
  provider_id: string
  response_id: string
  decision: 'kept' | 'excluded'
  /** Null for those kept. */
  reason: ExclusionReason | null
  /** Why, in the words of who decided; '' where nothing was said. */
  sentence: string
  /** Officer id. */
  decided_by: string
  decided_on: string
}

/** How many excluded answers were erased at the end of their time: their numbers stay told. */
export interface ExcludedErasedTable {
  provider_id: string
  service_id: string
  /** Month, '2026-03'. */
  period: string
  reason: ExclusionReason
  responses: number
}
