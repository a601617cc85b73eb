import { parentPort } from 'node:worker_threads'
import { checkDefinition } from '../../surveys/definition/check-definition.ts'

/**
 * Says `ready` when it has loaded, which a busy machine takes its time for; examines one questionnaire
 * text and answers with the verdict; the starter ends it afterwards.
 */
parentPort?.once('message', (text: string) => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  parentPort?.postMessage(checkDefinition(json))
})
parentPort?.postMessage('ready')
