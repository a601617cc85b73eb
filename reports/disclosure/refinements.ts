import { DIMENSIONS, type Dimension } from '../../surveys/counts/place.ts'
import { type PeriodKind, kindOfPeriod, periodOf } from '../scoring/period.ts'
import type { Population } from './population.ts'

/** A total and published parts of it, as positions in the given list. */
export interface Refinement {
  readonly total: number
  readonly parts: readonly number[]
  /** What the parts leave of the total; null where one of the numbers is not known. */
  readonly rest: number | null
}

/** The dimensions that populations are split by, and how long their periods are. */
interface Shape {
  readonly dimensions: readonly SliceDimension[]
  readonly kind: PeriodKind
  readonly members: number[]
}

type SliceDimension = Exclude<Dimension, 'period'>

const COARSENESS: Readonly<Record<PeriodKind, number>> = {
  month: 0,
  quarter: 1,
  'half-year': 2,
  year: 3,
  all: 4,
}

/**
 * Every sum that a reader could subtract in: a population, and all populations of its kind that
 * split it further by dimensions or by shorter periods. A sum that follows from two others is left
 * out.
 *
 * @param sizes respondents of each population; null where not known
 */
export function refinementsOf(
  populations: readonly Population[],
  sizes: readonly (number | null)[],
): Refinement[] {
  const kinds = Map.groupBy(populations.keys(), (index) => populations[index]?.kind)
  return [...kinds.values()].flatMap((members) => refinementsOfKind(populations, sizes, members))
}

function refinementsOfKind(
  populations: readonly Population[],
  sizes: readonly (number | null)[],
  members: readonly number[],
): Refinement[] {
  const shapes = shapesOf(populations, members)
  // From the nearest pair to the farthest: whatever lies between two shapes comes first.
  const pairs = shapes
    .flatMap((coarse) => shapes.map((fine) => ({ coarse, fine })))
    .filter(({ coarse, fine }) => isCoarser(coarse, fine))
    .toSorted((a, b) => distance(a.coarse, a.fine) - distance(b.coarse, b.fine))
  const exact = new Map<Shape, Set<Shape>>(shapes.map((shape) => [shape, new Set()]))
  const found: Refinement[] = []
  for (const { coarse, fine } of pairs) {
    const follows = [...(exact.get(coarse) ?? [])].some((middle) => exact.get(middle)?.has(fine))
    if (follows) {
      exact.get(coarse)?.add(fine)
      continue
    }
    const refinements = refine(populations, sizes, coarse, fine)
    const complete = refinements.length === coarse.members.length
    if (complete && refinements.every(({ rest }) => rest === 0)) exact.get(coarse)?.add(fine)
    for (const refinement of refinements) found.push(refinement)
  }
  return found
}

function refine(
  populations: readonly Population[],
  sizes: readonly (number | null)[],
  coarse: Shape,
  fine: Shape,
): Refinement[] {
  const partsOf = new Map<string, number[]>()
  for (const part of fine.members) {
    const key = projection(populations[part], coarse)
    const parts = partsOf.get(key)
    if (parts) parts.push(part)
    else partsOf.set(key, [part])
  }
  return coarse.members.flatMap((total) => {
    const parts = partsOf.get(projection(populations[total], coarse))
    if (!parts) return []
    const known = [total, ...parts].every((index) => sizes[index] !== null)
    const sum = parts.reduce((n, part) => n + (sizes[part] ?? 0), 0)
    return [{ total, parts, rest: known ? (sizes[total] ?? 0) - sum : null }]
  })
}

function shapesOf(populations: readonly Population[], members: readonly number[]): Shape[] {
  const shapes = new Map<string, Shape>()
  for (const index of members) {
    const population = populations[index]
    if (!population) continue
    const dimensions = DIMENSIONS.filter((name) => name !== 'period').filter(
      (name) => population.slice[name] !== undefined,
    )
    const kind = kindOfPeriod(population.period)
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

function distance(coarse: Shape, fine: Shape): number {
  const dimensions = fine.dimensions.length - coarse.dimensions.length
  return dimensions + COARSENESS[coarse.kind] - COARSENESS[fine.kind]
}

function projection(population: Population | undefined, { dimensions, kind }: Shape): string {
  if (!population) return ''
  const codes = dimensions.map((name) => population.slice[name] ?? '')
  return JSON.stringify([...codes, periodOf(population.period, kind)])
}
