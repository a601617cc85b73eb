import type { CodedAnswer } from '../counts/cube.ts'
import { type AnswerLookup, isEmpty } from '../definition/condition.ts'
import type { CompiledDefinition, CompiledQuestion } from './compile.ts'
import { type AnswerFault, MOST_ANSWER_FAULTS } from './fault.ts'
import { type Reading, own } from './readers.ts'

/** Accepted answers, ready to be counted and kept. */
export interface Coded {
  readonly status: 'coded'
  /** What is counted, in the order of the definition. */
  readonly answers: readonly CodedAnswer[]
  /** Free texts, kept apart from the counts: `item` is `name`, or `name.row.column` of a table. */
  readonly texts: readonly { readonly item: string; readonly text: string }[]
  /** The numbers given to questions for one. */
  readonly numbers: Readonly<Record<string, number>>
  /** The answers as they are to be read again: equal content gives equal JSON. */
  readonly values: Readonly<Record<string, unknown>>
}

export interface Rejection {
  readonly status: 'rejected'
  /** One entry for each faulty answer, at most `MOST_ANSWER_FAULTS`. */
  readonly faults: readonly AnswerFault[]
}

/**
 * Checks raw SurveyJS answers against a version and codes them, in one pass over the questions.
 * Strict: own keys only, typed and listed values only, nothing for a question that was not shown.
 * All or nothing. Its cost is bounded by the definition, not by what is sent.
 */
export function codeAnswers(compiled: CompiledDefinition, raw: unknown): Coded | Rejection {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { status: 'rejected', faults: [{ item: '', code: 'not-an-object' }] }

  const faults: AnswerFault[] = unknownKeys(compiled, raw)
  const faulty = new Set<string>()
  const values: Record<string, unknown> = {}
  const answers: CodedAnswer[] = []
  const texts: { item: string; text: string }[] = []
  const numbers: Record<string, number> = {}
  const lookup = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined)

  for (const question of compiled.questions) {
    const { name } = question
    const reading = readingOf(question, raw)
    // While an answer it depends on is faulty nobody knows whether it is shown or demanded.
    const unsure = faulty.size > 0 && question.dependsOn.some((item) => faulty.has(item))
    const fault = unsure ? faultOf(reading) : faultIn(question, reading, lookup)
    if (fault) {
      faulty.add(name)
      faults.push({ item: name, ...fault })
    } else if (reading.status === 'read') {
      values[name] = reading.value
      if (question.isNumber && typeof reading.value === 'number') numbers[name] = reading.value
      for (const [suffix, option] of reading.coded) answers.push({ item: name + suffix, option })
      for (const [suffix, text] of reading.texts) texts.push({ item: name + suffix, text })
    }
  }
  if (faults.length > 0) return { status: 'rejected', faults: faults.slice(0, MOST_ANSWER_FAULTS) }
  return { status: 'coded', answers, texts, numbers, values }
}

const NOTHING: Reading = { status: 'empty' }

function readingOf({ name, read }: CompiledQuestion, raw: object): Reading {
  const answer = own(raw, name)
  return answer === undefined ? NOTHING : read(answer)
}

type Fault = Omit<AnswerFault, 'item'>

function faultIn(
  { isShown, isDemanded }: CompiledQuestion,
  reading: Reading,
  lookup: AnswerLookup,
): Fault | undefined {
  if (!isShown(lookup)) return reading.status === 'empty' ? undefined : { code: 'hidden' }
  if (reading.status === 'empty') return isDemanded(lookup) ? { code: 'required' } : undefined
  return faultOf(reading)
}

function faultOf(reading: Reading): Fault | undefined {
  if (reading.status !== 'faulty') return undefined
  const { code, values } = reading
  return { code, ...(values && { values }) }
}

/** Enough to show what is wrong; a sender of 100,000 keys learns no more than that. */
const MOST_UNKNOWN = 10

function unknownKeys({ names }: CompiledDefinition, raw: object): AnswerFault[] {
  const faults: AnswerFault[] = []
  for (const key in raw) {
    if (names.has(key)) continue
    if (faults.length === MOST_UNKNOWN) {
      faults.push({ item: '', code: 'too-many-answers', values: { max: names.size } })
      break
    }
    faults.push({ item: key.slice(0, 60).toWellFormed(), code: 'unknown-item' })
  }
  return faults
}

/** Codes of the questions that these answers leave hidden. */
export function hiddenItems(
  compiled: CompiledDefinition,
  raw: Readonly<Record<string, unknown>>,
): Set<string> {
  const hidden = new Set<string>()
  const lookup = (name: string) =>
    hidden.has(name) || !Object.hasOwn(raw, name) ? undefined : own(raw, name)
  for (const { name, isShown } of compiled.questions) if (!isShown(lookup)) hidden.add(name)
  return hidden
}

/**
 * The answers without those to hidden questions. For a form without JavaScript, which cannot hide
 * a question: there an answer to it was given in good faith and is left out, not refused.
 */
export function dropHidden(
  compiled: CompiledDefinition,
  raw: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const hidden = hiddenItems(compiled, raw)
  return Object.fromEntries(
    Object.entries(raw).filter(([name, value]) => !hidden.has(name) && !isEmpty(value)),
  )
}

export type { CompiledDefinition, CompiledQuestion }
