import { parentPort } from 'node:worker_threads'
import { checkDefinition } from '../../surveys/definition/check-definition.ts'

/** Examines one questionnaire text and answers with the verdict; the starter ends it afterwards. */
parentPort?.once('message', (text: string) => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  parentPort?.postMessage(checkDefinition(json))
})
