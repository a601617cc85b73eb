import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PublicIndicator, disclose } from '../../../reports/disclosure/disclose.ts'
import { DEFAULT_DISCLOSURE, INTERNAL_DISCLOSURE } from '../../../reports/disclosure/policy.ts'
import { type Indicator, measured, withheld } from '../../../reports/scoring/indicator.ts'
import { type Leaf, subtractingReader } from '../../support/subtracting-reader.ts'

interface Counted extends Leaf {
  readonly n: number
}

const DIMENSIONS = ['provider', 'service', 'channel'] as const

/** Tables of one to four dimensions: up to three splits and the months of a year. */
const anyTable = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 1, max: 2 }),
  )
  .chain(([providers, services, channels, months]) => {
    const leaves = codes('p', providers).flatMap((provider) =>
      codes('s', services).flatMap((service) =>
        codes('c', channels).flatMap((channel) =>
          Array.from({ length: months }, (_, month): Leaf => {
            const all = { provider, service, channel }
            const slice = Object.fromEntries(Object.entries(all).filter(([, code]) => code !== ''))
            return { slice, period: `2025-0${month + 1}` }
          }),
        ),
      ),
    )
    const n = fc.oneof(fc.nat(12), fc.constant(0), fc.nat(60))
    return fc
      .array(n, { minLength: leaves.length, maxLength: leaves.length })
      .map((sizes) => leaves.map((leaf, index): Counted => ({ ...leaf, n: sizes[index] ?? 0 })))
  })

/** `count` codes, or the one empty code of a dimension that is not split by. */
function codes(letter: string, count: number): string[] {
  return count === 0 ? [''] : Array.from({ length: count }, (_, index) => `${letter}${index}`)
}

/** A figure for every split by some of the dimensions, by month and by year. */
function everyFigure(leaves: readonly Counted[]): Indicator[] {
  const bases = new Map<string, { slice: Leaf['slice']; period: string; n: number }>()
  for (const { slice, period, n } of leaves) {
    for (let mask = 0; mask < 2 ** DIMENSIONS.length; mask++) {
      const split = DIMENSIONS.filter((_, bit) => (mask >> bit) % 2 === 1)
      if (!split.every((name) => name in slice)) continue
      const part = Object.fromEntries(split.map((name) => [name, slice[name] ?? '']))
      for (const span of [period, period.slice(0, 4)]) {
        const key = JSON.stringify([part, span])
        const base = bases.get(key) ?? { slice: part, period: span, n: 0 }
        bases.set(key, { ...base, n: base.n + n })
      }
    }
  }
  return [...bases.values()].map(({ n, ...about }) => ({
    indicator: 'satisfaction-index',
    methodology: 'uk-gds',
    version: '2014-04',
    unit: 'share',
    ...about,
    figure: n === 0 ? withheld('no-responses', 0) : measured(0.5, n),
    band: null,
  }))
}

/** What became of a figure, as text. */
function stateOf({ slice, period, figure }: PublicIndicator): string {
  const about = Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([about, period, figure])
}

function hiddenOf(published: readonly PublicIndicator[]): PublicIndicator[] {
  return published.filter(({ figure }) => figure.n === null)
}

describe('a reader who solves everything published', () => {
  it.each([DEFAULT_DISCLOSURE, INTERNAL_DISCLOSURE])(
    'cannot tell that a hidden figure is of fewer than $withheldBelow, nor what any is of',
    (policy) => {
      fc.assert(
        fc.property(anyTable, (leaves) => {
          const published = disclose(everyFigure(leaves), policy)
          const reader = subtractingReader(published, leaves)
          for (const indicator of hiddenOf(published)) {
            const [least, most] = reader.bounds(indicator)
            expect(most).toBeGreaterThanOrEqual(policy.withheldBelow - 1e-6)
            expect(most - least).toBeGreaterThanOrEqual(1 - 1e-6)
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  it('is shown everything where nothing is small', () => {
    fc.assert(
      fc.property(anyTable, (leaves) => {
        const large = leaves.map((leaf) => ({ ...leaf, n: leaf.n + 10 }))
        expect(hiddenOf(disclose(everyFigure(large), DEFAULT_DISCLOSURE))).toEqual([])
      }),
    )
  })

  it('sees no figure of fewer than the policy allows, and of a hidden one nothing', () => {
    fc.assert(
      fc.property(anyTable, (leaves) => {
        for (const { figure, band } of disclose(everyFigure(leaves), DEFAULT_DISCLOSURE)) {
          const bare =
            figure.status === 'measured'
              ? { figure, band }
              : {
                  figure: {
                    status: 'withheld',
                    reason: figure.reason,
                    n: figure.reason === 'no-responses' ? 0 : null,
                  },
                  band: null,
                }
          expect({ figure, band }).toEqual(bare)
          expect(figure.status === 'withheld' || figure.n >= 10).toBe(true)
        }
      }),
    )
  })

  it('gets the same answer in whatever order the figures come', () => {
    fc.assert(
      fc.property(
        anyTable.chain((leaves) => {
          const figures = everyFigure(leaves)
          return fc.tuple(
            fc.constant(figures),
            fc.shuffledSubarray(figures, { minLength: figures.length }),
          )
        }),
        ([figures, shuffled]) => {
          const shown = new Set(disclose(figures, DEFAULT_DISCLOSURE).map((one) => stateOf(one)))
          const again = disclose(shuffled, DEFAULT_DISCLOSURE).map((one) => stateOf(one))
          expect(new Set(again)).toEqual(shown)
        },
      ),
      { numRuns: 10 },
    )
  })
})
