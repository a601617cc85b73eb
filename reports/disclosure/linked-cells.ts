/**
 * Numbers of respondents that are linked by sums: the tables that are published together, as one
 * system. It knows nothing of figures, dimensions or periods.
 */
export interface LinkedCells {
  readonly cells: readonly LinkedCell[]
  readonly sums: readonly Sum[]
}

export interface LinkedCell {
  /** A whole number ≥ 0; null: not known to us either (hidden in an earlier edition). */
  readonly value: number | null
  /**
   * - 'secret': must be hidden, and readers see that it is a small one;
   * - 'open': published unless it has to protect another;
   * - 'fixed': readers know it whatever we do: nobody is behind it, or it was published before;
   * - 'unseen': in no table, yet part of a sum: what the published parts leave of their total.
   */
  readonly role: 'secret' | 'open' | 'fixed' | 'unseen'
  /** What is lost when an open cell is hidden, > 0. */
  readonly cost: number
  /** The least that an unseen cell can be; default 0. */
  readonly least?: number
}

/** `Σ signs[k] · cells[k] = 0`: a total is the sum of its parts. */
export interface Sum {
  readonly cells: readonly number[]
  readonly signs: readonly (1 | -1)[]
}

/** A total and its parts as a sum. */
export function sumOf(total: number, parts: readonly number[]): Sum {
  return { cells: [total, ...parts], signs: [-1, ...parts.map(() => 1 as const)] }
}

/** What a reader knows of a hidden cell before looking at any sum. */
export interface Knowledge {
  readonly secret: Range
  /** A cell hidden to protect another. */
  readonly companion: Range
}

export interface Range {
  readonly least: number
  readonly most: number
}

/** Nothing but that numbers of people are not negative. */
export const NOT_NEGATIVE: Knowledge = {
  secret: { least: 0, most: Number.POSITIVE_INFINITY },
  companion: { least: 0, most: Number.POSITIVE_INFINITY },
}

/**
 * What protection means for one cell: somebody who solves every sum, and knows what `knowledge`
 * says, must still hold it possible that the cell is as large (or as small) as `reach`.
 */
export interface Demand {
  readonly cell: number
  readonly side: 'at-least' | 'at-most'
  readonly reach: number
  readonly knowledge: Knowledge
}

const ANYTHING: Range = { least: 0, most: Number.POSITIVE_INFINITY }

/** What a reader knows of a cell that is not shown, before looking at any sum. */
export function priorOf({ role, least }: LinkedCell, knowledge: Knowledge): Range {
  if (role === 'secret') return knowledge.secret
  if (role === 'open') return knowledge.companion
  return least === undefined ? ANYTHING : { ...ANYTHING, least }
}

/** Whether a reader does not see a cell when those of `companions` are hidden beside the secrets. */
export function isHidden(
  { cells }: LinkedCells,
  companions: ReadonlySet<number>,
  cell: number,
): boolean {
  const role = cells[cell]?.role
  return role === 'secret' || role === 'unseen' || companions.has(cell)
}
