import { type Outcome, measured, withheld } from '../outcome.ts'

/** Denominators somebody signed for; null where nobody did, and then there is no rate. */
export interface ResponseBase {
  /** Services delivered in the period (or clients, as the signature says). */
  readonly transactions: number | null
  /** Of these, those in which people were offered the questionnaire. */
  readonly offers: number | null
  readonly responses: number
}

export interface ResponseRates {
  /** responses / offers: how willing people were. */
  readonly response: Outcome<{ rate: number }>
  /** offers / transactions: how many had the opportunity. */
  readonly opportunity: Outcome<{ rate: number }>
  /** responses / transactions: how much of the service the figures rest on. */
  readonly coverage: Outcome<{ rate: number }>
}

/**
 * Response, opportunity and coverage, each withheld as `no-values` without its denominator and as
 * `impossible` when more is counted above than below: then one of the two is wrong, and a rate of
 * over 100 % would hide it.
 */
export function responseRates({ transactions, offers, responses }: ResponseBase): ResponseRates {
  return {
    response: rate(responses, offers),
    opportunity: rate(offers, transactions),
    coverage: rate(responses, transactions),
  }
}

function rate(part: number | null, of: number | null): Outcome<{ rate: number }> {
  if (part === null || of === null || of === 0) return withheld('no-values')
  return part > of ? withheld('impossible') : measured({ rate: part / of })
}
