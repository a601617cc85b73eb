import { Worker } from 'node:worker_threads'
import type { Language } from '../../locales/language.ts'
import type { PublicIndicator } from '../../reports/disclosure/disclose.ts'

export const FORMATS = ['pdf', 'html', 'json'] as const
export type Format = (typeof FORMATS)[number]

export interface RenderedFile {
  readonly language: Language
  readonly format: Format
  readonly bytes: Buffer
}

/** The figures that a report prints, by the ids it prints them under. */
export interface ReportFigure {
  readonly figure: string
  readonly indicator: PublicIndicator
}

export interface RenderJob {
  /** As frozen by `freezeInput`. */
  readonly input: string
  readonly languages: readonly Language[]
  readonly formats: readonly Format[]
}

export interface RenderedReport {
  readonly files: readonly RenderedFile[]
  readonly figures: readonly ReportFigure[]
}

/** Makes a report's files from its frozen input. */
export type RenderReport = (job: RenderJob) => Promise<RenderedReport>

/** What the worker answers: errors cross threads as text. */
export type WorkerAnswer =
  | { readonly ok: true; readonly report: RenderedReport }
  | { readonly ok: false; readonly error: string }

/**
 * Makes the files in a thread of its own: setting a report takes a second or two of computing, in
 * which responses must still be taken.
 */
export const renderApart: RenderReport = (job) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./rendering-worker.ts', import.meta.url), {
      workerData: job,
    })
    worker.once('message', (answer: WorkerAnswer) => {
      if (!answer.ok) {
        reject(new Error(`the report could not be made: ${answer.error}`))
        return
      }
      const files = answer.report.files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) }))
      resolve({ ...answer.report, files })
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the thread that makes reports ended with ${code}`))
    })
  })
