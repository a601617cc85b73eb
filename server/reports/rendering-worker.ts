import { parentPort, workerData } from 'node:worker_threads'
import { makeReport } from './make-report.ts'
import type { RenderJob, WorkerAnswer } from './rendering.ts'

/** Started by `renderApart` with the job as its data. */
const job: RenderJob = workerData
let answer: WorkerAnswer
try {
  answer = { ok: true, report: makeReport(job) }
} catch (error) {
  answer = {
    ok: false,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}
parentPort?.postMessage(answer)
