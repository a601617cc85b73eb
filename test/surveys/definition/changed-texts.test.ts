import { describe, expect, it } from 'vitest'
import { changedTexts } from '../../../surveys/definition/changed-texts.ts'
import type { Definition } from '../../../surveys/definition/definition.ts'

const before: Definition = {
  title: { lv: 'Vērtējums' },
  elements: [
    { type: 'comment', name: 'kept', title: { lv: 'Kas?', ru: 'Что?' } },
    { type: 'comment', name: 'gone', title: 'Gone' },
  ],
}

describe('texts that read differently', () => {
  it('are told language by language, of questions in both versions only', () => {
    const after: Definition = {
      title: { lv: 'Vērtējums' },
      purpose: { lv: 'Pārskatam' },
      elements: [
        { type: 'comment', name: 'came', title: 'Came' },
        { type: 'comment', name: 'kept', title: { lv: 'Kas bija?', ru: 'Что?', en: 'What?' } },
      ],
    }
    expect(changedTexts(before, after)).toEqual([
      { key: 'purpose', column: 'lv', before: '', after: 'Pārskatam' },
      { key: 'kept/title', item: 'kept', column: 'lv', before: 'Kas?', after: 'Kas bija?' },
      { key: 'kept/title', item: 'kept', column: 'en', before: '', after: 'What?' },
    ])
  })

  it('are none where only the order changed', () => {
    expect(
      changedTexts(before, { ...before, elements: before.elements?.toReversed() ?? [] }),
    ).toEqual([])
  })
})
