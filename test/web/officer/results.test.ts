import { describe, expect, it } from 'vitest'
import { consoleWording } from '../../../locales/console/index.ts'
import type { IndicatorRow } from '../../../web/officer/queries.ts'
import { monthPoints } from '../../../web/officer/measure/month-points.ts'
import { resultRows } from '../../../web/officer/measure/result-rows.ts'
import { intervalInUnit, inUnit } from '../../../web/officer/measure/unit-words.ts'

const row = (fields: Partial<IndicatorRow>): IndicatorRow => ({
  indicator: 'satisfaction-index',
  methodology: 'uk-gds',
  version: '2013-10',
  provider: null,
  service: null,
  period: '2026',
  value: 0.7,
  n: 40,
  lower: 0.6,
  upper: 0.8,
  status: 'measured',
  reason: null,
  flags: [],
  band: null,
  ...fields,
})

describe('rows of live results', () => {
  it('join distribution and figures of a place, most answers first', () => {
    const rows = resultRows(
      {
        indicators: [row({ service: 'small' }), row({ service: 'large' })],
        distributions: [
          {
            slice: { service: 'small' },
            period: '2026',
            counts: [],
            notApplicable: 0,
            respondents: 3,
          },
          {
            slice: { service: 'large' },
            period: '2026',
            counts: [0, 0, 9, 9, 9],
            notApplicable: 1,
            respondents: 27,
          },
        ],
        responses: [],
      },
      'service',
    )
    expect(rows.map(({ code, respondents, counts }) => [code, respondents, counts])).toEqual([
      ['large', 27, [0, 0, 9, 9, 9]],
      ['small', 3, null],
    ])
    expect(rows[0]?.figures.get('satisfaction-index')?.service).toBe('large')
  })

  it('keep a place whose answers were on another scale: it has figures but no distribution', () => {
    const withheld = row({ centre: 'c', value: null, status: 'withheld', reason: 'wrong-scale' })
    const rows = resultRows({ indicators: [withheld], distributions: [], responses: [] }, 'centre')
    expect(rows).toMatchObject([{ code: 'c', counts: null }])
  })

  it('tell answers without a centre from all together', () => {
    const distributions = [
      { slice: { centre: '' }, period: '2026', counts: [], notApplicable: 0, respondents: 2 },
    ]
    expect(resultRows({ indicators: [], distributions, responses: [] }, 'centre')).toMatchObject([
      { code: '' },
    ])
    expect(resultRows({ indicators: [], distributions, responses: [] }, undefined)).toMatchObject([
      { code: undefined },
    ])
  })
})

describe('points of a year', () => {
  const points = monthPoints(
    {
      indicators: [
        row({ period: '2026-01', n: 23, flags: ['low-reliability'] }),
        row({ period: '2026-02', value: null, status: 'withheld', reason: 'too-few-responses' }),
        row({ period: '2026-03', value: null, status: 'withheld', reason: 'no-responses' }),
        row({ period: '2026-04', indicator: 'another' }),
      ],
    },
    'satisfaction-index',
    2026,
  )

  it('are twelve, whatever was answered', () => {
    expect(points.map(({ period }) => period)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
    ])
  })

  it('are hollow on a low base, hatched when withheld, empty without answers', () => {
    const looks = points
      .slice(0, 4)
      .map(({ value, hollow, withheld }) => ({ value, hollow, withheld }))
    expect(looks).toEqual([
      { value: 0.7, hollow: true, withheld: false },
      { value: null, hollow: false, withheld: true },
      { value: null, hollow: false, withheld: false },
      { value: null, hollow: false, withheld: false },
    ])
  })
})

describe('figures in words of their unit', () => {
  it('are per cent for shares and two digits for means', () => {
    const lv = consoleWording('lv')
    expect(inUnit(0.7125, 'share', lv)).toBe('71,3\u00a0%')
    expect(inUnit(3.85, 'mean5', lv)).toBe('3,85')
  })

  it('say the unit of an interval once', () => {
    expect(intervalInUnit(0.647, 0.665, 'share', consoleWording('en'))).toBe('64.7–66.5%')
    expect(intervalInUnit(3.78, 3.83, 'mean5', consoleWording('ru'))).toBe('3,78–3,83')
  })
})
