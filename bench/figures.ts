import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDatabase } from './figures/database.ts'
import { FigureResult } from './figures/task.ts'
import { startChild } from './measure/child.ts'
import { describeMachine } from './measure/machine.ts'
import { grouped, inWords, spreadOf } from './measure/spread.ts'
import { demand, judge } from './measure/verdict.ts'

/**
 * How long all figures of a country's year take, and whether that grows with the number of
 * answers. See bench/README.md.
 */
const RUNS = 7
const FEW = 1_000_000
const MANY = 10_000_000

const folder = mkdtempSync(join(tmpdir(), 'meraukla-bench-'))
try {
  await bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function bench(): Promise<void> {
  console.log(`Figures: base, value, interval and tested change of every rule of every profile
  ${describeMachine()}
  60 services × 75 providers, each service, each provider; 2024 and 2025, a place a month: 108,000 rows of counts.
  Each run is a process of its own whose thread opens the SQLite file and computes every figure once, held to the limits of the thread that gathers reports; ${RUNS} runs, alternated.
  Product: place_count through readCube (items of the formulas, months added up to years), then reports/scoring. Baseline: the same figures from ${grouped(FEW, 0)} rows of responses.
  Medians [min–max]; files are in the page cache.\n`)

  const few = join(folder, 'few')
  const many = join(folder, 'many')
  for (const each of [few, many]) mkdirSync(each)
  const fewRows = join(few, 'meraukla.sqlite')
  await makeDatabase(fewRows, FEW, { keepRows: true })
  await makeDatabase(join(many, 'meraukla.sqlite'), MANY, { keepRows: false })

  const counts = new URL('figures/score-counts.ts', import.meta.url)
  const rows = new URL('figures/score-rows.ts', import.meta.url)
  for (const each of [few, many]) await once(counts, { folder: each, whole: false })
  const runs: Record<'few' | 'many' | 'whole' | 'sql' | 'tally', FigureResult[]> = {
    few: [],
    many: [],
    whole: [],
    sql: [],
    tally: [],
  }
  for (let run = 0; run < RUNS; run++) {
    runs.few.push(await once(counts, { folder: few, whole: false }))
    runs.many.push(await once(counts, { folder: many, whole: false }))
    if (run < 3) runs.whole.push(await once(counts, { folder: many, whole: true }))
    // The slow ones need fewer runs to be told apart from the fast.
    if (run < 3) runs.sql.push(await once(rows, { file: fewRows, way: 'sql' }))
    if (run < 3) runs.tally.push(await once(rows, { file: fewRows, way: 'tally' }))
  }
  for (const result of [...runs.few, ...runs.sql, ...runs.tally]) {
    const [first] = runs.few
    const agrees =
      result.figures === first?.figures && Math.abs(result.checksum - first.checksum) < 1e-6
    demand(agrees, 'counts and responses must give the same figures')
  }

  print(`counts of ${grouped(FEW, 0)} answers`, runs.few)
  print(`counts of ${grouped(MANY, 0)} answers`, runs.many)
  print('  the same, every item and month kept as an annual report does', runs.whole)
  print(`${grouped(FEW, 0)} responses, GROUP BY json_extract`, runs.sql)
  print(`${grouped(FEW, 0)} responses, read and tallied`, runs.tally)
  const growth = spreadOf(
    runs.many.map((result, run) => result.ms / (runs.few[run]?.ms ?? Number.NaN)),
  )
  const median = (of: readonly FigureResult[]) => spreadOf(of.map(({ ms }) => ms)).median
  const fastest = Math.min(median(runs.sql), median(runs.tally))
  console.log(`  10 against 1 million, run by run       ${inWords(growth)}
  faster baseline against counts, both 1 million   ${grouped(fastest / median(runs.few), 1)} ×`)

  const seconds = median(runs.many) / 1000
  const peak = (of: readonly FigureResult[]) => Math.max(...of.map(({ memory }) => memory))
  judge([
    {
      what: 'all figures of 10 million answers',
      measured: seconds,
      goal: 1,
      better: 'lower',
      unit: ' s',
    },
    {
      what: 'peak memory',
      measured: peak(runs.many),
      goal: 256,
      better: 'lower',
      unit: ' MiB',
    },
    {
      what: 'time at 10 million against 1 million',
      measured: growth.median,
      goal: 1.3,
      better: 'lower',
      unit: ' ×',
    },
  ])
}

async function once(file: URL, task: object): Promise<FigureResult> {
  const child = startChild(file)
  const result = await child.ask(task, FigureResult)
  await child.end()
  return result
}

function print(name: string, runs: readonly FigureResult[]): void {
  const of = (value: (run: FigureResult) => number) => inWords(spreadOf(runs.map(value)), 0)
  console.log(`  ${name}
    ms           ${of(({ ms }) => ms)}, of which reading ${of(({ readMs }) => readMs)}
    peak MiB     ${of(({ memory }) => memory)}
    figures      ${grouped(runs[0]?.figures ?? 0, 0)}`)
}
