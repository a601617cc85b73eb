import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  PUBLISHED_FORMULAS,
  type PublishedMonth,
  explainPublished,
  publishedPercent,
} from '../../../reports/scoring/series-break.ts'
import { ukGds } from '../../../reports/scoring/profiles/uk-gds/profile.ts'
import { cubeOfCells } from '../../../surveys/counts/cube.ts'
import { cellsFromTidy } from '../../../surveys/counts/tidy.ts'
import { mergeBy } from '../../../reports/scoring/merge.ts'
import { histogramOf } from '../../../surveys/counts/histogram.ts'
import { fivePointCounts } from '../../support/counts.ts'
import { measuredFigure, present, ruleOf } from '../../support/figures.ts'

const Rows = v.array(v.record(v.string(), v.string()))

function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../../examples/uk-opg/${file}`, import.meta.url), 'utf8')
  return v.parse(Rows, parse(text, { columns: true }))
}

/** The months of one service of the UK Office of the Public Guardian: counts and published per cent. */
function opgMonths(service: string): PublishedMonth[] {
  const read = cellsFromTidy(rowsOf('rating-counts.csv'))
  if (read.status === 'refused') throw new Error(JSON.stringify(read.faults))
  const published = new Map(
    rowsOf('published-percent.csv')
      .filter((row) => row['service'] === service)
      .map((row) => [row['period'], Number(row['published_percent'])]),
  )
  return mergeBy(cubeOfCells(read.cells), { by: ['service', 'period'] })
    .filter(({ slice }) => slice.service === service)
    .map(({ period, tallies }) => ({
      period,
      counts: histogramOf(tallies.get('satisfaction') ?? [], 5)?.counts ?? [],
      published: published.get(period) ?? Number.NaN,
    }))
}

// What examples/uk-opg/README.md says of the published numbers.
describe('the series published by the UK Office of the Public Guardian', () => {
  const lpa = explainPublished(opgMonths('use-an-lpa'))
  const deputies = explainPublished(opgMonths('deputy-reporting'))

  it('changed formula in April 2026, for both services', () => {
    const change = { period: '2026-04', from: 'satisfaction-index', to: 'satisfaction-top-two' }
    expect(lpa.breaks).toEqual([change])
    expect(deputies.breaks).toEqual([change])
  })

  it('has two months that fit neither formula', () => {
    expect(lpa.unexplained).toEqual(['2023-02', '2025-04'])
    expect(deputies.unexplained).toEqual([])
  })

  it('is reproduced in all other months, by the index before and by top-two after', () => {
    expect(lpa.agreement).toEqual([
      { formula: 'satisfaction-index', matched: 59, of: 64 },
      { formula: 'satisfaction-top-two', matched: 3, of: 64 },
    ])
    expect(deputies.agreement).toEqual([
      { formula: 'satisfaction-index', matched: 36, of: 39 },
      { formula: 'satisfaction-top-two', matched: 3, of: 39 },
    ])
  })

  it('names what each formula gives for a month that fits neither', () => {
    const month = lpa.months.find(({ period }) => period === '2023-02')
    expect(month?.published).toBe(89)
    expect(Object.fromEntries(month?.recomputed ?? [])).toEqual({
      'satisfaction-index': 90,
      'satisfaction-top-two': 94,
    })
  })
})

/** A series of months with the same answers: index 71.25 → 71, top-two 70. */
function seriesOf(published: readonly number[]): PublishedMonth[] {
  return published.map((percent, index) => ({
    period: `2025-${String(index + 1).padStart(2, '0')}`,
    counts: [5, 5, 20, 40, 30],
    published: percent,
  }))
}

describe('a break in a published series', () => {
  it('is not seen in one month that happens to equal the other formula', () => {
    expect(explainPublished(seriesOf([71, 71, 70, 71, 71])).breaks).toEqual([])
    expect(explainPublished(seriesOf([71, 71, 71, 71, 70])).breaks).toEqual([])
  })

  it('is seen in the last two months', () => {
    expect(explainPublished(seriesOf([71, 71, 71, 70, 70])).breaks).toEqual([
      { period: '2025-04', from: 'satisfaction-index', to: 'satisfaction-top-two' },
    ])
  })

  it('is not seen in two months in the midst, which would need two changes', () => {
    expect(explainPublished(seriesOf([71, 71, 70, 70, 71, 71])).breaks).toEqual([])
  })

  it('is seen there and back', () => {
    const { breaks } = explainPublished(seriesOf([71, 71, 70, 70, 70, 71, 71]))
    expect(breaks.map(({ period, to }) => [period, to])).toEqual([
      ['2025-03', 'satisfaction-top-two'],
      ['2025-06', 'satisfaction-index'],
    ])
  })

  it('is dated to the first month that only the new formula explains', () => {
    const months = seriesOf([71, 71, 70, 70, 70])
    // 20 × 4 of 5: index 75, top-two 100. 10 × 1, 10 × 5: both 50.
    const both = { period: '2025-03', counts: [10, 0, 0, 0, 10], published: 50 }
    const { breaks } = explainPublished(months.with(2, both))
    expect(breaks.map(({ period }) => period)).toEqual(['2025-04'])
  })

  it('does not depend on the order of the months given', () => {
    const months = seriesOf([71, 71, 70, 70, 70])
    expect(explainPublished(months.toReversed())).toEqual(explainPublished(months))
  })

  it('is nowhere in a series without months', () => {
    expect(explainPublished([])).toMatchObject({ months: [], breaks: [], unexplained: [] })
  })

  it('leaves a month without answers unexplained, whatever was published', () => {
    const none = { period: '2025-01', counts: [0, 0, 0, 0, 0], published: 0 }
    expect(explainPublished([none]).unexplained).toEqual(['2025-01'])
  })

  it('refuses the same month twice', () => {
    const month = seriesOf([71])
    expect(() => explainPublished([...month, ...month])).toThrow('2025-01 stands twice')
  })
})

describe('publishedPercent', () => {
  it('is the figure of the rule of the same name, rounded half-up once', () => {
    fc.assert(
      fc.property(fivePointCounts, fc.constantFrom(...PUBLISHED_FORMULAS), (counts, formula) => {
        const figure = ruleOf(ukGds, formula.id).compute({ counts, notApplicable: 0 })
        const percent = present(publishedPercent(counts, formula))
        const distance = percent - measuredFigure(figure).value * 100
        expect(distance).toBeGreaterThan(-0.5 - 1e-9)
        expect(distance).toBeLessThanOrEqual(0.5 + 1e-9)
      }),
    )
  })

  it('rounds an exact half upwards', () => {
    // 141 of 200 = 70.5 %
    const [, topTwo] = PUBLISHED_FORMULAS
    expect(topTwo && publishedPercent([59, 0, 0, 0, 141], topTwo)).toBe(71)
  })
})
