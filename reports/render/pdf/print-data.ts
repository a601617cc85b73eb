import { chartSvg } from '../../document/charts/chart-svg.ts'
import {
  type Block,
  type Document,
  type Inline,
  type Section,
  type Table,
  chartFigures,
} from '../../document/blocks.ts'
import { type BlockContext, blockContext } from '../html/blocks.ts'

/** Everything the template prints, with figures put in and numbers given, and the pictures. */
export interface PrintData {
  readonly json: string
  /** SVG by file name. */
  readonly pictures: ReadonlyMap<string, string>
}

/**
 * The document in the shape the Typst template reads. Texts are data there, never markup.
 * @param printable takes out of a text what the fonts cannot show
 */
export function printData(document: Document, printable: (text: string) => string): PrintData {
  const context = blockContext(document)
  const pictures = new Map<string, string>()
  const { language, title, subtitle, institution, edition, notice, date, words } = document
  const sections = document.sections.map((section) => printSection(section, context, pictures))
  const data = {
    language,
    title,
    subtitle,
    institution,
    edition,
    notice,
    date: date.split('-').map(Number),
    words,
    sections,
  }
  const json = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
  for (const [file, svg] of pictures) pictures.set(file, printable(svg))
  return { json, pictures }
}

function printSection(
  section: Section,
  context: BlockContext,
  pictures: Map<string, string>,
  page: 'body' | 'annex' = section.kind === 'annex' ? 'annex' : 'body',
): object {
  const { id, title, kind = 'body', blocks, sections = [] } = section
  return {
    id,
    number: context.numbering.section(id),
    title,
    kind,
    blocks: blocks.map((block) => printBlock(block, context, pictures, page)),
    sections: sections.map((child) => printSection(child, context, pictures, page)),
  }
}

function printBlock(
  block: Block,
  context: BlockContext,
  pictures: Map<string, string>,
  page: 'body' | 'annex',
): object {
  const { words, numbering } = context
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: inlines(block.text, context), ids: idsIn(block.text) }
    case 'list':
      return {
        kind: 'list',
        items: block.items.map((item) => inlines(item, context)),
        ids: idsIn(block.items.flat()),
      }
    case 'callout':
      return {
        kind: 'callout',
        tone: block.tone,
        title: block.title,
        text: inlines(block.text, context),
        ids: idsIn(block.text),
      }
    case 'key-figures':
      return {
        kind: 'key-figures',
        items: block.items.map(({ label, figure, note, direction }) => ({
          label,
          figure: inlineOf({ figure }, context),
          note,
          direction,
        })),
      }
    case 'table':
      return {
        kind: 'table',
        name: `${words.table} ${numbering.exhibit(block.id)}.`,
        caption: block.caption,
        columns: block.columns,
        weights: columnWeights(block, context, page),
        whole: block.rows.length <= LONGEST_WHOLE_TABLE[page],
        rows: block.rows.map((row) => row.map((cell) => inlineOf(cell, context))),
        note: block.note ?? null,
      }
    case 'chart': {
      const file = `/${block.id}.svg`
      pictures.set(file, chartSvg(block.data, context.language, block.id))
      return {
        kind: 'chart',
        name: `${words.chart} ${numbering.exhibit(block.id)}.`,
        title: block.title,
        answer: block.answer,
        alternative: block.alternative,
        file,
        note: block.note ?? null,
        ids: idRanges(chartFigures(block.data)),
      }
    }
  }
}

const inlines = (text: readonly Inline[], context: BlockContext) =>
  text.map((inline) => inlineOf(inline, context))

function inlineOf(inline: Inline, { figures, listed }: BlockContext): object {
  if (typeof inline === 'string') return { as: 'text', text: inline }
  if ('strong' in inline) return { as: 'strong', text: inline.strong }
  if ('code' in inline) return { as: 'code', text: inline.code }
  if ('figureId' in inline) return { as: 'figure-id', id: inline.figureId }
  const figure = figures.get(inline.figure)
  if (!figure) throw new RangeError(`no figure has the id ${inline.figure}`)
  const { id, text, indicator } = figure
  return {
    as: 'figure',
    id,
    text,
    withheld: indicator.figure.status === 'withheld',
    listed: listed.has(id),
  }
}

