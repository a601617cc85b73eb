import { Worker } from 'node:worker_threads'
import { Problem } from '../http/problem.ts'
import type { Metrics } from '../http/metrics.ts'
import type { Log } from '../log.ts'
import type { CommitBatch, Outcome } from './intake.ts'
import type { IntakeAnswer, IntakeMessage, SentPuts } from './intake-messages.ts'
import type { PutAnswer } from './put-answer.ts'
import type { PutRequest } from './put-response.ts'
import { seal } from './sealed-response.ts'

/** A submission whose bytes are said to be JSON. */
export type SubmittedBytes = Pick<PutRequest, 'code' | 'id'> & { readonly body: Uint8Array }

/** A commit failed in its thread; `code` is that of the database, e.g. 'SQLITE_FULL'. */
export class CommitError extends Error {
  override name = 'CommitError'
  readonly code: string | undefined

  constructor(message: string, code?: string) {
    super(message)
    this.code = code
  }
}

export interface IntakeThread {
  /** Commits responses that were checked elsewhere. */
  readonly commit: CommitBatch
  /** Checks, commits and counts a submission; see `putResponse`. */
  readonly put: (request: SubmittedBytes) => Promise<PutAnswer>
  /** To be called after a change of points, surveys or the catalogue. */
  readonly forget: () => void
  /** After the last of them was answered. */
  readonly close: () => Promise<void>
}

interface Waiting<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

interface Put extends Waiting<PutAnswer> {
  readonly request: SubmittedBytes
}

/** A thread with those who wait for its answers, in the order in which it was asked. */
interface StartedThread {
  readonly worker: Worker
  readonly puts: Put[]
  commit: Waiting<Outcome[]> | undefined
}

function takeCommit(of: StartedThread): Waiting<Outcome[]> | undefined {
  const { commit } = of
  of.commit = undefined
  return commit
}

/**
 * Takes responses in a thread of its own: it checks submissions, commits and settles them, while the
 * thread that speaks HTTP reads the next. Submissions that arrive while others are being stored go
 * over together. A thread that ends is replaced at the next response; what it had not acknowledged
 * is refused, and its senders send again.
 */
export function startIntakeThread(
  file: string,
  {
    log,
    metrics,
  }: {
    readonly log: Pick<Log, 'error'>
    readonly metrics: Pick<Metrics, 'commitSize' | 'commitsFailed'>
  },
): IntakeThread {
  let running: StartedThread | undefined
  /** For the next turn of the event loop. */
  let next: Put[] = []

  const hear = (from: StartedThread, answer: IntakeAnswer) => {
    switch (answer.kind) {
      case 'settling-failed':
        log.error({ err: answer.error }, 'could not settle responses; they wait')
        break
      case 'committed':
        takeCommit(from)?.resolve(answer.outcomes)
        break
      case 'commit-failed':
        takeCommit(from)?.reject(new CommitError(answer.error, answer.code))
        break
      case 'answered':
        if (answer.commit?.isKept) metrics.commitSize.observe(answer.commit.responses)
        else if (answer.commit) metrics.commitsFailed.inc()
        for (const own of answer.answers) from.puts.shift()?.resolve(own)
        break
    }
  }
  const start = (): StartedThread => {
    const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), {
      workerData: { file },
    })
    const started: StartedThread = { worker, puts: [], commit: undefined }
    const gone = (reason: string) => {
      if (running === started) running = undefined
      takeCommit(started)?.reject(new CommitError(reason))
      for (const { reject } of started.puts.splice(0)) reject(new Problem('storage-unavailable'))
    }
    worker.on('message', (answer: IntakeAnswer) => hear(started, answer))
    worker.on('error', (error) => {
      log.error({ err: error }, 'the thread that takes responses failed')
      gone(`the thread that takes responses failed: ${String(error)}`)
    })
    worker.on('exit', () => gone('the thread that takes responses ended'))
    return started
  }
  const send = (message: IntakeMessage, to = (running ??= start())) => {
    to.worker.postMessage(message)
    return to
  }

  const sendPuts = () => {
    const puts = next
    next = []
    send({ kind: 'put', puts: packed(puts.map(({ request }) => request)) }).puts.push(...puts)
  }
  running = start()

  return {
    commit: (batch) =>
      new Promise((resolve, reject) => {
        send({ kind: 'commit', batch: batch.map(seal) }).commit = { resolve, reject }
      }),
    put: (request) =>
      new Promise((resolve, reject) => {
        // After the sockets that are readable now have been read, so that they go over together.
        if (next.length === 0) setImmediate(sendPuts)
        next.push({ request, resolve, reject })
      }),
    forget: () => {
      if (running) send({ kind: 'forget' }, running)
    },
    close: () =>
      new Promise((closed) => {
        if (!running) {
          closed()
          return
        }
        running.worker.once('exit', () => closed())
        send({ kind: 'close' }, running)
      }),
  }
}

/** All bodies behind one another: one piece of memory is copied instead of one each. */
function packed(requests: readonly SubmittedBytes[]): SentPuts {
  let length = 0
  const ends = requests.map(({ body }) => (length += body.byteLength))
  const bytes = new Uint8Array(length)
  for (const [at, { body }] of requests.entries()) bytes.set(body, ends[at - 1] ?? 0)
  return {
    codes: requests.map(({ code }) => code),
    ids: requests.map(({ id }) => id),
    ends,
    bytes,
  }
}
