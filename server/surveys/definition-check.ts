import { Worker } from 'node:worker_threads'
import type { DefinitionCheck } from '../../surveys/definition/check-definition.ts'

/** Examines a questionnaire given as JSON text. */
export type CheckDefinition = (text: string) => Promise<DefinitionCheck>

const LONGEST_MS = 1000
const LARGEST_BYTES = 512 * 1024

/**
 * Examines a questionnaire in a thread with its own memory limit that is ended after a second, so
 * that no definition, however built, holds up or takes down the server.
 */
export const checkDefinitionApart: CheckDefinition = (text) => {
  if (Buffer.byteLength(text) > LARGEST_BYTES) {
    return Promise.resolve(refused('too-large', { most: LARGEST_BYTES }))
  }
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./definition-check-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 192, stackSizeMb: 4 },
    })
    let timer: NodeJS.Timeout | undefined
    const finish = (check: DefinitionCheck) => {
      clearTimeout(timer)
      resolve(check)
      void worker.terminate()
    }
    // Only what the definition costs is timed, not the loading of the thread.
    worker.once('message', () => {
      timer = setTimeout(
        () => finish(refused('too-costly', { seconds: LONGEST_MS / 1000 })),
        LONGEST_MS,
      )
      worker.once('message', finish)
      worker.postMessage(text)
    })
    worker.once('error', () => finish(refused('too-costly', { seconds: LONGEST_MS / 1000 })))
  })
}

function refused(
  code: 'too-large' | 'too-costly',
  values: Record<string, number>,
): DefinitionCheck {
  return { status: 'refused', faults: [{ path: '', code, values }] }
}