/** For the margin: the ids of the figures in a run of text. */
function idsIn(text: readonly Inline[]): string {
  return idRanges(
    text.flatMap((inline) =>
      typeof inline === 'object' && 'figure' in inline ? [inline.figure] : [],
    ),
  )
}

/** F3, F4, F5, F9 → 'F3–F5, F9'. */
export function idRanges(ids: readonly string[]): string {
  const numbers = [...new Set(ids)].map((id) => Number(id.slice(1))).toSorted((a, b) => a - b)
  const ranges: [from: number, to: number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
    .map(([from, to]) =>
      from === to ? `F${from}` : `F${from}${to === from + 1 ? ', ' : '–'}F${to}`,
    )
    .join(', ')
}

/**
 * A table of up to so many rows is not divided between pages: its first row alone at a page's foot
 * helps nobody. In an annex paper is spared.
 */
const LONGEST_WHOLE_TABLE = { body: 14, annex: 6 }

/** Characters of table type that fit across a page of the body and of an annex. */
const PAGE_CHARACTERS = { body: 88, annex: 122 }
const WIDEST = 60
const LINES_OF_HEADING = 2.2

/**
 * Shares of the width for the columns. Each gets what its longest cell needs; where that is too much
 * for the page, what must not be broken stays whole and the rest is shared out.
 */
export function columnWeights(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { figures }: Pick<BlockContext, 'figures'>,
  page: keyof typeof PAGE_CHARACTERS,
): number[] {
  const sizes = columns.map(({ title }, index) => {
    const cells = rows.map((row) => cellSize(row[index] ?? '', figures))
    const heading = Math.ceil(title.length / LINES_OF_HEADING)
    const least = Math.max(longestWord(title), 3, ...cells.map((cell) => cell.least))
    const full = Math.max(heading, least, Math.min(usual(cells.map((cell) => cell.full)), WIDEST))
    return { least: least + GUTTER, full: full + GUTTER }
  })
  const least = sizes.reduce((sum, size) => sum + size.least, 0)
  const full = sizes.reduce((sum, size) => sum + size.full, 0)
  const room = PAGE_CHARACTERS[page]
  if (full <= room || full === least) return sizes.map((size) => size.full)
  const part = Math.max(0, Math.min(1, (room - least) / (full - least)))
  return sizes.map((size) => size.least + part * (size.full - size.least))
}

const GUTTER = 2

/** The longest of the cells but for the odd one in ten, which may take another line. */
function usual(lengths: readonly number[]): number {
  return lengths.toSorted((a, b) => a - b)[Math.ceil(lengths.length * 0.9) - 1] ?? 0
}

/** '+11.7 pp': hardly longer than the number, and odd when it is broken. */
const NUMBER_AND_UNIT = /^[+−]?[\d.,\s]{1,8} \D{1,4}$/

/** A value and its id stay on one line; a reason why there is none may be broken. */
function cellSize(cell: Inline, figures: BlockContext['figures']): { least: number; full: number } {
  if (typeof cell === 'string')
    return {
      least: NUMBER_AND_UNIT.test(cell) ? cell.length : longestWord(cell),
      full: cell.length,
    }
  if ('strong' in cell) return { least: longestWord(cell.strong), full: cell.strong.length }
  if ('code' in cell) return { least: longestWord(cell.code), full: cell.code.length }
  if ('figureId' in cell) return { least: cell.figureId.length, full: cell.figureId.length }
  const figure = figures.get(cell.figure)
  const text = figure?.text ?? ''
  const whole = text.length + 0.7 * cell.figure.length + 1
  if (figure?.indicator.figure.status === 'measured') return { least: whole, full: whole }
  return { least: longestWord(text), full: whole / 2 }
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[ \-–]/).map(({ length }) => length))
}
