import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import type { AnnualInput } from '../../reports/annual/input.ts'
import { cubeOfCells } from '../../surveys/counts/cube.ts'
import { cellsFromTidy } from '../../surveys/counts/tidy.ts'

const Rows = v.array(v.record(v.string(), v.string()))
const Published = v.array(
  v.object({ period: v.string(), service: v.string(), published_percent: v.string() }),
)

/** The report input of the UK Office of the Public Guardian: real counts, real published figures. */
export function opgInput(year: number, overrides: Partial<AnnualInput> = {}): AnnualInput {
  const read = cellsFromTidy(v.parse(Rows, csv('rating-counts.csv')))
  if (read.status === 'refused') throw new Error('the example does not read')
  return {
    institution: {
      code: 'opg',
      name: {
        en: 'Office of the Public Guardian',
        lv: 'Valsts aizbildņa birojs (Office of the Public Guardian)',
        ru: 'Управление государственного опекуна (Office of the Public Guardian)',
        uz: 'Davlat vasiyligi idorasi (Office of the Public Guardian)',
      },
      country: 'GB',
    },
    madeUp: false,
    year,
    edition: 1,
    preparedOn: year === 2026 ? '2026-07-20' : `${year + 1}-02-12`,
    status: 'published',
    scope: { kind: 'all' },
    headline: 'uk-gds',
    providers: [{ code: 'opg', name: { en: 'Office of the Public Guardian' } }],
    services: [
      {
        code: 'use-an-lpa',
        name: { en: 'Use a lasting power of attorney' },
        holder: 'opg',
      },
      { code: 'deputy-reporting', name: { en: 'Complete the deputy report' }, holder: 'opg' },
    ],
    centres: [],
    surveys: [],
    cube: cubeOfCells(read.cells),
    published: v
      .parse(Published, csv('published-percent.csv'))
      .map(({ period, service, published_percent: percent }) => ({
        period,
        service,
        provider: 'opg',
        percent: Number(percent),
      })),
    breaks: [],
    source: {
      kind: 'imported',
      citation:
        'ministryofjustice/opg-performance-data, Crown copyright, Open Government Licence v3.0',
    },
    ...overrides,
  }
}

function csv(file: string): unknown {
  const url = new URL(`../../examples/uk-opg/${file}`, import.meta.url)
  return parse(readFileSync(url), { columns: true })
}
