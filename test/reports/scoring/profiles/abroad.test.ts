import { describe, expect, it } from 'vitest'
import {
  STANDARD_CASES,
  reportOf,
} from '../../../../reports/scoring/profiles/ca-service-standards/examples.ts'
import {
  improvedLately,
  onlineEndToEnd,
  reviewedLately,
  standardOfOption,
  standardPerformance,
  targetMet,
} from '../../../../reports/scoring/profiles/ca-service-standards/standards.ts'
import { skipCharter } from '../../../../reports/scoring/profiles/ph-csm/questions.ts'
import { COST_KINDS, fullCost } from '../../../../reports/scoring/profiles/uk-gds/costs.ts'
import {
  COLLECTION_STATES,
  type CollectionFacts,
  NEXT_STATES,
  fiscalQuarter,
  quarterlyCollection,
} from '../../../../reports/scoring/profiles/us-a11/collection.ts'
import { roundHalfUp } from '../../../../reports/statistics/round-half-up.ts'
import type { Tally } from '../../../../surveys/counts/tally.ts'

describe('Canadian service standards', () => {
  it.each(STANDARD_CASES)('%s: target %s, met %s of %s is %s and %s', (...row) => {
    const report = reportOf(row)
    const performance = standardPerformance(report)

    expect(performance === null ? null : roundHalfUp(performance, 4)).toBe(row[4])
    expect(targetMet(report)).toBe(row[5])
  })

  it('are met after rounding to four decimals: 8,672 of 8,760 against 99 %', () => {
    expect(8672 / 8760).toBeLessThan(0.99)
    expect(targetMet({ target: 0.99, met: 8672, total: 8760 })).toBe('Y')
    expect(targetMet({ target: 0.99, met: 8671, total: 8760 })).toBe('N')
  })

  it('carry their target in the option, so that counts add up and targets do not', () => {
    expect(standardOfOption('1490:0.95')).toEqual({ standard: '1490', target: 0.95 })
    expect(standardOfOption('STAN00005967')).toEqual({ standard: 'STAN00005967', target: null })
    expect(standardOfOption('1490:95')).toBeUndefined()
  })

  it.each([
    [['Y', 'Y', 'NA', 'NA', 'Y', 'Y'], true],
    [['Y', 'Y', 'N', 'NA', 'Y', 'Y'], false],
    [['NA', 'NA', 'NA', 'NA', 'NA', 'NA'], null],
    [['ND', 'NA', 'NA', 'NA', 'NA', 'NA'], null],
  ] as const)('the points %j are online from end to end: %s', (points, expected) => {
    expect(onlineEndToEnd(points)).toBe(expected)
  })

  it('count an improvement of this or last year, and a review of the last five', () => {
    expect([2021, 2022, 2023, 2024, null].map((year) => improvedLately(year, 2023))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect([2018, 2019, 2023, null].map((year) => reviewedLately(year, 2023))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('the Philippine charter questions', () => {
  it('are not asked further of who does not know the charter', () => {
    expect(skipCharter({ csm_cc1: '4', csm_cc2: '1' })).toEqual({
      csm_cc1: '4',
      csm_cc2: 'na',
      csm_cc3: 'na',
    })
    expect(skipCharter({ csm_cc1: '2', csm_cc2: '1' })).toEqual({ csm_cc1: '2', csm_cc2: '1' })
  })
})

describe('the full cost of a British transaction', () => {
  it('adds what belongs to it and leaves enforcement, insured replacements and start-up out', () => {
    expect(COST_KINDS.filter(({ included }) => !included).map(({ id }) => id)).toEqual([
      'enforcement',
      'insured-replacements',
      'start-up',
    ])
    expect(fullCost({ employment: 500_00, it: 120_00, enforcement: 999_00 })).toBe(620_00)
  })

  it('refuses a kind it does not know, whose cost would be lost', () => {
    expect(() => fullCost({ employmnet: 1 })).toThrow(/no kind of cost/)
  })
})

describe('the American quarterly collection', () => {
  const FACTS: CollectionFacts = {
    provider: 'agency',
    service: 'passport',
    stage: 'end',
    transactionPoint: 'confirmation',
    channel: 'website',
    controlNumber: '1234-5678',
    surveyTitle: 'Passport',
    trustQuestion: 'This increased my trust.',
  }

  it.each([
    ['2025-Q4', { year: 2026, quarter: 1 }],
    ['2026-Q1', { year: 2026, quarter: 2 }],
    ['2026-Q3', { year: 2026, quarter: 4 }],
  ])('%s is fiscal %j', (period, expected) => {
    expect(fiscalQuarter(period)).toEqual(expected)
  })

  it('takes the respondents of the collection, never the sum over its questions', () => {
    const tallies = new Map<string, Tally>([
      ['_response', { all: 100 }],
      ['customers', { all: 5000 }],
      ['a11_satisfaction', [0, 5, 5, 20, 40, 30]],
      ['a11_trust', [0, 5, 5, 20, 40, 30]],
    ])

    expect(quarterlyCollection('2022-Q1', 'v1', FACTS, tallies)).toMatchObject({
      fiscal_year: 2022,
      quarter: 2,
      volume_of_respondents: 100,
      volume_of_customers: 5000,
      volume_of_customers_provided_survey_opportunity: null,
      q1_5: 30,
      q2_1: 5,
      q7_5: 0,
    })
  })

  it('ends in the archive from every state', () => {
    for (const state of COLLECTION_STATES) {
      const reached = new Set([state])
      for (const each of reached) for (const next of NEXT_STATES[each]) reached.add(next)
      expect(reached).toContain('archived')
    }
  })
})
