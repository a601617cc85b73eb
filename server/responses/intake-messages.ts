import type { Outcome } from './intake.ts'
import type { PutAnswer } from './put-answer.ts'
import type { SealedResponse } from './sealed-response.ts'

/** Submissions on their way to the thread, in lists of equal length: few things cross. */
export interface SentPuts {
  readonly codes: readonly string[]
  readonly ids: readonly string[]
  /** Where each body ends in `bytes`; it begins where the one before has ended. */
  readonly ends: readonly number[]
  readonly bytes: Uint8Array
}

/** What the thread that takes responses is told. */
export type IntakeMessage =
  | { readonly kind: 'commit'; readonly batch: readonly SealedResponse[] }
  | { readonly kind: 'put'; readonly puts: SentPuts }
  /** Points or surveys were changed. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'close' }

const KINDS: ReadonlySet<unknown> = new Set<IntakeMessage['kind']>([
  'commit',
  'put',
  'forget',
  'close',
])

/** Of what crosses threads only the kind is looked at: both ends are this program. */
export function isIntakeMessage(message: unknown): message is IntakeMessage {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && KINDS.has(message.kind)
  )
}

/** What the thread answers: errors cross threads as text. */
export type IntakeAnswer =
  | { readonly kind: 'committed'; readonly outcomes: Outcome[] }
  | {
      readonly kind: 'commit-failed'
      readonly error: string
      readonly code: string | undefined
    }
  /** In the order in which they were sent. */
  | {
      readonly kind: 'answered'
      readonly answers: readonly PutAnswer[]
      /** The commit that those shared which could be stored; undefined where none could. */
      readonly commit: { readonly responses: number; readonly isKept: boolean } | undefined
    }
  /** Responses are stored, but could not be moved from the inbox yet. */
  | { readonly kind: 'settling-failed'; readonly error: string }
