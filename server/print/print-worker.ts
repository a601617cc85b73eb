import { parentPort, workerData } from 'node:worker_threads'
import type { PrintAnswer } from './print-apart.ts'
import { type PrintJob, typeset } from './typeset.ts'

/** Started by `printApart` with the job as its data. */
const job: PrintJob = workerData
let answer: PrintAnswer
try {
  answer = { ok: true, pdf: typeset(job) }
} catch (error) {
  answer = {
    ok: false,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}
parentPort?.postMessage(answer)
