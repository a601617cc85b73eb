import { Worker } from 'node:worker_threads'
import { Problem } from '../http/problem.ts'
import type { Log } from '../log.ts'
import type { CommitBatch, Outcome } from './intake.ts'
import type { PutAnswer } from './put-answer.ts'
import type { PutRequest } from './put-response.ts'
import { type SealedResponse, seal } from './sealed-response.ts'

/** Submissions on their way to the thread, in lists of equal length: few things cross. */
export interface SentPuts {
  readonly codes: readonly string[]
  readonly ids: readonly string[]
  /** Where each body ends in `bytes`; it begins where the one before has ended. */
  readonly ends: readonly number[]
  readonly bytes: Uint8Array
}

/** A submission whose bytes are said to be JSON. */
export type SubmittedBytes = Pick<PutRequest, 'code' | 'id'> & { readonly body: Uint8Array }

export type IntakeMessage =
  | { readonly kind: 'commit'; readonly batch: readonly SealedResponse[] }
  | { readonly kind: 'put'; readonly puts: SentPuts }
  /** Points or surveys were changed. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'close' }

/** What the thread answers: errors cross threads as text. */
export type IntakeAnswer =
  | { readonly kind: 'committed'; readonly outcomes: Outcome[] }
  | {
      readonly kind: 'commit-failed'
      readonly error: string
      readonly code: string | undefined
    }
  /** In the order in which they were sent. */
  | { readonly kind: 'answered'; readonly answers: readonly PutAnswer[] }
  /** Responses are stored, but could not be moved from the inbox yet. */
  | { readonly kind: 'settling-failed'; readonly error: string }

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

const MOST_AT_ONCE = 256

interface Waiting<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

/**
 * Takes responses in a thread of its own: it checks submissions, commits and settles them, while the
 * thread that speaks HTTP reads the next. Submissions that arrive while others are being stored go
 * over together. A thread that ends is replaced at the next response; what it had not acknowledged
 * is refused, and its senders send again.
 */
export function startIntakeThread(file: string, log: Pick<Log, 'error'>): IntakeThread {
  let worker: Worker | undefined
  let committing: Waiting<Outcome[]> | undefined
  interface Put extends Waiting<PutAnswer> {
    readonly request: SubmittedBytes
  }
  let queue: Put[] = []
  let underWay: readonly Put[] | undefined
  let scheduled = false

  const takeCommit = () => {
    const taken = committing
    committing = undefined
    return taken
  }
  const takePuts = () => {
    const taken = underWay ?? []
    underWay = undefined
    // Before those who wait for an answer get theirs: the thread has work meanwhile.
    if (queue.length > 0) sendPuts()
    return taken
  }
  const hear = (answer: IntakeAnswer) => {
    switch (answer.kind) {
      case 'settling-failed':
        log.error({ err: answer.error }, 'could not settle responses; they wait')
        break
      case 'committed':
        takeCommit()?.resolve(answer.outcomes)
        break
      case 'commit-failed':
        takeCommit()?.reject(new CommitError(answer.error, answer.code))
        break
      case 'answered':
        for (const [index, { resolve, reject }] of takePuts().entries()) {
          const own = answer.answers[index]
          if (own) resolve(own)
          else reject(new Error('the thread gave no answer'))
        }
        break
    }
  }
  const start = () => {
    const started = new Worker(new URL('./intake-worker.ts', import.meta.url), {
      workerData: { file },
    })
    const gone = (reason: string) => {
      if (worker === started) worker = undefined
      takeCommit()?.reject(new CommitError(reason))
      for (const { reject } of takePuts()) reject(new Problem('storage-unavailable'))
    }
    started.on('message', hear)
    started.on('error', (error) => {
      log.error({ err: error }, 'the thread that takes responses failed')
      gone(`the thread that takes responses failed: ${String(error)}`)
    })
    started.on('exit', () => gone('the thread that takes responses ended'))
    return started
  }
  const send = (message: IntakeMessage) => (worker ??= start()).postMessage(message)

  function schedule(): void {
    if (scheduled || underWay || queue.length === 0) return
    scheduled = true
    // After the sockets that are readable now have been read, so that they go over together.
    setImmediate(() => {
      scheduled = false
      if (!underWay && queue.length > 0) sendPuts()
    })
  }

  function sendPuts(): void {
    underWay = queue.slice(0, MOST_AT_ONCE)
    queue = queue.slice(MOST_AT_ONCE)
    send({ kind: 'put', puts: packed(underWay.map(({ request }) => request)) })
  }
  worker = start()

  return {
    commit: (batch) =>
      new Promise((resolve, reject) => {
        committing = { resolve, reject }
        send({ kind: 'commit', batch: batch.map(seal) })
      }),
    put: (request) =>
      new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject })
        schedule()
      }),
    forget: () => worker?.postMessage({ kind: 'forget' } satisfies IntakeMessage),
    close: () =>
      new Promise((closed) => {
        const last = worker
        if (!last) {
          closed()
          return
        }
        last.once('exit', () => closed())
        last.postMessage({ kind: 'close' } satisfies IntakeMessage)
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
