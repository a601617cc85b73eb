import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { codeAnswers } from '../../../surveys/answers/code-answers.ts'
import { compileDefinition } from '../../../surveys/answers/compile.ts'
import { compareDefinitions } from '../../../surveys/definition/compare.ts'
import type { Choice, Definition } from '../../../surveys/definition/definition.ts'
import {
  easyReadLanguages,
  easyReading,
  lackingEasyText,
} from '../../../surveys/definition/easy-read.ts'
import { publishFaults } from '../../../surveys/definition/publish-faults.ts'
import { optionsOf, questionsOf } from '../../../surveys/definition/questions.ts'
import { textIn } from '../../../surveys/definition/text.ts'
import { easyColumn } from '../../../surveys/definition/text-column.ts'
import { nextStates, translationLines } from '../../../surveys/definition/translation/state.ts'
import { textUnits, withUnit } from '../../../surveys/definition/translation/units.ts'
import { INSTRUMENTS } from '../../../surveys/instruments/index.ts'
import { SATISFACTION_STEPS } from '../../../surveys/items/scales.ts'
import { ITEM_BANK, unchangedBankItem } from '../../../surveys/items/index.ts'
import { ask, easyWordingOf } from '../../../surveys/items/item.ts'

const EASY = INSTRUMENTS.filter(({ definition }) => easyReadLanguages(definition).length > 0)

const asking = (rateValues: Choice[], title: object = {}): Definition => ({
  title: { lv: 'Vērtējums' },
  locale: 'lv',
  audience: 'resident',
  purpose: { lv: 'Pārskatam' },
  privacyNotice: { lv: 'Saglabājam atbildes' },
  retentionMonths: 12,
  elements: [{ type: 'rating', name: 'r', title: { lv: 'Kā vērtējat?', ...title }, rateValues }],
})
const steps = (...easy: string[]): Choice[] =>
  ['Slikti', 'Vidēji', 'Labi'].map((lv, index) => ({
    value: index + 1,
    text: { lv, ...(easy[index] !== undefined && { 'lv-simple': easy[index] }) },
  }))
const codes = (definition: Definition) => publishFaults(definition).map(({ code }) => code)

describe('the easy reading of a questionnaire', () => {
  it('is offered in four languages by the questionnaires after a visit, an e-service and a centre', () => {
    expect(EASY.map(({ id }) => id)).toEqual([
      'resident-visit',
      'resident-e-service',
      'centre-client',
    ])
    for (const { definition } of EASY) expect(easyReadLanguages(definition)).toEqual(LANGUAGES)
  })

  it('asks the same items with the same options, and codes every answer alike', () => {
    for (const { definition } of EASY) {
      for (const language of LANGUAGES) {
        const easy = easyReading(definition, language)
        const frame = (one: Definition) =>
          questionsOf(one).map(({ question, conditions }) => [
            question.name,
            question.type,
            question.isRequired,
            conditions,
            optionsOf(question).map(({ value }) => value),
          ])
        expect(frame(easy)).toEqual(frame(definition))
        const answers = Object.fromEntries(
          questionsOf(definition).flatMap(({ question }) => {
            const [first] = optionsOf(question)
            if (!first) return []
            return [[question.name, question.type === 'checkbox' ? [first.value] : first.value]]
          }),
        )
        const [usual, read] = [definition, easy].map((one) =>
          codeAnswers(compileDefinition(one), answers),
        )
        expect(usual).toMatchObject({ status: 'coded' })
        expect(read).toEqual(usual)
      }
    }
  })

  it('says nothing in long sentences', () => {
    for (const { definition } of EASY) {
      for (const language of LANGUAGES) {
        for (const { text, part } of textUnits(definition)) {
          const easy = typeof text === 'object' ? (text[easyColumn(language)] ?? '') : ''
          // Inclusion Europe, "Information for all", 2009: short sentences, one idea in each.
          for (const sentence of easy.split(/(?<=[.?!])\s+/))
            expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(part === 'title' ? 13 : 14)
        }
      }
    }
  })

  it('replaces texts of its own language only', () => {
    const definition = asking(steps('Nē', 'Nezinu', 'Jā'), { 'lv-simple': 'Vai bija labi?' })
    const { question } = questionsOf(easyReading(definition, 'lv'))[0] ?? {}
    expect(textIn(question?.title, 'lv')).toBe('Vai bija labi?')
    expect(easyReading(definition, 'ru')).toEqual(definition)
  })

  it('is not offered while a question has no easy text', () => {
    const definition = asking(steps('Nē', 'Nezinu', 'Jā'))
    expect(lackingEasyText(definition, 'lv').map(({ key }) => key)).toEqual(['r/title'])
    expect(easyReadLanguages(definition)).toEqual([])
    expect(easyReadLanguages(asking(steps(), { 'lv-simple': 'Vai bija labi?' }))).toEqual(['lv'])
  })
})

