import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../locales/language.ts'
import type { Definition } from '../../../../surveys/definition/definition.ts'
import { writtenIn } from '../../../../surveys/definition/editing/texts.ts'
import { textsOf } from '../../../../surveys/definition/questions.ts'
import { nextStates, translationLines } from '../../../../surveys/definition/translation/state.ts'
import { mapTexts, textUnits, withUnit } from '../../../../surveys/definition/translation/units.ts'
import { INSTRUMENTS } from '../../../../surveys/instruments/index.ts'

/** Every kind of text that a questionnaire can have. */
const EVERYTHING: Definition = {
  title: 'Whole',
  locale: 'lv',
  pages: [
    {
      title: { lv: 'Lapa' },
      elements: [
        {
          type: 'panel',
          name: 'group',
          description: 'About',
          elements: [
            { type: 'boolean', name: 'b', labelTrue: 'Jā', labelFalse: { lv: 'Nē' } },
            {
              type: 'rating',
              name: 'r',
              minRateDescription: 'Low',
              rateValues: [1, { value: 2, text: 'Two' }],
            },
          ],
        },
        {
          type: 'dropdown',
          name: 'd',
          placeholder: 'Choose',
          choices: [{ value: 'x', text: 'X' }],
        },
        {
          type: 'matrix',
          name: 'm',
          columns: [{ value: 'c', text: 'C' }],
          rows: [{ value: 'c', text: 'R' }],
        },
        {
          type: 'matrixdynamic',
          name: 't',
          columns: [{ name: 'c', title: 'Col' }],
          addRowText: 'More',
        },
      ],
    },
  ],
}
const DEFINITIONS = [EVERYTHING, ...INSTRUMENTS.map(({ definition }) => definition)]
const same = (text: string) => text
const read = (definition: Definition, key: string) =>
  textUnits(definition).find((unit) => unit.key === key)?.text

describe('texts by key', () => {
  it('are all the texts that respondents read, each under one key', () => {
    for (const definition of DEFINITIONS) {
      const units = textUnits(definition)
      expect(new Set(units.map(({ key }) => key)).size).toBe(units.length)
      expect(units.map(({ text }) => text).toSorted(byJson)).toEqual(
        textsOf(definition)
          .map(({ text }) => text)
          .toSorted(byJson),
      )
    }
  })

  it('are changed one at a time, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DEFINITIONS),
        fc.nat(),
        fc.constantFrom(...LANGUAGES),
        fc.string({ minLength: 1 }),
        (definition, number, language, value) => {
          const units = textUnits(definition)
          const key = units[number % units.length]?.key ?? ''
          const after = withUnit(definition, key, language, value)

          expect(textUnits(after).map((unit) => unit.key)).toEqual(units.map((unit) => unit.key))
          for (const unit of units)
            for (const each of LANGUAGES)
              expect(writtenIn(read(after, unit.key), each, definition.locale)).toBe(
                unit.key === key && each === language
                  ? value
                  : writtenIn(unit.text, each, definition.locale),
              )
        },
      ),
    )
  })

  it('leave everything as it is when they are all kept', () => {
    for (const definition of DEFINITIONS) {
      const kept = mapTexts(definition, (_, text) =>
        typeof text === 'object' ? { ...text } : text,
      )
      expect(kept).toEqual(definition)
    }
  })
})

describe('the state of a translation', () => {
  const before: Definition = {
    title: { lv: 'Vērtējums', ru: 'Оценка' },
    elements: [{ type: 'comment', name: 'c', title: { lv: 'Kas?', ru: 'Что?' } }],
  }
  const lines = (definition: Definition, states = {}) =>
    translationLines(definition, states, { from: 'lv', to: 'ru' }, same).map(
      ({ key, state }) => `${key} ${state}`,
    )

  it('is missing or translated where nothing was ever changed', () => {
    expect(lines({ ...before, purpose: { lv: 'Pārskatam' } })).toEqual([
      'title translated',
      'purpose missing',
      'c/title translated',
    ])
  })

  it('is changed since when only the source was rewritten', () => {
    const after = withUnit(before, 'c/title', 'lv', 'Kas bija labi?')
    const states = nextStates(before, after, {}, same)
    expect(lines(after, states)).toEqual(['title translated', 'c/title changed'])

    const undone = nextStates(after, before, states, same)
    expect(lines(before, undone)).toEqual(['title translated', 'c/title translated'])
  })

  it('is translated again once the translation was rewritten or confirmed', () => {
    const after = withUnit(before, 'c/title', 'lv', 'Kas bija labi?')
    const states = nextStates(before, after, {}, same)
    const rewritten = withUnit(after, 'c/title', 'ru', 'Что было хорошо?')
    const confirmed = { column: 'ru', keys: new Set(['c/title']) } as const

    expect(lines(rewritten, nextStates(after, rewritten, states, same))).toContain(
      'c/title translated',
    )
    expect(lines(after, nextStates(after, after, states, same, confirmed))).toContain(
      'c/title translated',
    )
  })
})

function byJson(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
