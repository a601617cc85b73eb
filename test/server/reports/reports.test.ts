import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCsv } from '../../../server/counts/files.ts'
import { importCounts, importPublished } from '../../../server/counts/service.ts'
import type { Deps } from '../../../server/context.ts'
import { findFile, findReport } from '../../../server/reports/queries.ts'
import { freezeInput, thawInput } from '../../../server/reports/frozen-input.ts'
import { prepareReport, publishReport, readReport } from '../../../server/reports/service.ts'
import { testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'

const EXAMPLE = new URL('../../../examples/uk-opg/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, EXAMPLE))

describe.each(DIALECTS)('an annual report from real counts (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  let deps: Deps

  beforeEach(async () => {
    deps = testDeps(test.connection)
    const counts = { name: 'rating-counts.csv', bytes: read('rating-counts.csv'), citation: 'OGL' }
    await importCounts(deps, counts, 'test')
    const published = {
      name: 'published.csv',
      bytes: read('published-percent.csv'),
      provider: 'opg',
    }
    await importPublished(deps, published, 'test')
  })
  const prepare = (year = 2025) =>
    prepareReport(
      deps,
      { year, scope: { kind: 'all' }, languages: ['en'], formats: ['html', 'json'] },
      'test',
    )
  const request = (path: string) => createApp(deps).request(path)

  it('is not to be seen before it is published', async () => {
    const { summary } = await prepare()

    expect((await request(`/api/reports/${summary.id}/files/en.html`)).status).toBe(404)
    expect(await (await request('/api/open/reports')).json()).toEqual([])
    expect((await request(`/api/open/reports/${summary.id}/figures.json`)).status).toBe(404)
  })

  it('is open to everybody afterwards: files, figures and pages', async () => {
    const { summary } = await prepare()
    await publishReport(deps, summary.id, 'test')

    const html = await request(`/api/reports/${summary.id}/files/en.html`)
    expect(html.status).toBe(200)
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'")
    const figures: { figure: string; status: string }[] = await (
      await request(`/api/open/reports/${summary.id}/figures.json`)
    ).json()
    expect(figures.length).toBeGreaterThan(100)
    const csv = await (await request(`/api/open/reports/${summary.id}/figures.csv`)).text()
    expect(csv.trim().split('\n')).toHaveLength(figures.length + 1)
    expect(await (await request('/?lang=en')).text()).toContain('use-an-lpa')
    expect((await request('/services/use-an-lpa?lang=lv')).status).toBe(200)
    expect((await request('/services/nothing')).status).toBe(404)
  })

  it('names in the CSV file what each figure is split by, so that no part passes for the whole', async () => {
    const rows =
      'period,provider,service,audience,item,option,count\n' +
      '2025-01,opg,lpa,business,satisfaction,5,40\n2025-01,opg,lpa,resident,satisfaction,3,60\n'
    await importCounts(deps, { name: 'two.csv', bytes: Buffer.from(rows), citation: null }, 'test')
    const { summary } = await prepare()
    await publishReport(deps, summary.id, 'test')
    const csv = await (await request(`/api/open/reports/${summary.id}/figures.csv`)).text()
    const table = readCsv(Buffer.from(csv))
    const about = table.map((row) =>
      [
        'indicator',
        'methodology',
        'provider',
        'service',
        'centre',
        'channel',
        'mode',
        'audience',
        'period',
      ]
        .map((column) => row[column])
        .join(),
    )

    expect(table.map((row) => row['audience'])).toContain('business')
    expect(new Set(about).size).toBe(about.length)
  })

  it('is made from frozen input: later counts change nothing in it', async () => {
    const { summary } = await prepare()
    const before = await findFile(test.connection.db, {
      id: summary.id,
      language: 'en',
      format: 'json',
    })
    const rows = 'period,provider,service,item,option,count\n2025-01,opg,new,satisfaction,1,5000\n'
    await importCounts(deps, { name: 'late.csv', bytes: Buffer.from(rows), citation: null }, 'test')
    const report = await findReport(test.connection.db, summary.id)
    const again = await deps.renderReport({
      input: report?.input ?? '',
      languages: ['en'],
      formats: ['json'],
    })

    expect(again.files[0]?.bytes.toString()).toBe(before?.bytes.toString())
  })

  it('keeps its input to the last unit through freezing', async () => {
    const { summary } = await prepare()
    const report = await findReport(test.connection.db, summary.id)
    const text = report?.input ?? ''

    expect(freezeInput(thawInput(text))).toEqual({ text, hash: summary.inputHash })
  })

  it('gets a new edition when made again, and the older one is superseded at publishing', async () => {
    const first = (await prepare()).summary
    await publishReport(deps, first.id, 'test')
    const second = (await prepare()).summary
    expect(second.edition).toBe(2)
    await publishReport(deps, second.id, 'test')

    expect((await readReport(test.connection.db, first.id)).status).toBe('superseded')
    expect((await readReport(test.connection.db, second.id)).status).toBe('published')
    expect((await request(`/api/reports/${first.id}/files/en.html`)).status).toBe(200)
  })

  it('is published once', async () => {
    const { summary } = await prepare()
    await publishReport(deps, summary.id, 'test')

    await expect(publishReport(deps, summary.id, 'test')).rejects.toThrow(/already-published/)
  })

  it('is refused for a year without answers', async () => {
    await expect(prepare(2015)).rejects.toThrow(/report-no-data/)
  })

  it('shows figures that agree with the counts', async () => {
    const { rendered } = await prepare()
    const total = rendered.figures.find(
      ({ indicator }) =>
        indicator.indicator === 'satisfaction-index' &&
        indicator.period === '2025' &&
        indicator.slice.service === 'use-an-lpa' &&
        Object.keys(indicator.slice).length === 1,
    )
    // Added up by hand from examples/uk-opg/rating-counts.csv, twelve months of 2025.
    const rows = read('rating-counts.csv').toString().trim().split('\n').slice(1)
    let n = 0
    let points = 0
    for (const row of rows) {
      const [period = '', , service, , , , , option = '', count = ''] = row.split(',')
      if (!period.startsWith('2025-') || service !== 'use-an-lpa') continue
      n += Number(count)
      points += (Number(option) - 1) * Number(count)
    }

    expect(total?.indicator.figure).toMatchObject({ status: 'measured', n })
    const { figure } = total?.indicator ?? {}
    expect(figure?.status === 'measured' ? figure.value : NaN).toBeCloseTo(points / (4 * n), 12)
  })
})
