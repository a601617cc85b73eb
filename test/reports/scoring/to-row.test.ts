import { describe, expect, it } from 'vitest'
import { ukGds } from '../../../reports/scoring/profiles/uk-gds/profile.ts'
import { score } from '../../../reports/scoring/score.ts'
import { toRow } from '../../../reports/scoring/to-row.ts'
import { aCube, cellsOf } from '../../support/counts.ts'

const topTwo = { ...ukGds, rules: ukGds.rules.filter(({ id }) => id === 'satisfaction-top-two') }

describe('toRow', () => {
  it('lays a measured figure flat', () => {
    const [indicator] = score(topTwo, aCube(cellsOf([5, 5, 20, 40, 30])), {
      by: ['provider', 'service', 'period'],
      sampling: 'self-selected',
    })

    expect(indicator && toRow(indicator)).toEqual({
      indicator: 'satisfaction-top-two',
      methodology: 'uk-gds',
      version: ukGds.version,
      provider: 'rezekne',
      service: 'declare-residence',
      period: '2025-03',
      value: 0.7,
      n: 100,
      // R 4.2.2, binom.confint(70, 100, methods = 'wilson')
      lower: expect.closeTo(0.604151, 6),
      upper: expect.closeTo(0.781051, 6),
      status: 'measured',
      reason: null,
      flags: ['self-selected'],
      band: null,
    })
  })

  it('has null for every number of a withheld figure but its base', () => {
    const [indicator] = score(topTwo, aCube(cellsOf([0, 0, 0, 0, 9])), {
      by: ['channel'],
      sampling: 'random',
    })

    expect(indicator && toRow(indicator)).toEqual({
      indicator: 'satisfaction-top-two',
      methodology: 'uk-gds',
      version: ukGds.version,
      provider: null,
      service: null,
      channel: 'electronic',
      period: 'all',
      value: null,
      n: 9,
      lower: null,
      upper: null,
      status: 'withheld',
      reason: 'too-few-responses',
      flags: [],
      band: null,
    })
  })
})
