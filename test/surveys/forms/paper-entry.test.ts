import { describe, expect, it } from 'vitest'
import type { Definition } from '../../../surveys/definition/definition.ts'
import { entryFields, readTyped, typedFor } from '../../../surveys/forms/paper-entry.ts'

const DEFINITION: Definition = {
  elements: [
    { type: 'rating', name: 'ease' },
    { type: 'rating', name: 'recommend', rateMin: 0, rateMax: 10 },
    { type: 'checkbox', name: 'needs', choices: ['time', 'place', 'price'] },
    { type: 'matrix', name: 'staff', rows: ['polite', 'able'], columns: [1, 2, 3] },
    { type: 'text', name: 'born', inputType: 'date' },
    { type: 'comment', name: 'words' },
  ],
}
const fields = entryFields(DEFINITION, 'en')
const field = (name: string) => {
  const found = fields.find((each) => each.field === name)
  if (!found) throw new Error(name)
  return found
}

describe('typing in a sheet', () => {
  it('goes through the questions in the order of the sheet, and asks at the end who helped', () => {
    expect(fields.map((each) => each.field)).toEqual([
      'ease',
      'recommend',
      'needs',
      'staff.polite',
      'staff.able',
      'born',
      'words',
      '_helper',
    ])
  })

  it.each([
    { name: 'ease', typed: '4', means: { state: 'done', values: ['4'] } },
    { name: 'ease', typed: '6', means: { state: 'faulty' } },
    // 1 may become 10, so the next item waits for Enter.
    { name: 'recommend', typed: '1', means: { state: 'open', values: ['1'] } },
    { name: 'recommend', typed: '10', means: { state: 'done', values: ['10'] } },
    { name: 'recommend', typed: '7', means: { state: 'done', values: ['7'] } },
    { name: 'needs', typed: '31', means: { state: 'open', values: ['time', 'price'] } },
    { name: 'needs', typed: '14', means: { state: 'faulty' } },
    { name: 'born', typed: '14031990', means: { state: 'done', values: ['1990-03-14'] } },
    { name: 'words', typed: ' Labi ', means: { state: 'open', values: ['Labi'] } },
    { name: '_helper', typed: '2', means: { state: 'done', values: ['relative'] } },
    { name: 'ease', typed: '', means: { state: 'open', values: [] } },
  ])('reads "$typed" in $name', ({ name, typed, means }) => {
    expect(readTyped(field(name), typed)).toEqual(means)
  })

  it('shows what was typed when a sheet is opened again', () => {
    for (const each of fields) {
      for (const { value } of each.options) {
        expect(readTyped(each, typedFor(each, [value]))).toMatchObject({ values: [value] })
      }
    }
    expect(typedFor(field('born'), ['1990-03-14'])).toBe('14.03.1990')
  })
})
