import { parentPort, workerData } from 'node:worker_threads'
import { openForReading } from '../db/open.ts'
import { Problem } from '../http/problem.ts'
import { freezeInput } from './frozen-input.ts'
import { gatherInput } from './gather.ts'
import type { GatherAnswer, GatherJob } from './gathering.ts'

/** Started by `gatherApart` with the job as its data. */
const { database, wanted, edition }: GatherJob = workerData
const { db } = openForReading(database)
let answer: GatherAnswer
try {
  const input = await gatherInput(db, wanted, edition)
  answer = { kind: 'gathered', frozen: freezeInput(input) }
} catch (error) {
  if (error instanceof Problem) {
    const { code, values, errors } = error
    answer = { kind: 'refused', code, values, errors }
  } else {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    answer = { kind: 'failed', error: text }
  }
} finally {
  await db.destroy()
}
parentPort?.postMessage(answer)
