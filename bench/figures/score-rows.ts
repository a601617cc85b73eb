import SQLite from 'better-sqlite3'
import * as v from 'valibot'
import { type CountCell, cubeOfCells } from '../../surveys/counts/cube.ts'
import { readAnswers } from '../../server/responses/stored-answers.ts'
import { answerParent } from '../measure/child.ts'
import { allFigures } from './all-figures.ts'
import { type FigureResult, RowTask } from './task.ts'

/**
 * The baseline: the same figures without kept counts, from every stored response. Both ways look at
 * the one item that the formulas need and at nothing else, which favours them.
 */
answerParent(RowTask, ({ file, way }): FigureResult => {
  const start = performance.now()
  const sqlite = new SQLite(file, { readonly: true })
  const cells = way === 'sql' ? cellsBySql(sqlite) : cellsByTally(sqlite)
  const read = performance.now()
  const result = allFigures(cubeOfCells(cells))
  const end = performance.now()
  const memory = process.resourceUsage().maxRSS / 1024
  return { ...result, ms: end - start, readMs: read - start, memory }
})

const Row = v.tuple([v.string(), v.string(), v.picklist(['in-person', 'electronic']), v.string()])

function cell(key: readonly unknown[], option: string, count: number): CountCell {
  const [provider, service, channel, year] = v.parse(Row, key)
  const rest = { centre: '', mode: 'qr', audience: 'resident', item: 'satisfaction' } as const
  return { provider, service, channel, period: `${year}-01`, option, count, ...rest }
}

const Grouped = v.array(v.tuple([...Row.items, v.string(), v.number()]))

function cellsBySql(sqlite: SQLite.Database): CountCell[] {
  // The headline question is asked first and may not be left out.
  const rows = sqlite
    .prepare(
      `select provider_id, service_id, channel, substr(day, 1, 4) as year,
              json_extract(answers, '$.coded[0][1]') as option, count(*)
       from response group by 1, 2, 3, 4, 5`,
    )
    .raw()
    .all()
  return v
    .parse(Grouped, rows)
    .map(([a, b, c, d, option, count]) => cell([a, b, c, d], option, count))
}

function cellsByTally(sqlite: SQLite.Database): CountCell[] {
  const rows = sqlite
    .prepare('select provider_id, service_id, channel, substr(day, 1, 4), answers from response')
    .raw()
    .iterate()
  const tally = new Map<string, number>()
  for (const row of rows) {
    const [provider, service, channel, year, answers] = Array.isArray(row) ? row : []
    const satisfaction = readAnswers(String(answers)).find(({ item }) => item === 'satisfaction')
    const key = `${provider}\t${service}\t${channel}\t${year}\t${satisfaction?.option}`
    tally.set(key, (tally.get(key) ?? 0) + 1)
  }
  return [...tally].map(([key, count]) => {
    const parts = key.split('\t')
    return cell(parts.slice(0, 4), parts[4] ?? '', count)
  })
}
