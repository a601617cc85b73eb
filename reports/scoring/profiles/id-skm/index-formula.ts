import { type Histogram, respondentsOf } from '../../../../surveys/counts/histogram.ts'
import { roundHalfUp } from '../../../statistics/round-half-up.ts'
import { type Figure, type FigureFlag, measured, withheld } from '../../indicator.ts'
import { bandOf } from '../../bands.ts'
import type { Band } from '../../profile.ts'
import { roundDecimal } from '../../rounding.ts'

/** What an element's answers add up to, and how many gave one. */
export interface ElementSum {
  /** Σ of the answers 1…4. */
  readonly total: number
  /** Respondents who filled the element. */
  readonly respondents: number
}

/** Decimals that the weight 1/k of an element is rounded to; null: exact. */
export type WeightDigits = 3 | 2 | null

export const WEIGHT_DIGITS: readonly WeightDigits[] = [null, 3, 2]

/** The index is printed and graded with two decimals. */
export const INDEX_DIGITS = 2

/** The index runs from 25 to 100: the mean of elements 1…4, times 25. */
const CONVERSION = 25

export function elementSum(histogram: Histogram): ElementSum {
  const total = histogram.counts.reduce((sum, count, option) => sum + count * (option + 1), 0)
  return { total, respondents: respondentsOf(histogram) }
}

/**
 * The satisfaction index.
 *
 *     NRRⱼ = totalⱼ / respondents who filled j
 *     index = 25 · Σⱼ NRRⱼ · w,   w = 1/k, exact or rounded
 *
 * Rounded weights do not add up to 1: nine times 0.11 is 0.99, so that the index loses one per cent.
 *
 * @returns null when nobody filled one of the elements
 */
export function skmIndex(elements: readonly ElementSum[], digits: WeightDigits): number | null {
  if (elements.length === 0 || elements.some(({ respondents }) => respondents === 0)) return null
  const sum = elements.reduce((all, { total, respondents }) => all + total / respondents, 0)
  if (digits === null) return (CONVERSION * sum) / elements.length
  return CONVERSION * sum * roundHalfUp(1 / elements.length, digits)
}

/**
 * The index with the flag `grade-depends-on-rounding` where other weights in use would give another
 * grade. Its base is that of the element that fewest filled.
 */
export function skmFigure(
  elements: readonly ElementSum[],
  digits: WeightDigits,
  bands: readonly Band[],
): Figure {
  const value = skmIndex(elements, digits)
  if (value === null) return withheld('no-responses', 0)
  const grades = new Set(
    WEIGHT_DIGITS.map((each) =>
      bandOf(bands, roundDecimal(skmIndex(elements, each) ?? value, INDEX_DIGITS)),
    ),
  )
  const flags: FigureFlag[] = grades.size > 1 ? ['grade-depends-on-rounding'] : []
  const n = Math.min(...elements.map(({ respondents }) => respondents))
  return measured(value, n, null, flags)
}
