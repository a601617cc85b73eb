import SQLite from 'better-sqlite3'
import * as v from 'valibot'
import { type CountCell, cubeOfCells } from '../../surveys/counts/cube.ts'
import { readAnswers } from '../../server/responses/stored-answers.ts'
import { answerParent } from '../measure/child.ts'
import { NEEDED_ITEMS, allFigures } from './all-figures.ts'
import { type FigureResult, RowTask } from './task.ts'

/**
 * The baseline: the same figures without kept counts, from every stored response. Both ways look at
 * the items that the formulas need and at nothing else.
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

const Row = v.tuple([
  v.string(),
  v.string(),
  v.picklist(['in-person', 'electronic']),
  v.string(),
  v.string(),
  v.string(),
])

function cell(key: readonly unknown[], count: number): CountCell {
  const [provider, service, channel, year, item, option] = v.parse(Row, key)
  const rest = { centre: '', mode: 'qr', audience: 'resident' } as const
  return { provider, service, channel, period: `${year}-01`, item, option, count, ...rest }
}

const Grouped = v.array(v.tuple([...Row.items, v.number()]))

function cellsBySql(sqlite: SQLite.Database): CountCell[] {
  const rows = sqlite
    .prepare(
      `select provider_id, service_id, channel, substr(day, 1, 4) as year,
              json_extract(answer.value, '$[0]') as item,
              json_extract(answer.value, '$[1]') as option, count(*)
       from response, json_each(answers, '$.coded') as answer
       where json_extract(answer.value, '$[0]') in (select value from json_each(?))
       group by 1, 2, 3, 4, 5, 6`,
    )
    .raw()
    .all(JSON.stringify([...NEEDED_ITEMS]))
  return v.parse(Grouped, rows).map((row) => cell(row.slice(0, -1), row[6]))
}

function cellsByTally(sqlite: SQLite.Database): CountCell[] {
  const rows = sqlite
    .prepare('select provider_id, service_id, channel, substr(day, 1, 4), answers from response')
    .raw()
    .iterate()
  const tally = new Map<string, number>()
  for (const row of rows) {
    const [provider, service, channel, year, answers] = Array.isArray(row) ? row : []
    for (const { item, option } of readAnswers(String(answers))) {
      if (!NEEDED_ITEMS.has(item)) continue
      const key = `${provider}\t${service}\t${channel}\t${year}\t${item}\t${option}`
      tally.set(key, (tally.get(key) ?? 0) + 1)
    }
  }
  return [...tally].map(([key, count]) => cell(key.split('\t'), count))
}
