import type { CompiledDefinition } from './compile.ts'

/** How far an interview came: complete, partial, or broken off too early to be one. */
export type InterviewEnd = 'complete' | 'partial' | 'broken-off'

/** Questions that were for this person, and how many of them have an answer. */
export interface Answered {
  readonly asked: number
  readonly answered: number
}

/**
 * Counts the answers of an interview. Questions for a remark in one's own words are left out, as
 * nobody is expected to have one, unless a questionnaire has no others.
 * @param values accepted answers by question
 */
export function answeredOf(
  { questions }: CompiledDefinition,
  values: Readonly<Record<string, unknown>>,
): Answered {
  const lookup = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined)
  const shown = questions.filter(({ isShown }) => isShown(lookup))
  const closed = shown.filter(({ question }) => question.type !== 'comment')
  const counted = closed.length > 0 ? closed : shown
  return {
    asked: counted.length,
    answered: counted.filter(({ name }) => Object.hasOwn(values, name)).length,
  }
}

/**
 * Complete with more than 80 % of the applicable questions answered, partial from 50 %, else broken
 * off: one of the rules that AAPOR's "Standard Definitions" offers, to be set before the first call.
 */
export function interviewEnd({ asked, answered }: Answered): InterviewEnd {
  if (asked === 0 || answered === 0) return 'broken-off'
  // In whole numbers: 4 of 5 is exactly 80 %, and no more.
  if (answered * 10 > asked * 8) return 'complete'
  return answered * 2 >= asked ? 'partial' : 'broken-off'
}
