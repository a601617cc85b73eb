import { describe, expect, it } from 'vitest'
import type { LocalizedText } from '../../../locales/language.ts'
import type { Choice, Definition, Element } from '../../../surveys/definition/definition.ts'
import { publishFaults } from '../../../surveys/definition/publish-faults.ts'
import { optionOf } from '../../../surveys/definition/questions.ts'
import { INSTRUMENTS } from '../../../surveys/instruments/index.ts'
import { SATISFACTION_STEPS } from '../../../surveys/items/scales.ts'

const asking = (...elements: Element[]): Definition => ({
  title: { lv: 'Vērtējums', ru: 'Оценка' },
  audience: 'resident',
  purpose: 'For the report',
  privacyNotice: 'We store answers',
  retentionMonths: 12,
  elements,
})
const codes = (definition: Definition) => publishFaults(definition).map(({ code }) => code)
const rating = (steps: readonly Choice[], more: object = {}): Element => ({
  type: 'rating',
  name: 'rating',
  title: 'Rate us',
  rateValues: [...steps],
  ...more,
})
const wordsOf = (choice: Choice | undefined, language: keyof LocalizedText) => {
  const text = choice === undefined ? undefined : optionOf(choice).text
  return typeof text === 'object' ? (text[language] ?? '') : ''
}

describe('what a questionnaire lacks before people may answer it', () => {
  it.each(INSTRUMENTS.map(({ id, definition }) => ({ id, definition })))(
    'is nothing in the ready questionnaire $id',
    ({ definition }) => expect(publishFaults(definition)).toEqual([]),
  )

  it('is every field that respondents are owed, also where it is empty', () => {
    expect(publishFaults({ elements: [], title: {}, purpose: '' }).map(({ path }) => path)).toEqual(
      ['title', 'privacyNotice', 'purpose', 'retentionMonths', 'audience'],
    )
  })

  it('is the words of an answer in a language that the title offers', () => {
    const half = [
      { value: 1, text: { lv: 'Slikti', ru: 'Плохо' } },
      { value: 2, text: { lv: 'Labi' } },
    ]
    expect(publishFaults(asking(rating(half)))).toEqual([
      {
        path: 'elements.0.rateValues',
        code: 'label-missing',
        values: { language: 'Русский', name: 'rating' },
      },
    ])
    expect(codes({ ...asking(rating(half)), title: { lv: 'Vērtējums' } })).toEqual([])
    expect(codes(asking(rating([1, 2, 3])))).toEqual([])
  })

  it('is one direction of a scale in all languages', () => {
    const turned = SATISFACTION_STEPS.map((step, index) => ({
      value: index + 1,
      text: { lv: wordsOf(step, 'lv'), ru: wordsOf(SATISFACTION_STEPS[4 - index], 'ru') },
    }))
    expect(codes(asking(rating(SATISFACTION_STEPS)))).toEqual([])
    expect(codes(asking(rating(turned)))).toEqual(['polarity'])
  })

  it('is the answers of the bank under a code of the bank', () => {
    const bank = { name: 'satisfaction', measure: 'overall_satisfaction' }
    expect(codes(asking(rating(SATISFACTION_STEPS, bank)))).toEqual([])
    expect(codes(asking(rating(SATISFACTION_STEPS.slice(0, 4), bank)))).toEqual(['bank-scale'])
    expect(codes(asking(rating(SATISFACTION_STEPS.slice(0, 4), { name: 'satisfaction' })))).toEqual(
      [],
    )
  })
})
