import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROFILES } from '../reports/scoring/profiles/index.ts'
import { writeTidyFile } from './bulk-score/tidy-file.ts'
import { describeMachine } from './measure/machine.ts'
import { grouped, inWords, spreadOf } from './measure/spread.ts'
import { demand, judge } from './measure/verdict.ts'

/**
 * `meraukla score` of a whole country in one run: 500 providers × 20 services × 12 months by every
 * methodology, from a tidy CSV file. See bench/README.md.
 */
const RUNS = 3
const PLACES = { providers: 500, services: 20, months: 12 }

const folder = mkdtempSync(join(tmpdir(), 'meraukla-bench-'))
try {
  await bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface Run {
  readonly seconds: number
  /** MiB at its peak. */
  readonly memory: number
  readonly figures: number
}

async function bench(): Promise<void> {
  const file = join(folder, 'country.csv')
  const { rows, figuresByHand } = writeTidyFile(file, PLACES)
  console.log(`Bulk scoring: meraukla score --methodology all --by service,provider,period
  ${describeMachine()}
  ${PLACES.providers} providers × ${PLACES.services} services × ${PLACES.months} months, ${grouped(rows, 0)} rows, ${grouped(statSync(file).size / 2 ** 20, 0)} MiB; ${PROFILES.length} methodologies.
  Baseline: a process that reads the same lines and splits them at their commas. ${RUNS} alternated runs, medians [min–max].\n`)

  const split: Run[] = []
  const scored: Run[] = []
  for (let run = 0; run < RUNS; run++) {
    split.push(await timed(['bench/bulk-score/split-lines.ts', file]))
    scored.push(
      await timed([
        'bin/meraukla.js',
        'score',
        '--methodology=all',
        `--input=${file}`,
        '--by=service,provider,period',
        '--json',
      ]),
    )
  }
  for (const { figures } of scored) {
    demand(figures >= figuresByHand, `${figures} figures, at least ${figuresByHand} were due`)
  }
  print('lines read and split', split)
  print('scored by every methodology', scored)
  const ratio = spreadOf(scored.map(({ seconds }, run) => seconds / (split[run]?.seconds ?? 1)))
  console.log(`  against the baseline, run by run   ${inWords(ratio, 1)} ×
  figures   ${grouped(scored[0]?.figures ?? 0, 0)}`)
  judge([
    {
      what: 'a country’s year by every methodology',
      measured: spreadOf(scored.map(({ seconds }) => seconds)).median,
      goal: 60,
      better: 'lower',
      unit: ' s',
    },
  ])
}

/** Runs a process to its end and counts the figures it prints. */
async function timed(args: readonly string[]): Promise<Run> {
  const start = performance.now()
  const child = spawn(
    process.execPath,
    ['--disable-proto=delete', '--import', './bench/bulk-score/peak-memory.ts', ...args],
    { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] },
  )
  const ended = once(child, 'close')
  let figures = 0
  let memory = Number.NaN
  child.stdout?.on('data', (chunk: Buffer) => {
    for (
      let at = chunk.indexOf('{"indicator"');
      at >= 0;
      at = chunk.indexOf('{"indicator"', at + 1)
    )
      figures++
  })
  const peak = child.stdio[3]
  if (peak && 'on' in peak) peak.on('data', (text: Buffer) => (memory = Number(text)))
  const [code] = await ended
  demand(code === 0, `${args[0]} ended with ${String(code)}`)
  return { seconds: (performance.now() - start) / 1000, memory, figures }
}

function print(name: string, runs: readonly Run[]): void {
  console.log(`  ${name}
    s          ${inWords(spreadOf(runs.map(({ seconds }) => seconds)), 1)}
    peak MiB   ${inWords(spreadOf(runs.map(({ memory }) => memory)), 0)}`)
}
