import { Worker } from 'node:worker_threads'
import type { Delimiter } from './csv-table.ts'
import type { Encoding } from './decode-text.ts'
import type { FormulaCells } from './formula-cells.ts'
import { TABLE_LIMITS, type TableFault } from './table-fault.ts'
import type { TableLines } from './table-lines.ts'

export interface TableJob {
  readonly bytes: Uint8Array
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly sheet?: string | undefined
}

export type TableOutcome =
  | {
      readonly status: 'read'
      readonly kind: 'csv' | 'xlsx'
      readonly lines: TableLines
      /** Rows with any text, headings included. */
      readonly rows: number
      readonly sheets: readonly string[]
      readonly sheet?: string
      readonly formulas?: FormulaCells
      readonly encoding?: Encoding
      readonly delimiter?: Delimiter
    }
  | { readonly status: 'refused'; readonly fault: TableFault }

/** Reads a file as a table of texts. */
export type ReadTable = (job: TableJob) => Promise<TableOutcome>

/**
 * Reads a file in a thread with its own memory limit that is ended after a minute: what officers
 * bring from elsewhere may be built to exhaust whoever reads it.
 */
export const readTableApart: ReadTable = ({ bytes, ...declared }) => {
  if (bytes.length > TABLE_LIMITS.bytes) {
    const most = TABLE_LIMITS.bytes / 1024 / 1024
    return Promise.resolve({
      status: 'refused',
      fault: { code: 'file-too-large', values: { most } },
    })
  }
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-table-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: TABLE_LIMITS.memoryMb, stackSizeMb: 4 },
    })
    const finish = (outcome: TableOutcome) => {
      clearTimeout(timer)
      resolve(outcome)
      void worker.terminate()
    }
    const tooCostly = () =>
      finish({
        status: 'refused',
        fault: { code: 'too-costly', values: { seconds: TABLE_LIMITS.seconds } },
      })
    const timer = setTimeout(tooCostly, TABLE_LIMITS.seconds * 1000)
    worker.once('message', finish)
    worker.once('error', tooCostly)
    worker.postMessage({ bytes, ...declared })
  })
}
