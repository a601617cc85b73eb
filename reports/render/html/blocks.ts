import { chartSvg } from '../../document/charts/chart-svg.ts'
import { chartTable } from '../../document/chart-table.ts'
import type {
  Block,
  Chart,
  Document,
  DocumentFigure,
  DocumentWords,
  Inline,
  KeyFigures,
  Table,
} from '../../document/blocks.ts'
import type { Language } from '../../../locales/language.ts'
import { type Numbering, numberDocument } from '../../document/numbering.ts'
import { escapeHtml } from './escape.ts'

/** What blocks need from the document around them. */
export interface BlockContext {
  readonly language: Language
  readonly words: DocumentWords
  readonly figures: ReadonlyMap<string, DocumentFigure>
  readonly numbering: Numbering
  /** Ids that an annex lists: those become links to it. */
  readonly listed: ReadonlySet<string>
}

/** The context of a document's own blocks: for its report, or for a page of another kind. */
export function blockContext(document: Document): BlockContext {
  return {
    language: document.language,
    words: document.words,
    figures: new Map(document.figures.map((figure) => [figure.id, figure])),
    numbering: numberDocument(document),
    listed: listedFigures(document),
  }
}

/** Ids that stand as `figureId` in a table of the document. */
export function listedFigures({ sections }: Document): ReadonlySet<string> {
  const listed = new Set<string>()
  const visit = (all: Document['sections']): void => {
    for (const section of all) {
      for (const block of section.blocks) {
        if (block.kind !== 'table') continue
        for (const cell of block.rows.flat())
          if (typeof cell === 'object' && 'figureId' in cell) listed.add(cell.figureId)
      }
      visit(section.sections ?? [])
    }
  }
  visit(sections)
  return listed
}

export function renderBlocks(blocks: readonly Block[], context: BlockContext): string {
  return blocks.map((block) => renderBlock(block, context)).join('\n')
}

function renderBlock(block: Block, context: BlockContext): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderInlines(block.text, context)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${renderInlines(item, context)}</li>`).join('')}</ul>`
    case 'key-figures':
      return renderKeyFigures(block, context)
    case 'table':
      return renderTable(block, context)
    case 'chart':
      return renderChartHtml(block, context)
    case 'callout':
      return `<aside class="callout callout-${block.tone}"><p class="callout-title">${escapeHtml(block.title)}</p><p>${renderInlines(block.text, context)}</p></aside>`
  }
}

export function renderInlines(text: readonly Inline[], context: BlockContext): string {
  return text.map((inline) => renderInline(inline, context)).join('')
}

function renderInline(inline: Inline, context: BlockContext): string {
  if (typeof inline === 'string') return escapeHtml(inline)
  if ('strong' in inline) return `<strong>${escapeHtml(inline.strong)}</strong>`
  if ('code' in inline) return `<code>${escapeHtml(inline.code)}</code>`
  if ('figureId' in inline)
    return `<span id="${escapeHtml(inline.figureId)}">${escapeHtml(inline.figureId)}</span>`
  return renderFigure(inline.figure, context)
}

/** A figure's text with its small id; a withheld one reads as words. */
export function renderFigure(id: string, context: BlockContext): string {
  const figure = context.figures.get(id)
  if (!figure) throw new RangeError(`no figure has the id ${id}`)
  const safeId = escapeHtml(id)
  const shown = figure.indicator.figure.status === 'measured' ? 'figure' : 'figure withheld'
  const reference = context.listed.has(id)
    ? `<a class="figure-id" href="#${safeId}" aria-label="${safeId}: ${escapeHtml(context.words.allFigures)}">${safeId}</a>`
    : `<span class="figure-id">${safeId}</span>`
  return `<span class="${shown}"><span class="value" title="${escapeHtml(figure.basis)}">${escapeHtml(figure.text)}</span> ${reference}</span>`
}

function renderKeyFigures({ items }: KeyFigures, context: BlockContext): string {
  const cards = items.map(
    ({ label, figure, note, direction }) =>
      `<div class="key-figure"><dt>${escapeHtml(label)}</dt><dd>${renderFigure(figure, context)}<span class="key-note direction-${direction}">${escapeHtml(note)}</span></dd></div>`,
  )
  return `<dl class="key-figures">${cards.join('')}</dl>`
}

/** A real table: caption, column headers, the first cell of each row as its header. */
export function renderTable(table: Table, context: BlockContext): string {
  const { words, numbering } = context
  const caption = `${words.table} ${numbering.exhibit(table.id)}. ${table.caption}`
  const note = table.note ? `<p class="source">${escapeHtml(table.note)}</p>` : ''
  return `<div class="exhibit" id="${escapeHtml(table.id)}">${tableRegion(caption, table, context)}${note}</div>`
}

function tableRegion(
  caption: string,
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  context: BlockContext,
): string {
  const head = columns.map(
    ({ title, align }) => `<th scope="col" class="${align}">${escapeHtml(title)}</th>`,
  )
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const align = columns[index]?.align ?? 'start'
      const content = renderInline(cell, context)
      return index === 0
        ? `<th scope="row" class="${align}">${content}</th>`
        : `<td class="${align}">${content}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const name = escapeHtml(`${caption} (${context.words.scrollable})`)
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** The chart as a picture with title, answer and text alternative, and its numbers as a table. */
export function renderChartHtml(chart: Chart, context: BlockContext): string {
  const { words, numbering, language } = context
  const id = escapeHtml(chart.id)
  const title = `${words.chart} ${numbering.exhibit(chart.id)}. ${chart.title}`
  const svg = chartSvg(chart.data, language, chart.id).replace(
    /^<svg [^>]*?viewBox="([^"]*)"[^>]*>/,
    (_, box: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeHtml(chart.title)}</title><desc id="${id}-desc">${escapeHtml(chart.alternative)}</desc>`,
  )
  const note = chart.note ? `<p class="source">${escapeHtml(chart.note)}</p>` : ''
  const table = tableRegion(
    `${words.dataTable}: ${chart.title}`,
    chartTable(chart.data, words, language),
    context,
  )
  return `<figure class="exhibit" id="${id}"><figcaption><span class="exhibit-title">${escapeHtml(title)}</span><span class="answer">${escapeHtml(chart.answer)}</span></figcaption><div class="scroll picture" role="region" tabindex="0" aria-label="${escapeHtml(`${title} (${words.scrollable})`)}">${svg}</div>${note}<details><summary>${escapeHtml(words.dataTable)}</summary>${table}</details></figure>`
}
