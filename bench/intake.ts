import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type SQLite from 'better-sqlite3'
import * as v from 'valibot'
import { verifyCounts } from '../server/counts/service.ts'
import { openDatabase } from '../server/db/open.ts'
import { openInbox } from '../server/responses/inbox.ts'
import { LoadResult, type LoadTask } from './intake/load.ts'
import { prepareDatabase } from './intake/prepare.ts'
import { Usage } from './intake/usage.ts'
import { type Child, startChild } from './measure/child.ts'
import { describeMachine } from './measure/machine.ts'
import { type Spread, grouped, inWords, quantile, spreadOf } from './measure/spread.ts'
import { demand, judge } from './measure/verdict.ts'

/**
 * How many submissions a second the product stores durably, checked and counted, beside what the
 * same HTTP server does with a route that only echoes. See bench/README.md.
 */
const PAIRS = 10
const USUAL_PAIRS = 5
/** Others' work changes the speed of a shared machine within seconds: many short pairs, not few long. */
const SECONDS = 2
const WARM_UP_SECONDS = 10
const OPEN_SECONDS = 15
const CONNECTIONS = 64
const REPEATED = 0.01
/** `--profile` writes a CPU profile of each server into the working folder. */
const PROFILE = process.argv.includes('--profile') ? ['--cpu-prof'] : []
const NAMES = { baseline: 'empty Hono route', product: 'product' } as const

