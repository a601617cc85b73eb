import { useInterviewWords } from './words.ts'

/** Days of the week in words, '1' being Monday. */
export function useDayNames(days: readonly number[]): string {
  const { t } = useInterviewWords()
  const names = ['day_1', 'day_2', 'day_3', 'day_4', 'day_5', 'day_6', 'day_7'] as const
  return names
    .filter((_, at) => days.includes(at + 1))
    .map((name) => t(name))
    .join(', ')
}
