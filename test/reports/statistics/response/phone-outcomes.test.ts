import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeRates } from '../../../../reports/statistics/response/aapor.ts'
import {
  PHONE_OUTCOMES,
  PHONE_OUTCOME_IDS,
  type PhoneOutcomeId,
  dispositionsOf,
  likelyEligible,
  moreTelling,
} from '../../../../reports/statistics/response/phone-outcomes.ts'

const interim = PHONE_OUTCOME_IDS.filter(
  (id) => !PHONE_OUTCOMES[id].final && id !== 'not-attempted',
)
const afterCalls = (calls: readonly PhoneOutcomeId[]) =>
  calls.reduce<PhoneOutcomeId | null>(moreTelling, null)

describe('the disposition of a number after several calls', () => {
  it.each<[PhoneOutcomeId[], PhoneOutcomeId]>([
    // 3.12 is for numbers that were busy every time.
    [['busy', 'busy', 'busy'], 'busy'],
    [['busy', 'no-answer', 'busy'], 'no-answer'],
    [['no-answer', 'machine', 'no-answer'], 'machine'],
    // Once known to be eligible, a number stays so though nobody answers later.
    [['not-available', 'no-answer', 'no-answer'], 'not-available'],
    [['machine-known', 'not-available', 'busy'], 'not-available'],
    [['call-back', 'no-answer', 'machine-known'], 'call-back'],
    // What ends the calls is what counts.
    [['call-back', 'refusal'], 'refusal'],
    [['no-answer', 'not-in-service'], 'not-in-service'],
  ])('%j is %s', (calls, expected) => {
    expect(afterCalls(calls)).toBe(expected)
  })

  it('never becomes one of unknown eligibility after an eligible person was found', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...interim), { minLength: 1 }), (calls) => {
        const groups = calls.map((id) => PHONE_OUTCOMES[id].group)
        const final = afterCalls(calls)
        const group = final === null ? undefined : PHONE_OUTCOMES[final].group
        expect(group === 'UH').toBe(groups.every((each) => each === 'UH'))
      }),
    )
  })
})

describe('outcome rates of telephone interviews', () => {
  // Worked by hand: 50 complete, 10 partial, 20 refused (15 + 5 broken off), 8 not reached,
  // 2 without a common language, 30 unknown, 30 not eligible.
  const counts = {
    complete: 50,
    partial: 10,
    refusal: 15,
    'broken-off': 5,
    'not-available': 8,
    language: 2,
    'no-answer': 25,
    busy: 5,
    'not-in-service': 30,
  }

  it('put every number into one group of the standard', () => {
    expect(dispositionsOf(counts)).toEqual({
      complete: 50,
      partial: 10,
      refusal: 20,
      nonContact: 8,
      other: 2,
      unknownHousehold: 30,
      unknownOther: 0,
      notEligible: 30,
    })
    expect(PHONE_OUTCOME_IDS.toSorted()).toEqual(Object.keys(PHONE_OUTCOMES).toSorted())
  })

  it('leave out numbers known not to be eligible, and estimate how many of the unknown are', () => {
    const dispositions = dispositionsOf(counts)
    // e = 90 / (90 + 30) = 0.75; RR1 = 50 / 120; RR3 = 50 / (90 + 0.75 × 30) = 50 / 112.5.
    expect(likelyEligible(dispositions)).toBe(0.75)
    const rates = outcomeRates(dispositions, likelyEligible(dispositions))
    expect(rates).toMatchObject({
      rr1: 50 / 120,
      rr2: 60 / 120,
      rr3: 50 / 112.5,
      rr5: 50 / 90,
      coop1: 50 / 82,
      ref1: 20 / 120,
      con1: 82 / 120,
    })
  })

  it('takes everybody for eligible while nothing is known', () => {
    expect(likelyEligible(dispositionsOf({ 'not-attempted': 7 }))).toBe(1)
  })
})
