import type { Problem, ProblemEntry } from '../http/problem.ts'
import type { ProblemCode } from '../../locales/problems/index.ts'
import type { Accepted } from './service.ts'

/** What became of a submission, in a form that crosses threads: the usual as a word alone. */
export type PutAnswer =
  | Accepted['outcome']
  | {
      readonly kind: 'refused'
      readonly code: ProblemCode
      readonly values: Readonly<Record<string, string | number>>
      readonly errors: readonly ProblemEntry[]
    }
  /** It came with an invitation, or needs one: that is settled where mail is sent from. */
  | { readonly kind: 'elsewhere' }
  /** Nobody expected it. */
  | { readonly kind: 'failed'; readonly error: string }

export function refused({ code, values, errors }: Problem): PutAnswer {
  return { kind: 'refused', code, values, errors }
}
