import { describe, expect, it } from 'vitest'
import { bandCode } from '../../../reports/scoring/bands.ts'
import type {
  IndicatorRule,
  ItemExample,
  Profile,
  TalliesExample,
  WorkedExample,
} from '../../../reports/scoring/profile.ts'
import { WORKED_EXAMPLES } from '../../../reports/scoring/profiles/examples.ts'
import { PROFILES, SUPERSEDED, nameOf } from '../../../reports/scoring/profiles/index.ts'
import { bandOfFigure } from '../../../reports/scoring/rounding.ts'
import { runExample } from '../../../reports/scoring/run-example.ts'

const EVERY_VERSION = [...PROFILES, ...SUPERSEDED]

/** The rule an example is about, in the version it names, else in the one in force. */
function subjectOf({ rule: id, profile: name }: WorkedExample): {
  profile: Profile
  rule: IndicatorRule
} {
  for (const profile of EVERY_VERSION) {
    if (name !== undefined && name !== profile.id && name !== nameOf(profile)) continue
    const rule = profile.rules.find((each) => each.id === id)
    if (rule) return { profile, rule }
  }
  throw new Error(`no rule ${id} in ${name ?? 'any profile'}`)
}

/** The part of the figure that an example states, the value itself apart. */
function expectedFigure({ value, reason, n, flags }: ItemExample | TalliesExample) {
  if (value === null) return { status: 'withheld', reason: reason ?? 'no-responses' }
  return { status: 'measured', ...(n !== undefined && { n }), ...(flags && { flags }) }
}

/** Cases of official methodologies as they were collected, by their ids there. */
const COLLECTION: readonly string[] = [
  'uk-gds-score-1',
  'uk-gds-score-2',
  'uk-gds-score-3',
  'uk-gds-score-4',
  'uk-gds-score-5',
  'uk-opg-use-a-lasting-power-of-attorney-2021-03',
  'uk-opg-use-a-lasting-power-of-attorney-2022-03',
  'uk-opg-use-a-lasting-power-of-attorney-2023-03',
  'uk-opg-use-a-lasting-power-of-attorney-2024-03',
  'uk-opg-use-a-lasting-power-of-attorney-2025-03',
  'uk-opg-use-a-lasting-power-of-attorney-2026-03',
  'uk-opg-use-a-lasting-power-of-attorney-2026-04',
  'uk-opg-complete-the-deputy-report-2023-04',
  'uk-opg-complete-the-deputy-report-2023-05',
  'uk-opg-complete-the-deputy-report-2024-04',
  'uk-opg-complete-the-deputy-report-2026-03',
  'uk-opg-complete-the-deputy-report-2026-04',
  'ca-gc-target-1',
  'ca-gc-target-2',
  'ca-gc-target-3',
  'ca-gc-target-4',
  'ca-gc-target-5',
  'ca-gc-target-6',
  'ca-gc-target-7',
  'ca-gc-target-8',
  'ca-gc-target-9',
  'ca-gc-target-10',
  'ca-gc-target-11',
  'ca-gc-target-12',
  'ca-gc-target-13',
  'ca-gc-std-1008',
  'ca-gc-std-1012',
  'ca-gc-std-1043',
  'ca-gc-std-1058',
  'ca-gc-std-1079',
  'ca-gc-std-1080',
  'ca-gc-std-1113',
  'ca-gc-std-1115',
  'ca-gc-std-1117',
  'ca-gc-std-1119',
  'ca-gc-std-1133',
  'ca-gc-std-1146',
  'ca-gc-std-STAN00006173',
  'ca-gc-std-1490',
  'ca-gc-std-8372',
  'ca-gc-std-STAN00005967',
  'ca-gc-std-2099',
  'ca-gc-std-2777',
  'ca-gc-std-5296',
  'ca-gc-std-STAN00005175',
  'ca-gc-std-STAN00005966',
  'ca-gc-std-1453',
  'ca-gc-std-2621',
  'ca-gc-std-2675',
  'ca-gc-std-8407',
  'ca-gc-std-STAN00006164',
  'ca-gc-std-STAN00006192',
  'ca-gc-std-STAN00006193',
  'ca-gc-maf-2023-24-ic',
  'ca-gc-maf-2023-24-nrcan-rncan',
  'ca-gc-maf-2023-24-ALL',
  'id-skm-gaspul-q3',
  'id-skm-tubaba-2023s1',
  'id-skm-bands-2017',
  'id-kep25-bands-2004',
  'ph-csm-means',
  'ph-csm-bands-percent',
  'ph-csm-favourable',
  'lv-vpvkac-2015-2020',
  'lv-mk402-criterion',
  'lv-mk402-indicators',
  'lv-mk402-support-deadlines',
  'eu-sdg-response-time',
  'scale-comparison',
]

const NAMED = WORKED_EXAMPLES.map((example) => ({ name: example.id ?? example.rule, example }))

describe('worked examples', () => {
  it.each(NAMED.flatMap(({ name, example }) => ('figure' in example ? [{ name, example }] : [])))(
    '$name: $example.figure is $example.band ($example.source)',
    ({ example }) => {
      const { profile, rule } = subjectOf(example)

      expect(bandOfFigure(profile, rule, example.figure)).toBe(example.band)
    },
  )

  it.each(NAMED.flatMap(({ name, example }) => ('figure' in example ? [] : [{ name, example }])))(
    '$name: $example.rule is $example.value ($example.source)',
    ({ example }) => {
      const { profile, rule } = subjectOf(example)
      const { figure, rounded, band } = runExample(profile, rule, example)

      expect(figure).toMatchObject(expectedFigure(example))
      const value = figure.status === 'measured' ? figure.value : null
      const distance = Math.abs((value ?? 0) - (example.value ?? 0))
      expect(distance).toBeLessThanOrEqual(example.tolerance ?? 1e-9)
      expect(rounded).toBe(example.rounded ?? rounded)
      expect(band).toBe(example.band ?? band)
    },
  )

  it('exist for every rule of every version', () => {
    const shown = new Set(
      WORKED_EXAMPLES.map((example) => {
        const { profile, rule } = subjectOf(example)
        return `${nameOf(profile)} ${rule.id}`
      }),
    )
    const missing = EVERY_VERSION.flatMap((profile) =>
      profile.rules.map(({ id }) => `${nameOf(profile)} ${id}`).filter((name) => !shown.has(name)),
    )
    expect(missing).toEqual([])
  })

  it('show a case of every band', () => {
    const bands = (profile: Profile, rule: IndicatorRule) =>
      (rule.bands ?? profile.bands).map((band) => `${nameOf(profile)} ${bandCode(band)}`)
    const shown = new Set(
      WORKED_EXAMPLES.map((example) => {
        const { profile } = subjectOf(example)
        return `${nameOf(profile)} ${'band' in example ? example.band : ''}`
      }),
    )
    const all = EVERY_VERSION.flatMap((profile) => profile.rules.flatMap((r) => bands(profile, r)))
    expect([...new Set(all)].filter((band) => !shown.has(band))).toEqual([])
  })

  it('carry every case of the collection they come from by its id', () => {
    const ids = new Set(WORKED_EXAMPLES.map(({ id }) => id))
    expect(COLLECTION.filter((id) => !ids.has(id))).toEqual([])
  })
})
