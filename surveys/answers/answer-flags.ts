import type { CodedAnswer } from '../counts/cube.ts'
import type { ScaleItems } from '../counts/pairs.ts'
import { NOT_APPLICABLE } from '../counts/tally.ts'
import { askedItems } from '../definition/asked-items.ts'
import type { Definition } from '../definition/definition.ts'
import type { FlagReason } from './flag-reasons.ts'
import type { Pace } from './pace.ts'

/** Fewer scale questions answered alike are nothing to wonder about. */
const LEAST_SCALES = 6
/** For "the best throughout" and "the same throughout" in runs, where the run is what tells. */
export const LEAST_SCALES_IN_RUN = 4

const scalesByDefinition = new WeakMap<Definition, ScaleItems>()

/** The scale items of a version; worked out once. */
export function scalesOf(definition: Definition): ScaleItems {
  let scales = scalesByDefinition.get(definition)
  if (!scales) {
    scales = new Map(
      askedItems(definition).flatMap(({ code, points }): [string, number][] =>
        points === null ? [] : [[code, points]],
      ),
    )
    scalesByDefinition.set(definition, scales)
  }
  return scales
}

/**
 * What one answer tells by itself. Wholly content and wholly discontented people rightly choose the
 * same end of every scale, so that a straight line at an end is marked only where it was fast.
 */
export function flagsOfAnswers(
  answers: readonly CodedAnswer[],
  scales: ScaleItems,
  pace: Pace | undefined,
): FlagReason[] {
  const flags: FlagReason[] = pace === 'quick' ? ['too-fast'] : []
  const { given, straight, atEnd } = lineOf(answers, scales)
  if (given >= LEAST_SCALES && straight && (pace === 'quick' || !atEnd)) flags.push('straight-line')
  return flags
}

/** Every scale question answered with its best step, and enough of them to mean something. */
export function isFlawless(answers: readonly CodedAnswer[], scales: ScaleItems): boolean {
  const { given, best } = lineOf(answers, scales)
  return given >= LEAST_SCALES_IN_RUN && best === given
}

/** One pass and no lists: every submission is looked at. */
function lineOf(answers: readonly CodedAnswer[], scales: ScaleItems) {
  let given = 0
  let best = 0
  let straight = true
  let first = 0
  let points = 0
  for (const { item, option } of answers) {
    const steps = scales.get(item)
    if (steps === undefined || option === NOT_APPLICABLE) continue
    const step = Number(option)
    if (given === 0) {
      first = step
      points = steps
    } else if (step !== first || steps !== points) straight = false
    if (step === steps) best++
    given++
  }
  return { given, best, straight, atEnd: first === 1 || first === points }
}
