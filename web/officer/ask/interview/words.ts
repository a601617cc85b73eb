import { type InterviewsWording, interviewsWording } from '../../../../locales/interviews/index.ts'
import { useLocale } from '../../../locale.tsx'

/** The words about interviews, in the language of the console. */
export function useInterviewWords(): InterviewsWording {
  return interviewsWording(useLocale().language)
}
