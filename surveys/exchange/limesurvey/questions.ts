import { EXCHANGE_WORDS } from '../../../locales/exchange/index.ts'
import type { ExchangeKey } from '../../../locales/exchange/index.ts'
import { languageOfTag } from '../language-tags.ts'
import type { Recorder } from '../recorder.ts'
import type { Reason } from '../report.ts'
import {
  NO_TEXT,
  type Graded,
  type SourceAnswer,
  type SourceCondition,
  type SourceElement,
  type SourceOption,
  type SourceText,
} from '../source.ts'
import { dateAnswer, numberAnswer, optionsOf, reportSelection, textAnswer } from './answers.ts'
import { numberAttribute } from './attributes.ts'
import { type Around, cellsAsQuestions, dualScale, part, partsAsQuestions } from './compound.ts'
import type { LimeSurveyQuestion } from './tables.ts'

const LEFT_OUT: Readonly<Record<string, Reason>> = {
  '*': 'type_computed',
  '|': 'type_file',
  I: 'type_language_switch',
}

/** A question of LimeSurvey as one or more of ours; none where it is left out. */
export function questionElements(
  question: LimeSurveyQuestion,
  relevance: SourceCondition | undefined,
  around: Around,
): SourceElement[] {
  const { type, place, qid, code } = question
  const placed = { place, key: qid, code, ...(relevance && { relevance }) }
  const hidden = question.attributes.get('hidden') === '1'
  const reason: Reason | undefined = hidden
    ? 'type_hidden'
    : Object.hasOwn(LEFT_OUT, type)
      ? LEFT_OUT[type]
      : undefined
  if (reason) return leaveOut(question, relevance, reason, around.recorder)
  if (type === 'X') return [{ node: 'note', ...placed, text: joinHelp(question) }]

  const base = {
    node: 'question',
    ...placed,
    title: question.texts,
    help: question.help,
    required: isRequired(question, around.recorder),
    reported: true,
  } as const
  const one = (answer: SourceAnswer, graded: Graded = { grade: 'taken' }): SourceElement[] => [
    { ...base, ...graded, answer },
  ]
  const standard = (words: readonly (readonly [string | number, ExchangeKey])[]) =>
    words.map(([value, key]) => ({ place, code: value, text: standardText(key, around) }))

  switch (type) {
    case '5':
      return one({ kind: 'rating', min: 1, max: 5 })
    case 'Y':
      return one({
        kind: 'choice',
        shape: 'radiogroup',
        options: standard([
          ['Y', 'word_yes'],
          ['N', 'word_no'],
        ]),
      })
    case 'G':
      return one({
        kind: 'choice',
        shape: 'radiogroup',
        options: standard([
          ['F', 'word_female'],
          ['M', 'word_male'],
        ]),
      })
    case 'L':
    case '!':
    case 'O': {
      const list: SourceAnswer = {
        kind: 'choice',
        shape: type === '!' ? 'dropdown' : 'radiogroup',
        options: optionsOf(question.answers),
        ...otherOf(question),
      }
      if (type !== 'O') return one(list)
      const comment = part(base, `${qid}_comment`, `${code}_comment`, {
        title: standardText('word_comment', around),
        answer: { kind: 'comment' },
      })
      return [
        ...one(list, { grade: 'approximated', reason: 'comment_as_question' }),
        { ...comment, required: false },
      ]
    }
    case 'M':
    case 'P': {
      const min = numberAttribute(question, 'min_answers', around.recorder)
      const max = numberAttribute(question, 'max_answers', around.recorder)
      return one(
        {
          kind: 'choice',
          shape: 'checkbox',
          options: optionsOf(question.parts),
          ...otherOf(question),
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
        },
        type === 'P' ? { grade: 'approximated', reason: 'without_comments' } : { grade: 'taken' },
      )
    }
    case 'R': {
      reportSelection(question, around.recorder)
      const options = question.answers.length > 0 ? question.answers : question.parts
      return one({ kind: 'ranking', options: optionsOf(options) })
    }
    case 'S':
    case 'T':
    case 'U':
      return one(textAnswer(question, around.recorder))
    case 'N':
      return one(numberAnswer(question, around.recorder))
    case 'D':
      return one(dateAnswer(question, around.recorder))
    case 'A':
    case 'B':
    case 'C':
    case 'E':
    case 'F':
    case 'H': {
      const columns = columnsOf(question, standard)
      const matrix: SourceAnswer = {
        kind: 'matrix',
        rows: optionsOf(question.parts.filter(({ scale }) => scale === 0)),
        columns,
        eachRowRequired: base.required,
      }
      return one(
        matrix,
        type === 'H' ? { grade: 'approximated', reason: 'shown_by_row' } : { grade: 'taken' },
      )
    }
    case '1':
      return dualScale(question, base, around)
    case 'K':
    case 'Q':
      return partsAsQuestions(question, base, around)
    case ':':
    case ';':
      return cellsAsQuestions(question, base, around)
    default:
      return leaveOut(question, relevance, 'type_unknown', around.recorder)
  }
}

