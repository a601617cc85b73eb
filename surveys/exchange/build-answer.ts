import type { ChoiceValue, Question, TableColumn } from '../definition/definition.ts'
import { LIMITS } from '../definition/limits.ts'
import type { DraftText, TextAccount } from './build-texts.ts'
import { FileRefusal } from './file-fault.ts'
import { createNames, optionValue } from './item-names.ts'
import type { Recorder } from './recorder.ts'
import type { Reason, Subject } from './report.ts'
import type { SourceAnswer, SourceOption, SourceQuestion } from './source.ts'

type DraftChoice = { value: ChoiceValue; text?: DraftText } | ChoiceValue

/** What everything in `build-answer` needs: the question, its texts, the report. */
export interface AnswerPlace {
  readonly question: SourceQuestion
  readonly name: string
  readonly account: TextAccount
  readonly recorder: Recorder
}

/** The part of a question that its type decides; undefined where nothing could be answered. */
export interface BuiltAnswer {
  readonly fields: QuestionFields
  readonly values: ReadonlyMap<string, ChoiceValue>
  readonly rows: ReadonlyMap<string, string>
}

type Fields<Part> = Part extends Question ? Omit<Part, 'name'> : never
export type QuestionFields = Fields<Question>

const NONE: ReadonlyMap<string, never> = new Map<string, never>()

export function buildAnswer(
  answer: SourceAnswer,
  place: AnswerPlace,
  otherText: { code: string; text: DraftText } | undefined,
): BuiltAnswer | Reason {
  switch (answer.kind) {
    case 'choice':
      return choice(answer, place, otherText)
    case 'ranking': {
      const { choices, values } = options(answer.options, 'option', place)
      return choices.length === 0
        ? 'no_options'
        : { fields: { type: 'ranking', choices }, values, rows: NONE }
    }
    case 'rating':
      return rating(answer, place)
    case 'line':
      return { fields: line(answer, place), values: NONE, rows: NONE }
    case 'comment': {
      const placeholder = place.account.text(answer.placeholder)
      const maxLength = length(answer.maxLength, place)
      const fields: QuestionFields = {
        type: 'comment',
        ...(maxLength !== undefined && { maxLength }),
        ...(answer.rows !== undefined && answer.rows >= 0 && { rows: Math.min(answer.rows, 30) }),
        ...(placeholder !== undefined && { placeholder }),
      }
      return { fields, values: NONE, rows: NONE }
    }
    case 'boolean': {
      const labelTrue = place.account.text(answer.yes)
      const labelFalse = place.account.text(answer.no)
      const fields: QuestionFields = {
        type: 'boolean',
        ...(labelTrue !== undefined && { labelTrue }),
        ...(labelFalse !== undefined && { labelFalse }),
      }
      return { fields, values: NONE, rows: NONE }
    }
    case 'matrix':
      return matrix(answer, place)
    case 'table':
      return table(answer, place)
  }
}

function choice(
  answer: Extract<SourceAnswer, { kind: 'choice' }>,
  place: AnswerPlace,
  other: { code: string; text: DraftText } | undefined,
): BuiltAnswer | Reason {
  const { choices, values } = options(answer.options, 'option', place)
  if (choices.length === 0) return 'no_options'
  const all = other ? [...choices, { value: other.code, text: other.text }] : choices
  if (answer.shape === 'dropdown') {
    const placeholder = place.account.text(answer.placeholder)
    const shown = placeholder === undefined ? {} : { placeholder }
    return { fields: { type: 'dropdown', choices: all, ...shown }, values, rows: NONE }
  }
  const columns = answer.colCount === undefined ? {} : { colCount: answer.colCount }
  if (answer.shape === 'radiogroup')
    return { fields: { type: 'radiogroup', choices: all, ...columns }, values, rows: NONE }
  const limits = selection(answer, all.length, place)
  return { fields: { type: 'checkbox', choices: all, ...limits, ...columns }, values, rows: NONE }
}

