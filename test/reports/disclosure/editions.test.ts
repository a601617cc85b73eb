import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PublicIndicator, disclose } from '../../../reports/disclosure/disclose.ts'
import { DEFAULT_DISCLOSURE } from '../../../reports/disclosure/policy.ts'
import { type Indicator, type Slice, measured } from '../../../reports/scoring/indicator.ts'
import { type Column, type Row, solveProgram } from '../../../reports/statistics/linear-program.ts'

function aFigure(slice: Slice, n: number): Indicator {
  return {
    indicator: 'satisfaction-index',
    methodology: 'uk-gds',
    version: '2014-04',
    unit: 'share',
    slice,
    period: '2025',
    figure: measured(n / 100, n),
    band: null,
  }
}

/** Services a, b, c… with these bases, and their total. */
function services(...bases: readonly number[]): Indicator[] {
  return [
    aFigure(
      {},
      bases.reduce((sum, n) => sum + n, 0),
    ),
    ...bases.map((n, index) => aFigure({ service: 'abcdef'.charAt(index) }, n)),
  ]
}

function published(figures: readonly Indicator[]): PublicIndicator[] {
  return disclose(figures, DEFAULT_DISCLOSURE)
}

function edition(figures: readonly Indicator[], ...before: readonly PublicIndicator[][]) {
  return disclose(figures, DEFAULT_DISCLOSURE, {
    editions: before.map((shown) => ({ figures: shown })),
  })
}

function basesOf(figures: readonly PublicIndicator[]): (number | null)[] {
  return figures.map(({ figure }) => figure.n)
}

describe('a second edition', () => {
  it('keeps a figure that three late answers would move', () => {
    const first = published(services(40, 30))
    const second = edition(services(43, 30), first)

    expect(basesOf(second)).toEqual([70, 40, 30])
    expect(second.map(({ figure }) => figure.status === 'measured' && figure.flags)).toEqual([
      ['as-published-before'],
      ['as-published-before'],
      [],
    ])
  })

  it('moves a figure that ten late answers move', () => {
    const second = edition(services(50, 30), published(services(40, 30)))
    expect(basesOf(second)).toEqual([80, 50, 30])
  })

  it('keeps the figure of the few that follow from a total and another part', () => {
    // 13 answers came: to show that 10 were about service a would say that 3 were about b.
    const second = edition(services(50, 33), published(services(40, 30)))
    expect(basesOf(second)).not.toEqual([83, 50, 30])
    expect(basesOf(second)[2]).toBe(30)
  })

  it('hides the same figures again where nothing changed', () => {
    const figures = services(4, 20, 30)
    const first = published(figures)
    expect(edition(figures, first)).toEqual(first)
  })

  it('reads the figures of a report about one provider as about that provider', () => {
    const own = disclose([aFigure({}, 40)], DEFAULT_DISCLOSURE, { within: { provider: 'p' } })
    const [again] = disclose([aFigure({ provider: 'p' }, 44)], DEFAULT_DISCLOSURE, {
      editions: [{ within: { provider: 'p' }, figures: own }],
    })
    expect(again?.figure.n).toBe(40)
    expect(again?.slice).toEqual({ provider: 'p' })
  })
})

/**
 * The least and most of a linear function of both editions' bases, for a reader of what both show
 * who knows that answers are only ever added.
 */
function reach(
  editions: readonly (readonly (number | null)[])[],
  wanted: ReadonlyMap<number, number>,
  sign: 1 | -1,
): number {
  const width = editions[0]?.length ?? 0
  const columns: Column[] = []
  const rows: Row[] = []
  for (const [which, bases] of editions.entries()) {
    for (const [at, n] of bases.entries()) {
      const cost = sign * (wanted.get(which * width + at) ?? 0)
      columns.push({ cost, lower: n ?? 0, upper: n ?? Number.POSITIVE_INFINITY })
    }
    const own = bases.map((_, at) => which * width + at)
    const coefficients = own.map((_, at) => (at === 0 ? -1 : 1))
    rows.push({ lower: 0, upper: 0, columns: own, coefficients })
  }
  for (let at = 0; at < width; at++)
    rows.push({
      lower: 0,
      upper: Number.POSITIVE_INFINITY,
      columns: [at, width + at],
      coefficients: [-1, 1],
    })
  const found = solveProgram({ columns, rows })
  if (found.status === 'unbounded') return -sign * Number.POSITIVE_INFINITY
  if (found.status !== 'optimal') throw new Error(`the editions are ${found.status}`)
  return sign * found.objective
}

describe('a reader of two editions', () => {
  it('can tell of nobody hidden, and of no few late answers, that they are fewer than ten', () => {
    const grown = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(15)), {
      minLength: 2,
      maxLength: 5,
    })
    fc.assert(
      fc.property(grown, (sizes) => {
        const before = services(...sizes.map(([n]) => n))
        const now = services(...sizes.map(([n, late]) => n + late))
        const first = published(before)
        const second = edition(now, first)
        // A figure that was kept says nothing about now.
        const shownNow = second.map(({ figure }) =>
          figure.status === 'measured' && figure.flags.includes('as-published-before')
            ? null
            : figure.n,
        )
        const both = [basesOf(first), shownNow]
        const width = before.length
        for (let at = 0; at < width; at++) {
          const late = (now[at]?.figure.n ?? 0) - (before[at]?.figure.n ?? 0)
          const difference = new Map([
            [at, -1],
            [width + at, 1],
          ])
          const fewLate = first[at]?.figure.n !== null && late > 0 && late < 10
          const small = (now[at]?.figure.n ?? 0) < 10
          const asked = [
            ...(fewLate ? [difference] : []),
            ...(small ? [new Map([[width + at, 1]])] : []),
          ]
          for (const wanted of asked) expect(reach(both, wanted, -1)).toBeGreaterThan(10 - 1e-6)
        }
      }),
      { numRuns: 60 },
    )
  })
})
