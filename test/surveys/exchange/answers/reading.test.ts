import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnNames } from '../../../../surveys/exchange/answers/column-names.ts'
import { DAY_EXAMPLES, DAY_FORMATS, dayReader } from '../../../../surveys/exchange/answers/day.ts'
import { itemReader } from '../../../../surveys/exchange/answers/read-item.ts'
import type { ItemMapping } from '../../../../surveys/exchange/answers/mapping.ts'
import type { Question } from '../../../../surveys/definition/definition.ts'

describe('names of columns', () => {
  it('are all different, whatever the headings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'a (1)', ' a', '', '#2', '__proto__', 'b\nc')),
        (headings) => {
          expect(new Set(columnNames(headings)).size).toBe(headings.length)
        },
      ),
    )
  })

  it('number those that say the same, so that neither is taken for the other', () => {
    expect(columnNames(['Comment', 'x', 'Comment', ''])).toEqual([
      'Comment (1)',
      'x',
      'Comment (2)',
      '#4',
    ])
  })
})

describe('days', () => {
  it.each(DAY_FORMATS)('are read as %s, and as ISO besides', (format) => {
    const read = dayReader(format, 'Europe/Riga')

    expect(read(DAY_EXAMPLES[format])).toBe('2026-03-14')
    expect(read('2026-03-14')).toBe('2026-03-14')
    expect(read('soon')).toBeUndefined()
  })

  it('that do not exist are none', () => {
    expect(dayReader('dd.mm.yyyy', 'UTC')('29.02.2026')).toBeUndefined()
    expect(dayReader('dd.mm.yyyy', 'UTC')('29.02.2028')).toBe('2028-02-29')
  })

  // 23:30 UTC is half past one of the next day in Riga, winter time.
  it('of an instant are those of the institution', () => {
    expect(dayReader('iso', 'Europe/Riga')('2026-03-14T23:30:00Z')).toBe('2026-03-15')
    expect(dayReader('iso', 'Europe/Riga')('2026-03-14 23:30:00')).toBe('2026-03-14')
  })
})

describe('cells of a question', () => {
  const choices = [
    { value: 'a', text: { en: 'Apples, pears' } },
    { value: 'b', text: { en: 'Bread' } },
    { value: 'other', text: { en: 'Other' } },
  ]
  const read = (question: Question, mapping: ItemMapping, cells: Record<string, string>) => {
    const complaints: string[] = []
    const reader = itemReader(question, mapping, (code) => complaints.push(code), 'UTC')
    const value = reader?.(
      (column) => cells[column] ?? '',
      (column, code) => complaints.push(`${column} ${code}`),
    )
    return { value, complaints }
  }
  const several: Question = { type: 'checkbox', name: 'q', choices }

  it('are taken apart at the separator, also where a label holds it', () => {
    const mapping = { column: 'Q', separator: ', ' }

    expect(read(several, mapping, { Q: 'Apples, pears, Bread' }).value).toEqual(['a', 'b'])
    expect(read(several, mapping, { Q: 'Bread, cake' }).complaints).toEqual(['Q unknown-answer'])
  })

  it('tick options in columns of their own; any text ticks "other" where that is said', () => {
    const mapping = { options: { a: 'A', b: 'B', other: 'O' }, anyText: ['other'] }

    expect(read(several, mapping, { A: 'Y', B: '0', O: 'Cake' }).value).toEqual(['a', 'other'])
    expect(read(several, mapping, { A: 'perhaps' }).complaints).toEqual(['A not-ticked'])
  })

  it('give ranks by option or by place', () => {
    const ranking: Question = { type: 'ranking', name: 'q', choices: ['a', 'b', 'c'] }

    expect(
      read(ranking, { options: { a: 'A', b: 'B', c: 'C' } }, { A: '2', B: '3', C: '1' }).value,
    ).toEqual(['c', 'a', 'b'])
    expect(read(ranking, { places: ['1', '2', '3'] }, { 1: 'c', 2: 'a', 3: 'b' }).value).toEqual([
      'c',
      'a',
      'b',
    ])
    expect(read(ranking, { options: { a: 'A', b: 'B' } }, { A: '1', B: '1' }).complaints).toEqual([
      'B bad-rank',
    ])
  })

  it('know numbers as other programs write them', () => {
    const number: Question = { type: 'text', name: 'q', inputType: 'number' }
    const rating: Question = { type: 'rating', name: 'q' }

    expect(read(number, { column: 'Q' }, { Q: '4,5' }).value).toBe(4.5)
    expect(read(rating, { column: 'Q' }, { Q: '4.0' }).value).toBe(4)
    expect(read(rating, { column: 'Q' }, { Q: '4.5' }).complaints).toEqual(['Q unknown-answer'])
  })

  it('of a shape that the question has not are refused with the mapping', () => {
    expect(itemReader(several, { rows: { a: 'A' } }, () => {}, 'UTC')).toBeUndefined()
    expect(read(several, { options: { nothing: 'A' } }, {}).complaints).toEqual(['not-an-option'])
  })
})
