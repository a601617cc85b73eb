import type { Dispositions } from './aapor.ts'

/**
 * Where a number counts: I interview, P partial one, R refused or broken off, NC not reached, O other
 * reason of somebody eligible, UH nobody knows whether eligible, NE not eligible.
 */
export type OutcomeGroup = 'I' | 'P' | 'R' | 'NC' | 'O' | 'UH' | 'NE'

interface PhoneOutcome {
  /** Code of the standard's table for telephone surveys. */
  readonly code: string
  readonly group: OutcomeGroup
  /** Whether nobody calls again after it. */
  readonly final: boolean
  /** How much it tells about the number: see {@link moreTelling}. */
  readonly weight: number
}

/**
 * What can become of a call, and of a number in the end.
 * @see The American Association for Public Opinion Research, "Standard Definitions", 10th ed. (2023),
 *   final disposition codes for telephone surveys
 */
export const PHONE_OUTCOMES = {
  complete: { code: '1.1', group: 'I', final: true, weight: 9 },
  partial: { code: '1.2', group: 'P', final: true, weight: 9 },
  refusal: { code: '2.11', group: 'R', final: true, weight: 9 },
  'broken-off': { code: '2.12', group: 'R', final: true, weight: 9 },
  'not-available': { code: '2.21', group: 'NC', final: false, weight: 5 },
  'machine-known': { code: '2.22', group: 'NC', final: false, weight: 5 },
  deceased: { code: '2.31', group: 'O', final: true, weight: 9 },
  unable: { code: '2.32', group: 'O', final: true, weight: 9 },
  language: { code: '2.33', group: 'O', final: true, weight: 9 },
  'other-language': { code: '2.33', group: 'O', final: false, weight: 6 },
  'call-back': { code: '2.36', group: 'O', final: false, weight: 7 },
  'not-attempted': { code: '3.11', group: 'UH', final: false, weight: 0 },
  busy: { code: '3.12', group: 'UH', final: false, weight: 1 },
  technical: { code: '3.16', group: 'UH', final: false, weight: 2 },
  'no-answer': { code: '3.13', group: 'UH', final: false, weight: 3 },
  machine: { code: '3.14', group: 'UH', final: false, weight: 4 },
  fax: { code: '4.20', group: 'NE', final: true, weight: 9 },
  'not-in-service': { code: '4.30', group: 'NE', final: true, weight: 9 },
  'not-eligible': { code: '4.70', group: 'NE', final: true, weight: 9 },
} as const satisfies Record<string, PhoneOutcome>

export type PhoneOutcomeId = keyof typeof PHONE_OUTCOMES

/** In the order of the standard's codes. */
export const PHONE_OUTCOME_IDS: readonly PhoneOutcomeId[] = [
  'complete',
  'partial',
  'refusal',
  'broken-off',
  'not-available',
  'machine-known',
  'deceased',
  'unable',
  'language',
  'other-language',
  'call-back',
  'not-attempted',
  'busy',
  'no-answer',
  'machine',
  'technical',
  'fax',
  'not-in-service',
  'not-eligible',
]

/** What a caller may say of a call; how an interview ended is worked out from its answers. */
export const CALL_OUTCOMES = [
  'no-answer',
  'busy',
  'machine',
  'machine-known',
  'not-available',
  'call-back',
  'refusal',
  'language',
  'unable',
  'deceased',
  'not-eligible',
  'not-in-service',
  'fax',
  'technical',
] as const satisfies readonly PhoneOutcomeId[]

export type CallOutcome = (typeof CALL_OUTCOMES)[number]

/**
 * The disposition of a number after one more call. It is what all calls together tell, not what the
 * last one did: who was found eligible once stays eligible though nobody answers later, and "busy"
 * (3.12) means busy every time. Of two that tell as much the later one holds.
 */
export function moreTelling(before: PhoneOutcomeId | null, now: PhoneOutcomeId): PhoneOutcomeId {
  if (before === null) return now
  return PHONE_OUTCOMES[now].weight >= PHONE_OUTCOMES[before].weight ? now : before
}

/** Numbers by disposition; absent means none. */
export type OutcomeCounts = Readonly<Partial<Record<PhoneOutcomeId, number>>>

/** The groups that the outcome rates are made of, and who turned out not to be eligible. */
export function dispositionsOf(
  counts: OutcomeCounts,
): Dispositions & { readonly notEligible: number } {
  const sum = (group: OutcomeGroup) =>
    PHONE_OUTCOME_IDS.filter((id) => PHONE_OUTCOMES[id].group === group).reduce(
      (total, id) => total + (counts[id] ?? 0),
      0,
    )
  return {
    complete: sum('I'),
    partial: sum('P'),
    refusal: sum('R'),
    nonContact: sum('NC'),
    other: sum('O'),
    unknownHousehold: sum('UH'),
    unknownOther: 0,
    notEligible: sum('NE'),
  }
}

/**
 * e by the CASRO rule: among numbers of unknown eligibility as many are taken for eligible as among
 * those where it is known. 1, the cautious guess, where none is known yet.
 */
export function likelyEligible(
  dispositions: Dispositions & { readonly notEligible: number },
): number {
  const { complete, partial, refusal, nonContact, other, notEligible } = dispositions
  const eligible = complete + partial + refusal + nonContact + other
  return eligible + notEligible === 0 ? 1 : eligible / (eligible + notEligible)
}
