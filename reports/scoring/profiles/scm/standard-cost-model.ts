/**
 * One obligation to inform, e.g. "apply for the permit once a year", as the Standard Cost Model
 * counts its burden. Money is in whole cents; hours, people and frequency may be fractions.
 */
export interface Obligation {
  /** Hourly tariff of whoever does the work, in cents. */
  readonly centsPerHour: number
  /** Hours of one occurrence. */
  readonly hours: number
  /** People or enterprises obliged. */
  readonly population: number
  /** Occurrences a year for each of them. */
  readonly frequency: number
  /** What each occurrence costs besides time (fees, travel, copies), in cents; 0 when absent. */
  readonly outOfPocketCents?: number
}

export interface Burden {
  /** price × time + out-of-pocket cost, in cents, unrounded. */
  readonly centsPerOccurrence: number
  /** × population × frequency, in cents a year, unrounded. */
  readonly centsPerYear: number
}

export interface BurdenChange {
  readonly before: Burden
  readonly after: Burden
  /** Before − after: positive where the change relieves. */
  readonly savedCentsPerYear: number
  /** Saved share of the burden before; null where there was none. */
  readonly savedShare: number | null
}

/**
 * The administrative burden of one obligation.
 *
 *     price × time × population × frequency  (+ out-of-pocket cost × population × frequency)
 *
 * @throws RangeError when a quantity is negative or not finite
 * @see SCM Network, International Standard Cost Model Manual (2005)
 */
export function burden(obligation: Obligation): Burden {
  const { centsPerHour, hours, population, frequency, outOfPocketCents = 0 } = obligation
  const quantities = { centsPerHour, hours, population, frequency, outOfPocketCents }
  for (const [name, value] of Object.entries(quantities))
    if (!Number.isFinite(value) || value < 0)
      throw new RangeError(`${name} must be a number from 0, got ${value}`)

  const centsPerOccurrence = centsPerHour * hours + outOfPocketCents
  return { centsPerOccurrence, centsPerYear: centsPerOccurrence * population * frequency }
}

/** Burdens of several obligations added up, before and after a transformation. */
export function burdenChange(
  before: readonly Obligation[],
  after: readonly Obligation[],
): BurdenChange {
  const was = total(before)
  const is = total(after)
  const savedCentsPerYear = was.centsPerYear - is.centsPerYear
  return {
    before: was,
    after: is,
    savedCentsPerYear,
    savedShare: was.centsPerYear === 0 ? null : savedCentsPerYear / was.centsPerYear,
  }
}

/**
 * Today's worth of the same amount paid at the end of each of `years` years.
 *
 *     Σ amount / (1 + rate)^t,  t = 1…years  =  amount · (1 − (1 + rate)^−years) / rate
 *
 * @param rate discount rate a year, e.g. 0.07; 0 adds the years up
 * @throws RangeError when `years` is no whole number from 0, or the rate is not above −1
 */
export function presentValue(amountPerYear: number, rate: number, years: number): number {
  if (!Number.isInteger(years) || years < 0)
    throw new RangeError(`years must be a whole number from 0, got ${years}`)
  if (!(rate > -1)) throw new RangeError(`the rate must be above −1, got ${rate}`)
  if (rate === 0) return amountPerYear * years
  // expm1 and log1p keep the digits that 1 − (1 + rate)^−years loses for small rates.
  return (amountPerYear * -Math.expm1(-years * Math.log1p(rate))) / rate
}

function total(obligations: readonly Obligation[]): Burden {
  let centsPerOccurrence = 0
  let centsPerYear = 0
  for (const obligation of obligations) {
    const own = burden(obligation)
    centsPerOccurrence += own.centsPerOccurrence
    centsPerYear += own.centsPerYear
  }
  return { centsPerOccurrence, centsPerYear }
}
