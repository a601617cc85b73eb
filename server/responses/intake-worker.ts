import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { openSqlite } from '../db/open.ts'
import { createPointDirectory } from '../distribution/point-directory.ts'
import { Problem } from '../http/problem.ts'
import { createArrivals } from '../integrity/arrivals.ts'
import { checkResponse, findAnswered, isUninvited } from './check-response.ts'
import { openInbox } from './inbox.ts'
import {
  type IntakeAnswer,
  type IntakeMessage,
  type SentPuts,
  isIntakeMessage,
} from './intake-messages.ts'
import { type PutAnswer, refused } from './put-answer.ts'
import { type SealedResponse, seal } from './sealed-response.ts'
import { storageProblem } from './service.ts'
import { readSubmission } from './submission.ts'

/** So long nothing may have come before responses are settled, which holds up the next commit. */
const QUIET_MS = 50
/** Responses that share a commit, about: those who wait for it should not wait for more. */
const ENOUGH_AT_ONCE = 256
/** When so many wait, each commit settles some: the inbox must fit into memory. */
const MOST_WAITING = 200_000

const { file } = v.parse(v.object({ file: v.string() }), workerData)
const written = openSqlite(file)
if (written.dialect !== 'sqlite') throw new TypeError('the inbox is a table of SQLite')
const { sqlite } = written
// Checkpoints stall whoever makes them; a thread of their own does.
sqlite.pragma('wal_autocheckpoint = 0')
// The inbox itself waits for others that write, and not as long.
sqlite.pragma('busy_timeout = 0')
// Every commit walks through the cache, and places in random order are hardly ever found there.
sqlite.pragma('cache_size = -4096')
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
const deps = { now, points: createPointDirectory(read, now), arrivals: createArrivals({ now }) }

/** What became of a submission before the commit. */
type Tried =
  | { readonly kind: 'checked'; readonly sealed: SealedResponse; readonly undo: () => void }
  | { readonly kind: 'answered'; readonly answer: PutAnswer }

async function tryPut(code: string, id: string, body: Uint8Array): Promise<Tried> {
  try {
    const submission = readSubmission(body)
    const answered = await findAnswered(deps, code, id, submission)
    if (!isUninvited(answered.open, submission)) {
      return { kind: 'answered', answer: { kind: 'elsewhere' } }
    }
    const { pendingAs, undo } = checkResponse(deps, answered, id, submission)
    return { kind: 'checked', sealed: seal(pendingAs(id)), undo }
  } catch (error) {
    return { kind: 'answered', answer: refusalOf(error) }
  }
}

/** All that came meanwhile are checked together and share a commit. */
async function answerPuts(
  sent: readonly SentPuts[],
): Promise<Extract<IntakeAnswer, { kind: 'answered' }>> {
  const tried = await Promise.all(
    sent.flatMap(({ codes, ids, ends, bytes }) =>
      codes.map((code, at) =>
        tryPut(code, ids[at] ?? '', bytes.subarray(ends[at - 1] ?? 0, ends[at])),
      ),
    ),
  )
  const checked = tried.filter((each) => each.kind === 'checked')
  const { outcomes, isKept } = commitChecked(checked.map(({ sealed }) => sealed))
  let next = 0
  const answers = tried.map((each): PutAnswer => {
    if (each.kind === 'answered') return each.answer
    const outcome = outcomes[next++]
    if (outcome !== 'stored') each.undo()
    return outcome ?? { kind: 'failed', error: 'the commit reported no outcome' }
  })
  const shared = checked.length > 0 ? { responses: checked.length, isKept } : undefined
  return { kind: 'answered', answers, commit: shared }
}

function commitChecked(batch: readonly SealedResponse[]): {
  readonly outcomes: readonly PutAnswer[]
  readonly isKept: boolean
} {
  if (batch.length === 0) return { outcomes: [], isKept: true }
  try {
    const outcomes = commit(batch).map((outcome) =>
      outcome === 'conflict' ? refused(new Problem('response-conflict')) : outcome,
    )
    return { outcomes, isKept: true }
  } catch (error) {
    return { outcomes: batch.map(() => refused(storageProblem(error))), isKept: false }
  }
}

function refusalOf(error: unknown): PutAnswer {
  return error instanceof Problem ? refused(error) : { kind: 'failed', error: textOf(error) }
}

/** In the order in which they came. */
const waiting: IntakeMessage[] = []
let isWorking = false

parentPort?.on('message', (message: unknown) => {
  if (isIntakeMessage(message)) waiting.push(message)
  takeWaiting()
  if (!isWorking) void work()
})

/** One event brings one message; those behind it would each make a commit of their own. */
function takeWaiting(): void {
  const receive = (): { readonly message: unknown } | undefined =>
    parentPort ? receiveMessageOnPort(parentPort) : undefined
  for (let received = receive(); received; received = receive()) {
    if (isIntakeMessage(received.message)) waiting.push(received.message)
  }
}

async function work(): Promise<void> {
  isWorking = true
  for (let message = waiting.shift(); message; message = waiting.shift()) {
    switch (message.kind) {
      case 'commit':
        try {
          answer({ kind: 'committed', outcomes: commit(message.batch) })
        } catch (error) {
          answer({ kind: 'commit-failed', error: textOf(error), code: codeOf(error) })
        }
        break
      case 'put':
        answer(await answerPuts([message.puts, ...morePuts(message.puts)]))
        break
      case 'forget':
        deps.points.forget()
        break
      case 'close':
        clearTimeout(timer)
        sqlite.close()
        await read.db.destroy()
        parentPort?.close()
        break
    }
  }
  isWorking = false
}

/** The submissions behind these that share their commit. */
function morePuts(first: SentPuts): SentPuts[] {
  const more: SentPuts[] = []
  let count = first.codes.length
  for (let next = waiting[0]; next?.kind === 'put' && count < ENOUGH_AT_ONCE; next = waiting[0]) {
    waiting.shift()
    more.push(next.puts)
    count += next.puts.codes.length
  }
  return more
}

// What the last run left.
timer = setTimeout(settleWhenQuiet, QUIET_MS)

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