function leaveOut(
  question: LimeSurveyQuestion,
  relevance: SourceCondition | undefined,
  reason: Reason,
  recorder: Recorder,
): [] {
  const { place, code, type } = question
  const values = { type }
  recorder.add({ subject: 'question', grade: 'left-out', place, name: code, reason, values })
  const gone = { grade: 'left-out', reason: 'with_question' } as const
  if (relevance) {
    recorder.add({
      subject: 'condition',
      place: relevance.place,
      name: relevance.written,
      ...gone,
    })
  }
  for (const each of question.parts)
    recorder.add({ subject: 'row', place: each.place, name: each.code, ...gone })
  for (const each of question.answers)
    recorder.add({ subject: 'option', place: each.place, name: each.code, ...gone })
  return []
}

function isRequired(question: LimeSurveyQuestion, recorder: Recorder): boolean {
  if (question.mandatory === 'S') {
    recorder.add({
      subject: 'validation',
      grade: 'approximated',
      place: question.place,
      name: `${question.code}: mandatory S`,
      reason: 'required_soft',
    })
  }
  return question.mandatory === 'Y'
}

function otherOf(question: LimeSurveyQuestion): { other?: SourceText } {
  if (!question.other) return {}
  const texts = new Map<string, string>()
  for (const [name, value] of question.attributes) {
    const [attribute, language] = name.split('/')
    if (attribute !== 'other_replace_text' || value === '') continue
    if (language !== undefined) texts.set(language, value)
    else for (const each of question.texts.keys()) if (!texts.has(each)) texts.set(each, value)
  }
  return { other: texts }
}

/** Our own word in every language of the file. */
function standardText(key: ExchangeKey, { languages, fallback }: Around): SourceText {
  return new Map(languages.map((tag) => [tag, EXCHANGE_WORDS[languageOfTag(tag) ?? fallback][key]]))
}

function joinHelp({ texts, help }: LimeSurveyQuestion): SourceText {
  const joined = new Map(texts)
  for (const [language, text] of help)
    joined.set(language, [joined.get(language), text].filter(Boolean).join('<br/>'))
  return joined
}

function columnsOf(
  question: LimeSurveyQuestion,
  standard: (words: readonly (readonly [string | number, ExchangeKey])[]) => SourceOption[],
): SourceOption[] {
  const { place, type } = question
  const points = (count: number): SourceOption[] =>
    Array.from({ length: count }, (_, index) => ({ place, code: index + 1, text: NO_TEXT }))
  switch (type) {
    case 'A':
      return points(5)
    case 'B':
      return points(10)
    case 'C':
      return standard([
        ['Y', 'word_yes'],
        ['U', 'word_uncertain'],
        ['N', 'word_no'],
      ])
    case 'E':
      return standard([
        ['I', 'word_increase'],
        ['S', 'word_same'],
        ['D', 'word_decrease'],
      ])
    default:
      return optionsOf(question.answers.filter(({ scale }) => scale === 0))
  }
}
