import { describe, expect, it } from 'vitest'
import { solveProgram } from '../../../reports/statistics/linear-program.ts'

describe('solveProgram', () => {
  it('finds the smallest objective within rows and bounds', () => {
    // x + y ≥ 4 with x ≤ 3: the cheap x as far as it goes, the rest from y.
    const found = solveProgram({
      columns: [
        { cost: 1, lower: 0, upper: 3 },
        { cost: 2, lower: 0, upper: Number.POSITIVE_INFINITY },
      ],
      rows: [{ lower: 4, upper: Number.POSITIVE_INFINITY, columns: [0, 1], coefficients: [1, 1] }],
    })
    expect(found).toEqual({ status: 'optimal', objective: 5, values: Float64Array.of(3, 1) })
  })

  it('tells a program that nothing satisfies from one without a smallest value', () => {
    const free = { cost: -1, lower: 0, upper: Number.POSITIVE_INFINITY }
    expect(solveProgram({ columns: [free], rows: [] }).status).toBe('unbounded')
    const row = { lower: 2, upper: 2, columns: [0], coefficients: [1] }
    expect(solveProgram({ columns: [{ ...free, upper: 1 }], rows: [row] }).status).toBe(
      'infeasible',
    )
  })

  it('answers for a program without unknowns', () => {
    const row = { columns: [], coefficients: [] }
    expect(solveProgram({ columns: [], rows: [{ ...row, lower: 0, upper: 0 }] })).toEqual({
      status: 'optimal',
      objective: 0,
      values: new Float64Array(),
    })
    expect(solveProgram({ columns: [], rows: [{ ...row, lower: 1, upper: 1 }] })).toEqual({
      status: 'infeasible',
    })
  })
})
