import { parentPort } from 'node:worker_threads'
import { readTableHere } from './read-table-here.ts'
import type { TableJob } from './read-table.ts'

/** Reads one file as a table and answers with it; the starter ends it afterwards. */
parentPort?.once('message', (job: TableJob) => void answer(job))

async function answer(job: TableJob): Promise<void> {
  const outcome = await readTableHere(job)
  parentPort?.postMessage(outcome, outcome.status === 'read' ? [outcome.lines.buffer] : [])
}
