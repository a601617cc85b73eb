import type { Document, Section } from './blocks.ts'

/** What every renderer calls a section, table or chart, so that all formats agree on it. */
export interface Numbering {
  /** '2', '2.1', 'A' (annexes), '' for the summary, by section id. */
  readonly section: (id: string) => string
  /** 1, 2, 3 … in the order of the document, by table or chart id. */
  readonly exhibit: (id: string) => number
}

/** Numbers sections (annexes by letter), and tables and charts each in a row of their own. */
export function numberDocument({ sections }: Pick<Document, 'sections'>): Numbering {
  const sectionNumbers = new Map<string, string>()
  const exhibits = new Map<string, number>()
  const counters = { table: 0, chart: 0 }

  const visit = (section: Section, number: string) => {
    if (sectionNumbers.has(section.id))
      throw new RangeError(`two sections are called ${section.id}`)
    sectionNumbers.set(section.id, number)
    for (const block of section.blocks) {
      if (block.kind !== 'table' && block.kind !== 'chart') continue
      if (exhibits.has(block.id)) throw new RangeError(`two blocks are called ${block.id}`)
      exhibits.set(block.id, ++counters[block.kind])
    }
    for (const [index, child] of (section.sections ?? []).entries()) {
      visit(child, number === '' ? '' : `${number}.${index + 1}`)
    }
  }

  let bodies = 0
  let annexes = 0
  for (const section of sections) {
    const kind = section.kind ?? 'body'
    if (kind === 'summary') visit(section, '')
    else if (kind === 'annex') visit(section, String.fromCodePoint(65 + annexes++))
    else visit(section, String(++bodies))
  }

  return {
    section: (id) => sectionNumbers.get(id) ?? '',
    exhibit: (id) => exhibits.get(id) ?? 0,
  }
}
