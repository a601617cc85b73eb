import { describe, expect, it } from 'vitest'
import { compileDefinition } from '../../../../surveys/answers/compile.ts'
import { CENTRE_CLIENT } from '../../../../surveys/instruments/resident.ts'
import { proposeMapping } from '../../../../surveys/exchange/answers/propose.ts'

const compiled = compileDefinition(CENTRE_CLIENT.definition)
const DEFAULTS = {
  survey: 's',
  version: 1,
  place: { provider: { fixed: 'a' }, service: { fixed: 'b' }, channel: { fixed: 'in-person' } },
  language: 'lv',
  today: '2026-03-14',
} as const

function proposed(columns: readonly string[], rows: readonly (readonly string[])[]) {
  return proposeMapping(compiled, columns, rows, DEFAULTS)
}

describe('a proposed mapping', () => {
  // Headings as LimeSurvey exports them: code, or code and sub-question in brackets.
  it('reads the columns of LimeSurvey', () => {
    const { mapping, unmapped } = proposed(
      [
        'id',
        'submitdate',
        'startlanguage',
        'satisfaction',
        'visit_reason[consultation]',
        'visit_reason[other]',
        'seed',
      ],
      [['7', '2026-03-02 10:00:00', 'ru', '5', 'Y', '', '123']],
    )

    expect(mapping.id).toEqual({ column: 'id' })
    expect(mapping.day).toEqual({ column: 'submitdate', format: 'iso' })
    expect(mapping.language).toEqual({ column: 'startlanguage', words: {} })
    expect(mapping.items['satisfaction']).toEqual({ column: 'satisfaction' })
    expect(mapping.items['visit_reason']).toEqual({
      options: { consultation: 'visit_reason[consultation]', other: 'visit_reason[other]' },
    })
    expect(mapping.ignore).toEqual(['seed'])
    expect(unmapped).toContain('comment')
  })

  // Headings as Google Forms writes them: the question itself, several choices behind commas.
  it('reads questions in any of the four languages, with numbering before them', () => {
    const { mapping } = proposed(
      [
        'Отметка времени',
        '1. Насколько вас в целом удовлетворяет эта услуга?',
        'Зачем вы пришли в центр?',
      ],
      [
        ['2026/03/02 9:15:00', 'Полностью удовлетворяет', 'Консультация или информация, Другое'],
        ['2026/03/03 9:15:00', 'Ни то ни другое', 'Другое'],
      ],
    )

    expect(mapping.day).toEqual({ column: 'Отметка времени', format: 'yyyy/mm/dd' })
    expect(mapping.items['satisfaction']).toEqual({
      column: '1. Насколько вас в целом удовлетворяет эта услуга?',
    })
    expect(mapping.items['visit_reason']).toMatchObject({
      column: 'Зачем вы пришли в центр?',
      separator: ', ',
    })
  })

  it('takes a number before or behind the words for the step, and names what it does not know', () => {
    const { mapping, unknownWords } = proposed(
      ['satisfaction', 'respect'],
      [
        ['5 - ļoti labi', 'N/A'],
        ['Vidēji (3)', 'kā kuru reizi'],
        ['Ļoti apmierina', '4'],
      ],
    )

    expect(mapping.items['satisfaction']).toEqual({
      column: 'satisfaction',
      words: { '5 - ļoti labi': 5, 'Vidēji (3)': 3 },
    })
    expect(mapping.items['respect']).toMatchObject({ words: { 'N/A': 'na' } })
    expect(unknownWords).toEqual({ respect: ['kā kuru reizi'] })
  })

  it('says when day and month cannot be told apart', () => {
    expect(proposed(['date'], [['03/04/2026'], ['05/06/2026']]).unsureDay).toBe(true)
    expect(proposed(['date'], [['03/14/2026'], ['05/06/2026']]).mapping.day).toEqual({
      column: 'date',
      format: 'mm/dd/yyyy',
    })
  })
})
