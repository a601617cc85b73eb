import { Worker } from 'node:worker_threads'
import type { Log } from '../log.ts'
import type { CommitBatch, Outcome } from './intake.ts'
import { type SealedResponse, seal } from './sealed-response.ts'

export type CommitMessage =
  | { readonly kind: 'commit'; readonly batch: readonly SealedResponse[] }
  | { readonly kind: 'close' }

/** What the thread answers: errors cross threads as text. */
export type CommitAnswer =
  | { readonly kind: 'committed'; readonly outcomes: Outcome[] }
  | {
      readonly kind: 'commit-failed'
      readonly error: string
      readonly code: string | undefined
    }
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

export interface CommitThread {
  readonly commit: CommitBatch
  /** After the last commit was answered. */
  readonly close: () => Promise<void>
}

/**
 * Commits responses in a thread of its own, so that neither the disk nor settling holds up the
 * thread that speaks HTTP. A thread that ends is replaced at the next commit; what it had not
 * acknowledged is refused, and its senders send again.
 */
export function startCommitThread(file: string, log: Pick<Log, 'error'>): CommitThread {
  let worker: Worker | undefined
  let pending:
    | { resolve: (outcomes: Outcome[]) => void; reject: (error: Error) => void }
    | undefined

  const take = () => {
    const taken = pending
    pending = undefined
    return taken
  }
  const hear = (answer: CommitAnswer) => {
    if (answer.kind === 'settling-failed') {
      log.error({ err: answer.error }, 'could not settle responses; they wait')
    } else if (answer.kind === 'committed') {
      take()?.resolve(answer.outcomes)
    } else {
      take()?.reject(new CommitError(answer.error, answer.code))
    }
  }
  const start = () => {
    const started = new Worker(new URL('./commit-worker.ts', import.meta.url), {
      workerData: file,
    })
    const gone = (reason: string) => {
      if (worker === started) worker = undefined
      take()?.reject(new CommitError(reason))
    }
    started.on('message', hear)
    started.on('error', (error) => {
      log.error({ err: error }, 'the thread that commits responses failed')
      gone(`the thread that commits responses failed: ${String(error)}`)
    })
    started.on('exit', () => gone('the thread that commits responses ended'))
    return started
  }
  const send = (message: CommitMessage) => (worker ??= start()).postMessage(message)
  worker = start()

  return {
    commit: (batch) =>
      new Promise((resolve, reject) => {
        pending = { resolve, reject }
        send({ kind: 'commit', batch: batch.map(seal) })
      }),
    close: () =>
      new Promise((closed) => {
        const last = worker
        if (!last) {
          closed()
          return
        }
        last.once('exit', () => closed())
        last.postMessage({ kind: 'close' } satisfies CommitMessage)
      }),
  }
}
