import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { codeAnswers } from '../../../surveys/answers/code-answers.ts'
import { compileDefinition } from '../../../surveys/answers/compile.ts'
import { checkDefinition } from '../../../surveys/definition/check-definition.ts'
import {
  languagesOf,
  questionsOf,
  ratingSteps,
  textsOf,
} from '../../../surveys/definition/questions.ts'
import { INSTRUMENTS } from '../../../surveys/instruments/index.ts'

describe.each(INSTRUMENTS)('ready questionnaire $id', ({ id, definition, audience, sources }) => {
  const questions = questionsOf(definition).map(({ question }) => question)

  it('passes the check that every questionnaire must pass', () => {
    const json: unknown = JSON.parse(JSON.stringify(definition))

    expect(checkDefinition(json)).toEqual({ status: 'accepted', definition: json })
  })

  it('has every text in every language', () => {
    const missing = textsOf(definition).flatMap(({ path, text }) =>
      LANGUAGES.filter((language) => typeof text === 'string' || !text[language]?.trim()).map(
        (language) => `${path} ${language}`,
      ),
    )

    expect(missing).toEqual([])
    expect(languagesOf(definition)).toEqual(LANGUAGES)
  })

  it('writes Uzbek with the turned comma and Russian in Cyrillic', () => {
    const texts = textsOf(definition).flatMap(({ text }) =>
      typeof text === 'string' ? [] : [text],
    )
    const uzbek = texts.map(({ uz = '' }) => uz)
    const russian = texts.map(({ ru = '' }) => ru)

    expect(uzbek.filter((text) => /[og]['‘’`ʼ]/i.test(text))).toEqual([])
    expect(russian.filter((text) => !/\p{Script=Cyrillic}|^[\d–]+$/u.test(text))).toEqual([])
  })

  it('says who is asked, what is stored, what for and for how long', () => {
    expect(definition.audience).toBe(audience)
    expect(definition.privacyNotice).toBeDefined()
    expect(definition.purpose).toBeDefined()
    expect(definition.retentionMonths).toBeGreaterThan(0)
  })

  it('names for each question what it measures and where it comes from', () => {
    const unnamed = questions.filter(
      ({ measure, source }) => !measure || !source || !sources.includes(source),
    )

    expect(unnamed).toEqual([])
  })

  it('is short: at most ten questions, and only one to three must be answered', () => {
    const required = questions.filter(({ isRequired }) => isRequired)

    expect(questions.length).toBeLessThanOrEqual(10)
    expect(questions.length).toBeGreaterThanOrEqual(id.startsWith('sdg-') ? 2 : 6)
    expect(required.length).toBeGreaterThanOrEqual(1)
    expect(required.length).toBeLessThanOrEqual(3)
  })

  it('warns against personal data wherever somebody may write freely', () => {
    const open = questions.filter(({ type }) => type === 'comment')

    expect(open.map(({ description }) => description)).toEqual(
      open.map(() =>
        expect.objectContaining({
          en: expect.stringContaining('personal data'),
          lv: expect.stringContaining('personas datus'),
        }),
      ),
    )
  })

  it('has a word at every step of every scale, in steps 1 to 5', () => {
    for (const question of questions) {
      if (question.type !== 'rating') continue
      expect(ratingSteps(question).map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
      expect(ratingSteps(question).every(({ text }) => text !== undefined)).toBe(true)
    }
  })

  it('refuses an empty response, because the headline question must be answered', () => {
    const result = codeAnswers(compileDefinition(definition), {})

    expect(result).toMatchObject({
      status: 'rejected',
      faults: expect.arrayContaining([expect.objectContaining({ code: 'required' })]),
    })
  })
})

describe('ready questionnaires together', () => {
  it('ask the headline question in the same words everywhere', () => {
    const asked = INSTRUMENTS.flatMap(({ definition }) =>
      questionsOf(definition).filter(({ question }) => question.name === 'satisfaction'),
    ).map(({ question }) => question)

    expect(asked.length).toBe(4)
    for (const question of asked) expect(question).toEqual(asked[0])
  })

  it('use one code for one question: the same words, options and measure', () => {
    const asked = INSTRUMENTS.flatMap(({ definition }) =>
      questionsOf(definition).map(({ question }) => {
        const { isRequired: _required, visibleIf: _condition, ...words } = question
        return JSON.stringify(words)
      }),
    )
    const codes = INSTRUMENTS.flatMap(({ definition }) =>
      questionsOf(definition).map(({ question }) => question.name),
    )

    expect(new Set(asked).size).toBe(new Set(codes).size)
  })
})
