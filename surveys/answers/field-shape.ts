import type { ChoiceValue, Definition, Question } from '../definition/definition.ts'
import { optionOf, questionsOf, ratingSteps, tableRows } from '../definition/questions.ts'

/**
 * What is needed to turn the fields of a plain HTML form into typed SurveyJS answers: small enough
 * to travel inside the page, where the script reads it back.
 *
 * Field names: `name`; a checkbox repeats it; a matrix has `name.row`, a ranking `name.choice` (its
 * position), a table `name.0.column`. Names that start with `_` steer the form and are no answers.
 */
export type FieldShape =
  | {
      readonly name: string
      readonly kind: 'choice' | 'choices' | 'ranking'
      readonly values: readonly ChoiceValue[]
    }
  | { readonly name: string; readonly kind: 'boolean' | 'text' | 'number' }
  | {
      readonly name: string
      readonly kind: 'matrix'
      readonly rows: readonly string[]
      readonly values: readonly ChoiceValue[]
    }
  | {
      readonly name: string
      readonly kind: 'table'
      readonly columns: readonly { readonly name: string; readonly number: boolean }[]
      readonly rows: number
    }

export function fieldShapes(definition: Definition): FieldShape[] {
  return questionsOf(definition).map(({ question }) => fieldShape(question))
}

export function fieldShape(question: Question): FieldShape {
  const { name } = question
  switch (question.type) {
    case 'rating':
      return { name, kind: 'choice', values: ratingSteps(question).map(({ value }) => value) }
    case 'radiogroup':
    case 'dropdown':
      return { name, kind: 'choice', values: valuesOf(question.choices) }
    case 'checkbox':
      return { name, kind: 'choices', values: valuesOf(question.choices) }
    case 'ranking':
      return { name, kind: 'ranking', values: valuesOf(question.choices) }
    case 'boolean':
      return { name, kind: 'boolean' }
    case 'comment':
      return { name, kind: 'text' }
    case 'text':
      return { name, kind: question.inputType === 'number' ? 'number' : 'text' }
    case 'matrix':
      return {
        name,
        kind: 'matrix',
        rows: valuesOf(question.rows).map(String),
        values: valuesOf(question.columns),
      }
    case 'matrixdynamic':
      return {
        name,
        kind: 'table',
        columns: question.columns.map(({ name: column, inputType }) => ({
          name: column,
          number: inputType === 'number',
        })),
        rows: tableRows(question).most,
      }
  }
}

function valuesOf(choices: Parameters<typeof optionOf>[0][]): ChoiceValue[] {
  return choices.map((choice) => optionOf(choice).value)
}
