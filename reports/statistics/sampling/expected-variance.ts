export interface StratumForecast {
  /** The stratum's total, e.g. satisfied clients. */
  readonly total: number
  /** Variance of the answers in the stratum. */
  readonly variance: number
  /** People invited, and in the population. */
  readonly n: number
  readonly population: number
  readonly responseRate: number
  readonly deff: number
}

export interface ExpectedVariance {
  /** Answers expected: n × response rate, rounded half to even, at least one. */
  readonly answers: number
  readonly variance: number
  readonly se: number
  /** Coefficient of variation in per cent; null when the total is 0. */
  readonly cv: number | null
}

/**
 * The variance of a stratum's total to expect from a plan: N² (1 − n_r/N)/n_r · S² · deff.
 * @see surveyplanning::expvar of the Central Statistical Bureau of Latvia
 */
export function expectedVariance(stratum: StratumForecast): ExpectedVariance {
  const { total, n, population, responseRate, deff } = stratum
  const answers = Math.max(1, roundHalfEven(n * responseRate))
  const variance =
    ((population ** 2 * (1 - answers / population)) / answers) * stratum.variance * deff
  const se = Math.sqrt(Math.max(0, variance))
  return { answers, variance, se, cv: total === 0 ? null : (100 * se) / total }
}

/**
 * People to invite in a stratum so that its total has the wanted coefficient of variation (in per
 * cent), unrounded: N² S² deff / (R ((Y · cv/100)² + N S² deff)).
 * @see surveyplanning::expsize of the Central Statistical Bureau of Latvia
 */
export function sizeForCv(stratum: Omit<StratumForecast, 'n'>, cv: number): number {
  const { total, variance, population, responseRate, deff } = stratum
  const spread = variance * deff
  return (
    (population ** 2 * spread) / (responseRate * (((total * cv) / 100) ** 2 + population * spread))
  )
}

function roundHalfEven(value: number): number {
  const below = Math.floor(value)
  const rest = value - below
  if (rest === 0.5) return below % 2 === 0 ? below : below + 1
  return rest < 0.5 ? below : below + 1
}
