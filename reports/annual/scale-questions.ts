import type { SurveyEntry } from './input.ts'

/** A question answered 1…k, lowest first. */
export interface ScaleQuestion {
  readonly code: string
  readonly points: number
  readonly title: SurveyEntry['items'][number]['title']
  readonly options: SurveyEntry['items'][number]['options']
}

/** Every question on a scale once, as its newest version words it, by its code. */
export function scaleQuestions(
  surveys: readonly SurveyEntry[],
): ReadonlyMap<string, ScaleQuestion> {
  const questions = new Map<string, ScaleQuestion>()
  for (const { items } of surveys.toSorted((a, b) => a.version - b.version)) {
    for (const { code, title, options } of items) {
      const steps = options
        .filter((option) => option.code !== 'na')
        .toSorted((a, b) => Number(a.code) - Number(b.code))
      const isScale =
        steps.length > 1 && steps.every((step, index) => Number(step.code) === index + 1)
      if (isScale) questions.set(code, { code, points: steps.length, title, options: steps })
    }
  }
  return questions
}
