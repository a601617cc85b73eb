/**
 * Live figures move in steps: a figure that moved with every answer would tell, to whoever looks
 * before and after, what the one person in between answered.
 */
export const LIVE_STEP = 10

/** What was shown last: a figure, or a whole set of them, with the number of answers behind it. */
export interface LiveSnapshot<Shown> {
  readonly answers: number
  readonly shown: Shown
}

/**
 * What to show now. Counts are kept by month and cannot be rolled back to the last step, so what
 * was shown is kept as it was, until at least a step of answers has come, or gone by erasure, since.
 *
 * @param last what was shown before; undefined at first
 * @param answers those counted now; under one step nothing is to be shown
 * @param compute makes what is shown from the counts of now; called only when it moves
 * @returns the snapshot to show, and to keep; undefined while there are too few answers
 */
export function liveSnapshot<Shown>(
  last: LiveSnapshot<Shown> | undefined,
  answers: number,
  compute: () => Shown,
  step: number = LIVE_STEP,
): LiveSnapshot<Shown> | undefined {
  if (answers < step) return undefined
  if (last && Math.abs(answers - last.answers) < step) return last
  return { answers, shown: compute() }
}
