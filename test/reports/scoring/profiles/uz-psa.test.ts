import { describe, expect, it } from 'vitest'
import { isAlert } from '../../../../reports/scoring/profiles/uz-psa/alert.ts'
import { uzPsa } from '../../../../reports/scoring/profiles/uz-psa/profile.ts'
import { byRegion } from '../../../../reports/scoring/profiles/uz-psa/regions.ts'
import {
  KNOWN_INDICATORS,
  checkWeights,
  techniqueRating,
} from '../../../../reports/scoring/profiles/uz-psa/technique-2016.ts'
import { score } from '../../../../reports/scoring/score.ts'
import { cubeOfCells } from '../../../../surveys/counts/cube.ts'
import { TIDY_DEFAULTS } from '../../../../surveys/counts/tidy.ts'

describe('an alert', () => {
  // uz-alert: rules of December 2025
  it.each([
    [1, true],
    [2, true],
    [3, true],
    [4, false],
    [5, false],
  ])('for a rating of %d: %s', (rating, alert) => {
    expect(isAlert(rating)).toBe(alert)
  })
})

describe('weights that somebody edited', () => {
  it('are told what they sum to', () => {
    // The 2020 regional rating: eight priorities "of at most 50 points"
    expect(checkWeights([7.5, 6.25, 11.25, 5, 3.75, 7.5, 5, 5], 50)).toEqual({
      ok: false,
      sum: 51.25,
      expected: 50,
    })
  })

  it('are not refused for binary noise', () => {
    expect(checkWeights([33.3, 33.3, 33.4])).toEqual({ ok: true })
  })
})

describe('the rating of 2016', () => {
  const complete = [...KNOWN_INDICATORS, { id: 'other', points: 37 }]

  it('is withheld while only the known 63 of 100 points are there', () => {
    expect(techniqueRating(KNOWN_INDICATORS, [])).toEqual({
      status: 'withheld',
      reason: 'weights',
      check: { ok: false, sum: 63, expected: 100 },
    })
  })

  it('adds points up and takes penalties off, never below 0', () => {
    const half = complete.map(({ id }) => ({ id, share: 0.5 }))
    expect(techniqueRating(complete, half, 8)).toEqual({
      status: 'measured',
      gained: 50,
      points: 42,
    })
    expect(techniqueRating(complete, half, 80)).toMatchObject({ points: 0 })
  })

  it('is withheld when an indicator was not assessed', () => {
    expect(techniqueRating(complete, [{ id: 'other', share: 1 }])).toMatchObject({
      status: 'withheld',
      missing: ['applicant-satisfaction', 'within-deadline', 'optimised-services'],
    })
  })
})

describe('ratings of regions', () => {
  const answers = (provider: string, period: string, option: string, count: number) => ({
    ...TIDY_DEFAULTS,
    provider,
    period,
    item: 'uz_quality',
    option,
    count,
  })
  const cube = cubeOfCells([
    answers('a', '2026-02', '5', 30),
    answers('b', '2026-06', '1', 10),
    answers('c', '2026-06', '3', 99),
    answers('d', '2026-08', '4', 20),
  ])
  const region = (provider: string) =>
    ({ a: 'samarqand', b: 'samarqand', d: 'samarqand' })[provider]

  it('are of all answers of the region’s bodies, by half-year', () => {
    const figures = score(uzPsa, byRegion(cube, region), {
      by: ['provider', 'period'],
      periodKind: 'half-year',
      sampling: 'random',
    }).filter(({ indicator }) => indicator === 'uz-quality')

    // (30·5 + 10·1) / 40, not the mean of 5 and 1; body c has no region
    expect(
      figures.map(({ slice, period, figure }) => [
        slice.provider,
        period,
        figure.status === 'measured' && figure.value,
      ]),
    ).toEqual([
      ['samarqand', '2026-H1', 4],
      ['samarqand', '2026-H2', 4],
    ])
  })
})
