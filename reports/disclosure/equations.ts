import { DIMENSIONS, type Dimension } from '../../surveys/counts/place.ts'
import type { Indicator } from '../scoring/indicator.ts'
import { type PeriodKind, kindOfPeriod, periodOf } from '../scoring/period.ts'

/** A published total and the published parts it is the sum of, as positions in the given list. */
export interface Equation {
  readonly total: number
  readonly parts: readonly number[]
}

/** The dimensions that a figure is split by, and how long its period is. */
interface Shape {
  readonly dimensions: readonly Exclude<Dimension, 'period'>[]
  readonly kind: PeriodKind
  readonly members: number[]
}

const COARSENESS: Readonly<Record<PeriodKind, number>> = {
  month: 0,
  quarter: 1,
  'half-year': 2,
  year: 3,
  all: 4,
}

/**
 * Every sum that a reader could subtract in: one figure, and all figures of the same rule that split
 * it further by dimensions or by shorter periods.
 */
export function equationsOf(indicators: readonly Indicator[]): Equation[] {
  const rules = Map.groupBy(indicators.keys(), (index) => ruleOf(indicators[index]))
  return [...rules.values()].flatMap((members) => equationsOfRule(indicators, members))
}

function equationsOfRule(indicators: readonly Indicator[], members: readonly number[]): Equation[] {
  const shapes = shapesOf(indicators, members)
  const equations: Equation[] = []
  for (const coarse of shapes) {
    const totals = new Map<string, { total: number; parts: number[] }>()
    for (const total of coarse.members)
      totals.set(projection(indicators[total], coarse), { total, parts: [] })
    for (const fine of shapes) {
      if (!isCoarser(coarse, fine)) continue
      for (const equation of totals.values()) equation.parts = []
      for (const part of fine.members)
        totals.get(projection(indicators[part], coarse))?.parts.push(part)
      for (const { total, parts } of totals.values())
        if (parts.length > 0) equations.push({ total, parts })
    }
  }
  return equations
}

function shapesOf(indicators: readonly Indicator[], members: readonly number[]): Shape[] {
  const shapes = new Map<string, Shape>()
  for (const index of members) {
    const indicator = indicators[index]
    if (!indicator) continue
    const dimensions = DIMENSIONS.filter((name) => name !== 'period').filter(
      (name) => indicator.slice[name] !== undefined,
    )
    const kind = kindOfPeriod(indicator.period)
    const key = `${kind}\t${dimensions.join('\t')}`
    const shape = shapes.get(key)
    if (shape) shape.members.push(index)
    else shapes.set(key, { dimensions, kind, members: [index] })
  }
  return [...shapes.values()]
}

function isCoarser(coarse: Shape, fine: Shape): boolean {
  if (coarse === fine || COARSENESS[coarse.kind] < COARSENESS[fine.kind]) return false
  return coarse.dimensions.every((name) => fine.dimensions.includes(name))
}

function projection(indicator: Indicator | undefined, { dimensions, kind }: Shape): string {
  if (!indicator) return ''
  const codes = dimensions.map((name) => indicator.slice[name] ?? '')
  return JSON.stringify([...codes, periodOf(indicator.period, kind)])
}

function ruleOf(indicator: Indicator | undefined): string {
  return indicator ? `${indicator.methodology}\t${indicator.indicator}` : ''
}
