import { describe, expect, expectTypeOf, it } from 'vitest'
import { type PublicIndicator, disclose } from '../../../reports/disclosure/disclose.ts'
import { DEFAULT_DISCLOSURE } from '../../../reports/disclosure/policy.ts'
import {
  type Indicator,
  type Slice,
  measured,
  withheld,
} from '../../../reports/scoring/indicator.ts'
import { ukGds } from '../../../reports/scoring/profiles/uk-gds/profile.ts'
import { score } from '../../../reports/scoring/score.ts'
import { aCube, cellsOf } from '../../support/counts.ts'

/** A figure of `n` respondents, all satisfied; nothing else about it matters here. */
function anIndicator(slice: Slice, n: number, period = '2025'): Indicator {
  const value = 0.5
  return {
    indicator: 'satisfaction-index',
    methodology: 'uk-gds',
    version: '2014-04',
    unit: 'share',
    slice,
    period,
    figure: n === 0 ? withheld('no-responses', 0) : measured(value, n),
    band: null,
  }
}

function statesOf(indicators: readonly Indicator[]): string[] {
  return disclose(indicators, DEFAULT_DISCLOSURE).map(({ figure }) =>
    figure.status === 'measured' ? 'shown' : figure.reason,
  )
}

describe('disclose', () => {
  it('hides a figure of fewer than 10 and its base', () => {
    const [alone] = disclose([anIndicator({ service: 'a' }, 9)], DEFAULT_DISCLOSURE)
    expect(alone?.figure).toEqual({ status: 'withheld', reason: 'too-few-responses', n: null })
  })

  it('says of nobody that it is nobody', () => {
    const [nobody] = disclose([anIndicator({ service: 'a' }, 0)], DEFAULT_DISCLOSURE)
    expect(nobody?.figure).toEqual({ status: 'withheld', reason: 'no-responses', n: 0 })
  })

  it('leaves what is shown untouched', () => {
    const indicators = score(ukGds, aCube(cellsOf([5, 5, 20, 40, 30])), {
      by: ['service'],
      sampling: 'self-selected',
    })
    expect(disclose(indicators, DEFAULT_DISCLOSURE)).toEqual(indicators)
  })

  it('hides the next smallest service of the provider whose total is shown', () => {
    expect(
      statesOf([
        anIndicator({ provider: 'p' }, 104),
        anIndicator({ provider: 'p', service: 'a' }, 4),
        anIndicator({ provider: 'p', service: 'b' }, 60),
        anIndicator({ provider: 'p', service: 'c' }, 40),
      ]),
    ).toEqual(['shown', 'too-few-responses', 'shown', 'protects-another'])
  })

  it('hides no second service where no total is published', () => {
    expect(
      statesOf([
        anIndicator({ provider: 'p', service: 'a' }, 4),
        anIndicator({ provider: 'p', service: 'b' }, 60),
        anIndicator({ provider: 'other' }, 500),
      ]),
    ).toEqual(['too-few-responses', 'shown', 'shown'])
  })

  it('needs no second service where two hidden ones hold 10 respondents together', () => {
    expect(
      statesOf([
        anIndicator({}, 72),
        anIndicator({ service: 'a' }, 4),
        anIndicator({ service: 'b' }, 8),
        anIndicator({ service: 'c' }, 60),
      ]),
    ).toEqual(['shown', 'too-few-responses', 'too-few-responses', 'shown'])
  })

  it('hides a third where two hidden ones are still too few together', () => {
    // 100 − 60 − 31 = 9 respondents, whose joint figure could be subtracted
    expect(
      statesOf([
        anIndicator({}, 100),
        anIndicator({ service: 'a' }, 4),
        anIndicator({ service: 'b' }, 5),
        anIndicator({ service: 'c' }, 31),
        anIndicator({ service: 'd' }, 60),
      ]),
    ).toEqual(['shown', 'too-few-responses', 'too-few-responses', 'protects-another', 'shown'])
  })

  it('does not count a service without answers as a second hidden one', () => {
    expect(
      statesOf([
        anIndicator({}, 64),
        anIndicator({ service: 'a' }, 4),
        anIndicator({ service: 'b' }, 0),
        anIndicator({ service: 'c' }, 60),
      ]),
    ).toEqual(['shown', 'too-few-responses', 'no-responses', 'protects-another'])
  })

  it('hides a month as well where it is all of a hidden year', () => {
    expect(
      statesOf([
        anIndicator({ provider: 'p' }, 40),
        anIndicator({ provider: 'p', service: 'a' }, 4),
        anIndicator({ provider: 'p', service: 'b' }, 36),
        anIndicator({ provider: 'p', service: 'b' }, 36, '2025-03'),
      ]),
    ).toEqual(['shown', 'too-few-responses', 'protects-another', 'protects-another'])
  })

  it('needs nothing more where a part of the total is not published', () => {
    // 19 answers, 9 of them about service a; nobody can tell who the other 10 are about.
    expect(statesOf([anIndicator({}, 19), anIndicator({ service: 'a' }, 9)])).toEqual([
      'shown',
      'too-few-responses',
    ])
  })

  it('hides what the published parts leave of a total, when that is of few', () => {
    // 54 answers, 50 of them about service a: the other 4 are about services without a figure.
    expect(statesOf([anIndicator({}, 54), anIndicator({ service: 'a' }, 50)])).toEqual([
      'shown',
      'protects-another',
    ])
  })

  it('protects a hidden total from its own parts', () => {
    // q is hidden because 54 − 50 would give p away; then 30 + 20 must not give q away. With b
    // hidden, 54 − 30 leaves p and b together: 24 people.
    expect(
      statesOf([
        anIndicator({}, 54),
        anIndicator({ provider: 'p' }, 4),
        anIndicator({ provider: 'q' }, 50),
        anIndicator({ provider: 'q', service: 'a' }, 30),
        anIndicator({ provider: 'q', service: 'b' }, 20),
      ]),
    ).toEqual(['shown', 'too-few-responses', 'protects-another', 'shown', 'protects-another'])
  })

  it('protects a month from the other months and the year', () => {
    expect(
      statesOf([
        anIndicator({}, 54, '2025'),
        anIndicator({}, 4, '2025-01'),
        anIndicator({}, 30, '2025-02'),
        anIndicator({}, 20, '2025-03'),
        anIndicator({}, 20, '2024-03'),
      ]),
    ).toEqual(['shown', 'too-few-responses', 'shown', 'protects-another', 'shown'])
  })

  it('protects a cell from the totals of both its row and its column', () => {
    // Constructed table: women 4, 60, 36; men 15, 70, 25; totals published
    const counts = [
      [4, 60, 36],
      [15, 70, 25],
    ]
    const cells = counts.flatMap((row, p) =>
      row.map((n, s) => anIndicator({ provider: `p${p}`, service: `s${s}` }, n)),
    )
    const rows = [100, 110].map((n, p) => anIndicator({ provider: `p${p}` }, n))
    const columns = [19, 130, 61].map((n, s) => anIndicator({ service: `s${s}` }, n))
    const all = statesOf([...cells, ...rows, ...columns, anIndicator({}, 210)])

    expect(all.slice(0, 6)).toEqual([
      'too-few-responses',
      'shown',
      'protects-another',
      'protects-another',
      'shown',
      'protects-another',
    ])
    expect(all.slice(6)).toEqual(['shown', 'shown', 'shown', 'shown', 'shown', 'shown'])
  })

  it('keeps the rules apart, each with its own total', () => {
    const other = { ...anIndicator({}, 500), indicator: 'satisfaction-top-two' }
    expect(
      statesOf([other, anIndicator({ service: 'a' }, 4), anIndicator({ service: 'b' }, 60)]),
    ).toEqual(['shown', 'too-few-responses', 'shown'])
  })

  it('drops the band together with the value', () => {
    const [hidden] = disclose([{ ...anIndicator({}, 9), band: 'good' }], DEFAULT_DISCLOSURE)
    expect(hidden?.band).toBeNull()
  })

  it('is the only maker of public indicators', () => {
    // Checked by the compiler: what was not disclosed does not compile into a public page.
    expectTypeOf<PublicIndicator>().toExtend<Indicator>()
    expectTypeOf<Indicator>().not.toExtend<PublicIndicator>()
  })
})
