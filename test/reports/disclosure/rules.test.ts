import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclose } from '../../../reports/disclosure/disclose.ts'
import { isDominated } from '../../../reports/disclosure/dominance.ts'
import { liveSnapshot } from '../../../reports/disclosure/live-steps.ts'
import { BUSINESS_DISCLOSURE, DEFAULT_DISCLOSURE } from '../../../reports/disclosure/policy.ts'
import { roundToBase } from '../../../reports/disclosure/rounding.ts'
import { confStatus, obsStatus, startsSeries } from '../../../reports/disclosure/status-codes.ts'
import {
  type Figure,
  type Indicator,
  measured,
  withheld,
} from '../../../reports/scoring/indicator.ts'

function anIndicator(figure: Figure, service = 'a'): Indicator {
  return {
    indicator: 'satisfaction-index',
    methodology: 'uk-gds',
    version: '2014-04',
    unit: 'share',
    slice: { service },
    period: '2025',
    figure,
    band: null,
  }
}

describe('dominance', () => {
  // Rules as printed in the Handbook on SDC (2012), 4.2.2; shares computed by hand.
  it.each([
    { contributions: [50, 40, 5, 5], dominated: true, because: 'two make up 90 %' },
    {
      contributions: [45, 35, 10, 10],
      dominated: false,
      because: 'two make up 80 %; 20 ≥ 15 % of 45',
    },
    { contributions: [80, 5, 4, 4, 4, 3], dominated: false, because: 'two make up 85 %, not more' },
    { contributions: [], dominated: false, because: 'nobody contributes' },
  ])('$contributions → $dominated: $because', ({ contributions, dominated }) => {
    expect(isDominated(contributions, BUSINESS_DISCLOSURE)).toBe(dominated)
  })

  it('knows the p % rule without the other', () => {
    const policy = { ...DEFAULT_DISCLOSURE, estimableWithin: 0.15 }
    // 100 − 70 − 20 = 10 < 10.5 = 15 % of 70
    expect(isDominated([70, 20, 10], policy)).toBe(true)
    expect(isDominated([60, 20, 20], policy)).toBe(false)
  })

  it('hides a figure of many answers that are mostly one business’s', () => {
    const figures = [anIndicator(measured(0.5, 40)), anIndicator(measured(0.5, 60), 'b')]
    const [a, b] = disclose(figures, BUSINESS_DISCLOSURE, {
      contributions: ({ slice }) => (slice.service === 'a' ? [900, 50, 30] : [10, 10, 10, 10]),
    })
    expect(a?.figure).toEqual(withheld('too-few-responses', null))
    expect(b?.figure.n).toBe(60)
  })
})

describe('SDMX status codes', () => {
  it.each([
    { figure: measured(0.5, 40), obs: 'A', conf: 'F' },
    { figure: measured(0.5, 12, null, ['low-reliability']), obs: 'U', conf: 'F' },
    { figure: withheld('no-responses', 0), obs: 'M', conf: 'F' },
    { figure: measured(0.5, 4), obs: 'M', conf: 'C' },
  ] as const)('$figure.status of $figure.n: $obs, $conf', ({ figure, obs, conf }) => {
    const [indicator] = disclose([anIndicator(figure)], DEFAULT_DISCLOSURE)
    expect(indicator && [obsStatus(indicator), confStatus(indicator)]).toEqual([obs, conf])
  })

  it('calls what is hidden to protect another D', () => {
    const total = { ...anIndicator(measured(0.5, 64)), slice: {} }
    const figures = [total, anIndicator(measured(0.5, 4)), anIndicator(measured(0.5, 60), 'b')]
    const shown = disclose(figures, DEFAULT_DISCLOSURE)
    expect(shown.map((indicator) => confStatus(indicator))).toEqual(['F', 'C', 'D'])
  })

  it('calls the first figure of a new series B', () => {
    const [indicator] = disclose([anIndicator(measured(0.5, 40))], DEFAULT_DISCLOSURE)
    const of = (service: string | null, period: string) =>
      indicator && startsSeries(indicator, [{ service, period, affects: 'measured' }])
    expect([
      of('a', '2025-04'),
      of(null, '2025-04'),
      of('b', '2025-04'),
      of('a', '2024-04'),
    ]).toEqual([true, true, false, false])
    expect(indicator && obsStatus(indicator, true)).toBe('B')
  })
})

describe('live figures', () => {
  it('stay as they were until ten more answers have come, or gone', () => {
    const shown: (number | undefined)[] = []
    let last: { answers: number; shown: number } | undefined
    for (const answers of [4, 9, 10, 12, 19, 20, 27, 29, 35, 26, 25]) {
      last = liveSnapshot(last, answers, () => answers)
      shown.push(last?.shown)
    }
    expect(shown).toEqual([undefined, undefined, 10, 10, 10, 20, 20, 20, 35, 35, 25])
  })

  it('show nothing of fewer than one step, even what was shown before', () => {
    expect(liveSnapshot({ answers: 12, shown: 1 }, 9, () => 2)).toBeUndefined()
  })
})

describe('rounding', () => {
  it.each([
    { count: 0, rounded: 0 },
    { count: 2, rounded: 0 },
    { count: 3, rounded: 5 },
    { count: 7, rounded: 5 },
    { count: 8, rounded: 10 },
  ])('$count to base 5 is $rounded', ({ count, rounded }) => {
    expect(roundToBase(count, 5)).toBe(rounded)
  })

  it('never moves a count by more than half the base', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 20 }), (count, base) => {
        const rounded = roundToBase(count, base)
        expect(rounded % base).toBe(0)
        expect(Math.abs(rounded - count)).toBeLessThanOrEqual(base / 2)
      }),
    )
  })
})
