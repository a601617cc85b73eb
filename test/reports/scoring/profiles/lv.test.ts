import { describe, expect, it } from 'vitest'
import { cubeOfCells } from '../../../../surveys/counts/cube.ts'
import {
  centreTypeOf,
  nextSurveyBy,
} from '../../../../reports/scoring/profiles/lv-mk401/peer-groups.ts'
import {
  availabilityKept,
  digitisationTriggered,
  publishBy,
} from '../../../../reports/scoring/profiles/lv-mk402/limits.ts'
import { measurementOverview } from '../../../../reports/scoring/profiles/lv-varam/overview.ts'
import { TIDY_DEFAULTS } from '../../../../surveys/counts/tidy.ts'

describe('Cabinet Regulation No. 402', () => {
  it('lv-mk402-criterion: more than 5,000 requests a year, or more than a tenth of the holder’s', () => {
    const cases = [
      [5000, 100_000],
      [5001, 100_000],
      [400, 4000],
      [401, 4000],
    ] as const
    expect(cases.map(([own, all]) => digitisationTriggered(own, all))).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('says nothing on a small service when the holder’s number is not known', () => {
    expect(digitisationTriggered(400, undefined)).toBeUndefined()
    expect(digitisationTriggered(5001, undefined)).toBe(true)
  })

  it('lv-mk402-indicators: 864 minutes down of 43,200 are 98 % and keep the norm', () => {
    expect(availabilityKept(864, 43_200)).toBe(true)
    expect(availabilityKept(865, 43_200)).toBe(false)
  })

  it('has results published by 1 April of the following year', () => {
    expect(publishBy(2025)).toBe('2026-04-01')
  })
})

describe('Cabinet Regulation No. 401', () => {
  it.each([
    [{ daily: 4, weekly: 4 }, 'national'],
    [{ daily: 3, weekly: 6 }, 'regional'],
    [{ daily: 0, weekly: 3 }, 'regional'],
    [{ daily: 0, weekly: 2 }, 'local'],
  ] as const)('a centre with %j stands among the %s ones', (presence, type) => {
    expect(centreTypeOf(presence)).toBe(type)
  })

  it('has a client survey at least once in three years', () => {
    expect(nextSurveyBy('2024-05-31')).toBe('2027-05-31')
    expect(nextSurveyBy('2024-02-29')).toBe('2027-02-28')
  })
})

describe('the VARAM overview', () => {
  it('names what is missing, service by service', () => {
    const place = { ...TIDY_DEFAULTS, period: '2025' }
    const cube = cubeOfCells([
      { ...place, service: 'passport', item: 'satisfaction', option: '5', count: 40 },
      { ...place, service: 'passport', item: 'requests', option: 'all', count: 900 },
      { ...place, service: 'passport', item: 'complaints', option: 'all', count: 0 },
      { ...place, service: 'birth', item: 'cases_started', option: 'all', count: 10 },
    ])

    const overview = measurementOverview(cube)

    expect(overview.map(({ slice, missing }) => [slice.service, missing])).toEqual([
      [
        'birth',
        ['volume', 'satisfaction', 'timeliness', 'completion', 'cost', 'complaints', 'burden'],
      ],
      ['passport', ['timeliness', 'completion', 'cost', 'burden']],
    ])
  })
})
