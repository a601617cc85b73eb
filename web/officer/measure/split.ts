import type { Split } from '../queries.ts'

/** What figures may be split by, in the order it is offered. */
export const SPLITS = [
  'service',
  'provider',
  'centre',
  'channel',
  'audience',
  'mode',
] as const satisfies readonly Split[]

export function isSplit(text: string | undefined): text is Split {
  return SPLITS.some((split) => split === text)
}
