import {
  type AnswerLookup,
  type Condition,
  holds,
  parseCondition,
} from '../definition/condition.ts'
import type { Definition, Question } from '../definition/definition.ts'
import { questionsOf } from '../definition/questions.ts'
import { type FieldShape, fieldShapes } from './field-shape.ts'
import { type ReadAnswer, readerOf } from './readers.ts'

/** A question made ready once for millions of answers. */
export interface CompiledQuestion {
  readonly name: string
  readonly question: Question
  /** Items that its visibility or requirement looks at. */
  readonly dependsOn: readonly string[]
  readonly isShown: (answer: AnswerLookup) => boolean
  readonly isDemanded: (answer: AnswerLookup) => boolean
  readonly read: ReadAnswer
  /** Asks for one number. */
  readonly isNumber: boolean
}

/** A published version made ready for checking answers. Immutable; share it between requests. */
export interface CompiledDefinition {
  readonly definition: Definition
  readonly questions: readonly CompiledQuestion[]
  readonly names: ReadonlySet<string>
  readonly shapes: readonly FieldShape[]
}

/**
 * Prepares an accepted definition.
 * @throws RangeError on a condition that `checkDefinition` would have refused (a wiring mistake)
 */
export function compileDefinition(definition: Definition): CompiledDefinition {
  const placed = questionsOf(definition)
  const questions = placed.map(({ question, conditions }): CompiledQuestion => {
    const shown = conditions.map(parsed)
    const { requiredIf = '', isRequired = false } = question
    const demanded = requiredIf.trim() === '' ? undefined : parsed(requiredIf)
    return {
      name: question.name,
      question,
      dependsOn: [
        ...new Set([...shown, ...(demanded ? [demanded] : [])].flatMap((one) => one.items)),
      ],
      isShown: (answer) => shown.every(({ condition }) => holds(condition, answer)),
      isDemanded: (answer) => isRequired || (demanded ? holds(demanded.condition, answer) : false),
      read: readerOf(question),
      isNumber: question.type === 'text' && question.inputType === 'number',
    }
  })
  return {
    definition,
    questions,
    names: new Set(questions.map(({ name }) => name)),
    shapes: fieldShapes(definition),
  }
}

function parsed(source: string): { condition: Condition; items: readonly string[] } {
  const result = parseCondition(source)
  if (!result.ok) throw new RangeError(`unchecked condition: ${result.fault.code}`)
  return result
}
