import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeBy } from '../../../reports/scoring/merge.ts'
import type { Indicator } from '../../../reports/scoring/indicator.ts'
import { lvMk402 } from '../../../reports/scoring/profiles/lv-mk402/profile.ts'
import { ukGds } from '../../../reports/scoring/profiles/uk-gds/profile.ts'
import { score } from '../../../reports/scoring/score.ts'
import type { CountCell } from '../../../surveys/counts/cube.ts'
import { cellsOfCube, cubeOfCells } from '../../../surveys/counts/cube.ts'
import { CHANNELS } from '../../../surveys/counts/place.ts'
import { aCube, aPlace, cellsOf } from '../../support/counts.ts'
import { measuredFigure } from '../../support/figures.ts'

const index = { ...ukGds, rules: ukGds.rules.filter(({ id }) => id === 'satisfaction-index') }
const together = { by: [], sampling: 'random' } as const

function onlyFigure(indicators: readonly Indicator[]) {
  if (indicators.length !== 1) throw new Error(`${indicators.length} indicators, not one`)
  return indicators[0]?.figure
}

describe('score', () => {
  it('applies the formula to the summed counts, not to the means of the parts', () => {
    const cube = aCube(
      cellsOf([90, 0, 0, 0, 0], { service: 'large' }), // index 0
      cellsOf([0, 0, 0, 0, 10], { service: 'small' }), // index 1
    )

    // 10 of 100 gave everything: 0.1. The mean of the two services' means would be 0.5.
    expect(onlyFigure(score(index, cube, together))).toMatchObject({ value: 0.1, n: 100 })
  })

  it('states the interval, the methodology and its version with each figure', () => {
    const [indicator] = score(index, aCube(cellsOf([5, 5, 20, 40, 30])), together)

    // Mean 3.85, Σ(i − 3.85)²·cᵢ = 112.75, t(99) = 1.98421695…: (3.85 − 1) / 4 ± t · sd / √100 / 4
    const half = (1.9842169515086827 * Math.sqrt(112.75 / 99)) / 10 / 4
    expect(indicator).toMatchObject({
      indicator: 'satisfaction-index',
      methodology: 'uk-gds',
      version: ukGds.version,
      unit: 'share',
      slice: {},
      period: 'all',
      band: null,
      figure: { value: 0.7125, n: 100, interval: { level: 0.95, method: 't' }, flags: [] },
    })
    const { interval } = measuredFigure(indicator?.figure)
    expect(interval?.lower).toBeCloseTo(0.7125 - half, 9)
    expect(interval?.upper).toBeCloseTo(0.7125 + half, 9)
  })

  it('keeps an interval inside the scale', () => {
    const [indicator] = score(lvMk402, aCube(cellsOf([1, 0, 0, 0, 10])), together)

    // 4.636 ± 0.81 would reach 5.45
    expect(measuredFigure(indicator?.figure).interval?.upper).toBe(5)
  })

  describe('minimum bases', () => {
    it.each([
      { n: 9, figure: { status: 'withheld', reason: 'too-few-responses', n: 9 } },
      { n: 10, figure: { status: 'measured', n: 10, flags: ['low-reliability'] } },
      { n: 29, figure: { status: 'measured', n: 29, flags: ['low-reliability'] } },
      { n: 30, figure: { status: 'measured', n: 30, flags: [] } },
    ])('$n respondents: $figure.status', ({ n, figure }) => {
      const cube = aCube(cellsOf([1, 0, 0, 0, n - 1]))
      expect(onlyFigure(score(index, cube, together))).toMatchObject(figure)
    })

    it('counts only those on the scale: "not applicable" is outside the base', () => {
      const cube = cubeOfCells([
        ...cellsOf([0, 0, 0, 4, 5]),
        { ...aPlace(), item: 'satisfaction', option: 'na', count: 100 },
      ])
      expect(onlyFigure(score(index, cube, together))).toEqual({
        status: 'withheld',
        reason: 'too-few-responses',
        n: 9,
      })
    })

    it('says "no responses" where all said it did not apply', () => {
      const cube = cubeOfCells([{ ...aPlace(), item: 'satisfaction', option: 'na', count: 100 }])
      expect(onlyFigure(score(index, cube, together))).toEqual({
        status: 'withheld',
        reason: 'no-responses',
        n: 0,
      })
    })
  })

  it('withholds a five-point formula from answers on ten points', () => {
    const cube = aCube(cellsOf([0, 0, 0, 0, 0, 0, 0, 20, 20, 20]))
    expect(onlyFigure(score(index, cube, together))).toEqual({
      status: 'withheld',
      reason: 'wrong-scale',
      n: 60,
    })
  })

  it('gives no row for an item that nobody was asked', () => {
    expect(score(index, aCube(cellsOf([9, 9, 9, 9, 9], { item: 'ease' })), together)).toEqual([])
    expect(score(index, new Map(), together)).toEqual([])
  })

  it.each([
    { sampling: 'self-selected', flags: ['self-selected'] },
    { sampling: 'imported', flags: ['imported'] },
    { sampling: 'random', flags: [] },
  ] as const)('marks $sampling respondents', ({ sampling, flags }) => {
    const cube = aCube(cellsOf([10, 10, 10, 10, 10]))
    expect(onlyFigure(score(index, cube, { by: [], sampling }))).toMatchObject({ flags })
  })

  it('splits by the named dimensions only, in the order of their codes', () => {
    const cube = aCube(
      cellsOf([0, 0, 0, 0, 20], { provider: 'riga', service: 'b', centre: 'x' }),
      cellsOf([0, 0, 0, 0, 20], { provider: 'riga', service: 'a' }),
      cellsOf([0, 0, 0, 0, 20], { provider: 'cesis', service: 'b' }),
    )
    const figures = score(index, cube, { by: ['service', 'provider'], sampling: 'random' })

    expect(figures.map(({ slice }) => slice)).toEqual([
      { provider: 'cesis', service: 'b' },
      { provider: 'riga', service: 'a' },
      { provider: 'riga', service: 'b' },
    ])
  })

  it('counts an e-service rating only where the service was given electronically', () => {
    const cube = aCube(
      cellsOf([0, 0, 0, 0, 20], { channel: 'electronic' }),
      cellsOf([20, 0, 0, 0, 0], { channel: 'in-person' }),
    )
    expect(onlyFigure(score(lvMk402, cube, together))).toMatchObject({ value: 5, n: 20 })
  })

  describe('periods', () => {
    const cube = aCube(
      ...['2024-12', '2025-01', '2025-03', '2025-04'].map((period) =>
        cellsOf([0, 0, 0, 0, 20], { period }),
      ),
    )
    const periods = (periodKind?: 'month' | 'quarter' | 'year' | 'all') =>
      score(index, cube, {
        by: ['period'],
        sampling: 'random',
        ...(periodKind ? { periodKind } : {}),
      }).map(({ period, figure }) => [period, figure.n])

    it.each([
      [
        undefined,
        [
          ['2024-12', 20],
          ['2025-01', 20],
          ['2025-03', 20],
          ['2025-04', 20],
        ],
      ],
      [
        'quarter',
        [
          ['2024-Q4', 20],
          ['2025-Q1', 40],
          ['2025-Q2', 20],
        ],
      ],
      [
        'year',
        [
          ['2024', 20],
          ['2025', 60],
        ],
      ],
      ['all', [['all', 80]]],
    ] as const)('split by %s', (kind, expected) => {
      expect(periods(kind)).toEqual(expected)
    })
  })

  const anyCell: fc.Arbitrary<CountCell> = fc.record({
    provider: fc.constantFrom('riga', 'cesis'),
    service: fc.constantFrom('a', 'b', 'c'),
    centre: fc.constantFrom('', 'x'),
    channel: fc.constantFrom(...CHANNELS),
    mode: fc.constantFrom('link', 'kiosk'),
    audience: fc.constantFrom('resident', 'business'),
    period: fc.constantFrom('2024-12', '2025-01', '2025-06'),
    item: fc.constantFrom('satisfaction', 'ease'),
    option: fc.constantFrom('1', '2', '3', '4', '5', 'na'),
    count: fc.nat(40),
  })
  const design = { by: ['provider', 'period'], periodKind: 'year', sampling: 'random' } as const

  it('does not depend on the order of cells', () => {
    const shuffled = fc
      .array(anyCell)
      .chain((cells) =>
        fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })),
      )
    fc.assert(
      fc.property(shuffled, ([cells, other]) => {
        expect(score(ukGds, cubeOfCells(other), design)).toEqual(
          score(ukGds, cubeOfCells(cells), design),
        )
      }),
    )
  })

  it('does not depend on how cells are split', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, fc.nat(40)), { minLength: 1 }), (pairs) => {
        const whole = pairs.map(([cell]) => cell)
        const halves = pairs.flatMap(([cell, cut]) => {
          const first = Math.min(cut, cell.count)
          return [
            { ...cell, count: first },
            { ...cell, count: cell.count - first },
          ]
        })
        expect(score(ukGds, cubeOfCells(halves), design)).toEqual(
          score(ukGds, cubeOfCells(whole), design),
        )
      }),
    )
  })

  it('agrees with fractions of integers, for every slice', () => {
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        for (const { indicator, slice, period, figure } of score(
          ukGds,
          cubeOfCells(cells),
          design,
        )) {
          const own = cells.filter(
            (cell) =>
              cell.provider === slice.provider &&
              cell.period.startsWith(period) &&
              cell.item === 'satisfaction' &&
              cell.option !== 'na',
          )
          let n = 0
          let quarters = 0 // four times the numerator, in integers
          for (const { option, count } of own) {
            const rating = Number(option)
            n += count
            quarters +=
              count * (indicator === 'satisfaction-index' ? rating - 1 : rating > 3 ? 4 : 0)
          }
          expect(figure.n).toBe(n)
          expect(figure.status).toBe(n < 10 ? 'withheld' : 'measured')
          const value = figure.status === 'measured' ? figure.value : null
          expect(value).toBe(n < 10 ? null : quarters / 4 / n)
        }
      }),
    )
  })
})

describe('mergeBy', () => {
  it('leaves the cube as it was', () => {
    const cube = aCube(
      cellsOf([1, 2, 3, 4, 5], { service: 'a' }),
      cellsOf([5, 4, 3, 2, 1], { service: 'b' }),
    )
    const before = [...cellsOfCube(cube)]
    mergeBy(cube, { by: [] })
    mergeBy(cube, { by: [] })

    expect([...cellsOfCube(cube)]).toEqual(before)
  })

  it('adds scales of different length and choices up', () => {
    const cube = cubeOfCells([
      ...cellsOf([1, 2], { service: 'a' }),
      ...cellsOf([1, 2, 3, 4, 5], { service: 'b' }),
      { ...aPlace({ service: 'a' }), item: '_language', option: 'lv', count: 4 },
      { ...aPlace({ service: 'b' }), item: '_language', option: 'lv', count: 1 },
      { ...aPlace({ service: 'b' }), item: '_language', option: 'ru', count: 2 },
    ])
    const [all] = mergeBy(cube, { by: [] })

    expect(all?.tallies.get('satisfaction')).toEqual([0, 2, 4, 3, 4, 5])
    expect(all?.tallies.get('_language')).toEqual({ lv: 5, ru: 2 })
  })
})
