/** What a bench found beside what it should have found. */
export interface Goal {
  readonly what: string
  readonly measured: number
  readonly goal: number
  readonly better: 'lower' | 'higher'
  readonly unit?: string
}

/** Prints each goal with its figure, and whether it was reached. A missed goal ends with code 1. */
export function judge(goals: readonly Goal[]): void {
  console.log('\nGoals')
  for (const { what, measured, goal, better, unit = '' } of goals) {
    const reached = better === 'lower' ? measured <= goal : measured >= goal
    if (!reached) process.exitCode = 1
    const sign = better === 'lower' ? '≤' : '≥'
    const found = Number(measured.toPrecision(3))
    console.log(
      `  ${reached ? 'reached' : 'MISSED '}  ${what}: ${found}${unit} (${sign} ${goal}${unit})`,
    )
  }
}

/** Stops a bench whose result would be worth nothing. @throws Error naming what went wrong */
export function demand(holds: boolean, complaint: string): asserts holds {
  if (!holds) throw new Error(complaint)
}
