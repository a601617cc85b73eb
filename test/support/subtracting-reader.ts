import type { PublicIndicator } from '../../reports/disclosure/disclose.ts'
import { type Row, solveProgram } from '../../reports/statistics/linear-program.ts'

/** The smallest parts that anything is a sum of: code and period of each, by whatever names. */
export interface Leaf {
  readonly slice: Readonly<Record<string, string>>
  readonly period: string
}

/**
 * A reader who has nothing but the published figures, and for whom every number of people in a leaf
 * is an unknown ≥ 0. It shares no code with disclosure control but the solver.
 *
 * @param leaves all that can have answers: what is published of nobody is known to be 0
 */
export function subtractingReader(published: readonly PublicIndicator[], leaves: readonly Leaf[]) {
  const insideOf = ({ slice, period }: Pick<PublicIndicator, 'slice' | 'period'>) =>
    [...leaves.keys()].filter((index) => {
      const leaf = leaves[index]
      return (
        leaf !== undefined &&
        leaf.period.startsWith(period) &&
        Object.entries(slice).every(([name, code]) => leaf.slice[name] === code)
      )
    })
  const rows = published.flatMap((indicator): Row[] => {
    const { n } = indicator.figure
    const columns = insideOf(indicator)
    return n === null ? [] : [{ lower: n, upper: n, columns, coefficients: columns.map(() => 1) }]
  })
  return {
    /** The least and most respondents that a figure can have. */
    bounds(indicator: PublicIndicator): readonly [least: number, most: number] {
      const inside = new Set(insideOf(indicator))
      const extreme = (sign: 1 | -1) => {
        const columns = leaves.map((_, index) => ({
          cost: inside.has(index) ? sign : 0,
          lower: 0,
          upper: Number.POSITIVE_INFINITY,
        }))
        const found = solveProgram({ columns, rows })
        if (found.status === 'unbounded') return -sign * Number.POSITIVE_INFINITY
        if (found.status !== 'optimal') throw new Error(`the published figures are ${found.status}`)
        return sign * found.objective
      }
      return [extreme(1), extreme(-1)]
    },
  }
}
