import type { Language } from '../../locales/language.ts'
import { type FieldShape, fieldShapes } from '../answers/field-shape.ts'
import { answersFromFields } from '../answers/form-answers.ts'
import { type Condition, holds, isEmpty, parseCondition } from '../definition/condition.ts'
import type { Definition } from '../definition/definition.ts'
import { questionsOf } from '../definition/questions.ts'
import { textIn } from '../definition/text.ts'
import { type EntryField, type SheetFields, entryFields } from './paper-entry.ts'

/** One thing to read aloud and one answer to type. A matrix is asked line by line. */
export interface InterviewStep extends EntryField {
  /** Name of the question that it is a part of. */
  readonly question: string
  /** Said before it: headings that it is the first question under. */
  readonly before: readonly string[]
  /** Explains the question. */
  readonly hint: string
  /** Every condition that must hold for it to be asked. */
  readonly shownIf: readonly string[]
}

/** A questionnaire as it is asked on the telephone, in one language. */
export interface InterviewScript {
  readonly title: string
  readonly privacyNotice: string
  readonly purpose: string
  readonly steps: readonly InterviewStep[]
  readonly shapes: readonly FieldShape[]
}

export function interviewScript(definition: Definition, language: Language): InterviewScript {
  const said = (text: Parameters<typeof textIn>[0]) => textIn(text, language)
  const fields = entryFields(definition, language)
  const steps = questionsOf(definition).flatMap(({ question, conditions, headings }, index) => {
    const before = headings.flatMap(({ title, description }) => [said(title), said(description)])
    return fields
      .filter(({ number }) => number === String(index + 1))
      .map((field, part) => ({
        ...field,
        question: question.name,
        before: part === 0 ? before.filter(Boolean) : [],
        hint: said(question.description),
        shownIf: conditions,
      }))
  })
  return {
    title: said(definition.title),
    privacyNotice: said(definition.privacyNotice),
    purpose: said(definition.purpose),
    steps,
    shapes: fieldShapes(definition),
  }
}

/**
 * The steps to ask after these answers, in their order. An answer to a question that is not asked
 * any more opens no other one, as in the check of the stored answers.
 * @throws {RangeError} on a condition that publishing would have refused
 */
export function stepsToAsk(
  { steps, shapes }: Pick<InterviewScript, 'steps' | 'shapes'>,
  fields: SheetFields,
): InterviewStep[] {
  const entries = Object.entries(fields).flatMap(([field, values]) =>
    values.map((value) => [field, value] as const),
  )
  const given = answersFromFields(shapes, entries)
  const answers = new Map<string, unknown>()
  const asked = new Set<string>()
  for (const { question, shownIf } of steps) {
    if (asked.has(question)) continue
    if (!shownIf.every((source) => holds(conditionOf(source), (name) => answers.get(name))))
      continue
    asked.add(question)
    if (!isEmpty(given[question])) answers.set(question, given[question])
  }
  return steps.filter(({ question }) => asked.has(question))
}

/** What was answered of the steps to ask: the rest was for somebody who answered otherwise. */
export function fieldsToSend(script: InterviewScript, fields: SheetFields): SheetFields {
  const asked = new Set(stepsToAsk(script, fields).map(({ field }) => field))
  return Object.fromEntries(
    Object.entries(fields).filter(([field, values]) => asked.has(field) && values.length > 0),
  )
}

function conditionOf(source: string): Condition {
  const parsed = parseCondition(source)
  if (!parsed.ok) throw new RangeError(`unchecked condition: ${parsed.fault.code}`)
  return parsed.condition
}
