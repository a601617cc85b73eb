/** What became of the people of a wave, in numbers. Nobody is named by any of them. */
export interface WaveOutcome {
  /** Everybody who was drawn. */
  readonly drawn: number
  /** Links that were used: whole questionnaires, complete or partial (AAPOR 1.0). */
  readonly answered: number
  /** Asked for no more letters and did not answer (AAPOR 2.11). */
  readonly refused: number
  /** Nothing was sent to them, or no mail server took it (AAPOR 3.11). */
  readonly notSent: number
  /** Came back or was refused by the mail server (AAPOR 3.30). */
  readonly undelivered: number
  /** A letter went out and nothing ever came back (AAPOR 3.19). */
  readonly silent: number
  readonly strata: readonly StratumOutcome[]
}

export interface StratumOutcome {
  readonly name: string
  readonly population: number
  readonly drawn: number
  /** null: fewer than `LEAST_STRATUM` people, whose taking part is their own affair. */
  readonly answered: number | null
}

export const LEAST_STRATUM = 10

/** A share with what it is a share of; null where there is nobody to be a share of. */
export interface Rate {
  readonly value: number | null
  readonly of: number
}

/**
 * Response rates with their denominators.
 * - `all`: of everybody drawn. AAPOR's response rate 2: partial answers count as answers, since a
 *   used link does not tell them from complete ones, and everybody of unknown eligibility is in the
 *   denominator.
 * - `reached`: of those whom a letter can have reached.
 *
 * @see American Association for Public Opinion Research, "Standard Definitions: Final Dispositions
 *   of Case Codes and Outcome Rates for Surveys", Internet surveys of specifically named persons;
 *   RR2 = (I + P) / ((I + P) + (R + NC + O) + (UH + UO))
 */
export function responseRates({ drawn, answered, notSent, undelivered }: WaveOutcome): {
  readonly all: Rate
  readonly reached: Rate
} {
  const rate = (of: number): Rate => ({ value: of > 0 ? answered / of : null, of })
  return { all: rate(drawn), reached: rate(drawn - notSent - undelivered) }
}

/** What is known of one person when the wave is counted. */
export interface PersonOutcome {
  readonly stratum: string
  readonly answered: boolean
  readonly stopped: boolean
  readonly delivery: 'not-sent' | 'undelivered' | 'sent'
}

/** Counts people; each falls into the first that holds of: answered, refused, delivery. */
export function countOutcome(
  people: readonly PersonOutcome[],
  strata: readonly { readonly name: string; readonly population: number }[],
): WaveOutcome {
  const kinds = { answered: 0, refused: 0, notSent: 0, undelivered: 0, silent: 0 }
  for (const { answered, stopped, delivery } of people) {
    if (answered) kinds.answered++
    else if (stopped) kinds.refused++
    else if (delivery === 'not-sent') kinds.notSent++
    else if (delivery === 'undelivered') kinds.undelivered++
    else kinds.silent++
  }
  return {
    drawn: people.length,
    ...kinds,
    strata: strata.map(({ name, population }) => {
      const members = people.filter(({ stratum }) => stratum === name)
      const answered = members.filter((person) => person.answered).length
      const drawn = members.length
      return { name, population, drawn, answered: drawn < LEAST_STRATUM ? null : answered }
    }),
  }
}
