import * as v from 'valibot'
import { boundsOf } from '../../../reports/disclosure/attack.ts'
import { firstLevel, secondLevel, shareOf } from '../../../reports/disclosure/nhs-fft.ts'
import {
  type Demand,
  type LinkedCell,
  type LinkedCells,
  NOT_NEGATIVE,
  sumOf,
} from '../../../reports/disclosure/linked-cells.ts'
import { protect } from '../../../reports/disclosure/protect.ts'
import type { Family, Got } from './adapter.ts'

const Table = v.object({
  data: v.array(v.record(v.string(), v.union([v.string(), v.number()]))),
  dims: v.array(v.string()),
  freq: v.string(),
  /** Cells of up to this many are hidden. */
  maxN: v.number(),
  protectZeros: v.optional(v.boolean(), false),
})
type Table = v.InferOutput<typeof Table>

const TOTAL = 'Total'

interface LinkedTable extends LinkedCells {
  /** Codes of each cell in the order of the dimensions; 'Total' for a margin. */
  readonly codes: readonly (readonly string[])[]
  readonly demands: readonly Demand[]
}

/** A table of counts with all its margins. */
function linkedTable({ data, dims, freq, maxN, protectZeros }: Table): LinkedTable {
  const codesOf = dims.map((dim) => [...new Set(data.map((row) => String(row[dim])))])
  const codes = codesOf.reduce<string[][]>(
    (all, own) => all.flatMap((before) => [TOTAL, ...own].map((code) => [...before, code])),
    [[]],
  )
  const positions = new Map(codes.map((cell, index) => [JSON.stringify(cell), index]))
  const values = codes.map(() => 0)
  for (const row of data) {
    for (const [index, cell] of codes.entries()) {
      const inside = cell.every(
        (code, at) => code === TOTAL || code === String(row[dims[at] ?? '']),
      )
      if (inside) values[index] = (values[index] ?? 0) + Number(row[freq])
    }
  }
  const everything = values.reduce((sum, value) => sum + value, 0)
  const cells = values.map((value): LinkedCell => {
    const isPrimary = value <= maxN && (value > 0 || protectZeros)
    // Fewest cells first, and of as many those of fewer people.
    const cost = 1 + value / (everything + 1) / values.length
    return { value, cost, role: isPrimary ? 'secret' : value === 0 ? 'fixed' : 'open' }
  })
  const sums = codes.flatMap((cell, total) =>
    cell.flatMap((code, at) =>
      code === TOTAL
        ? [
            sumOf(
              total,
              (codesOf[at] ?? []).map(
                (part) => positions.get(JSON.stringify(cell.with(at, part))) ?? -1,
              ),
            ),
          ]
        : [],
    ),
  )
  // For a reader a hidden count must reach from below itself to above the rule's limit.
  const demands = cells.flatMap(({ value, role }, cell): Demand[] =>
    role !== 'secret' || value === null
      ? []
      : [
          { cell, side: 'at-least', reach: maxN + 1, knowledge: NOT_NEGATIVE },
          { cell, side: 'at-most', reach: Math.max(0, value - 1), knowledge: NOT_NEGATIVE },
        ],
  )
  return { codes, cells, sums, demands }
}

function suppress(inputs: unknown): Got {
  const table = v.parse(Table, inputs)
  const linked = linkedTable(table)
  const { companions } = protect(linked, linked.demands)
  const isSuppressed = (index: number) =>
    linked.cells[index]?.role === 'secret' || companions.has(index)
  const cells = linked.codes.map((codes, index) => ({
    ...Object.fromEntries(table.dims.map((dim, at) => [dim, codes[at] ?? ''])),
    freq: linked.cells[index]?.value ?? 0,
    primary: linked.cells[index]?.role === 'secret',
    suppressed: isSuppressed(index),
  }))
  const bounds = cells.flatMap(({ suppressed }, index) =>
    suppressed ? [boundsOf(linked, companions, index, NOT_NEGATIVE)] : [],
  )
  return {
    primaryCells: cells.filter(({ primary }) => primary).length,
    suppressedCells: cells.filter(({ suppressed }) => suppressed).length,
    narrowest: Math.min(...bounds.map(({ least, most }) => most - least)),
    cells,
  }
}

const Pattern = v.object({
  primaryCells: v.number(),
  suppressedCells: v.number(),
  cells: v.array(v.looseObject({ primary: v.boolean() })),
})

/**
 * The secondary choice is not unique: the primary cells must be the reference's, no hidden cell may
 * follow from the rest, and no more may be hidden than the reference hides.
 */
function judgePattern(expected: Got, got: Got, inputs: unknown): string[] {
  const wanted = v.parse(Pattern, expected)
  const { primaryCells, suppressedCells, cells } = v.parse(Pattern, got)
  const { dims } = v.parse(Table, inputs)
  const keyOf = (cell: Readonly<Record<string, unknown>>) =>
    JSON.stringify(dims.map((dim) => cell[dim]))
  const own = new Map(cells.map((cell) => [keyOf(cell), cell.primary]))
  const faults = wanted.cells
    .filter((cell) => own.get(keyOf(cell)) !== cell.primary)
    .map((cell) => `primary of ${keyOf(cell)}: expected ${cell.primary}`)
  if (primaryCells !== wanted.primaryCells)
    faults.push(`primaryCells: expected ${wanted.primaryCells}, got ${primaryCells}`)
  if (suppressedCells > wanted.suppressedCells)
    faults.push(`suppressedCells: at most ${wanted.suppressedCells}, got ${suppressedCells}`)
  if (!(Number(got['narrowest']) >= 1)) faults.push('a hidden cell can be worked out')
  return faults
}

const Fft = v.union([
  v.object({ responses: v.array(v.number()), threshold: v.number() }),
  v.object({
    group: v.optional(v.array(v.string())),
    rank: v.array(v.number()),
    firstLevel: v.array(v.number()),
  }),
  v.object({
    veryGood: v.number(),
    good: v.number(),
    neither: v.number(),
    poor: v.number(),
    veryPoor: v.number(),
    dontKnow: v.number(),
  }),
])

function nhsFft(raw: unknown): Got {
  const inputs = v.parse(Fft, raw)
  if ('responses' in inputs)
    return { firstLevel: firstLevel(inputs.responses, inputs.threshold).map(Number) }
  if ('rank' in inputs) {
    const { rank, group = rank.map(() => '') } = inputs
    const first = inputs.firstLevel.map((flag) => flag === 1)
    return { secondLevel: secondLevel(group, rank, first).map(Number) }
  }
  const { veryGood, good, neither, poor, veryPoor, dontKnow } = inputs
  const counts = [veryGood, good, neither, poor, veryPoor, dontKnow]
  const total = counts.reduce((sum, count) => sum + count, 0)
  return {
    total,
    percentPositive: shareOf(veryGood + good, total),
    percentNegative: shareOf(poor + veryPoor, total),
  }
}

/** disclosure.suppress and disclosure.nhsFft. */
export const disclosure: Family = {
  'disclosure.suppress': { run: suppress, returns: [], judge: judgePattern },
  'disclosure.nhsFft': {
    run: nhsFft,
    returns: ['firstLevel', 'secondLevel', 'total', 'percentPositive', 'percentNegative'],
  },
}
