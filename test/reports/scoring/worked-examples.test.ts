import { describe, expect, it } from 'vitest'
import { bandCode } from '../../../reports/scoring/bands.ts'
import type { IndicatorRule, Profile, WorkedExample } from '../../../reports/scoring/profile.ts'
import { WORKED_EXAMPLES } from '../../../reports/scoring/profiles/examples.ts'
import { PROFILES, SUPERSEDED, nameOf } from '../../../reports/scoring/profiles/index.ts'
import { bandOfFigure } from '../../../reports/scoring/rounding.ts'
import { runExample } from '../../../reports/scoring/run-example.ts'
import { present } from '../../support/figures.ts'

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

      if (example.value === null) {
        expect(figure).toMatchObject({
          status: 'withheld',
          reason: example.reason ?? 'no-responses',
        })
        return
      }
      expect(figure).toMatchObject({ status: 'measured' })
      const value = figure.status === 'measured' ? figure.value : Number.NaN
      expect(Math.abs(value - example.value)).toBeLessThanOrEqual(example.tolerance ?? 1e-9)
      if (example.n !== undefined) expect(figure.n).toBe(example.n)
      if (example.rounded !== undefined) expect(rounded).toBe(example.rounded)
      if (example.band !== undefined) expect(band).toBe(example.band)
      if (example.flags) expect(figure).toMatchObject({ flags: example.flags })
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
})
