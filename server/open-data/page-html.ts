import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../locales/language.ts'
import { receiptWording } from '../../locales/receipt/index.ts'
import type { DashboardWording } from '../../locales/dashboard/index.ts'
import type { Document } from '../../reports/document/blocks.ts'
import { escapeHtml } from '../../reports/render/html/escape.ts'
import { STYLESHEET, blockContext, renderSection } from '../../reports/render/html.ts'
import type { PublishedReport } from './service.ts'

/** What stands around the figures of a public page. */
export interface PageFrame {
  readonly words: DashboardWording
  /** Path of this page, without a query. */
  readonly path: string
  readonly selected: PublishedReport | undefined
  readonly reports: readonly PublishedReport[]
  /** Services and providers that have a page, by their name. */
  readonly links: readonly { readonly title: string; readonly entries: readonly PageLink[] }[]
}

export interface PageLink {
  readonly name: string
  readonly path: string
}

/** Added to the report's style: navigation by links, language switch. */
export const PAGE_STYLE = `${STYLESHEET}
.report .bar { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding: .75rem 0; border-bottom: 1px solid var(--rule); }
.report .bar p { margin: 0; font-weight: 600; color: var(--primary); margin-right: auto; }
.report .bar ul, .report .links ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; }
.report .bar a, .report .links a { display: inline-block; padding: .25rem 0; min-height: 24px; }
.report [aria-current] { font-weight: 700; text-decoration: none; color: var(--ink); }
.report .links { background: var(--paper); padding: 1rem 1.25rem; margin: 1.5rem 0; }
.report .links h2 { font-size: 1.1rem; border: 0; margin: 0 0 .25rem; padding: 0; }
.report .links h2:not(:first-child) { margin-top: 1rem; }
.report .plain { padding-top: 1rem; }
`

/** One public page: no script, nothing from elsewhere. */
export function renderPage(document: Document, frame: PageFrame): string {
  const { language, title, subtitle, institution, notice, sections } = document
  const context = blockContext(document)
  const noticeLine = notice === null ? '' : `<p class="notice">${escapeHtml(notice)}</p>`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} – ${institution}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body class="report">
${noticeLine}
<div class="page">
${bar(institution, language, frame)}
<main class="plain">
<h1>${escapeHtml(title)}</h1>
${subtitle ? `<p class="subtitle">${escapeHtml(`${subtitle}, ${frame.selected?.year ?? ''}`)}</p>` : ''}
${linkLists(language, frame)}
${sections.map((section) => renderSection(section, 2, context)).join('\n')}
${reportList(frame)}
</main>
<footer><p><a href="/receipt?lang=${language}">${escapeHtml(receiptWording(language).t('title'))}</a> · <a href="/console">${escapeHtml(frame.words.t('officers'))}</a></p></footer>
</div>
${noticeLine}
</body>
</html>
`
}

function bar(institution: string, current: Language, { path, selected }: PageFrame): string {
  const items = LANGUAGES.map((language) => {
    const here = language === current ? ' aria-current="true"' : ''
    const href = address(path, language, selected)
    return `<li><a href="${href}" lang="${language}" hreflang="${language}"${here}>${LANGUAGE_NAMES[language]}</a></li>`
  })
  return `<header class="bar"><p>${escapeHtml(institution)}</p><ul>${items.join('')}</ul></header>`
}

function linkLists(
  language: Language,
  { words, path, selected, reports, links }: PageFrame,
): string {
  if (!selected) return ''
  const years = reports.map((report) => {
    const here = report.id === selected.id ? ' aria-current="true"' : ''
    return `<li><a href="${address('/', language, report)}"${here}>${report.year}</a></li>`
  })
  const lists = links.map(({ title, entries }) => {
    const items = entries.map(({ name, path: to }) => {
      const here = to === path ? ' aria-current="page"' : ''
      return `<li><a href="${address(to, language, selected)}"${here}>${escapeHtml(name)}</a></li>`
    })
    return `<h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul>`
  })
  return `<nav class="links" aria-label="${escapeHtml(words.t('overview'))}">
<h2>${escapeHtml(words.t('year'))}</h2><ul>${years.join('')}</ul>
${lists.join('\n')}
</nav>`
}

function reportList({ words, reports }: PageFrame): string {
  if (reports.length === 0) {
    return `<p><strong>${escapeHtml(words.t('reports.none'))}</strong> ${escapeHtml(words.t('reports.none-hint'))}</p>`
  }
  const items = reports.map((report) => {
    const title = words.t('report.of', {
      year: String(report.year),
      edition: report.edition,
      day: words.day(report.publishedOn),
    })
    const files = report.files.map(({ language, format }) => {
      const name = LANGUAGES.find((each) => each === language)
      const text = words.t('report.file', {
        format: format.toUpperCase(),
        language: name ? LANGUAGE_NAMES[name] : language,
      })
      return `<a href="/api/reports/${report.id}/files/${language}.${format}">${escapeHtml(text)}</a>`
    })
    const data = (['csv', 'json'] as const).map(
      (format) =>
        `<a href="/api/open/reports/${report.id}/figures.${format}">${escapeHtml(words.t(`data.${format}`))}</a>`,
    )
    return `<li><strong>${escapeHtml(title)}</strong><br>${[...files, ...data].join(' · ')}</li>`
  })
  return `<section aria-labelledby="reports"><h2 id="reports">${escapeHtml(words.t('reports'))}</h2><ul>${items.join('')}</ul></section>`
}

function address(path: string, language: Language, report: PublishedReport | undefined): string {
  const query = new URLSearchParams({ lang: language, ...(report && { report: report.id }) })
  return escapeHtml(`${path}?${query.toString()}`)
}
