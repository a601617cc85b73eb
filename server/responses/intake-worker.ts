import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { openSqlite } from '../db/open.ts'
import { createPointDirectory } from '../distribution/point-directory.ts'
import { Problem } from '../http/problem.ts'
import { createMetrics } from '../http/metrics.ts'
import { createArrivals } from '../integrity/arrivals.ts'
import { openInbox } from './inbox.ts'
import { createIntake } from './intake.ts'
import type { IntakeAnswer, IntakeMessage, SentPuts } from './intake-thread.ts'
import { type PutAnswer, refused } from './put-answer.ts'
import { type SealedResponse, seal } from './sealed-response.ts'
import { type ResponseDeps, storeResponse } from './service.ts'
import { readSubmission } from './submission.ts'

/** So long nothing may have come before responses are settled, which holds up the next commit. */
const QUIET_MS = 50
/** When so many wait, each commit settles some: the inbox must fit into memory. */
const MOST_WAITING = 200_000

const { file, publicUrl } = v.parse(
  v.object({ file: v.string(), publicUrl: v.string() }),
  workerData,
)
const written = openSqlite(file)
if (written.dialect !== 'sqlite') throw new TypeError('the inbox is a table of SQLite')
const { sqlite } = written
// Checkpoints stall whoever makes them; a thread of their own does.
sqlite.pragma('wal_autocheckpoint = 0')
// The inbox itself waits for others that write, and not as long.
sqlite.pragma('busy_timeout = 0')
const inbox = openInbox(sqlite)

const answer = (message: IntakeAnswer) => parentPort?.postMessage(message)
let lastCommit = Number.NEGATIVE_INFINITY
let timer: NodeJS.Timeout | undefined

const settleWhenQuiet = () => {
  timer = undefined
  const quiet = performance.now() - lastCommit >= QUIET_MS
  try {
    if (quiet && inbox.settle() === 0) return
  } catch (error) {
    // The responses are safe where they are: a full or busy disk is tried again later.
    answer({ kind: 'settling-failed', error: textOf(error) })
    timer = setTimeout(settleWhenQuiet, 1000)
    return
  }
  timer = setTimeout(settleWhenQuiet, quiet ? 0 : QUIET_MS)
}

const commit = (batch: readonly SealedResponse[]) => {
  try {
    const outcomes = inbox.commit(batch)
    lastCommit = performance.now()
    if (inbox.waiting() > MOST_WAITING) inbox.settle()
    return outcomes
  } finally {
    timer ??= setTimeout(settleWhenQuiet, QUIET_MS)
  }
}

// Points are read through a handle of their own, which is never inside a transaction of the inbox.
const read = openSqlite(file)
const now = () => new Date()
const metrics = createMetrics()
const deps: ResponseDeps = {
  connection: read,
  now,
  metrics,
  publicUrl,
  points: createPointDirectory(read, now),
  arrivals: createArrivals({ now }),
  intake: createIntake((batch) => commit(batch.map(seal)), metrics),
}

async function answerPut(code: string, id: string, body: Uint8Array): Promise<PutAnswer> {
  try {
    const submission = readSubmission(body)
    const open = await deps.points.find(code)
    if (submission.token !== undefined || open?.point.token_required === 1) {
      return { kind: 'elsewhere' }
    }
    return (await storeResponse(deps, code, id, submission)).outcome
  } catch (error) {
    return error instanceof Problem ? refused(error) : { kind: 'failed', error: textOf(error) }
  }
}

async function answerPuts({ codes, ids, ends, bytes }: SentPuts): Promise<void> {
  const answers = await Promise.all(
    codes.map((code, at) => {
      const body = bytes.subarray(ends[at - 1] ?? 0, ends[at])
      return answerPut(code, ids[at] ?? '', body)
    }),
  )
  answer({ kind: 'answered', answers })
}

parentPort?.on('message', (message: IntakeMessage) => {
  switch (message.kind) {
    case 'commit':
      try {
        answer({ kind: 'committed', outcomes: commit(message.batch) })
      } catch (error) {
        answer({ kind: 'commit-failed', error: textOf(error), code: codeOf(error) })
      }
      break
    case 'put':
      void answerPuts(message.puts)
      break
    case 'forget':
      deps.points.forget()
      break
    case 'close':
      clearTimeout(timer)
      sqlite.close()
      void read.db.destroy().then(() => parentPort?.close())
      break
  }
})

// What the last run left.
timer = setTimeout(settleWhenQuiet, QUIET_MS)

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
