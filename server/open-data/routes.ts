import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { stringify } from 'csv-stringify/sync'
import { confStatus, obsStatus, startsSeries } from '../../reports/disclosure/status-codes.ts'
import { type IndicatorRow, toRow } from '../../reports/scoring/to-row.ts'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { publishedFigures, publishedReports } from './service.ts'

/** All that a row may have, in every file: without its split a row would pass for a total. */
const COLUMNS = [
  'figure',
  'indicator',
  'methodology',
  'version',
  'provider',
  'service',
  'centre',
  'channel',
  'mode',
  'audience',
  'period',
  'value',
  'n',
  'lower',
  'upper',
  'status',
  'reason',
  'flags',
  'band',
  'OBS_STATUS',
  'CONF_STATUS',
] as const satisfies readonly ('figure' | 'OBS_STATUS' | 'CONF_STATUS' | keyof IndicatorRow)[]

/** What everybody may read: published figures only. */
export function openDataRoutes(deps: Deps) {
  const tags = ['Open data']
  const figuresOf = async (id: string) => {
    const published = await publishedFigures(deps.connection.db, id)
    if (!published) throw new Problem('report-not-found')
    return published.figures.map(({ figure, indicator }) => ({
      figure,
      ...toRow(indicator),
      OBS_STATUS: obsStatus(indicator, startsSeries(indicator, published.input.breaks)),
      CONF_STATUS: confStatus(indicator),
    }))
  }
  return new Hono()
    .get('/api/open/reports', describeRoute({ tags, summary: 'Published reports' }), async (c) =>
      c.json(await publishedReports(deps.connection.db)),
    )
    .get(
      '/api/open/reports/:id/figures.json',
      describeRoute({ tags, summary: 'Every figure of a published report' }),
      async (c) => c.json(await figuresOf(c.req.param('id'))),
    )
    .get(
      '/api/open/reports/:id/figures.csv',
      describeRoute({ tags, summary: 'The same as CSV' }),
      async (c) => {
        const rows = await figuresOf(c.req.param('id'))
        const csv = stringify(
          rows.map((row) => ({ ...row, flags: row.flags.join(' ') })),
          { header: true, columns: [...COLUMNS], escape_formulas: true },
        )
        return c.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8' })
      },
    )
}
