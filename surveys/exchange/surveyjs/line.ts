import type { Graded, SourceAnswer, SourceText } from '../source.ts'
import { type Tree, numberIn, stringIn } from './tree.ts'
import type { ValidatorLimits } from './validators.ts'

/** An answer as it will be, with how near it is to that of the file. */
export interface Read extends Graded {
  readonly answer: SourceAnswer
}

export function lengthOf(tree: Tree): number | undefined {
  const length = numberIn(tree, 'maxLength')
  return length !== undefined && length > 0 ? length : undefined
}

export function lineOf(
  tree: Tree,
  limits: ValidatorLimits,
  shown: { placeholder?: SourceText },
): Read {
  const type = stringIn(tree, 'inputType') ?? 'text'
  const maxLength = lengthOf(tree) ?? limits.maxLength
  const length = maxLength === undefined ? {} : { maxLength }
  if (type === 'number' || type === 'range') {
    const min = numberIn(tree, 'min') ?? limits.min
    const max = numberIn(tree, 'max') ?? limits.max
    return {
      answer: {
        kind: 'line',
        input: 'number',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...length,
        ...shown,
      },
      ...(type === 'range'
        ? { grade: 'approximated', reason: 'type_as_number' }
        : { grade: 'taken' }),
    }
  }
  if (type === 'date') {
    const min = stringIn(tree, 'min')
    const max = stringIn(tree, 'max')
    return {
      answer: {
        kind: 'line',
        input: 'date',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...length,
        ...shown,
      },
      grade: 'taken',
    }
  }
  const answer: SourceAnswer = { kind: 'line', input: 'text', ...length, ...shown }
  return type === 'text'
    ? { answer, grade: 'taken' }
    : { answer, grade: 'approximated', reason: 'type_as_text', values: { type } }
}
