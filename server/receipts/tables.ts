import type { ExclusionReason } from '../../surveys/answers/exclusion.ts'

/** A day whose receipts are closed for good. */
export interface ReceiptDayTable {
  /** Responses given up to this day; see `ClosedDay`. */
  day: string
  closed_on: string
  /** Leaves of its tree, exactly; published rounded. */
  leaves: number
  root: string
  previous: string
  audit_hash: string
  hash: string
}

/** One response in the tree of a day. Stays when the response is erased: it tells nothing of it. */
export interface ReceiptLeafTable {
  provider_id: string
  day: string
  /** Twelve characters, without the check. */
  code: string
  month: string
  commitment: string
  /** Why the response was left out of the figures, once it is erased and nothing else knows. */
  left_out: ExclusionReason | null
}