function selection(
  { min, max }: { min?: number; max?: number },
  count: number,
  { question, recorder }: AnswerPlace,
): { minSelectedChoices?: number; maxSelectedChoices?: number } {
  const fits = (limit: number | undefined) =>
    limit === undefined || (Number.isInteger(limit) && limit >= 0 && limit <= count)
  const ordered = min === undefined || max === undefined || max === 0 || min <= max
  const usable = fits(min) && fits(max) && ordered
  for (const [what, limit] of [
    ['minSelectedChoices', min],
    ['maxSelectedChoices', max],
  ] as const) {
    if (limit === undefined) continue
    recorder.add({
      subject: 'validation',
      place: question.place,
      name: `${question.code}: ${what} ${limit}`,
      ...(usable ? { grade: 'taken' } : { grade: 'left-out', reason: 'limit_unusable' }),
    })
  }
  if (!usable) return {}
  return {
    ...(min !== undefined && { minSelectedChoices: min }),
    ...(max !== undefined && { maxSelectedChoices: max }),
  }
}

function rating(
  answer: Extract<SourceAnswer, { kind: 'rating' }>,
  place: AnswerPlace,
): BuiltAnswer | Reason {
  const { account } = place
  const lowest = account.text(answer.lowest)
  const highest = account.text(answer.highest)
  const ends = {
    ...(answer.look !== undefined && { rateType: answer.look }),
    ...(lowest !== undefined && { minRateDescription: lowest }),
    ...(highest !== undefined && { maxRateDescription: highest }),
  }
  if (answer.steps) {
    const { choices, values } = options(answer.steps, 'option', place)
    if (choices.length < 2 || choices.length > LIMITS.ratingSteps) return 'scale_unusable'
    return { fields: { type: 'rating', rateValues: choices, ...ends }, values, rows: NONE }
  }
  const { min, max, count } = answer
  const from = min ?? 1
  const to = max ?? (count === undefined ? 5 : from + count - 1)
  const steps = to - from + 1
  if (![from, to].every(Number.isInteger) || steps < 2 || steps > LIMITS.ratingSteps)
    return 'scale_unusable'
  const fields: QuestionFields = {
    type: 'rating',
    ...(min !== undefined && { rateMin: min }),
    ...(max !== undefined && { rateMax: max }),
    ...(count !== undefined && count === steps && { rateCount: count }),
    ...ends,
  }
  return { fields, values: NONE, rows: NONE }
}

/** The same question as a number, where its scale is too long or has no whole steps. */
export function asNumber(
  answer: Extract<SourceAnswer, { kind: 'rating' }>,
): Extract<SourceAnswer, { kind: 'line' }> {
  const { min, max } = answer
  return {
    kind: 'line',
    input: 'number',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }
}

function line(answer: Extract<SourceAnswer, { kind: 'line' }>, place: AnswerPlace): QuestionFields {
  const placeholder = place.account.text(answer.placeholder)
  const maxLength = length(answer.maxLength, place)
  const { min, max } = bounds(answer, place)
  return {
    type: 'text',
    ...(answer.input !== 'text' && { inputType: answer.input }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(maxLength !== undefined && { maxLength }),
    ...(placeholder !== undefined && { placeholder }),
  }
}

function bounds(
  { input, min, max }: Extract<SourceAnswer, { kind: 'line' }>,
  { question, recorder }: AnswerPlace,
): { min?: number | string; max?: number | string } {
  const usable = (bound: number | string) =>
    input === 'number'
      ? typeof bound === 'number' && Number.isFinite(bound)
      : input === 'date' && typeof bound === 'string' && isDay(bound)
  const reversed = min !== undefined && max !== undefined && typeof min === typeof max && min > max
  const kept: { min?: number | string; max?: number | string } = {}
  for (const [what, bound] of [
    ['min', min],
    ['max', max],
  ] as const) {
    if (bound === undefined) continue
    const taken = usable(bound) && !reversed
    if (taken) kept[what] = bound
    recorder.add({
      subject: 'validation',
      place: question.place,
      name: `${question.code}: ${what} ${bound}`,
      ...(taken ? { grade: 'taken' } : { grade: 'left-out', reason: 'limit_unusable' }),
    })
  }
  return kept
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  )
}

function length(
  maxLength: number | undefined,
  { question, recorder }: AnswerPlace,
): number | undefined {
  if (maxLength === undefined) return undefined
  const usable = Number.isInteger(maxLength) && maxLength > 0
  const fits = usable && maxLength <= LIMITS.answerText
  recorder.add({
    subject: 'validation',
    place: question.place,
    name: `${question.code}: maxLength ${maxLength}`,
    ...(fits
      ? { grade: 'taken' }
      : usable
        ? {
            grade: 'approximated',
            reason: 'limit_too_large',
            values: { limit: LIMITS.answerText },
          }
        : { grade: 'left-out', reason: 'limit_unusable' }),
  })
  return usable ? Math.min(maxLength, LIMITS.answerText) : undefined
}

