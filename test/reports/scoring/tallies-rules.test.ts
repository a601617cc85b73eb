import { describe, expect, it } from 'vitest'
import { type CountCell, cubeOfCells } from '../../../surveys/counts/cube.ts'
import { TIDY_DEFAULTS } from '../../../surveys/counts/tidy.ts'
import { lvMk401 } from '../../../reports/scoring/profiles/lv-mk401/profile.ts'
import { lvMk402 } from '../../../reports/scoring/profiles/lv-mk402/profile.ts'
import { profileById } from '../../../reports/scoring/profiles/index.ts'
import { type Design, score } from '../../../reports/scoring/score.ts'
import type { Profile } from '../../../reports/scoring/profile.ts'
import { present } from '../../support/figures.ts'

const PLACE = { ...TIDY_DEFAULTS, period: '2025-03' }

function cell(item: string, option: string, count: number, place: Partial<CountCell> = {}) {
  return { ...PLACE, item, option, count, ...place }
}

function figures(
  profile: Profile,
  cells: readonly CountCell[],
  design: Partial<Design> = {},
): Record<string, unknown> {
  const indicators = score(profile, cubeOfCells(cells), { by: [], sampling: 'imported', ...design })
  return Object.fromEntries(
    indicators.map(({ indicator, figure }) => [
      indicator,
      figure.status === 'measured' ? figure.value : figure.reason,
    ]),
  )
}

describe('a rule over several numbers', () => {
  const requests = [
    cell('requests', 'all', 1000),
    cell('requests', 'all', 300, { channel: 'in-person' }),
    cell('requests', 'all', 50, { channel: 'phone' }),
    cell('requests', 'all', 150, { channel: 'post' }),
  ]

  it('reads one channel beside all of them', () => {
    expect(figures(lvMk402, requests)).toMatchObject({ 'mk402-electronic-use': 1000 / 1500 })
  })

  it('has no figure for one channel apart, where it would always be 0 or 100 %', () => {
    const rows = score(lvMk402, cubeOfCells(requests), { by: ['channel'], sampling: 'imported' })
    expect(rows.filter(({ indicator }) => indicator === 'mk402-electronic-use')).toEqual([])
  })

  it('is withheld when a number is missing, and has no row when none is there', () => {
    const found = figures(lvMk402, [cell('cases_completed', 'all', 5)])
    expect(found).toEqual({ 'mk402-completion': 'not-reported' })
  })

  it('tells a reported 0 from a number that was not reported', () => {
    const zero = figures(lvMk402, [
      cell('cases_completed', 'all', 0),
      cell('cases_completed', 'all', 0, { period: '2025-04' }),
      cell('cases_started', 'all', 20),
    ])
    expect(zero).toEqual({ 'mk402-completion': 0 })
  })

  it('is withheld when answers stand where a number belongs', () => {
    expect(
      figures(lvMk402, [cell('cases_completed', '5', 3), cell('cases_started', 'all', 20)]),
    ).toEqual({ 'mk402-completion': 'wrong-scale' })
  })

  it('carries no flag of samples and no minimum base: it is no survey', () => {
    const [indicator] = score(
      lvMk402,
      cubeOfCells([cell('cases_completed', 'all', 3), cell('cases_started', 'all', 4)]),
      { by: [], sampling: 'self-selected' },
    )
    expect(indicator).toMatchObject({
      basis: 'operations',
      figure: { status: 'measured', value: 0.75, n: 4, flags: [], interval: null },
    })
  })
})

describe('a rule of one service', () => {
  const two = [
    cell('requests', 'all', 4000, { service: 'a' }),
    cell('requests', 'all', 4000, { service: 'b' }),
  ]

  it('is withheld where counts of several meet', () => {
    expect(figures(lvMk402, two, { periodKind: 'year' })).toMatchObject({
      'mk402-digitisation-trigger': 'several-services',
    })
  })

  it('is not asked of a month when the rule counts a year', () => {
    const months = figures(lvMk402, two, { by: ['service'], periodKind: 'month' })
    expect(months).not.toHaveProperty('mk402-digitisation-trigger')
  })

  it('nor of a year when the norm is of a month', () => {
    const minutes = [cell('minutes_down', 'all', 1), cell('minutes_total', 'all', 44_640)]
    expect(figures(lvMk402, minutes, { periodKind: 'month' })).toMatchObject({
      'mk402-availability-kept': 1,
    })
    expect(figures(lvMk402, minutes, { periodKind: 'year' })).not.toHaveProperty(
      'mk402-availability-kept',
    )
  })
})

describe('a rule of client service centres', () => {
  it('leaves out what was collected elsewhere', () => {
    const cells = [
      cell('satisfaction', '5', 30, { centre: 'ludza' }),
      cell('satisfaction', '1', 500),
      cell('consultations', 'all', 60, { centre: 'ludza' }),
      cell('applications', 'all', 40, { centre: 'ludza' }),
      cell('applications', 'all', 1000),
    ]
    expect(figures(lvMk401, cells)).toMatchObject({
      'mk401-satisfaction-mean': 5,
      'mk401-volume': 100,
      'mk401-consultation-share': 0.6,
    })
  })
})

describe('a rule over several questions', () => {
  it('is withheld below the minimum base, and when a question was not asked', () => {
    const csm = present(profileById('ph-csm'))
    const asked = ['1', '2', '3', '4', '5', '6', '7', '8']
    const nine = asked.map((number) => cell(`csm_sqd${number}`, '5', 9))
    expect(figures(csm, nine)).toMatchObject({ 'csm-overall-favourable': 'too-few-responses' })
    expect(figures(csm, nine.slice(1))).toMatchObject({
      'csm-overall-favourable': 'item-missing',
    })
  })
})
