import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOutcome, responseRates } from '../../../server/invitations/outcome.ts'
import { countSpent, isSpent, noneSpent, withSpent } from '../../../server/invitations/spent.ts'

const person = (overrides: Partial<Parameters<typeof countOutcome>[0][number]> = {}) => ({
  stratum: '',
  answered: false,
  stopped: false,
  delivery: 'sent' as const,
  ...overrides,
})
const EVERYBODY = [{ name: '', population: 100 }]

describe('what became of a wave', () => {
  it('counts everybody once: an answer before a refusal, a refusal before a delivery', () => {
    const people = [
      person({ answered: true, stopped: true }),
      person({ stopped: true, delivery: 'undelivered' }),
      person({ delivery: 'undelivered' }),
      person({ delivery: 'not-sent' }),
      person(),
    ]

    expect(countOutcome(people, EVERYBODY)).toMatchObject({
      drawn: 5,
      answered: 1,
      refused: 1,
      undelivered: 1,
      notSent: 1,
      silent: 1,
    })
  })

  it('gives the rates of a hand-made case with their denominators', () => {
    // 200 drawn, 50 answered, 10 returned, 5 never sent: RR2 = 50/200; of those reached 50/185.
    const outcome = {
      drawn: 200,
      answered: 50,
      refused: 7,
      undelivered: 10,
      notSent: 5,
      silent: 128,
      strata: [],
    }
    expect(responseRates(outcome)).toEqual({
      all: { value: 0.25, of: 200 },
      reached: { value: 50 / 185, of: 185 },
    })
  })

  it('gives no rate where there is nobody, instead of 0', () => {
    const none = countOutcome([], [])
    expect(responseRates(none).all).toEqual({ value: null, of: 0 })
  })

  it('does not tell how many answered in a part of fewer than ten', () => {
    const part = (name: string, count: number) =>
      Array.from({ length: count }, () => person({ stratum: name, answered: true }))
    const strata = [
      { name: 'small', population: 9 },
      { name: 'large', population: 10 },
    ]
    const outcome = countOutcome([...part('small', 9), ...part('large', 10)], strata)

    expect(outcome.strata.map(({ answered }) => answered)).toEqual([null, 10])
  })
})

describe('the used links of a wave', () => {
  it('are remembered one by one, in any order, and forgotten again', () => {
    const places = fc.uniqueArray(fc.nat({ max: 99 }))
    fc.assert(
      fc.property(places, places, (used, freed) => {
        let spent = noneSpent(100)
        for (const place of used) spent = withSpent(spent, place, true)
        for (const place of freed) spent = withSpent(spent, place, false)
        const kept = used.filter((place) => !freed.includes(place))

        expect(countSpent(spent)).toBe(kept.length)
        expect(Array.from({ length: 100 }, (_, n) => n).filter((n) => isSpent(spent, n))).toEqual(
          kept.toSorted((a, b) => a - b),
        )
      }),
    )
  })

  it('leave the same trace in whatever order they are used', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([3, 17, 40, 41, 88]), (order) => {
        const all = (places: readonly number[]) =>
          places.reduce((spent, place) => withSpent(spent, place, true), noneSpent(90))
        expect(all(order)).toBe(all(order.toSorted((a, b) => a - b)))
      }),
    )
  })
})
