import { Worker } from 'node:worker_threads'
import type { PrintJob } from './typeset.ts'

/** What the worker answers: errors cross threads as text. */
export type PrintAnswer =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly error: string }

let last: Promise<unknown> = Promise.resolve()

/**
 * Typesets in a thread of its own, in which time responses are still taken, and one job after
 * another, so that impatient clicks do not fill the machine.
 */
export function printApart(job: PrintJob): Promise<Buffer<ArrayBuffer>> {
  const printed = last.then(() => inWorker(job))
  last = printed.catch(() => undefined)
  return printed
}

function inWorker(job: PrintJob): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./print-worker.ts', import.meta.url), { workerData: job })
    worker.once('message', (answer: PrintAnswer) => {
      if (answer.ok) resolve(Buffer.from(answer.pdf))
      else reject(new Error(`the sheet could not be made: ${answer.error}`))
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the thread that prints ended with ${code}`))
    })
  })
}
