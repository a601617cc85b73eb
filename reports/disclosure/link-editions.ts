import type { Indicator, Slice } from '../scoring/indicator.ts'
import {
  type Demand,
  type LinkedCell,
  type LinkedCells,
  NOT_NEGATIVE,
  type Sum,
  sumOf,
} from './linked-cells.ts'
import { type Population, populationKey, populationOf } from './population.ts'
import { refinementsOf } from './refinements.ts'

/** Figures that were published before. */
export interface Edition {
  /** What all of them are about, where their slices do not say so: the scope of their report. */
  readonly within?: Slice
  readonly figures: readonly Indicator[]
}

/**
 * What a reader of an earlier edition knows: each base of it, and that a base is the earlier one
 * and what came since. A base that moved by a few gives those few away, and a base hidden in one
 * edition must not follow from the other.
 *
 * @param cells those of the edition that is being made; the cells returned come after them
 * @param kinds populations of other kinds are linked with nothing of now, and left out
 * @param threshold respondents from which on a difference may be known
 */
export function linkEditions({
  cells,
  cellOf,
  edition,
  kinds,
  threshold,
}: {
  readonly cells: readonly LinkedCell[]
  readonly cellOf: ReadonlyMap<string, number>
  readonly edition: Edition
  readonly kinds: ReadonlySet<string>
  readonly threshold: number
}): LinkedCells & { readonly demands: readonly Demand[] } {
  const before = basesOf(edition).filter(({ population }) => kinds.has(population.kind))
  const added: LinkedCell[] = []
  const sums: Sum[] = []
  const demands: Demand[] = []
  const add = (cell: LinkedCell) => cells.length + added.push(cell) - 1
  const onlyGrew = before.every(({ n, key }) => {
    const now = cells[cellOf.get(key) ?? -1]?.value
    return n === null || now === undefined || now === null || now >= n
  })
  const least = onlyGrew ? 0 : Number.NEGATIVE_INFINITY

  const positions = before.map(({ n, isSmall, key }) => {
    const then = add({ value: n, role: n === null ? 'unseen' : 'fixed', cost: 1 })
    if (isSmall)
      demands.push({ cell: then, side: 'at-least', reach: threshold, knowledge: NOT_NEGATIVE })
    const now = cellOf.get(key)
    const value = cells[now ?? -1]?.value ?? null
    if (now === undefined || value === null) return then
    const change = n === null ? null : value - n
    const since = add({ value: change, role: 'unseen', cost: 1, least })
    sums.push(sumOf(now, [then, since]))
    if (change !== null && change !== 0 && Math.abs(change) < threshold)
      demands.push({
        cell: since,
        side: change > 0 ? 'at-least' : 'at-most',
        reach: Math.sign(change) * threshold,
        knowledge: NOT_NEGATIVE,
      })
    return then
  })

  const populations = before.map(({ population }) => population)
  const sizes = before.map(({ n }) => n)
  const nowOf = (index: number) => cells[cellOf.get(before[index]?.key ?? '') ?? -1]?.value ?? null
  for (const { total, parts, rest } of refinementsOf(populations, sizes)) {
    // Where everything was shown, nothing is left to find out.
    if (rest !== null) continue
    const then = parts.map((part) => positions[part] ?? -1)
    const sizesNow = parts.map((part) => nowOf(part))
    const complete =
      sizesNow.every((size) => size !== null) &&
      sizesNow.reduce((sum, size) => sum + size, 0) === nowOf(total)
    const rests = complete ? [] : [add({ value: null, role: 'unseen', cost: 1 })]
    sums.push(sumOf(positions[total] ?? -1, [...then, ...rests]))
  }
  return { cells: added, sums, demands }
}

interface EarlierBase {
  readonly population: Population
  readonly key: string
  /** null: hidden. */
  readonly n: number | null
  /** Hidden because it was small. */
  readonly isSmall: boolean
}

function basesOf({ within = {}, figures }: Edition): EarlierBase[] {
  const found = new Map<string, EarlierBase>()
  for (const indicator of figures) {
    const population = populationOf(indicator, within)
    if (!population) continue
    const { figure } = indicator
    const key = populationKey(population)
    const isSmall = figure.status === 'withheld' && figure.reason === 'too-few-responses'
    if (!found.has(key)) found.set(key, { population, key, n: figure.n, isSmall })
  }
  return [...found.values()]
}
