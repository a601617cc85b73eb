import { parentPort } from 'node:worker_threads'
import { type QuestionnaireFile, readQuestionnaire } from './questionnaire-file.ts'

/** Reads one file of another tool and answers with the draft; the starter ends it afterwards. */
parentPort?.once('message', (file: QuestionnaireFile) => {
  void readQuestionnaire(file).then((reading) => parentPort?.postMessage(reading))
})
