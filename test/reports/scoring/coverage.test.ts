import { describe, expect, it } from 'vitest'
import type { Definition } from '../../../surveys/definition/definition.ts'
import { INSTRUMENTS } from '../../../surveys/instruments/index.ts'
import { RESIDENT_VISIT } from '../../../surveys/instruments/resident.ts'
import { askedItems } from '../../../reports/scoring/asked-items.ts'
import { coverage, profileCoverage } from '../../../reports/scoring/coverage.ts'
import { itemRulesOf } from '../../../reports/scoring/headline.ts'
import { euSdg } from '../../../reports/scoring/profiles/eu-sdg/profile.ts'
import { idSkm } from '../../../reports/scoring/profiles/id-skm/profile.ts'
import { lvMk402 } from '../../../reports/scoring/profiles/lv-mk402/profile.ts'

const satisfaction = { ...lvMk402, rules: itemRulesOf(lvMk402) }

describe('coverage', () => {
  it.each([
    { items: [{ code: 'satisfaction', points: 5 }], status: 'covered' },
    { items: [{ code: 'satisfaction', points: 10 }], status: 'wrong-scale' },
    { items: [{ code: 'satisfaction', points: null }], status: 'wrong-scale' },
    { items: [{ code: 'ease', points: 5 }], status: 'item-missing' },
    { items: [], status: 'item-missing' },
  ])('a questionnaire with $items: the mean of MK 402 is $status', ({ items, status }) => {
    expect(coverage([satisfaction], items)).toEqual([
      {
        methodology: 'lv-mk402',
        version: lvMk402.version,
        rule: 'satisfaction-mean',
        status,
        items: [{ item: 'satisfaction', needs: 'scale', points: 5, status }],
      },
    ])
  })

  it('names the item that a profile lacks, once', () => {
    expect(profileCoverage([satisfaction], [])).toEqual([
      {
        methodology: 'lv-mk402',
        version: lvMk402.version,
        covered: 0,
        of: 1,
        missing: ['satisfaction'],
        wrongScale: [],
        fromOperations: [],
      },
    ])
  })

  it('says of the gateway’s questionnaire that it feeds every question of the regulation', () => {
    const asked = INSTRUMENTS.flatMap(({ definition }) => askedItems(definition))
    const sdg = profileCoverage([euSdg], asked)

    expect(sdg).toMatchObject([
      {
        methodology: 'eu-sdg',
        covered: 4,
        missing: [],
        wrongScale: [],
        fromOperations: ['assistance_days', 'assistance_users', 'page_views'],
      },
    ])
  })

  it('says of a profile over several questions which of them are missing', () => {
    const asked = [
      { code: 'skm_time', points: 4 },
      { code: 'skm_cost', points: 5 },
    ]
    const [index] = coverage([idSkm], asked)

    expect(index).toMatchObject({ rule: 'skm-index', status: 'item-missing' })
    expect(index?.items.filter(({ status }) => status === 'covered')).toHaveLength(1)
    expect(index?.items.filter(({ status }) => status === 'wrong-scale')).toHaveLength(1)
    expect(index?.items.filter(({ status }) => status === 'item-missing')).toHaveLength(7)
  })

  it('reads a scale from a rating and from a choice alike', () => {
    const definition: Definition = {
      ...RESIDENT_VISIT.definition,
      pages: [
        {
          name: 'p',
          elements: [
            { type: 'rating', name: 'a', rateMax: 4 },
            { type: 'radiogroup', name: 'b', choices: [1, 2, 3] },
            { type: 'radiogroup', name: 'c', choices: ['yes', 'no'] },
          ],
        },
      ],
    }
    expect(askedItems(definition)).toEqual([
      { code: 'a', points: 4, options: ['1', '2', '3', '4'] },
      { code: 'b', points: 3, options: ['1', '2', '3'] },
      { code: 'c', points: null, options: ['yes', 'no'] },
    ])
  })
})
