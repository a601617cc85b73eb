import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { openSqlite } from '../db/open.ts'
import type { CommitAnswer, CommitMessage } from './commit-thread.ts'
import { openInbox } from './inbox.ts'

/** So long nothing may have come before responses are settled, which holds up the next commit. */
const QUIET_MS = 50
/** When so many wait, each commit settles some: the inbox must fit into memory. */
const MOST_WAITING = 200_000

const connection = openSqlite(v.parse(v.string(), workerData))
if (connection.dialect !== 'sqlite') throw new TypeError('the inbox is a table of SQLite')
const { sqlite } = connection
// Checkpoints stall whoever makes them; a thread of their own does.
sqlite.pragma('wal_autocheckpoint = 0')
const inbox = openInbox(sqlite)

const answer = (message: CommitAnswer) => parentPort?.postMessage(message)
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

parentPort?.on('message', (message: CommitMessage) => {
  if (message.kind === 'close') {
    clearTimeout(timer)
    sqlite.close()
    parentPort?.close()
    return
  }
  try {
    answer({ kind: 'committed', outcomes: inbox.commit(message.batch) })
    lastCommit = performance.now()
    if (inbox.waiting() > MOST_WAITING) inbox.settle()
  } catch (error) {
    answer({ kind: 'commit-failed', error: textOf(error), code: codeOf(error) })
  }
  timer ??= setTimeout(settleWhenQuiet, QUIET_MS)
})

// What the last run left.
timer = setTimeout(settleWhenQuiet, QUIET_MS)

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