function matrix(
  answer: Extract<SourceAnswer, { kind: 'matrix' }>,
  place: AnswerPlace,
): BuiltAnswer | Reason {
  const columns = options(answer.columns, 'option', place)
  const rows = options(answer.rows, 'row', place)
  if (columns.choices.length === 0) return 'no_options'
  if (rows.choices.length === 0) return 'no_rows'
  const fields: QuestionFields = {
    type: 'matrix',
    columns: columns.choices,
    rows: rows.choices,
    ...(answer.eachRowRequired && { eachRowRequired: true }),
  }
  const rowCodes = new Map([...rows.values].map(([code, value]) => [code, String(value)]))
  return { fields, values: columns.values, rows: rowCodes }
}

function table(
  answer: Extract<SourceAnswer, { kind: 'table' }>,
  place: AnswerPlace,
): BuiltAnswer | Reason {
  const { account, recorder } = place
  const nameOf = createNames()
  const columns = answer.columns.slice(0, LIMITS.tableColumns).map((column): TableColumn => {
    const name = nameOf(column.code)
    const title = account.text(column.title)
    recorder.add({
      subject: 'row',
      grade: 'taken',
      place: column.place,
      name: column.code,
      ...(name !== column.code && { became: name }),
    })
    const { min, max } = column
    const isNumber = column.input === 'number'
    const ordered = min === undefined || max === undefined || min <= max
    return {
      name,
      ...(title !== undefined && { title }),
      ...(isNumber && { inputType: 'number' }),
      ...(isNumber && ordered && min !== undefined && { min }),
      ...(isNumber && ordered && max !== undefined && { max }),
      ...(column.maxLength !== undefined && {
        maxLength: Math.min(column.maxLength, LIMITS.answerText),
      }),
      ...(column.required && { isRequired: true }),
    }
  })
  if (columns.length === 0) return 'no_rows'
  const rowLimit = (count: number | undefined) =>
    count === undefined || !Number.isInteger(count) || count < 0
      ? undefined
      : Math.min(count, LIMITS.tableRows)
  const rowCount = rowLimit(answer.rowCount)
  const minRowCount = rowLimit(answer.minRows)
  const maxRowCount = rowLimit(answer.maxRows)
  const addRowText = account.text(answer.addText)
  const removeRowText = account.text(answer.removeText)
  const fields: QuestionFields = {
    type: 'matrixdynamic',
    columns,
    ...(rowCount !== undefined && { rowCount }),
    ...(minRowCount !== undefined && minRowCount <= (maxRowCount ?? 10) && { minRowCount }),
    ...(maxRowCount !== undefined && { maxRowCount }),
    ...(addRowText !== undefined && { addRowText }),
    ...(removeRowText !== undefined && { removeRowText }),
  }
  return { fields, values: NONE, rows: NONE }
}

/** Options, columns or rows with an entry each; two of one code become one. */
function options(
  all: readonly SourceOption[],
  subject: Extract<Subject, 'option' | 'row'>,
  { question, account, recorder }: AnswerPlace,
): { choices: DraftChoice[]; values: Map<string, ChoiceValue> } {
  if (all.length > LIMITS.choicesPerQuestion) {
    throw new FileRefusal('fault_too_many_choices', question.place, {
      limit: LIMITS.choicesPerQuestion,
      count: all.length,
    })
  }
  const choices: DraftChoice[] = []
  const values = new Map<string, ChoiceValue>()
  const seen = new Set<string>()
  for (const { place, code, text } of all) {
    const value = optionValue(code)
    const name = String(code)
    if (value === undefined || seen.has(String(value))) {
      const reason = value === undefined ? 'option_unusable' : 'option_duplicate'
      recorder.add({ subject, grade: 'left-out', place, name, reason })
      continue
    }
    seen.add(String(value))
    values.set(name, value)
    const label = account.text(text)
    choices.push(label === undefined ? value : { value, text: label })
    const renamed = value !== code
    recorder.add({
      subject,
      grade: renamed ? 'approximated' : 'taken',
      place,
      name,
      ...(renamed && { became: String(value), reason: 'renamed' }),
    })
  }
  return { choices, values }
}
