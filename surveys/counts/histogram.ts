import { NOT_APPLICABLE, isScaleTally, type Tally } from './tally.ts'

/** Answers to one scale item, counted by option: the only form in which answers reach scoring. */
export interface Histogram {
  /** `counts[i]` respondents chose option `i + 1` of the scale, lowest first. Integers ≥ 0. */
  readonly counts: readonly number[]
  /** Respondents who said the item did not apply to them: outside every base. */
  readonly notApplicable: number
}

/**
 * Reads a tally as a histogram of a scale with options 1…`points`.
 * @returns undefined when the tally holds an option outside that scale, so that a five-point
 *   formula is never applied to answers given on another scale
 */
export function histogramOf(tally: Tally, points: number): Histogram | undefined {
  if (isScaleTally(tally)) {
    for (let option = points + 1; option < tally.length; option++)
      if ((tally[option] ?? 0) > 0) return undefined
    const counts = tally.slice(1, points + 1)
    while (counts.length < points) counts.push(0)
    return { counts, notApplicable: tally[0] ?? 0 }
  }
  const counts = Array.from({ length: points }, () => 0)
  for (const [option, count] of Object.entries(tally)) {
    if (option === NOT_APPLICABLE || count === 0) continue
    const value = Number(option)
    if (!Number.isInteger(value) || value < 1 || value > points) return undefined
    counts[value - 1] = count
  }
  return { counts, notApplicable: tally[NOT_APPLICABLE] ?? 0 }
}

/** Respondents inside the base: everybody who chose an option of the scale. */
export function respondentsOf({ counts }: Histogram): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
