import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { LANGUAGES } from '../../locales/language.ts'
import { currentOfficer, requireProvider, requires } from '../auth/session-cookie.ts'
import type { Officer } from '../auth/service.ts'
import { Code } from '../catalogue/fields.ts'
import type { Deps } from '../context.ts'
import { body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { findFile, findReport } from './queries.ts'
import { FORMATS, type Format } from './rendering.ts'
import {
  type ReportSummary,
  listReports,
  prepareReport,
  publishReport,
  readReport,
} from './service.ts'

const NewReport = v.object({
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2200)),
  scope: v.variant('kind', [
    v.object({ kind: v.literal('all') }),
    v.object({ kind: v.picklist(['provider', 'service']), code: Code }),
  ]),
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1), v.maxLength(4)),
})

const MEDIA: Record<Format, string> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** A report's page has its style and drawings inside, and no script. */
const REPORT_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

function providerOfScope(scope: ReportSummary['scope']): string | null {
  return scope.kind === 'provider' ? scope.code : null
}

/** What is published is everybody's; before that a person of one provider sees that provider's. */
function mayOpen(officer: Officer, { status, scope }: Pick<ReportSummary, 'status' | 'scope'>) {
  return (
    status !== 'prepared' ||
    officer.providerId === null ||
    officer.providerId === providerOfScope(scope)
  )
}

/** Annual reports; mounted at `/api/reports`. Files of published ones are open to everybody. */
export function reportRoutes(deps: Deps) {
  const tags = ['Reports']
  const mayRead = requires(deps, 'report.read')
  return new Hono()
    .get('/', describeRoute({ tags, summary: 'All reports' }), mayRead, async (c) => {
      const reports = await listReports(deps.connection.db)
      return c.json(reports.filter((report) => mayOpen(c.var.officer, report)))
    })
    .post(
      '/',
      describeRoute({ tags, summary: 'Make the next edition of a report' }),
      requires(deps, 'report.prepare'),
      body(NewReport),
      async (c) => {
        const wanted = c.req.valid('json')
        requireProvider(c.var.officer, 'report.prepare', providerOfScope(wanted.scope))
        const { summary } = await prepareReport(deps, wanted, c.var.officer.id)
        return c.json(summary, 201)
      },
    )
    .get('/:id', describeRoute({ tags, summary: 'One report' }), mayRead, async (c) => {
      const report = await readReport(deps.connection.db, c.req.param('id'))
      if (!mayOpen(c.var.officer, report)) throw new Problem('report-not-found')
      return c.json(report)
    })
    .post(
      '/:id/publish',
      describeRoute({ tags, summary: 'Publish a prepared report' }),
      requires(deps, 'report.publish'),
      async (c) => {
        const id = c.req.param('id')
        const { scope } = await readReport(deps.connection.db, id)
        requireProvider(c.var.officer, 'report.publish', providerOfScope(scope))
        return c.json(await publishReport(deps, id, c.var.officer.id))
      },
    )
    .get(
      '/:id/files/:file',
      describeRoute({
        tags,
        summary: 'A file of a report, e.g. lv.pdf; open to everybody once published',
      }),
      async (c) => {
        const { id, file } = c.req.param()
        const [language = '', extension] = file.split('.')
        const format = FORMATS.find((each) => each === extension)
        const report = await findReport(deps.connection.db, id)
        const open = report !== undefined && report.status !== 'prepared'
        const officer = open ? undefined : await currentOfficer(c, deps)
        const allowed =
          open ||
          (officer !== undefined && mayOpen(officer, await readReport(deps.connection.db, id)))
        // Whether an unpublished report exists is nobody else's business.
        if (!report || !format || !allowed) throw new Problem('report-not-found')
        const found = await findFile(deps.connection.db, { id, language, format })
        if (!found) throw new Problem('report-not-found')
        const name = `report-${report.year}-${report.edition}-${language}.${format}`
        c.header('Content-Security-Policy', REPORT_CSP)
        c.header('Content-Disposition', `inline; filename="${name}"`)
        c.header('Cache-Control', open ? 'public, max-age=300' : 'no-store')
        c.header('ETag', `"${found.sha256}"`)
        return c.body(new Uint8Array(found.bytes), 200, { 'Content-Type': MEDIA[format] })
      },
    )
}
