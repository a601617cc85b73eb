import { parseExpression } from '../expression.ts'
import type { Recorder } from '../recorder.ts'
import type { Reason } from '../report.ts'
import { type Tree, isTree, listIn, member, numberIn, stringIn } from './tree.ts'

/** Limits that validators set, where we have the same. */
export interface ValidatorLimits {
  min?: number
  max?: number
  maxLength?: number
  minSelected?: number
  maxSelected?: number
}

/** Reads the validators of a question and reports those that cannot be kept. */
export function readValidators(
  tree: Tree,
  name: string,
  place: string,
  recorder: Recorder,
): ValidatorLimits {
  const limits: ValidatorLimits = {}
  for (const [index, validator] of listIn(tree, 'validators').entries()) {
    if (!isTree(validator)) continue
    const leave = (reason: Reason, what: string) => {
      recorder.add({
        subject: 'validation',
        grade: 'left-out',
        place: `${place}.validators.${index}`,
        name: `${name}: ${what}`,
        reason,
      })
    }
    const set = (limit: keyof ValidatorLimits, value: number | undefined) => {
      if (value !== undefined) limits[limit] = value
    }
    const type = (stringIn(validator, 'type') ?? '?').replace(/validator$/, '')
    switch (type) {
      case 'numeric':
        set('min', numberIn(validator, 'minValue'))
        set('max', numberIn(validator, 'maxValue'))
        break
      case 'answercount':
        set('minSelected', numberIn(validator, 'minCount'))
        set('maxSelected', numberIn(validator, 'maxCount'))
        break
      case 'text':
        set('maxLength', numberIn(validator, 'maxLength'))
        if (numberIn(validator, 'minLength')) leave('least_length', 'minLength')
        if (member(validator, 'allowDigits') === false) leave('pattern', 'allowDigits')
        break
      case 'email':
      case 'regex':
        leave('pattern', stringIn(validator, 'regex') ?? type)
        break
      case 'expression': {
        const written = stringIn(validator, 'expression') ?? ''
        const most = mostSelected(written, name)
        if (most === undefined) leave('validation_program', written)
        else set('maxSelected', most)
        break
      }
      default:
        leave('validation_program', type)
    }
    if (member(validator, 'text') !== undefined) {
      recorder.add({
        subject: 'text',
        grade: 'left-out',
        place: `${place}.validators.${index}.text`,
        name: `${name}: ${type}`,
        reason: 'message',
      })
    }
  }
  return limits
}

/** '{visit.length} <= 3' as a limit of the choices of `visit`. */
function mostSelected(written: string, name: string): number | undefined {
  const parsed = parseExpression(written, 'surveyjs')
  if (!parsed.ok || parsed.expression.kind !== 'operation') return undefined
  const { operator, left, right } = parsed.expression
  const isOwn = left.kind === 'reference' && left.name === `${name}.length`
  if (!isOwn || right.kind !== 'literal' || typeof right.value !== 'number') return undefined
  if (operator === '<=') return right.value
  return operator === '<' ? right.value - 1 : undefined
}
