import type { OutcomeRates } from './aapor.ts'

/**
 * The outcome rates as formulas, to be shown beside their values. I, P, R, NC, O as in `Dispositions`;
 * U is everybody of unknown eligibility, e the share of them that is taken for eligible.
 * @see The American Association for Public Opinion Research, "Standard Definitions", 10th ed. (2023)
 */
export const RATE_FORMULAS = {
  rr1: 'I / (I + P + R + NC + O + U)',
  rr2: '(I + P) / (I + P + R + NC + O + U)',
  rr3: 'I / (I + P + R + NC + O + e × U)',
  rr4: '(I + P) / (I + P + R + NC + O + e × U)',
  rr5: 'I / (I + P + R + NC + O)',
  rr6: '(I + P) / (I + P + R + NC + O)',
  coop1: 'I / (I + P + R + O)',
  coop2: '(I + P) / (I + P + R + O)',
  coop3: 'I / (I + P + R)',
  coop4: '(I + P) / (I + P + R)',
  ref1: 'R / (I + P + R + NC + O + U)',
  ref2: 'R / (I + P + R + NC + O + e × U)',
  ref3: 'R / (I + P + R + NC + O)',
  con1: '(I + P + R + O) / (I + P + R + NC + O + U)',
  con2: '(I + P + R + O) / (I + P + R + NC + O + e × U)',
  con3: '(I + P + R + O) / (I + P + R + NC + O)',
} as const satisfies Record<keyof OutcomeRates, string>
