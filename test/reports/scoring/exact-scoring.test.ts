import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemRulesOf } from '../../../reports/scoring/headline.ts'
import { PROFILES } from '../../../reports/scoring/profiles/index.ts'
import { scoreAll } from '../../../reports/scoring/score.ts'
import { type CountCell, cubeOfCells } from '../../../surveys/counts/cube.ts'
import { someCells } from '../../support/some-cells.ts'

/** Every rule that is a mean of option scores, with its profile. */
const MEANS = PROFILES.flatMap((profile) =>
  itemRulesOf(profile).flatMap((rule) =>
    rule.scores ? [{ profile, rule, scores: rule.scores }] : [],
  ),
)
const ITEMS = [...new Set(MEANS.map(({ rule }) => rule.item))]
const LONGEST = Math.max(...MEANS.map(({ rule }) => rule.points))

/** An exact fraction. */
interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** Every finite double is a fraction with a power of two below the line. */
function fractionOf(value: number): Fraction {
  let bottom = 1n
  let scaled = value
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    bottom *= 2n
  }
  return { top: BigInt(scaled), bottom }
}

/** Σ score·count / Σ count without any rounding, from the cells themselves. */
function exactMean(cells: readonly CountCell[], scores: readonly number[]): Fraction {
  let top = 0n
  let n = 0n
  const common = 2n ** 60n
  for (const { option, count } of cells) {
    if (option === 'na') continue
    const score = fractionOf(scores[Number(option) - 1] ?? Number.NaN)
    top += (common / score.bottom) * score.top * BigInt(count)
    n += BigInt(count)
  }
  return { top, bottom: common * n }
}

/** How far a double is from a fraction, in units of the double's last place. */
function unitsApart(value: number, { top, bottom }: Fraction): number {
  const got = fractionOf(value)
  const difference = got.top * bottom - top * got.bottom
  const apart = Number(difference < 0n ? -difference : difference) / Number(got.bottom * bottom)
  return apart / (Math.abs(value) * Number.EPSILON || Number.EPSILON)
}

describe('scoring from counts', () => {
  it('agrees with exact fractions for every rule that is a mean of options', () => {
    const compared = new Map<string, number>()
    fc.assert(
      fc.property(someCells(ITEMS, LONGEST), (cells) => {
        const indicators = scoreAll(PROFILES, cubeOfCells(cells), { by: [], sampling: 'random' })
        for (const { profile, rule, scores } of MEANS) {
          const found = indicators.find(
            ({ methodology, version, indicator }) =>
              methodology === profile.id && version === profile.version && indicator === rule.id,
          )
          if (found?.figure.status !== 'measured') continue
          const counted = cells.filter(
            ({ item, channel, centre }) =>
              item === rule.item &&
              (profile.channels?.includes(channel) ?? true) &&
              (profile.inCentres !== true || centre !== ''),
          )
          const exact = exactMean(counted, scores)
          compared.set(rule.id, (compared.get(rule.id) ?? 0) + 1)
          // A sum of at most 11 products and one division, each rounded once.
          expect(unitsApart(found.figure.value, exact)).toBeLessThan(16)
        }
      }),
      { numRuns: 150 },
    )
    // Nothing was compared by accident only.
    expect(MEANS.map(({ rule }) => rule.id).filter((id) => !compared.has(id))).toEqual([])
  })

  it('does not depend on the order of the counts, to the last digit', () => {
    const both = someCells(ITEMS, LONGEST).chain((cells) =>
      fc.record({
        cells: fc.constant(cells),
        shuffled: fc.shuffledSubarray([...cells], { minLength: cells.length }),
      }),
    )
    fc.assert(
      fc.property(both, ({ cells, shuffled }) => {
        const design = {
          by: ['provider', 'service'],
          periodKind: 'year',
          sampling: 'random',
        } as const
        expect(scoreAll(PROFILES, cubeOfCells(shuffled), design)).toEqual(
          scoreAll(PROFILES, cubeOfCells(cells), design),
        )
      }),
      { numRuns: 40 },
    )
  })
})
