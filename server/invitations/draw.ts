import { createHash } from 'node:crypto'
import { allocate } from '../../reports/statistics/sampling/allocation.ts'

/** How a sample is to be drawn. */
export interface DrawPlan {
  readonly size: number
  /** Places of the columns that strata are made of; none: a simple random sample. */
  readonly by: readonly number[]
  /** People in each stratum: by its share of all, or the same in each. */
  readonly allocation: 'proportional' | 'equal'
}

export interface DrawnStratum {
  /** Values of the columns, '·' between them; '' in a simple random sample. */
  readonly name: string
  readonly population: number
  readonly sample: number
}

interface Candidate {
  readonly id: string
  /** E-mail address or telephone number. */
  readonly address: string
  readonly strata: readonly string[]
}

export interface Draw {
  readonly people: readonly { readonly id: string; readonly stratum: string }[]
  readonly strata: readonly DrawnStratum[]
}

/**
 * Draws at random, without replacement. In each stratum people stand in the order of
 * `sha256("<seed>:<address>")`, and the first ones are taken: whoever has the list and the seed can
 * repeat it with any tool, whatever the order of the list.
 */
export function drawSample(people: readonly Candidate[], plan: DrawPlan, seed: string): Draw {
  const groups = new Map<string, { id: string; rank: string }[]>()
  for (const { id, address, strata } of people) {
    const name = plan.by.map((at) => strata[at] ?? '').join(' · ')
    const rank = createHash('sha256').update(`${seed}:${address}`).digest('hex')
    const group = groups.get(name)
    if (group) group.push({ id, rank })
    else groups.set(name, [{ id, rank }])
  }
  const sorted = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const sizes = sampleSizes(
    sorted.map(([name, group]) => ({ name, population: group.length })),
    plan.size,
    plan.allocation,
  )
  const drawn = sorted.map(([name, group], index) => {
    const sample = sizes[index] ?? 0
    const first = group.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, sample)
    return {
      stratum: { name, population: group.length, sample },
      people: first.map(({ id }) => ({ id, stratum: name })),
    }
  })
  return {
    people: drawn.flatMap((each) => each.people),
    strata: drawn.map(({ stratum }) => stratum),
  }
}

/**
 * Whole numbers of people to draw in each stratum, adding up to `n` (or to everybody where there are
 * fewer). A stratum smaller than its share is taken whole and the rest is divided among the others;
 * what is left by rounding down goes to the largest remainders.
 */
export function sampleSizes(
  strata: readonly { readonly name: string; readonly population: number }[],
  n: number,
  rule: DrawPlan['allocation'],
): number[] {
  const sizes = strata.map(() => 0)
  let open = strata.map((stratum, index) => ({ ...stratum, index }))
  let left = Math.min(
    n,
    strata.reduce((sum, { population }) => sum + population, 0),
  )
  while (left > 0) {
    const shares = allocate(open, left, rule)
    const full = open.filter(({ population }, at) => (shares[at] ?? 0) >= population)
    if (full.length === 0) {
      const parts = open.map(({ index, population }, at) => {
        const share = shares[at] ?? 0
        return { index, population, whole: Math.floor(share), rest: share - Math.floor(share) }
      })
      for (const { index, whole } of parts) sizes[index] = whole
      let missing = left - parts.reduce((sum, { whole }) => sum + whole, 0)
      for (const { index, population } of parts.toSorted((a, b) => b.rest - a.rest)) {
        const size = sizes[index] ?? 0
        if (missing === 0 || size >= population) continue
        sizes[index] = size + 1
        missing--
      }
      return sizes
    }
    for (const { index, population } of full) {
      sizes[index] = population
      left -= population
    }
    open = open.filter((stratum) => !full.includes(stratum))
  }
  return sizes
}
