import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import * as v from 'valibot'
import { READING_LIMITS } from '../../server/reports/gathering.ts'
import { answerParent } from '../measure/child.ts'
import { CountTask, FigureResult } from './task.ts'

const Computed = v.omit(FigureResult, ['memory'])

/** Computes in a thread, with the limits that the product's own thread for reports has. */
answerParent(CountTask, async (task): Promise<FigureResult> => {
  const worker = new Worker(new URL('./score-counts-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: READING_LIMITS,
  })
  const [message] = await once(worker, 'message')
  return { ...v.parse(Computed, message), memory: process.resourceUsage().maxRSS / 1024 }
})
