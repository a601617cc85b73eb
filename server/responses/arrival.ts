import { flagsOfAnswers, isFlawless, scalesOf } from '../../surveys/answers/answer-flags.ts'
import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { Pace } from '../../surveys/answers/pace.ts'
import type { CodedAnswer } from '../../surveys/counts/cube.ts'
import type { OpenPoint, PublishedVersion } from '../distribution/point-directory.ts'
import { Problem } from '../http/problem.ts'
import type { Arrivals, Sender } from '../integrity/arrivals.ts'

export interface Arrival {
  readonly flags: readonly FlagReason[]
  /** Call when nothing new was stored. */
  readonly undo: () => void
}

/**
 * Looks at how an answer arrived and what it is like, before it is stored.
 * @param sender undefined: invited, or transcribed by staff; then how it arrives tells nothing
 * @throws {Problem} `work-needed` with the puzzle as its entry, `wait-needed`
 */
export function arrivalOf(
  arrivals: Arrivals,
  { point }: Pick<OpenPoint, 'point'>,
  version: PublishedVersion,
  id: string,
  answers: readonly CodedAnswer[],
  pace: Pace | undefined,
  sender: Sender | undefined,
): Arrival {
  const scales = scalesOf(version.compiled.definition)
  const flags = flagsOfAnswers(answers, scales, pace)
  if (!sender) return { flags, undo: () => {} }
  const passage = arrivals.arrive({
    point: point.code,
    mode: point.mode,
    id,
    sender,
    flawless: isFlawless(answers, scales),
  })
  if (passage.kind === 'work') {
    const entry = { place: 'work', code: 'sha-256', detail: passage.puzzle }
    throw new Problem('work-needed', {}, [entry])
  }
  if (passage.kind === 'wait') throw new Problem('wait-needed', { seconds: passage.seconds })
  return { flags: [...flags, ...passage.flags], undo: passage.undo }
}
