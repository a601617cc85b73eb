import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { DASHBOARD } from '../../locales/dashboard/index.ts'
import { type Language, inLanguage, isLanguage } from '../../locales/language.ts'
import { reportWording } from '../../locales/report/index.ts'
import { createWording } from '../../locales/wording.ts'
import { documentWords } from '../../reports/annual/words.ts'
import { type View, dashboard } from '../../reports/dashboard/dashboard.ts'
import { publishedYear } from '../../reports/dashboard/published.ts'
import type { Document } from '../../reports/document/blocks.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { preferredLanguage } from '../http/language.ts'
import { PAGE_STYLE, type PageFrame, type PageLink, renderPage } from './page-html.ts'
import { type PublishedFigures, publishedFigures, publishedReports } from './service.ts'

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64')
/** Charts carry their colours and positions as style attributes; nothing else may. */
const PAGE_CSP = `default-src 'none'; style-src-elem 'sha256-${STYLE_HASH}'; style-src-attr 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The public dashboard: pages of published figures, without a script. */
export function dashboardRoutes(deps: Deps) {
  const show = async (c: Context, view: View) => {
    const { db } = deps.connection
    const asked = c.req.query('lang')
    const language = isLanguage(asked) ? asked : preferredLanguage(c.req.header('accept-language'))
    const reports = await publishedReports(db)
    const wanted = c.req.query('report')
    const selected =
      reports.find(({ id }) => id === wanted) ??
      reports.find(({ scope }) => scope.kind === 'all') ??
      reports[0]
    const figures = selected && (await publishedFigures(db, selected.id))
    const words = createWording(language, DASHBOARD)
    const document = figures ? dashboard(figures, view, language) : await emptyPage(deps, language)
    if (!document) return notFound(c, await emptyPage(deps, language), { words, reports, selected })
    const path = view.kind === 'overview' ? '/' : `/${view.kind}s/${view.code}`
    c.header('Content-Security-Policy', PAGE_CSP)
    c.header('Cache-Control', 'public, max-age=60')
    c.header('Vary', 'Accept-Language')
    return c.html(
      renderPage(document, {
        words,
        path,
        selected,
        reports,
        links: figures ? linksOf(figures, language) : [],
      }),
    )
  }
  return new Hono()
    .get('/', (c) => show(c, { kind: 'overview' }))
    .get('/services/:code', (c) => show(c, { kind: 'service', code: c.req.param('code') }))
    .get('/providers/:code', (c) => show(c, { kind: 'provider', code: c.req.param('code') }))
}

/** A page in words for an address that no published figure stands at. */
function notFound(
  c: Context,
  page: Document,
  frame: Pick<PageFrame, 'words' | 'reports' | 'selected'>,
) {
  c.header('Content-Security-Policy', PAGE_CSP)
  const title = frame.words.t('not-found')
  return c.html(renderPage({ ...page, title }, { ...frame, path: '/', links: [] }), 404)
}

function linksOf(
  figures: PublishedFigures,
  language: Language,
): { title: string; entries: PageLink[] }[] {
  const words = createWording(language, DASHBOARD)
  const published = publishedYear(figures)
  const { services, providers } = figures.input
  const entriesOf = (dimension: 'service' | 'provider') => {
    const named = dimension === 'service' ? services : providers
    return published.codes(dimension).map((code) => {
      const name = named.find((each) => each.code === code)?.name ?? {}
      return { name: inLanguage(name, language, code), path: `/${dimension}s/${code}` }
    })
  }
  return [
    { title: words.t('overview'), entries: [{ name: words.t('all-services'), path: '/' }] },
    { title: words.t('services'), entries: entriesOf('service') },
    { title: words.t('providers'), entries: entriesOf('provider') },
  ]
}

/** Before the first publication: says so, and names the institution if there is one. */
async function emptyPage(deps: Deps, language: Language): Promise<Document> {
  const institution = await institutionOf(deps.connection.db)
  const words = createWording(language, DASHBOARD)
  const report = reportWording(language)
  return {
    language,
    title: words.t('title'),
    subtitle: '',
    institution: institution ? inLanguage(institution.name, language) : 'Mēraukla',
    edition: '',
    notice: institution?.madeUp ? report.t('notice.made-up') : null,
    date: '',
    sections: [],
    figures: [],
    words: documentWords(report),
  }
}
