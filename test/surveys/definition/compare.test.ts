import { describe, expect, it } from 'vitest'
import { compareDefinitions } from '../../../surveys/definition/compare.ts'
import type { Definition, Element } from '../../../surveys/definition/definition.ts'

const STEPS = [1, 2, 3, 4, 5]
const rating = (more: object = {}): Element => ({
  type: 'rating',
  name: 'satisfaction',
  title: { lv: 'Cik apmierināts?', en: 'How satisfied?' },
  rateValues: STEPS,
  ...more,
})
const comment: Element = { type: 'comment', name: 'comment' }
const asking = (...elements: Element[]): Definition => ({ elements })
const compare = (before: Element[], after: Element[]) =>
  compareDefinitions(asking(...before), asking(...after))

describe('compareDefinitions', () => {
  it('finds nothing to compare in the titles and notices around the questions', () => {
    expect(
      compareDefinitions(
        { ...asking(rating()), title: 'Old', retentionMonths: 12 },
        { ...asking(rating()), title: 'New', retentionMonths: 24 },
      ),
    ).toEqual({ verdict: 'same', changes: [] })
  })

  it.each([
    [{ title: { lv: 'Cik apmierināts?', en: 'How happy?' } }, 'wording', 'break'],
    [{ title: { lv: 'Cik apmierināts', en: 'How  satisfied ?' } }, 'wording', 'comparable'],
    [
      { title: { lv: 'Cik apmierināts?', en: 'How satisfied?', ru: 'Насколько?' } },
      'wording',
      'comparable',
    ],
    [{ rateValues: [1, 2, 3, 4] }, 'scale', 'break'],
    [{ rateValues: [5, 4, 3, 2, 1] }, 'scale', 'break'],
    [{ rateValues: [...STEPS.slice(0, 4), { value: 5, text: 'Best' }] }, 'wording', 'break'],
    [{ visibleIf: '{x} = 1' }, 'condition', 'break'],
    [{ isRequired: true }, 'required', 'comparable'],
    [{ measure: 'other' }, 'measure', 'break'],
  ])('calls %j a change of %s: %s', (change, kind, verdict) => {
    expect(compare([rating()], [rating(change)])).toEqual({
      verdict,
      changes: [{ item: 'satisfaction', kind, verdict }],
    })
  })

  it('breaks the series of an item that is asked in another way', () => {
    const radio: Element = { type: 'radiogroup', name: 'satisfaction', choices: STEPS }

    expect(compare([rating()], [radio]).changes).toEqual([
      { item: 'satisfaction', kind: 'type', verdict: 'break' },
    ])
  })

  it('keeps the other series when an item comes, goes or moves', () => {
    expect(compare([rating()], [rating(), comment])).toEqual({
      verdict: 'comparable',
      changes: [{ item: 'comment', kind: 'added', verdict: 'comparable' }],
    })
    expect(compare([rating(), comment], [rating()]).changes).toEqual([
      { item: 'comment', kind: 'removed', verdict: 'comparable' },
    ])
    expect(compare([rating(), comment], [comment, rating()]).verdict).toBe('comparable')
  })

  it('breaks when options come or go: the shares of the others mean something else', () => {
    const radio = (choices: string[]): Element => ({ type: 'radiogroup', name: 'c', choices })

    expect(compare([radio(['a', 'b'])], [radio(['a', 'b', 'c'])]).changes).toEqual([
      { item: 'c', kind: 'option-added', verdict: 'break' },
    ])
    expect(compare([radio(['a', 'b'])], [radio(['a'])]).changes).toEqual([
      { item: 'c', kind: 'option-removed', verdict: 'break' },
    ])
  })
})
