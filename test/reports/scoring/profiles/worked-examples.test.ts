import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../locales/language.ts'
import { WORKED_EXAMPLES } from '../../../../reports/scoring/profiles/examples.ts'
import { PROFILES, profileById } from '../../../../reports/scoring/profiles/index.ts'
import { present } from '../../../support/figures.ts'

const RULES = PROFILES.flatMap(({ rules }) => rules)

describe('worked examples', () => {
  it.each(WORKED_EXAMPLES)('$rule of $counts is $value ($source)', (example) => {
    const rule = present(RULES.find(({ id }) => id === example.rule))
    const { counts, notApplicable = 0 } = example
    const figure = rule.compute({ counts, notApplicable })

    const n = counts.reduce((sum, count) => sum + count, 0)
    const distance =
      example.value === null || figure.status === 'withheld'
        ? 0
        : Math.abs(figure.value - example.value)
    expect(figure).toMatchObject(
      example.value === null
        ? { status: 'withheld', reason: 'no-responses', n: 0 }
        : { status: 'measured', n },
    )
    expect(distance).toBeLessThanOrEqual(example.tolerance ?? 1e-9)
  })

  it('exist for every rule', () => {
    const shown = new Set(WORKED_EXAMPLES.map(({ rule }) => rule))
    expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
  })
})

describe('the profiles', () => {
  it('name every rule once in the whole product', () => {
    const ids = RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are found by their id, and nothing else is', () => {
    for (const profile of PROFILES) expect(profileById(profile.id)).toBe(profile)
    expect(profileById('constructor')).toBeUndefined()
  })

  it('score every option of the scale', () => {
    for (const { scores, points } of RULES) expect(scores).toHaveLength(points)
  })

  it.each(PROFILES)(
    '$id explains itself in every language and says where its rule stands',
    (profile) => {
      for (const language of LANGUAGES) {
        expect(profile.title[language]).not.toBe('')
        expect(profile.summary[language].length).toBeGreaterThan(100)
      }
      expect(profile.source.place).not.toBe('')
    },
  )

  it('call a rule whose figures lie outside [0, 1] a mean, never a share', () => {
    for (const { unit, scores } of RULES) {
      const isFraction = (scores ?? []).every((score) => score >= 0 && score <= 1)
      expect(unit).toBe(isFraction ? 'share' : 'mean5')
    }
  })
})
