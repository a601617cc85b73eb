import { describe, expect, it } from 'vitest'
import type { Section, Table } from '../../../reports/document/blocks.ts'
import { numberDocument } from '../../../reports/document/numbering.ts'

const table = (id: string): Table => ({ kind: 'table', id, caption: '', columns: [], rows: [] })
const section = (id: string, more: Partial<Section> = {}): Section => ({
  id,
  title: id,
  blocks: [],
  ...more,
})

describe('numberDocument', () => {
  it('leaves the summary without a number, counts sections and letters annexes', () => {
    const numbering = numberDocument({
      sections: [
        section('summary', { kind: 'summary' }),
        section('scope', { sections: [section('law')] }),
        section('method'),
        section('figures', { kind: 'annex' }),
        section('glossary', { kind: 'annex', sections: [section('terms')] }),
      ],
    })

    const ids = ['summary', 'scope', 'law', 'method', 'figures', 'glossary', 'terms']
    expect(ids.map(numbering.section)).toEqual(['', '1', '1.1', '2', 'A', 'B', 'B.1'])
  })

  it('numbers tables through the whole document, sections below included', () => {
    const numbering = numberDocument({
      sections: [
        section('a', {
          blocks: [table('t1')],
          sections: [section('b', { blocks: [table('t2')] })],
        }),
        section('c', { blocks: [table('t3')] }),
      ],
    })

    expect(['t1', 't2', 't3'].map(numbering.exhibit)).toEqual([1, 2, 3])
  })

  it('refuses two sections or two tables of one id: links would lead to the wrong one', () => {
    expect(() => numberDocument({ sections: [section('a'), section('a')] })).toThrow(/a/)
    const twice = section('a', { blocks: [table('t'), table('t')] })
    expect(() => numberDocument({ sections: [twice] })).toThrow(/t/)
  })
})
