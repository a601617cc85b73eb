import { type Outcome, measured, withheld } from '../outcome.ts'

/** Final dispositions of the people invited. Integers ≥ 0. */
export interface Dispositions {
  /** I: complete interviews. */
  readonly complete: number
  /** P: partial ones. */
  readonly partial: number
  /** R: refused or broken off. */
  readonly refusal: number
  /** NC: eligible, but never reached. */
  readonly nonContact: number
  /** O: eligible, but ill, absent, or without a common language. */
  readonly other: number
  /** UH and UO: nobody knows whether they were eligible. */
  readonly unknownHousehold: number
  readonly unknownOther: number
}

/** Rates in [0, 1]. */
export interface OutcomeRates {
  readonly rr1: number
  readonly rr2: number
  readonly rr3: number
  readonly rr4: number
  /** null where nobody known to be eligible was invited. */
  readonly rr5: number | null
  readonly rr6: number | null
  readonly coop1: number | null
  readonly coop2: number | null
  readonly coop3: number | null
  readonly coop4: number | null
  readonly ref1: number
  readonly ref2: number
  readonly ref3: number | null
  readonly con1: number
  readonly con2: number
  readonly con3: number | null
}

/**
 * The outcome rates of AAPOR's Standard Definitions, only for samples of invited people: an open
 * link has no denominator.
 *
 *     RR1 = I / (I + P + R + NC + O + UH + UO),   RR3: e (UH + UO) instead of (UH + UO),
 *     RR5: without them; RR2, RR4, RR6 count partial ones as answers
 *
 * @param eligibility e in [0, 1]: the share of the unknown who are taken for eligible, with a reason
 *   that is published beside the rates
 * @returns withheld as `no-values` when nobody was invited
 * @see The American Association for Public Opinion Research, "Standard Definitions", 10th ed. (2023)
 */
export function outcomeRates(
  dispositions: Dispositions,
  eligibility: number,
): Outcome<OutcomeRates> {
  if (!(eligibility >= 0 && eligibility <= 1))
    throw new RangeError(`eligibility must be in [0, 1], got ${eligibility}`)
  const { complete, partial, refusal, nonContact, other } = dispositions
  const unknown = dispositions.unknownHousehold + dispositions.unknownOther
  const interviews = complete + partial
  const contacted = interviews + refusal + other
  const eligible = contacted + nonContact
  const all = eligible + unknown
  const likely = eligible + eligibility * unknown
  if (all === 0 || likely === 0) return withheld('no-values')
  const share = (part: number, of: number) => (of > 0 ? part / of : null)
  return measured({
    rr1: complete / all,
    rr2: interviews / all,
    rr3: complete / likely,
    rr4: interviews / likely,
    rr5: share(complete, eligible),
    rr6: share(interviews, eligible),
    coop1: share(complete, contacted),
    coop2: share(interviews, contacted),
    coop3: share(complete, interviews + refusal),
    coop4: share(interviews, interviews + refusal),
    ref1: refusal / all,
    ref2: refusal / likely,
    ref3: share(refusal, eligible),
    con1: contacted / all,
    con2: contacted / likely,
    con3: share(contacted, eligible),
  })
}
