import type { Indicator, Slice, WithheldReason } from './indicator.ts'

/** A figure as one flat row of a data file: null where withheld or not split by. */
export interface IndicatorRow {
  readonly indicator: string
  readonly methodology: string
  readonly version: string
  readonly provider: string | null
  readonly service: string | null
  /** These four only where the figures are split by them. */
  readonly centre?: string
  readonly channel?: string
  readonly mode?: string
  readonly audience?: string
  readonly period: string
  /** Unrounded, in the indicator's unit: fractions, never per cent. */
  readonly value: number | null
  readonly n: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly status: 'measured' | 'withheld'
  /** Why it is withheld; null when measured. */
  readonly reason: WithheldReason | null
  readonly flags: readonly string[]
  readonly band: string | null
}

const OPTIONAL = ['centre', 'channel', 'mode', 'audience'] as const satisfies (keyof Slice)[]

/** The row of `meraukla score --json` and of the open data files. */
export function toRow({ figure, slice, ...indicator }: Indicator): IndicatorRow {
  const split = OPTIONAL.flatMap((name) => {
    const code = slice[name]
    return code === undefined ? [] : [[name, code] as const]
  })
  const shown = figure.status === 'measured' ? figure : undefined
  return {
    indicator: indicator.indicator,
    methodology: indicator.methodology,
    version: indicator.version,
    provider: slice.provider ?? null,
    service: slice.service ?? null,
    ...Object.fromEntries(split),
    period: indicator.period,
    value: shown?.value ?? null,
    n: figure.n,
    lower: shown?.interval?.lower ?? null,
    upper: shown?.interval?.upper ?? null,
    status: figure.status,
    reason: figure.status === 'withheld' ? figure.reason : null,
    flags: shown?.flags ?? [],
    band: indicator.band,
  }
}
