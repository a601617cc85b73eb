import { adjustP } from '../statistics/difference/adjust-p.ts'
import { type MannKendall, mannKendall } from '../statistics/trend/mann-kendall.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'
import { SIGNIFICANCE } from '../scoring/change.ts'
import type { Slice } from '../scoring/indicator.ts'
import { monthsOf } from '../scoring/period.ts'
import { shownFigure } from './derived-figure.ts'
import type { AnnualInput } from './input.ts'
import { type Results, cubeUntilYearEnd } from './results.ts'

/** The headline figure of one slice over the years since its last break. */
export interface YearSeries {
  readonly slice: Slice
  /** First year whose answers all belong to the series, and those after it. */
  readonly years: readonly string[]
  readonly indicators: readonly (PublicIndicator | undefined)[]
  /** How many of the years have a figure that is shown. */
  readonly shown: number
  /** undefined below four shown years, and where all are the same. */
  readonly trend: MannKendall | undefined
  /** After Benjamini and Hochberg over the services. */
  readonly verdict: 'rising' | 'falling' | 'no-certain-direction' | undefined
}

/** Mann and Kendall's test says nothing below. */
export const LEAST_YEARS = 4

/** Years with answers, oldest first; without this year's as long as it is not over. */
export function fullYears(input: AnnualInput): string[] {
  const years = new Set(
    [...cubeUntilYearEnd(input).values()].map(({ place }) => place.period.slice(0, 4)),
  )
  if (input.preparedOn <= `${input.year}-12-31`) years.delete(String(input.year))
  return [...years].toSorted()
}

export function yearSeries(
  input: AnnualInput,
  results: Results,
  slices: readonly Slice[],
): YearSeries[] {
  const all = fullYears(input)
  const found = slices.map((slice) => oneSeries(input, results, slice, all))
  const services = found.map(({ slice }) => slice.service !== undefined)
  const p = found.map(({ trend }) => trend?.p ?? null)
  const adjusted = adjustP(
    p.map((value, at) => (services[at] ? value : null)),
    'bh',
  )
  return found.map((series, at) => {
    const value = services[at] ? (adjusted[at] ?? null) : (p[at] ?? null)
    return { ...series, verdict: verdictOf(series.trend, value) }
  })
}

function verdictOf(trend: MannKendall | undefined, p: number | null): YearSeries['verdict'] {
  if (!trend || p === null) return undefined
  if (p >= SIGNIFICANCE) return 'no-certain-direction'
  return trend.s > 0 ? 'rising' : 'falling'
}

function oneSeries(
  input: AnnualInput,
  results: Results,
  slice: Slice,
  all: readonly string[],
): Omit<YearSeries, 'verdict'> {
  const start = firstYearAfterBreaks(input, slice)
  const years = all.filter((year) => year >= start)
  const indicators = years.map((year) => results.find(results.main, slice, year))
  const values = indicators.map((indicator) => shownFigure(indicator)?.value ?? null)
  const shown = values.filter((value) => value !== null).length
  const test = shown >= LEAST_YEARS ? mannKendall(values) : undefined
  return {
    slice,
    years,
    indicators,
    shown,
    trend: test?.status === 'measured' ? test : undefined,
  }
}

/** A year in which a break lies mixes both series, unless it lies at its very beginning. */
function firstYearAfterBreaks({ breaks, year }: AnnualInput, slice: Slice): string {
  const starts = breaks
    .filter(
      ({ affects, service }) =>
        affects === 'measured' &&
        (service === null || slice.service === undefined || service === slice.service),
    )
    .flatMap(({ period }) => monthsOf(period)?.[0] ?? [])
    .filter((month) => month <= `${year}-12`)
    .map((month) =>
      month.endsWith('-01') ? month.slice(0, 4) : String(Number(month.slice(0, 4)) + 1),
    )
  return starts.toSorted().at(-1) ?? ''
}
