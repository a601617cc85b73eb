import type { Inline } from '../document/blocks.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'
import {
  type Indicator,
  type Interval,
  type MeasuredFigure,
  type Slice,
  type Unit,
  measured,
} from '../scoring/indicator.ts'
import { basisText, formatValue } from './describe.ts'
import { discloseAlone } from './results.ts'
import type { Telling } from './telling.ts'

/** A figure worked out from others that are shown, and therefore nothing new to hide. */
export interface DerivedFigure {
  /** e.g. 'satisfaction-index-shrunk'. */
  readonly indicator: string
  /** Name and version of the way of working out, e.g. 'beta-binomial' '1'. */
  readonly methodology: string
  readonly version?: string
  /** What it is called before the slice and period are named. */
  readonly name: string
  readonly unit: Unit
  readonly slice: Slice
  readonly period: string
  readonly value: number
  readonly n: number
  readonly interval?: Interval | null
  /** The shown figures it rests on: what limits them limits it. */
  readonly from: readonly MeasuredFigure[]
}

/** The figure entered in the document's book. */
export function derivedFigure(
  { book, wording, names }: Pick<Telling, 'book' | 'wording' | 'names'>,
  derived: DerivedFigure,
): { readonly indicator: PublicIndicator; readonly inline: Inline; readonly id: string } {
  const { indicator: id, methodology, version = '1', unit, slice, period, value, n } = derived
  const flags = [...new Set(derived.from.flatMap((figure) => figure.flags))]
  const plain: Indicator = {
    indicator: id,
    methodology,
    version,
    unit,
    slice,
    period,
    figure: measured(value, n, derived.interval ?? null, flags),
    band: null,
  }
  const indicator = discloseAlone(plain)
  const figure = book.idOf(indicator, {
    label: [derived.name, names.slice(slice), wording.period(period)].join(', '),
    text: formatValue(value, unit, wording),
    basis: basisText(indicator, wording),
  })
  return { indicator, inline: { figure }, id: figure }
}

/** The unit of a difference between two figures of a unit. */
export function differenceUnit(unit: Unit): Unit {
  return unit === 'mean5' ? 'mean5-difference' : 'net'
}

/** The figure when it is shown. */
export function shownFigure(indicator: PublicIndicator | undefined): MeasuredFigure | undefined {
  return indicator?.figure.status === 'measured' ? indicator.figure : undefined
}
