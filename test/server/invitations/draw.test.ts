import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSample, sampleSizes } from '../../../server/invitations/draw.ts'

const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `id-${n}`,
    address: `person${n}@example.lv`,
    strata: [n % 4 === 0 ? 'north' : 'south', n % 2 === 0 ? 'f' : 'm'],
  }))
const simple = (size: number) => ({ size, by: [], allocation: 'proportional' as const })

describe('drawing a sample', () => {
  it('takes those whose hash of seed and address is smallest, as anybody can repeat', () => {
    // What `printf 'SEED:person0@example.lv' | sha256sum | sort` does for the whole list.
    const expected = people(50)
      .map(({ address, id }) => ({
        id,
        rank: createHash('sha256').update(`SEED:${address}`).digest('hex'),
      }))
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, 10)
      .map(({ id }) => id)

    expect(drawSample(people(50), simple(10), 'SEED').people.map(({ id }) => id)).toEqual(expected)
  })

  it('draws the same people whatever the order of the list, and others with another seed', () => {
    const ids = (list: ReturnType<typeof people>, seed: string) =>
      drawSample(list, simple(10), seed).people.map(({ id }) => id)

    expect(ids(people(50).toReversed(), 'A')).toEqual(ids(people(50), 'A'))
    expect(ids(people(50), 'B')).not.toEqual(ids(people(50), 'A'))
  })

  it('gives everybody the same chance', () => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < 4000; seed++) {
      for (const { id } of drawSample(people(20), simple(5), `seed-${seed}`).people) {
        times.set(id, (times.get(id) ?? 0) + 1)
      }
    }
    // Expected 1000 each. Chi-square with 19 degrees of freedom, scaled for drawing without
    // replacement, is below 43.8 in 999 of 1000 such trials (table of the distribution); the seeds
    // are fixed, so this one always comes out the same.
    const variance = 4000 * 0.25 * 0.75
    const spread = [...times.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / variance, 0)
    expect(times.size).toBe(20)
    expect(spread * (19 / 20)).toBeLessThan(43.8)
  })

  it('draws from each stratum by its share, or the same from each', () => {
    const draw = (allocation: 'proportional' | 'equal') =>
      drawSample(people(100), { size: 40, by: [0], allocation }, 'S').strata

    expect(draw('proportional')).toEqual([
      { name: 'north', population: 25, sample: 10 },
      { name: 'south', population: 75, sample: 30 },
    ])
    expect(draw('equal').map(({ sample }) => sample)).toEqual([20, 20])
  })

  it('crosses the columns that it is told to divide by', () => {
    const { strata } = drawSample(people(80), { size: 20, by: [0, 1], allocation: 'equal' }, 'S')
    expect(strata.map(({ name }) => name)).toEqual(['north · f', 'south · f', 'south · m'])
  })

  it('takes a small stratum whole and gives what it lacks to the others', () => {
    const strata = [
      { name: 'a', population: 3 },
      { name: 'b', population: 50 },
      { name: 'c', population: 50 },
    ]
    expect(sampleSizes(strata, 33, 'equal')).toEqual([3, 15, 15])
  })

  it('draws exactly as many as asked, or everybody, and never more than there are', () => {
    const strata = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 12 })
    const rule = fc.constantFrom('proportional' as const, 'equal' as const)
    fc.assert(
      fc.property(strata, fc.nat({ max: 400 }), rule, (populations, n, allocation) => {
        const parts = populations.map((population, at) => ({ name: String(at), population }))
        const total = populations.reduce((sum, each) => sum + each, 0)
        const sizes = sampleSizes(parts, n, allocation)

        expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(Math.min(n, total))
        for (const [at, size] of sizes.entries()) {
          expect(size).toBeGreaterThanOrEqual(0)
          expect(size).toBeLessThanOrEqual(populations[at] ?? 0)
        }
      }),
    )
  })

  it('keeps within one person of the exact share where no stratum is used up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 2, maxLength: 8 }),
        (sizes) => {
          const total = sizes.reduce((sum, each) => sum + each, 0)
          const parts = sizes.map((population, at) => ({ name: String(at), population }))
          for (const [at, size] of sampleSizes(parts, 90, 'proportional').entries()) {
            expect(Math.abs(size - (90 * (sizes[at] ?? 0)) / total)).toBeLessThan(1)
          }
        },
      ),
    )
  })
})