const folder = mkdtempSync(join(tmpdir(), 'meraukla-bench-'))
try {
  await bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface Target {
  readonly server: Child
  readonly task: object
  readonly port: number
  readonly paths: string[]
  readonly keepIds: boolean
}

async function bench(): Promise<void> {
  console.log(`Intake: durable, checked, counted submissions against an empty Hono route
  ${describeMachine()}
  ${CONNECTIONS} connections, closed loop; ${PAIRS} (1 KB) and ${USUAL_PAIRS} (usual bodies) alternated pairs of ${SECONDS} s after ${WARM_UP_SECONDS} s of warm-up and an answer refused at each point.
  Product: its own process, SQLite file with synchronous=FULL, answered after the commit, 4,500 collection points.
  Baseline: its own process, PUT that parses the same body as JSON and echoes it.
  Load generator: its own process on the same machine, bare sockets; figures are medians [min–max].\n`)

  const points = await prepareDatabase(configOf(folder))
  const generator = startChild(new URL('intake/load-generator.ts', import.meta.url))
  const baseline = await target('intake/echo-server.ts', {}, ['/echo/'])
  const paths = points.map((code) => `/api/s/${code}/responses/`)
  const product = await target('intake/product-server.ts', { dataFolder: folder }, paths)

  await knowAllPoints(product)
  for (const each of [baseline, product]) await load(generator, each, '1 KB', WARM_UP_SECONDS)
  const measured = { generator, baseline, product }
  console.log('  Bodies of 1 KB, every one with a long comment')
  const { pairs, ratio } = await alternate(measured, PAIRS, '1 KB')
  console.log('\n  Bodies as residents answer, one in eleven with a short comment: 0.3 KB')
  const usual = await alternate(measured, USUAL_PAIRS, 'usual')

  await nothingLeftToDo()
  const baselineRate = spreadOf(pairs.map((pair) => pair.baseline.rate)).median
  const open = await openLoop(generator, product, Math.round(baselineRate / 10))

  const idsFile = join(folder, 'ids.txt')
  const { twice } = await generator.ask({ writeIds: idsFile }, v.object({ twice: v.number() }))
  const { memory } = await product.server.ask(product.task, Usage)
  await Promise.all([generator.end(), baseline.server.end(), product.server.end()])
  demand(twice === 0, `${twice} ids were answered "stored" more than once`)
  await checkDatabase(readFileSync(idsFile, 'utf8').split('\n'))
  console.log(`  peak memory of the server ${grouped(memory, 0)} MiB`)

  judge([
    {
      what: 'the same, bodies as residents answer',
      measured: usual.ratio.median,
      goal: 0.6,
      better: 'higher',
    },
    {
      what: 'submissions a second against the baseline, 1 KB',
      measured: ratio.median,
      goal: 0.6,
      better: 'higher',
    },
    {
      what: 'open loop, 99 % answered within',
      measured: open.p99,
      goal: 20,
      better: 'lower',
      unit: ' ms',
    },
    {
      what: 'open loop, 99.9 % answered within',
      measured: open.p999,
      goal: 50,
      better: 'lower',
      unit: ' ms',
    },
  ])
}

/** A server that has run for an hour has read its collection points: each is sent what is refused. */
async function knowAllPoints({ port, paths }: Target): Promise<void> {
  const left = paths.values()
  const send = async () => {
    for (const path of left) {
      const refused = await fetch(`http://127.0.0.1:${port}${path}${randomUUID()}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ surveyVersion: 1, locale: 'lv', answers: { 'not-asked': 1 } }),
      })
      demand(refused.status === 422, `${path} answers ${refused.status}`)
      await refused.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: 16 }, send))
}

/**
 * Waits until the server has settled and looked at what it took: neither side is measured while the
 * other's work is still being finished.
 */
async function nothingLeftToDo(): Promise<void> {
  const { db } = openDatabase(configOf(folder))
  const waiting = async () =>
    (await db.selectFrom('response_inbox').select('id').limit(1).executeTakeFirst()) ??
    (await db.selectFrom('response_arrival').select('id').limit(1).executeTakeFirst())
  while (await waiting()) await new Promise((resume) => setTimeout(resume, 500))
  await db.destroy()
}

interface Pair {
  readonly baseline: Measured
  readonly product: Measured
}

async function alternate(
  { generator, baseline, product }: { generator: Child; baseline: Target; product: Target },
  count: number,
  bodies: LoadTask['bodies'],
): Promise<{ pairs: Pair[]; ratio: Spread }> {
  const pairs: Pair[] = []
  for (let pair = 0; pair < count; pair++) {
    // Who goes first changes, so that neither always follows the other.
    await nothingLeftToDo()
    const first = await load(generator, pair % 2 ? product : baseline, bodies)
    await nothingLeftToDo()
    const second = await load(generator, pair % 2 ? baseline : product, bodies)
    pairs.push(
      pair % 2 ? { baseline: second, product: first } : { baseline: first, product: second },
    )
  }
  const ratio = spreadOf(pairs.map((pair) => pair.product.rate / pair.baseline.rate))
  for (const name of ['baseline', 'product'] as const) {
    printRates(
      NAMES[name],
      pairs.map((pair) => pair[name]),
    )
  }
  console.log(`  ratio, pair by pair    ${inWords(ratio)}`)
  return { pairs, ratio }
}

async function target(file: string, task: object, paths: string[]): Promise<Target> {
  const server = startChild(new URL(file, import.meta.url), PROFILE)
  const { port } = await server.ask(task, Usage)
  return { server, task, port, paths, keepIds: 'dataFolder' in task }
}

interface Measured {
  readonly rate: number
  readonly p50: number
  readonly p99: number
  /** CPU time of the server a request, in µs. */
  readonly cpu: number
  readonly generatorBusy: number
}

async function load(
  generator: Child,
  to: Target,
  bodies: LoadTask['bodies'],
  seconds = SECONDS,
): Promise<Measured> {
  const { port, paths, keepIds } = to
  const task: LoadTask = {
    port,
    paths,
    keepIds,
    bodies,
    connections: CONNECTIONS,
    seconds,
    rate: null,
    repeated: 0,
  }
  const before = await to.server.ask(to.task, Usage)
  const result = await generator.ask(task, LoadResult)
  const after = await to.server.ask(to.task, Usage)
  const [status] = result.statuses
  demand(
    result.statuses.length === 1 && status?.[0] === 201,
    `every answer must be 201, got ${JSON.stringify(result.statuses)}`,
  )
  return {
    rate: result.rate,
    p50: quantile(result.latencies, 0.5),
    p99: quantile(result.latencies, 0.99),
    cpu: (after.cpu - before.cpu) / result.answered,
    generatorBusy: result.busy,
  }
}

function printRates(name: string, runs: readonly Measured[]): void {
  const spread = (of: (run: Measured) => number, digits: number) =>
    inWords(spreadOf(runs.map(of)), digits)
  console.log(`  ${name}
    requests a second    ${spread(({ rate }) => rate, 0)}
    p50, p99 in ms       ${spread(({ p50 }) => p50, 1)}, ${spread(({ p99 }) => p99, 1)}
    CPU µs a request     ${spread(({ cpu }) => cpu, 0)}
    generator busy       ${spread(({ generatorBusy }) => generatorBusy, 2)} of a core`)
}

async function openLoop(generator: Child, { port, paths }: Target, rate: number) {
  const task = {
    port,
    paths,
    keepIds: true,
    bodies: '1 KB',
    connections: CONNECTIONS,
    rate,
    repeated: REPEATED,
  } as const
  const { latencies, statuses, answered, distinct } = await generator.ask(
    { ...task, seconds: OPEN_SECONDS },
    LoadResult,
  )
  const times = new Map(statuses)
  const [created = 0, repeats = 0] = [times.get(201), times.get(200)]
  demand(created === distinct, `${distinct} ids were sent, ${created} answered "stored"`)
  demand(
    created + repeats === answered,
    `an open loop got other answers: ${JSON.stringify(statuses)}`,
  )
  const [p50, p99, p999] = [0.5, 0.99, 0.999].map((share) => quantile(latencies, share))
  console.log(`
  Open loop: ${grouped(rate, 0)} a second (a tenth of the baseline) for ${OPEN_SECONDS} s, ${repeats} of ${answered} repeat an id;
  latency from the moment each was due, timers of the generator (≤ 1 ms) included
    p50, p99, p99.9, longest in ms   ${[p50, p99, p999, latencies.at(-1)].map((ms) => grouped(ms ?? 0, 1)).join(', ')}`)
  return { p99: p99 ?? Infinity, p999: p999 ?? Infinity }
}

/**
 * Acknowledged responses wait in the inbox until it is quiet; what is left of them is moved to its
 * places here, and the time told, since a server has to find it some time.
 */
function settleRest(sqlite: SQLite.Database): void {
  const inbox = openInbox(sqlite)
  const start = performance.now()
  let responses = 0
  for (let moved = inbox.settle(); moved > 0; moved = inbox.settle()) responses += moved
  const seconds = (performance.now() - start) / 1000
  console.log(`
  Left in the inbox: ${grouped(responses, 0)} responses, settled in ${grouped(seconds, 1)} s (${grouped(responses / seconds, 0)} a second)`)
}

/** Every acknowledged id is there once, nothing else is, and the counts agree with a recount. */
async function checkDatabase(acknowledged: readonly string[]): Promise<void> {
  const connection = openDatabase(configOf(folder))
  try {
    demand(connection.dialect === 'sqlite', 'the bench reads a SQLite file')
    settleRest(connection.sqlite)
    const rows = connection.sqlite.prepare('select id from response').pluck().all()
    const there = new Set(rows)
    const lost = acknowledged.filter((id) => !there.has(id)).length
    demand(lost === 0, `${lost} acknowledged submissions are not in the database`)
    const extra = rows.length - acknowledged.length
    demand(extra === 0, `${extra} rows were never acknowledged, or are there twice`)
    const { responses, cells, differences } = await verifyCounts(connection.db)
    demand(responses === rows.length, `recounted ${responses} of ${rows.length} rows`)
    demand(
      differences.length === 0,
      `${differences.length} counts are wrong: ${JSON.stringify(differences[0])}`,
    )
    console.log(`
  Checked afterwards: ${grouped(rows.length, 0)} acknowledged ids are in the database once each, none lost, none extra;
  a recount of all answers agrees with the ${grouped(cells, 0)} counts kept`)
  } finally {
    await connection.db.destroy()
  }
}

function configOf(dataFolder: string) {
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    dataFolder,
    databaseUrl: undefined,
    logLevel: 'error',
  }
}
