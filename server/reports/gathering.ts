import { Worker } from 'node:worker_threads'
import type { Config } from '../config.ts'
import { Problem, type ProblemEntry } from '../http/problem.ts'
import type { ProblemCode } from '../../locales/problems/index.ts'
import type { FrozenInput } from './frozen-input.ts'
import type { ReportRequest, ReportEdition } from './gather.ts'

/** Gathers and freezes everything that a report is made from. @throws {Problem} as `gatherInput` */
export type GatherReport = (wanted: ReportRequest, edition: ReportEdition) => Promise<FrozenInput>

/** Which database the thread opens. */
export type DatabasePlace = Pick<Config, 'databaseUrl' | 'dataFolder'>

export interface GatherJob {
  readonly database: DatabasePlace
  readonly wanted: ReportRequest
  readonly edition: ReportEdition
}

/** What the thread answers: errors cross threads as data. */
export type GatherAnswer =
  | { readonly kind: 'gathered'; readonly frozen: FrozenInput }
  | {
      readonly kind: 'refused'
      readonly code: ProblemCode
      readonly values: Readonly<Record<string, string | number>>
      readonly errors: readonly ProblemEntry[]
    }
  | { readonly kind: 'failed'; readonly error: string }

/**
 * For threads that read a country's counts: nearly everything they make is thrown away at once, and
 * without a limit Node lets a hundred MiB of it pile up.
 */
export const READING_LIMITS = { maxYoungGenerationSizeMb: 24 } as const

/** Gathers in a thread with a connection of its own: responses are taken meanwhile. */
export function gatherApart(database: DatabasePlace): GatherReport {
  return (wanted, edition) =>
    new Promise((resolve, reject) => {
      const job: GatherJob = { database, wanted, edition }
      const worker = new Worker(new URL('./gathering-worker.ts', import.meta.url), {
        workerData: job,
        resourceLimits: READING_LIMITS,
      })
      worker.once('message', (answer: GatherAnswer) => {
        if (answer.kind === 'gathered') resolve(answer.frozen)
        else if (answer.kind === 'refused') {
          reject(new Problem(answer.code, answer.values, answer.errors))
        } else reject(new Error(`the report could not be gathered: ${answer.error}`))
      })
      worker.once('error', reject)
      worker.once('exit', (code) => {
        if (code !== 0) reject(new Error(`the thread that gathers reports ended with ${code}`))
      })
    })
}
