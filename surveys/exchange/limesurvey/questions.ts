import { EXCHANGE_WORDS } from '../../../locales/exchange/index.ts'
import type { ExchangeKey } from '../../../locales/exchange/index.ts'
import type { Language } from '../../../locales/language.ts'
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
  type SourceQuestion,
  type SourceText,
} from '../source.ts'
import { numberAttribute } from './attributes.ts'
import type { LimeSurveyPart, LimeSurveyQuestion } from './tables.ts'

interface Around {
  readonly recorder: Recorder
  readonly languages: readonly string[]
  /** For texts of ours where the file's language is not one of ours. */
  readonly fallback: Language
}

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

type Base = Omit<SourceQuestion, 'answer' | 'grade'>

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

function optionsOf(parts: readonly LimeSurveyPart[]): SourceOption[] {
  return parts.map(({ place, code, texts }) => ({ place, code, text: texts }))
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

function textAnswer(question: LimeSurveyQuestion, recorder: Recorder): SourceAnswer {
  if (question.type === 'S' && question.attributes.get('numbers_only') === '1')
    return numberAnswer(question, recorder)
  const maxLength = numberAttribute(question, 'maximum_chars', recorder)
  const limit = maxLength === undefined ? {} : { maxLength }
  return question.type === 'S'
    ? { kind: 'line', input: 'text', ...limit }
    : { kind: 'comment', ...limit }
}

function numberAnswer(question: LimeSurveyQuestion, recorder: Recorder): SourceAnswer {
  const slider = question.type === 'K' && question.attributes.get('slider_layout') === '1'
  const array = question.type === ':'
  const bound = (which: 'min' | 'max') =>
    numberAttribute(question, `${which}_num_value_n`, recorder) ??
    (slider ? numberAttribute(question, `slider_${which}`, recorder) : undefined) ??
    (array ? numberAttribute(question, `multiflexible_${which}`, recorder) : undefined)
  const min = bound('min')
  const max = bound('max')
  if (question.attributes.get('num_value_int_only') === '1') {
    recorder.add({
      subject: 'validation',
      grade: 'left-out',
      place: question.place,
      name: `${question.code}: num_value_int_only`,
      reason: 'whole_number',
    })
  }
  return {
    kind: 'line',
    input: 'number',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }
}

function dateAnswer(question: LimeSurveyQuestion, recorder: Recorder): SourceAnswer {
  const day = (name: string) => {
    const value = question.attributes.get(name) ?? ''
    if (value === '') return undefined
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
    recorder.add({
      subject: 'validation',
      grade: 'left-out',
      place: question.place,
      name: `${question.code}: ${name} = ${value}`,
      reason: 'limit_computed',
    })
    return undefined
  }
  const min = day('date_min')
  const max = day('date_max')
  return {
    kind: 'line',
    input: 'date',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }
}

function reportSelection(question: LimeSurveyQuestion, recorder: Recorder): void {
  for (const name of ['min_answers', 'max_answers']) {
    const value = question.attributes.get(name) ?? ''
    if (value === '') continue
    recorder.add({
      subject: 'validation',
      grade: 'left-out',
      place: question.place,
      name: `${question.code}: ${name} = ${value}`,
      reason: 'selection_limits',
    })
  }
}

function part(
  base: Base,
  key: string,
  code: string,
  { title, answer }: { title: SourceText; answer: SourceAnswer },
): SourceQuestion {
  const { relevance: _, ...rest } = base
  return { ...rest, key, code, title, help: NO_TEXT, grade: 'taken', reported: false, answer }
}

/** A group in the place of a question that becomes several. */
function together(
  base: Base,
  elements: readonly SourceElement[],
  reason: Reason,
  recorder: Recorder,
): SourceElement[] {
  const { place, code, key, title, help, relevance } = base
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

function partsAsQuestions(
  question: LimeSurveyQuestion,
  base: Base,
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
  return together(base, elements, 'parts_as_questions', recorder)
}

function cellsAsQuestions(
  question: LimeSurveyQuestion,
  base: Base,
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
  return together(base, panels, 'cells_as_questions', recorder)
}

function dualScale(
  question: LimeSurveyQuestion,
  base: Base,
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
  return together(base, scales, 'two_matrices', recorder)
}

function reportPart({ place, code }: LimeSurveyPart, recorder: Recorder): void {
  recorder.add({ subject: 'row', grade: 'taken', place, name: code })
}
