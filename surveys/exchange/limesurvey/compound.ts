import type { Language } from '../../../locales/language.ts'
import type { Recorder } from '../recorder.ts'
import {
  NO_TEXT,
  type SourceAnswer,
  type SourceElement,
  type SourceQuestion,
  type SourceText,
} from '../source.ts'
import { numberAnswer, optionsOf, textAnswer } from './answers.ts'
import { type QuestionBase, groupOfParts } from '../question-parts.ts'
import type { LimeSurveyPart, LimeSurveyQuestion } from './tables.ts'

/** What making a question needs besides the question. */
export interface Around {
  readonly recorder: Recorder
  readonly languages: readonly string[]
  /** For texts of ours where the file's language is not one of ours. */
  readonly fallback: Language
}

/** One of the questions that a question of the file becomes. */
export function part(
  base: QuestionBase,
  key: string,
  code: string,
  { title, answer }: { title: SourceText; answer: SourceAnswer },
): SourceQuestion {
  const { relevance: _, ...rest } = base
  return { ...rest, key, code, title, help: NO_TEXT, grade: 'taken', reported: false, answer }
}

export function partsAsQuestions(
  question: LimeSurveyQuestion,
  base: QuestionBase,
  { recorder }: Around,
): SourceElement[] {
  const answer: SourceAnswer =
    question.type === 'K'
      ? numberAnswer(question, recorder)
      : textAnswer({ ...question, type: 'S' }, recorder)
  const elements = question.parts.map((each) => {
    reportPart(each, recorder)
    return part(base, `${question.qid}_${each.code}`, `${question.code}_${each.code}`, {
      title: each.texts,
      answer,
    })
  })
  return groupOfParts(base, elements, 'parts_as_questions', recorder)
}

export function cellsAsQuestions(
  question: LimeSurveyQuestion,
  base: QuestionBase,
  { recorder }: Around,
): SourceElement[] {
  const rows = question.parts.filter(({ scale }) => scale === 0)
  const columns = question.parts.filter(({ scale }) => scale === 1)
  const checkbox = question.attributes.get('multiflexible_checkbox') === '1'
  const answer: SourceAnswer = checkbox
    ? { kind: 'boolean' }
    : question.type === ':'
      ? numberAnswer(question, recorder)
      : textAnswer({ ...question, type: 'S' }, recorder)
  for (const each of question.parts) reportPart(each, recorder)
  const panels = rows.map((row): SourceElement => ({
    node: 'group',
    place: row.place,
    key: `group ${question.qid}_${row.code}`,
    code: `${question.code}_${row.code}_all`,
    title: row.texts,
    help: NO_TEXT,
    grade: 'taken',
    reported: false,
    elements: columns.map((column) =>
      part(
        base,
        `${question.qid}_${row.code}_${column.code}`,
        `${question.code}_${row.code}_${column.code}`,
        { title: column.texts, answer },
      ),
    ),
  }))
  return groupOfParts(base, panels, 'cells_as_questions', recorder)
}

export function dualScale(
  question: LimeSurveyQuestion,
  base: QuestionBase,
  { recorder, languages }: Around,
): SourceElement[] {
  const rows = optionsOf(question.parts)
  const header = (letter: 'A' | 'B'): SourceText => {
    const plain = question.attributes.get(`dualscale_header${letter}`)
    const texts = new Map<string, string>()
    for (const language of languages) {
      const own = question.attributes.get(`dualscale_header${letter}/${language}`) ?? plain
      if (own !== undefined && own !== '') texts.set(language, own)
    }
    return texts
  }
  const scales = ([0, 1] as const).map((scale) =>
    part(base, `${question.qid}#${scale}`, `${question.code}_${scale}`, {
      title: header(scale === 0 ? 'A' : 'B'),
      answer: {
        kind: 'matrix',
        rows,
        columns: optionsOf(question.answers.filter((each) => each.scale === scale)),
        eachRowRequired: base.required,
      },
    }),
  )
  return groupOfParts(base, scales, 'two_matrices', recorder)
}

function reportPart({ place, code }: LimeSurveyPart, recorder: Recorder): void {
  recorder.add({ subject: 'row', grade: 'taken', place, name: code })
}
