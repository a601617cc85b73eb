import { type IntegrityWording, integrityWording } from '../../../locales/integrity/index.ts'
import { useLocale } from '../../locale.tsx'

/** What is said about doubtful answers, in the language of the console. */
export function useReviewWords(): IntegrityWording {
  return integrityWording(useLocale().language)
}
