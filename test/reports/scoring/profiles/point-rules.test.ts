import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sectionScore } from '../../../../reports/scoring/profiles/charter/section-mean.ts'
import {
  BENCHMARK_SCALE,
  linearPoints,
} from '../../../../reports/scoring/profiles/sigma/linear-points.ts'
import { stepPoints } from '../../../../reports/scoring/profiles/weber/step-points.ts'

describe('linear points (SIGMA)', () => {
  it.each([
    [49, 0],
    [50, 0],
    [75, 1.25],
    [99, 2.45],
    [100, 2.5],
  ])('sigma-linear: %d % gives %d of 2.5 points', (percent, points) => {
    expect(linearPoints(percent, BENCHMARK_SCALE)).toBeCloseTo(points, 12)
  })

  it('never fall as the percentage grows, and never leave 0…maximum', () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((x) =>
          linearPoints(x, BENCHMARK_SCALE),
        )
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(high ?? Number.NaN)
        expect(high).toBeLessThanOrEqual(2.5)
      }),
    )
  })

  it('refuse bounds in the wrong order', () => {
    expect(() => linearPoints(50, { lower: 80, upper: 80, maximum: 1 })).toThrow(RangeError)
  })
})

describe('step points (WeBER)', () => {
  it.each([
    [29.99, 0],
    [30, 1],
    [59.99, 1],
    [60, 2],
    [100, 2],
  ])('weber-steps: %d % gives %d', (percent, points) => {
    expect(stepPoints(percent)).toBe(points)
  })

  it('are multiplied by the weight of the element', () => {
    expect(stepPoints(70, undefined, 1.5)).toBe(3)
  })
})

describe('a charter’s section', () => {
  // Sections published by the UK Parliamentary and Health Service Ombudsman
  it.each([
    ['uk-phso-section-1', [81, 89, 91, 44, 84, null, 57], 74],
    ['uk-phso-section-2', [84, 82, 90, 84, 83, 81, 85], 84],
    ['uk-phso-section-3', [74, 86, 71, 48, 71, null, 53], 67],
    ['uk-phso-section-4', [82, 90, 94, 88, 88, null, 90], 89],
    ['a half goes up', [76, 77], 77],
  ])('%s: %j gives %d', (_, commitments, score) => {
    expect(sectionScore(commitments)).toBe(score)
  })

  it('without any commitment measured has no score, not 0', () => {
    expect(sectionScore([null, null])).toBeNull()
  })
})
