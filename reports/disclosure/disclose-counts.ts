import type { Slice } from '../scoring/indicator.ts'
import {
  type Demand,
  type LinkedCell,
  type LinkedCells,
  NOT_NEGATIVE,
  type Sum,
  sumOf,
} from './linked-cells.ts'
import type { DisclosurePolicy } from './policy.ts'
import { protect } from './protect.ts'
import { refinementsOf } from './refinements.ts'

/** Answers to one question by option, from one place and period. */
export interface CountTable {
  readonly slice: Slice
  readonly period: string
  /** Respondents by option, lowest first; the same options in every table. */
  readonly counts: readonly number[]
  /** Whether the base is published, as that of a shown figure is. */
  readonly isShown: boolean
}

/**
 * Counts by option as they may be published together with their bases, in tables that are parts and
 * totals of each other: null where hidden. A count of 1 up to `countsBelow` (exclusive) is hidden,
 * and so are those that it could be worked out from by subtracting tables; of a table whose base is
 * hidden, every count. 0 is shown: nobody is behind it.
 *
 * It protects counts against counts. A mean with its base is a sum of the same counts and narrows
 * them further: for small bases a reader can often try out which counts give it. That is part of
 * what the threshold for figures accepts.
 *
 * @returns for each table its counts, in the order given
 */
export function discloseCounts(
  tables: readonly CountTable[],
  policy: DisclosurePolicy,
): (number | null)[][] {
  const { linked, demands, cellOf } = linkTables(tables, policy)
  const { companions } = protect(linked, demands)
  return tables.map(({ counts, isShown }, table) =>
    counts.map((count, option) => {
      const cell = cellOf(table, option)
      const isHidden = !isShown || linked.cells[cell]?.role === 'secret' || companions.has(cell)
      return isHidden ? null : count
    }),
  )
}

function linkTables(
  tables: readonly CountTable[],
  { countsBelow }: DisclosurePolicy,
): {
  linked: LinkedCells
  demands: Demand[]
  cellOf: (table: number, option: number) => number
} {
  const options = Math.max(0, ...tables.map(({ counts }) => counts.length))
  const cellOf = (table: number, option: number) => table * (options + 1) + option
  const cells: LinkedCell[] = []
  const sums: Sum[] = []
  const demands: Demand[] = []
  for (const [table, { counts, isShown }] of tables.entries()) {
    const base = counts.reduce((sum, count) => sum + count, 0)
    for (let option = 0; option < options; option++) {
      const count = counts[option] ?? 0
      const role = roleOf(count, isShown, countsBelow)
      cells.push({ value: count, role, cost: 1 + Math.log2(1 + count) })
      if (role !== 'secret') continue
      const reach = Math.max(countsBelow, count + 1)
      demands.push({
        cell: cellOf(table, option),
        side: 'at-least',
        reach: count === 0 ? 1 : reach,
        knowledge: NOT_NEGATIVE,
      })
    }
    cells.push({ value: base, role: isShown ? 'fixed' : 'unseen', cost: 1 })
    sums.push(
      sumOf(
        cellOf(table, options),
        Array.from({ length: options }, (_, k) => cellOf(table, k)),
      ),
    )
  }
  for (let option = 0; option <= options; option++) {
    const populations = tables.map(({ slice, period }) => ({ kind: '', slice, period }))
    const sizes = tables.map((_, table) => cells[cellOf(table, option)]?.value ?? 0)
    for (const { total, parts, rest } of refinementsOf(populations, sizes)) {
      if (rest === null || rest < 0) continue
      const rests = rest === 0 ? [] : [cells.push({ value: rest, role: 'unseen', cost: 1 }) - 1]
      const own = parts.map((part) => cellOf(part, option))
      sums.push(sumOf(cellOf(total, option), [...own, ...rests]))
    }
  }
  return { linked: { cells, sums }, demands, cellOf }
}

function roleOf(count: number, isShown: boolean, countsBelow: number): LinkedCell['role'] {
  if (!isShown) return 'secret'
  if (count === 0) return 'fixed'
  return count < countsBelow ? 'secret' : 'open'
}
