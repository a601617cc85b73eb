import type { Recorder } from './recorder.ts'
import type { Reason } from './report.ts'
import type { SourceElement, SourceQuestion } from './source.ts'

/** A question of a file before it is known what answers it takes. */
export type QuestionBase = Omit<SourceQuestion, 'answer' | 'grade'>

/** A group in the place of a question that becomes several; the report says so. */
export function groupOfParts(
  { place, code, key, title, help, relevance }: QuestionBase,
  elements: readonly SourceElement[],
  reason: Reason,
  recorder: Recorder,
): SourceElement[] {
  recorder.add({
    subject: 'question',
    grade: 'approximated',
    place,
    name: code,
    reason,
    values: { count: elements.length },
  })
  return [
    {
      node: 'group',
      place,
      key: `group ${key}`,
      code: `${code}_all`,
      title,
      help,
      ...(relevance && { relevance }),
      elements,
      grade: 'taken',
      reported: false,
    },
  ]
}
