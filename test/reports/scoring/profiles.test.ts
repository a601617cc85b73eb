import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { itemRulesOf } from '../../../reports/scoring/headline.ts'
import {
  PROFILES,
  SUPERSEDED,
  nameOf,
  profileById,
} from '../../../reports/scoring/profiles/index.ts'

const RULES = PROFILES.flatMap(({ rules }) => rules)
const EVERY_VERSION = [...PROFILES, ...SUPERSEDED]

describe('the profiles', () => {
  it('name every rule once in the whole product', () => {
    const ids = RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are found by their id in the version in force, and nothing else is', () => {
    for (const profile of PROFILES) expect(profileById(profile.id)).toBe(profile)
    expect(profileById('constructor')).toBeUndefined()
  })

  it('are found by id and version, the superseded ones too', () => {
    for (const profile of EVERY_VERSION) expect(profileById(nameOf(profile))).toBe(profile)
    expect(profileById('us-a11@v0')).toBeUndefined()
  })

  it('that are superseded say until when, and are named by the one that replaced them', () => {
    const replaced = EVERY_VERSION.map(({ supersedes }) => supersedes)
    for (const profile of SUPERSEDED) {
      expect(replaced).toContain(nameOf(profile))
      expect(profile.validTo).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    for (const profile of PROFILES) expect(profile.validTo).toBeUndefined()
  })

  it('score every option of the scale', () => {
    for (const { scores, points } of PROFILES.flatMap((profile) => itemRulesOf(profile)))
      expect(scores ?? Array.from({ length: points })).toHaveLength(points)
  })

  it.each(EVERY_VERSION)(
    '$id $version explains itself in every language and says where its rule stands',
    (profile) => {
      for (const language of LANGUAGES) {
        expect(profile.title[language]).not.toBe('')
        expect(profile.summary[language].length).toBeGreaterThan(100)
        for (const { name, note } of profile.rules) {
          expect(name[language]).not.toBe('')
          expect(note?.[language]).not.toBe('')
        }
      }
      expect(profile.source.place).not.toBe('')
    },
  )

  it('write Uzbek with the turned comma and never with an apostrophe', () => {
    const texts = EVERY_VERSION.flatMap(({ title, summary, rules, options = [] }) =>
      [title, summary, ...rules.map(({ name }) => name), ...options.map((each) => each.title)].map(
        ({ uz }) => uz,
      ),
    )
    expect(texts.filter((text) => /[oOgG]['’‘`]/.test(text))).toEqual([])
  })

  it('call a rule whose figures lie outside [0, 1] a mean, never a share', () => {
    for (const { unit, scores } of PROFILES.flatMap((profile) => itemRulesOf(profile))) {
      if (scores === null) continue
      const isFraction = scores.every((score) => score >= 0 && score <= 1)
      expect(unit === 'share').toBe(isFraction)
    }
  })
})
