import {
  type Block,
  type Document,
  type Inline,
  type Section,
  type Table,
  chartFigures,
} from '../../reports/document/blocks.ts'

/** Every section of a document, those below others included. */
export function allSections({ sections }: Pick<Document, 'sections'>): Section[] {
  return sections.flatMap((section) => [
    section,
    ...allSections({ sections: section.sections ?? [] }),
  ])
}

export function sectionOf(document: Document, id: string): Section {
  const found = allSections(document).find((section) => section.id === id)
  if (!found) throw new Error(`no section ${id}`)
  return found
}

/** The section's own table of that id as texts, figures filled in; the header first. */
export function tableTexts(document: Document, id: string): string[][] {
  const table = allSections(document)
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.kind === 'table' && block.id === id)
  if (!table) throw new Error(`no table ${id}`)
  return [
    table.columns.map(({ title }) => title),
    ...table.rows.map((row) => row.map((cell) => inlineText(document, cell))),
  ]
}

export function inlineText({ figures }: Document, inline: Inline): string {
  if (typeof inline === 'string') return inline
  if ('strong' in inline) return inline.strong
  if ('code' in inline) return inline.code
  if ('figureId' in inline) return inline.figureId
  const figure = figures.find(({ id }) => id === inline.figure)
  if (!figure) throw new Error(`no figure ${inline.figure}`)
  return figure.text
}

/** Everything a section says in words, tables and charts included, sections below too. */
export function textOf(document: Document, section: Section): string {
  const below = (section.sections ?? []).map((child) => textOf(document, child))
  return [
    section.title,
    ...section.blocks.map((block) => blockText(document, block)),
    ...below,
  ].join('\n')
}

function blockText(document: Document, block: Block): string {
  const run = (text: readonly Inline[]) => text.map((part) => inlineText(document, part)).join('')
  switch (block.kind) {
    case 'paragraph':
      return run(block.text)
    case 'list':
      return block.items.map(run).join('\n')
    case 'callout':
      return `${block.title}\n${run(block.text)}`
    case 'key-figures':
      return block.items
        .map(({ label, figure, note }) => `${label}: ${inlineText(document, { figure })}. ${note}`)
        .join('\n')
    case 'table':
      return [
        block.caption,
        block.columns.map(({ title }) => title).join(' | '),
        ...block.rows.map((row) => row.map((cell) => inlineText(document, cell)).join(' | ')),
        block.note ?? '',
      ].join('\n')
    case 'chart':
      return [block.title, block.answer, block.alternative, block.note ?? ''].join('\n')
  }
}

/** Every figure that a block of the document refers to, in the order of printing. */
export function referredFigures(document: Document): string[] {
  const inRun = (text: readonly Inline[]) =>
    text.flatMap((part) => (typeof part === 'object' && 'figure' in part ? [part.figure] : []))
  return allSections(document)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'paragraph':
        case 'callout':
          return inRun(block.text)
        case 'list':
          return block.items.flatMap(inRun)
        case 'key-figures':
          return block.items.map(({ figure }) => figure)
        case 'table':
          return block.rows.flatMap(inRun)
        case 'chart':
          return chartFigures(block.data)
      }
    })
}
