import { type Expression, parseExpression } from '../expression.ts'

/** Limits that a constraint states; undefined parts are not limited. */
export interface Limits {
  readonly min?: number | string
  readonly max?: number | string
  readonly maxLength?: number
  readonly minSelected?: number
  readonly maxSelected?: number
}

export interface ReadConstraint {
  readonly limits: Limits
  /** Parts joined by "and" that are not limits. */
  readonly rest: readonly string[]
}

/**
 * Reads '. >= 18 and . <= 120', 'string-length(.) < 200', 'count-selected(.) <= 3'.
 * @param whole whether the answer is a whole number, so that '. > 17' is '. >= 18'
 */
export function readConstraint(written: string, whole = false): ReadConstraint {
  const parsed = parseExpression(written, 'xlsform')
  if (!parsed.ok) return { limits: {}, rest: [written] }
  const limits: { -readonly [Key in keyof Limits]: Limits[Key] } = {}
  const rest: string[] = []
  for (const part of conjuncts(parsed.expression)) {
    const found = limitOf(part, whole)
    if (!found) rest.push(written)
    else Object.assign(limits, found)
  }
  return { limits, rest: rest.slice(0, 1) }
}

function conjuncts(expression: Expression): Expression[] {
  if (expression.kind !== 'operation' || expression.operator !== 'and') return [expression]
  return [...conjuncts(expression.left), ...conjuncts(expression.right)]
}

const FLIP = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' } as const

function limitOf(part: Expression, whole: boolean): Limits | undefined {
  if (part.kind !== 'operation' || !isOrder(part.operator)) return undefined
  const { left, right, operator } = part
  if (right.kind === 'literal') return about(left, operator, right.value, whole)
  if (left.kind === 'literal') return about(right, FLIP[operator], left.value, whole)
  return undefined
}

function isOrder(operator: string): operator is keyof typeof FLIP {
  return Object.hasOwn(FLIP, operator)
}

function about(
  subject: Expression,
  operator: keyof typeof FLIP,
  value: string | number | boolean,
  whole: boolean,
): Limits | undefined {
  if (subject.kind === 'self') {
    if (typeof value === 'boolean' || operator === '=') return undefined
    // Open limits of a number have no whole counterpart unless it is counted in ones.
    if (operator === '>=') return { min: value }
    if (operator === '<=') return { max: value }
    if (!whole || typeof value !== 'number' || !Number.isInteger(value)) return undefined
    return operator === '>' ? { min: value + 1 } : { max: value - 1 }
  }
  if (subject.kind !== 'call' || typeof value !== 'number') return undefined
  const [argument] = subject.args
  if (argument?.kind !== 'self') return undefined
  const most = operator === '<=' ? value : operator === '<' ? value - 1 : undefined
  const least = operator === '>=' ? value : operator === '>' ? value + 1 : undefined
  if (subject.name === 'string-length' && most !== undefined) return { maxLength: most }
  if (subject.name === 'count-selected') {
    if (operator === '=') return { minSelected: value, maxSelected: value }
    if (most !== undefined) return { maxSelected: most }
    if (least !== undefined) return { minSelected: least }
  }
  return undefined
}
