export interface DriverStanding {
  readonly name: string
  readonly importance: number
  /** E.g. the mean rating or the share satisfied. */
  readonly performance: number
}

/**
 * 'improve-first': important and below average. 'keep-up': important and good. 'possible-overkill':
 * good but unimportant. 'low-priority': neither.
 */
export type Quadrant = 'improve-first' | 'keep-up' | 'possible-overkill' | 'low-priority'

export interface ImportancePerformance {
  /** Where the map is cut: the means of both. */
  readonly cut: { readonly importance: number; readonly performance: number }
  readonly points: readonly (DriverStanding & { readonly quadrant: Quadrant })[]
}

/**
 * The importance–performance map, cut at the means. A value equal to the mean counts as above it.
 * @returns undefined without drivers
 * @see J. A. Martilla and J. C. James, "Importance-performance analysis", Journal of Marketing 41
 *   (1977) 77–79
 */
export function importancePerformance(
  drivers: readonly DriverStanding[],
): ImportancePerformance | undefined {
  if (drivers.length === 0) return undefined
  const mean = (read: (driver: DriverStanding) => number) =>
    drivers.reduce((sum, driver) => sum + read(driver), 0) / drivers.length
  const cut = {
    importance: mean(({ importance }) => importance),
    performance: mean(({ performance }) => performance),
  }
  const quadrant = ({ importance, performance }: DriverStanding): Quadrant => {
    if (importance >= cut.importance)
      return performance >= cut.performance ? 'keep-up' : 'improve-first'
    return performance >= cut.performance ? 'possible-overkill' : 'low-priority'
  }
  return { cut, points: drivers.map((driver) => ({ ...driver, quadrant: quadrant(driver) })) }
}
