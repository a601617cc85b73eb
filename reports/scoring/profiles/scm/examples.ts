import type { WorkedExample } from '../../profile.ts'

const CALCULATOR = 'productivitycalculator.net, regulatory compliance calculator: '

/** 1,000 enterprises, 12 times a year, 2 hours each time. */
const MONTHLY_FORM = {
  scm_occurrences: { all: 12_000 },
  scm_minutes: { all: 12_000 * 120 },
}
const OPTIONS = { centsPerHour: '5000', discountPercent: '7', years: '10' }

export const scmExamples: readonly WorkedExample[] = [
  {
    id: 'scm-monthly-form',
    rule: 'scm-burden-per-occurrence',
    tallies: MONTHLY_FORM,
    options: OPTIONS,
    value: 100_00,
    source: `${CALCULATOR}50 an hour × 2 hours`,
  },
  {
    id: 'scm-monthly-form',
    rule: 'scm-burden',
    tallies: MONTHLY_FORM,
    options: OPTIONS,
    value: 1_200_000_00,
    source: `${CALCULATOR}100 × 1,000 × 12`,
  },
  {
    id: 'scm-monthly-form',
    rule: 'scm-burden-present-value',
    tallies: MONTHLY_FORM,
    options: OPTIONS,
    value: 8_428_297_84.912,
    // A tenth of a cent, as the case allows a thousandth of the unit.
    tolerance: 0.1,
    source: `${CALCULATOR}ten years at 7 %, about 8.428 million`,
  },
  {
    rule: 'scm-saving',
    tallies: {
      ...MONTHLY_FORM,
      scm_minutes_before: { all: 12_000 * 180 },
      scm_out_of_pocket_cents_before: { all: 12_000_00 },
    },
    options: OPTIONS,
    // 12,000 hours at 50, and 12,000 paid before
    value: 612_000_00,
    source: 'constructed: three hours and 1 a case before, two hours and nothing after',
  },
  {
    rule: 'scm-burden',
    tallies: MONTHLY_FORM,
    value: null,
    reason: 'not-reported',
    source: 'constructed: nobody entered the price of an hour',
  },
]
