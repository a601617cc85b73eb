import type { Document, Section } from '../document/blocks.ts'
import { type BlockContext, blockContext, renderBlocks } from './html/blocks.ts'
import { escapeHtml } from './html/escape.ts'
import { STYLESHEET } from './html/stylesheet.ts'

export {
  type BlockContext,
  blockContext,
  renderBlocks,
  renderChartHtml,
  renderTable,
} from './html/blocks.ts'
export { STYLESHEET } from './html/stylesheet.ts'

export interface HtmlOptions {
  /** Added to the style sheet, e.g. fonts as data addresses. */
  readonly extraStyle?: string
}

/** The document as one HTML page that needs nothing else: no script, no file, no connection. */
export function renderHtml(document: Document, { extraStyle = '' }: HtmlOptions = {}): string {
  const { language, title, subtitle, institution, edition, notice, sections, words } = document
  const context = blockContext(document)
  const noticeLine = notice === null ? '' : `<p class="notice">${escapeHtml(notice)}</p>`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(`${title}. ${subtitle}. ${institution}`)}</title>
<style>${STYLESHEET}${extraStyle}</style>
</head>
<body class="report">
${noticeLine}
<div class="page">
<header class="cover">
<p class="institution">${escapeHtml(institution)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
<p class="edition">${escapeHtml(edition)}</p>
</header>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${escapeHtml(words.contents)}</h2>
${contentsList(sections, context)}
</nav>
<main>
${sections.map((section) => renderSection(section, 2, context)).join('\n')}
</main>
</div>
${noticeLine}
</body>
</html>
`
}

/** A section with its heading, blocks and sections below it; deeper than h6 there is no heading. */
export function renderSection(section: Section, level: number, context: BlockContext): string {
  const { id, title, blocks, sections = [], kind = 'body' } = section
  const heading = `h${Math.min(level, 6)}`
  const safeId = escapeHtml(id)
  return `<section class="${kind}" aria-labelledby="${safeId}">
<${heading} id="${safeId}">${numberMark(id, context)}${escapeHtml(title)}</${heading}>
${renderBlocks(blocks, context)}
${sections.map((child) => renderSection(child, level + 1, context)).join('\n')}
</section>`
}

function numberMark(id: string, { numbering }: BlockContext): string {
  const number = numbering.section(id)
  return number === '' ? '' : `<span class="number">${number}</span>`
}

function contentsList(sections: readonly Section[], context: BlockContext): string {
  const items = sections.map(({ id, title, sections: children = [] }) => {
    const below = children.length > 0 ? contentsList(children, context) : ''
    return `<li><a href="#${escapeHtml(id)}">${numberMark(id, context)}${escapeHtml(title)}</a>${below}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}
