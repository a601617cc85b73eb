import { Worker } from 'node:worker_threads'
import { FILE_LIMITS } from '../../surveys/exchange/limits.ts'
import type { QuestionnaireFile, QuestionnaireReading } from './questionnaire-file.ts'

const LONGEST_MS = 10_000

/**
 * Reads a file in a thread with its own memory limit that is ended after ten seconds, so that no
 * file, however built, holds up or takes down the server.
 */
export function readQuestionnaireApart(file: QuestionnaireFile): Promise<QuestionnaireReading> {
  if (file.bytes.byteLength > FILE_LIMITS.bytes) {
    const fault = { place: 'file', code: 'fault_too_large', values: {} } as const
    return Promise.resolve({ status: 'refused', fault })
  }
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./questionnaire-file-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 384, stackSizeMb: 4 },
    })
    let timer: NodeJS.Timeout | undefined
    const finish = (reading: QuestionnaireReading) => {
      clearTimeout(timer)
      resolve(reading)
      void worker.terminate()
    }
    const tooCostly = () =>
      finish({
        status: 'refused',
        fault: {
          place: 'file',
          code: 'fault_too_costly',
          values: { seconds: LONGEST_MS / 1000 },
        },
      })
    worker.once('online', () => {
      timer = setTimeout(tooCostly, LONGEST_MS)
      worker.postMessage(file)
    })
    worker.once('message', finish)
    worker.once('error', tooCostly)
  })
}
