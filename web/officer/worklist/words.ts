import { type WorklistWording, worklistWording } from '../../../locales/worklist/index.ts'
import { useLocale } from '../../locale.tsx'

/** The words about low ratings, comments, digests and webhooks, in the language of the console. */
export function useWorklistWords(): WorklistWording {
  return worklistWording(useLocale().language)
}
