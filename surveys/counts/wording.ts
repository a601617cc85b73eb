import type { CodedAnswer } from './cube.ts'

/**
 * Pseudo-item of the wording that was read: `usual` or `easy`. Counted once for each response where
 * both were offered, and for no other. Easy language tells something about a person, so it is kept
 * as this count alone and never with the answers it came with.
 */
export const WORDING_ITEM = '_wording'

export const WORDINGS = ['usual', 'easy'] as const
export type WordingRead = (typeof WORDINGS)[number]

export function isWordingRead(value: unknown): value is WordingRead {
  return WORDINGS.some((wording) => wording === value)
}

/** What a response counts as apart from its answers; nothing where there was no choice. */
export function countsApart(wording: WordingRead | undefined): CodedAnswer[] {
  return wording === undefined ? [] : [{ item: WORDING_ITEM, option: wording }]
}
