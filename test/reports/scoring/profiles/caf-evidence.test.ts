import { describe, expect, it } from 'vitest'
import { notComparable } from '../../../../reports/scoring/change.ts'
import { type Indicator, measured, withheld } from '../../../../reports/scoring/indicator.ts'
import {
  type ResultFacts,
  classicalPhase,
  criterion6Evidence,
  fineTunedScore,
} from '../../../../reports/scoring/profiles/caf/evidence.ts'

function indicator(period: string, value: number | null): Indicator {
  return {
    indicator: 'caf-6-1-satisfaction',
    methodology: 'caf',
    version: '2020',
    unit: 'share',
    slice: {},
    period,
    figure: value === null ? withheld('too-few-responses', 4) : measured(value, 100),
    band: null,
  }
}

const FELL: ResultFacts['change'] = {
  verdict: 'fell',
  difference: -0.1,
  interval: { lower: -0.15, upper: -0.05, level: 0.95, method: 'newcombe' },
  p: 0.001,
  n: { before: 100, after: 100 },
}
const FACTS: ResultFacts = {
  subCriterion: '6.1',
  indicator: indicator('2026', 0.7),
  target: 0.7,
  earlier: [indicator('2025', 0.8), indicator('2024', 0.75)],
  change: FELL,
  comparison: { peers: 'regional centres', value: 0.7 },
}

describe('the evidence pack of criterion 6', () => {
  it('sets target, trend and comparison beside every result', () => {
    const [line] = criterion6Evidence([FACTS])
    expect(line).toMatchObject({
      target: { met: true },
      trend: { direction: 'worsening' },
      // equal to the peers is not better than they are
      comparison: { peers: 'regional centres', better: false },
    })
    expect(line?.trend.earlier.map(({ period }) => period)).toEqual(['2024', '2025'])
  })

  it('knows that less waiting is better', () => {
    const [line] = criterion6Evidence([{ ...FACTS, direction: 'lower', target: 0.6 }])
    expect(line).toMatchObject({ target: { met: false }, trend: { direction: 'improving' } })
  })

  it('claims no trend across a break in series, and no target for a withheld figure', () => {
    const [line] = criterion6Evidence([
      { ...FACTS, indicator: indicator('2026', null), change: notComparable('series-break') },
    ])
    expect(line).toMatchObject({
      target: { met: null },
      trend: { direction: 'not-known' },
      comparison: { better: null },
    })
  })

  it('lists perception before performance', () => {
    const lines = criterion6Evidence([{ ...FACTS, subCriterion: '6.2' }, FACTS])
    expect(lines.map(({ subCriterion }) => subCriterion)).toEqual(['6.1', '6.2'])
  })
})

describe('scores that a self-assessment group gives', () => {
  it('are the mean of trend and target when fine-tuned', () => {
    expect(fineTunedScore({ trend: 60, target: 75 })).toBe(67.5)
    expect(() => fineTunedScore({ trend: 101, target: 0 })).toThrow(RangeError)
  })

  it.each([
    [10, 'not-measured'],
    [11, 'negative-or-below-target'],
    [50, 'flat'],
    [70, 'improving'],
    [90, 'substantial-progress'],
    [91, 'excellent-and-compared'],
  ])('of %d stand for %s', (score, phase) => {
    expect(classicalPhase(score)).toBe(phase)
  })
})