describe('publishing is refused', () => {
  it('where an easy text exists for some options of a scale and not for others', () => {
    expect(publishFaults(asking(steps('Nē', 'Nezinu')))).toEqual([
      {
        path: 'elements.0.rateValues',
        code: 'easy-partial',
        values: { language: 'Latviešu', name: 'r' },
      },
    ])
    expect(codes(asking(steps('Nē', 'Nezinu', 'Jā')))).toEqual([])
  })

  it('where two options become one in easy words', () => {
    expect(codes(asking(steps('Nē', 'Jā', 'jā!')))).toEqual(['easy-same'])
  })

  it('where a scale that we know runs the other way in easy words', () => {
    const turned = SATISFACTION_STEPS.map((step, index) => {
      const other = SATISFACTION_STEPS[4 - index]
      const [usual, easy] = [step, other].map((each) =>
        typeof each === 'object' && typeof each.text === 'object' ? each.text : {},
      )
      return {
        value: index + 1,
        text: { lv: usual?.lv ?? '', 'lv-simple': easy?.['lv-simple'] ?? '' },
      }
    })
    expect(codes(asking(turned))).toEqual(['polarity'])
  })
})

describe('an easy text in the translation desk', () => {
  const before = asking(steps('Nē', 'Nezinu', 'Jā'), { 'lv-simple': 'Vai bija labi?', en: 'How?' })
  const same = (text: string) => text
  const stateOf = (definition: Definition, states = {}) =>
    translationLines(definition, states, { from: 'lv', to: 'lv-simple' }, same).find(
      ({ key }) => key === 'r/title',
    )?.state

  it('has changed since when the usual text of its language was rewritten, and no other', () => {
    const after = withUnit(before, 'r/title', 'lv', 'Cik labi bija?')
    expect(stateOf(before)).toBe('translated')
    expect(stateOf(after, nextStates(before, after, {}, same))).toBe('changed')

    const elsewhere = withUnit(before, 'r/title', 'en', 'How was it?')
    expect(stateOf(elsewhere, nextStates(before, elsewhere, {}, same))).toBe('translated')
  })

  it('is missing where the usual text stands alone, and survives a change of another language', () => {
    expect(stateOf(asking(steps()))).toBe('missing')
    const changed = withUnit(before, 'r/title', 'ru', 'Как?')
    expect(stateOf(changed)).toBe('translated')
  })
})

describe('easy words', () => {
  it('may change with a note, and break no series', () => {
    const before = asking(steps('Nē', 'Nezinu', 'Jā'), { 'lv-simple': 'Vai bija labi?' })
    const after = withUnit(before, 'r/title', 'lv-simple', 'Vai jums patika?')
    expect(compareDefinitions(before, after).changes).toEqual([
      { item: 'r', kind: 'wording', verdict: 'comparable' },
    ])
  })

  it('of the bank are whole: every hint and every answer, or none of the answers', () => {
    for (const item of Object.values(ITEM_BANK).flat()) {
      const easy = easyWordingOf(item)
      if (!easy) continue
      expect(easy.hint !== undefined).toBe(item.hint !== undefined)
      const { answer } = item
      if (!easy.answers || !('choices' in answer)) continue
      const values = answer.choices.map((each) => (typeof each === 'object' ? each.value : each))
      expect(Object.keys(easy.answers).toSorted()).toEqual(values.map(String).toSorted())
    }
  })

  it('do not decide whether a question is still that of the bank', () => {
    const [item] = ITEM_BANK.overall
    if (!item) throw new Error('the bank is empty')
    const question = ask(item)
    expect(unchangedBankItem({ ...question, title: item.title })).toBe(item)
    expect(unchangedBankItem({ ...question, title: { ...item.title, lv: 'Cits' } })).toBe(undefined)
  })

  it('are never lost by a change of another text', () => {
    const definition = EASY[0]?.definition ?? {}
    const units = textUnits(definition)
    fc.assert(
      fc.property(
        fc.constantFrom(...units.map(({ key }) => key)),
        fc.constantFrom(...LANGUAGES),
        fc.string({ minLength: 1 }),
        (key, language, value) => {
          const easy = (one: Definition) =>
            textUnits(one).map(({ text }) =>
              LANGUAGES.map((each) => (typeof text === 'object' ? text[easyColumn(each)] : '')),
            )
          expect(easy(withUnit(definition, key, language, value))).toEqual(easy(definition))
        },
      ),
    )
  })
})
