import { isInheritedName } from './names.ts'

/*
 * The part of SurveyJS expressions that `visibleIf` and `requiredIf` may use. No functions, no
 * arithmetic, no access to anything but answers: an author's text never becomes a program.
 * This file is also part of the respondent's script, so it imports nothing heavy.
 */

export type Literal = string | number | boolean

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'notcontains' | 'anyof'

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Condition[] }
  | { readonly kind: 'not'; readonly term: Condition }
  | { readonly kind: 'empty' | 'notempty'; readonly item: ItemReference }
  | {
      readonly kind: 'compare'
      readonly item: ItemReference
      readonly operator: Comparison
      /** One value; several only for `anyof`. */
      readonly values: readonly Literal[]
    }

/** `{visit}` or, for a row of a matrix, `{conduct.respect}`. */
export interface ItemReference {
  readonly name: string
  readonly row?: string
}

export interface ConditionFault {
  readonly code:
    | 'condition-syntax'
    | 'condition-too-long'
    | 'condition-too-complex'
    | 'condition-unsupported'
  /** Character at which the trouble starts, from 1. */
  readonly position: number
  /** What stands there. */
  readonly found: string
}

export type ParsedCondition =
  | {
      readonly ok: true
      readonly condition: Condition
      readonly items: readonly string[]
      readonly rows: readonly ItemReference[]
    }
  | { readonly ok: false; readonly fault: ConditionFault }

const MAX_LENGTH = 1000
const MAX_OPERATORS = 50
const MAX_DEPTH = 20

interface Token {
  readonly kind: 'item' | 'literal' | 'operator' | 'word' | '(' | ')' | '[' | ']' | ',' | 'end'
  readonly text: string
  readonly value?: Literal
  readonly position: number
}

// Sticky, with no nested repetition: every pattern is linear in the text.
const PATTERNS = [
  ['item', /\{([^{}]{1,130})\}/y],
  ['string', /'([^']*)'|"([^"]*)"/y],
  ['number', /-?\d+(?:\.\d+)?(?![\w.])/y],
  ['operator', /<=|>=|<>|!=|==|=|<|>|&&|\|\||!/y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['punctuation', /[()[\],]/y],
] as const

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['=', '='],
  ['==', '='],
  ['equal', '='],
  ['!=', '!='],
  ['<>', '!='],
  ['notequal', '!='],
  ['<', '<'],
  ['less', '<'],
  ['<=', '<='],
  ['lessorequal', '<='],
  ['>', '>'],
  ['greater', '>'],
  ['>=', '>='],
  ['greaterorequal', '>='],
  ['contains', 'contains'],
  ['contain', 'contains'],
  ['notcontains', 'notcontains'],
  ['notcontain', 'notcontains'],
  ['anyof', 'anyof'],
] satisfies [string, Comparison][])

class Refusal extends Error {
  readonly fault: ConditionFault
  constructor(code: ConditionFault['code'], position: number, found: string) {
    super(code)
    this.fault = { code, position: position + 1, found: found.slice(0, 40) }
  }
}

/** Reads a condition. Never throws: what cannot be read is a fault with its position. */
export function parseCondition(source: string): ParsedCondition {
  try {
    if (source.length > MAX_LENGTH) throw new Refusal('condition-too-long', MAX_LENGTH, '')
    const tokens = tokensOf(source)
    const references: ItemReference[] = []
    const condition = readAll(tokens, references)
    const items = [...new Set(references.map(({ name }) => name))]
    return { ok: true, condition, items, rows: references.filter(({ row }) => row !== undefined) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault }
    throw error
  }
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  next: while (position < source.length) {
    if (/\s/.test(source[position] ?? '')) {
      position++
      continue
    }
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = position
      const match = pattern.exec(source)
      if (!match) continue
      const [text, first, second] = match
      tokens.push(tokenOf(kind, text, first ?? second ?? '', position))
      position += text.length
      continue next
    }
    throw new Refusal('condition-syntax', position, source.slice(position))
  }
  tokens.push({ kind: 'end', text: '', position })
  return tokens
}

function tokenOf(
  kind: (typeof PATTERNS)[number][0],
  text: string,
  inner: string,
  position: number,
): Token {
  switch (kind) {
    case 'item':
      return { kind: 'item', text: inner.trim(), position }
    case 'string':
      return { kind: 'literal', text, value: inner, position }
    case 'number':
      return { kind: 'literal', text, value: Number(text), position }
    case 'operator':
      return { kind: 'operator', text, position }
    case 'word': {
      const word = text.toLowerCase()
      if (word === 'true' || word === 'false')
        return { kind: 'literal', text, value: word === 'true', position }
      return { kind: 'word', text: word, position }
    }
    case 'punctuation':
      switch (text) {
        case '(':
        case ')':
        case '[':
        case ']':
          return { kind: text, text, position }
        default:
          return { kind: ',', text, position }
      }
  }
}

function readAll(tokens: readonly Token[], references: ItemReference[]): Condition {
  let at = 0
  let operators = 0
  const END: Token = { kind: 'end', text: '', position: 0 }
  const peek = (): Token => tokens[at] ?? tokens.at(-1) ?? END
  const take = (): Token => {
    const token = peek()
    at++
    return token
  }
  const refuse = (token: Token): never => {
    throw new Refusal('condition-syntax', token.position, token.text || 'end')
  }
  const count = (token: Token) => {
    operators++
    if (operators > MAX_OPERATORS)
      throw new Refusal('condition-too-complex', token.position, token.text)
  }
  const isWord = (...words: string[]) => {
    const { kind, text } = peek()
    return (kind === 'word' || kind === 'operator') && words.includes(text)
  }

  const either = (depth: number): Condition => chain('or', ['or', '||'], both, depth)
  const both = (depth: number): Condition => chain('and', ['and', '&&'], single, depth)
  const chain = (
    kind: 'and' | 'or',
    words: string[],
    inner: (depth: number) => Condition,
    depth: number,
  ): Condition => {
    const first = inner(depth)
    const terms = [first]
    while (isWord(...words)) {
      count(take())
      terms.push(inner(depth))
    }
    return terms.length === 1 ? first : { kind, terms }
  }
  const single = (depth: number): Condition => {
    if (depth > MAX_DEPTH) throw new Refusal('condition-too-complex', peek().position, peek().text)
    if (isWord('not', '!', 'negate')) {
      count(take())
      return { kind: 'not', term: single(depth + 1) }
    }
    const token = take()
    if (token.kind === '(') {
      const inner = either(depth + 1)
      const close = take()
      return close.kind === ')' ? inner : refuse(close)
    }
    if (token.kind === 'item') return about(reference(token))
    if (token.kind === 'word' && peek().kind === '(')
      throw new Refusal('condition-unsupported', token.position, `${token.text}()`)
    return refuse(token)
  }
  const reference = (token: Token): ItemReference => {
    const match = /^([a-z][a-z0-9_]*)(?:\.(.+))?$/.exec(token.text)
    const [, name = '', row] = match ?? []
    // SurveyJS reads further dots as a path into the answer, and '.length' as the number of choices.
    const isRow = row === undefined || (!isInheritedName(row) && !/\.|^length$/.test(row))
    if (!match || isInheritedName(name) || !isRow)
      throw new Refusal('condition-unsupported', token.position, `{${token.text}}`)
    const item = row === undefined ? { name } : { name, row }
    references.push(item)
    return item
  }
  const about = (item: ItemReference): Condition => {
    const token = take()
    count(token)
    if (token.text === 'empty' || token.text === 'notempty') return { kind: token.text, item }
    const operator = COMPARISONS.get(token.text)
    if (!operator || (token.kind !== 'word' && token.kind !== 'operator')) return refuse(token)
    const value = peek()
    const values = literals(operator)
    // SurveyJS takes this text for a missing answer.
    if (values.includes('undefined'))
      throw new Refusal('condition-unsupported', value.position, value.text)
    return { kind: 'compare', item, operator, values }
  }
  const literals = (operator: Comparison): Literal[] => {
    const token = take()
    if (token.kind === 'literal' && token.value !== undefined) return [token.value]
    if (token.kind === 'item')
      throw new Refusal('condition-unsupported', token.position, `{${token.text}}`)
    if (token.kind !== '[' || operator !== 'anyof') return refuse(token)
    const values: Literal[] = []
    for (;;) {
      const value = take()
      if (value.kind !== 'literal' || value.value === undefined) return refuse(value)
      count(value)
      values.push(value.value)
      const after = take()
      if (after.kind === ']') return values
      if (after.kind !== ',') return refuse(after)
    }
  }

  const condition = either(0)
  const rest = take()
  return rest.kind === 'end' ? condition : refuse(rest)
}

/** Looks up an answer by item code; undefined when there is none. The value may be anything. */
export type AnswerLookup = (name: string) => unknown

/**
 * Whether the condition holds for the answers so far, as SurveyJS decides it for plain values:
 * '5' equals 5, an empty answer equals nothing and is neither less nor greater than anything.
 */
export function holds(condition: Condition, answer: AnswerLookup): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.terms.every((term) => holds(term, answer))
    case 'or':
      return condition.terms.some((term) => holds(term, answer))
    case 'not':
      return !holds(condition.term, answer)
    case 'empty':
      return isEmpty(valueOf(condition.item, answer))
    case 'notempty':
      return !isEmpty(valueOf(condition.item, answer))
    case 'compare':
      return compare(valueOf(condition.item, answer), condition.operator, condition.values)
  }
}

function valueOf({ name, row }: ItemReference, answer: AnswerLookup): unknown {
  const value = answer(name)
  if (row === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, row)) return undefined
  return Object.getOwnPropertyDescriptor(value, row)?.value
}

/** Whether an answer counts as not given: absent, '', [] or {}. Zero and `false` are answers. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  if (typeof value !== 'object') return false
  for (const _ in value) return false
  return true
}

function compare(value: unknown, operator: Comparison, literals: readonly Literal[]): boolean {
  const [literal = ''] = literals
  switch (operator) {
    case '=':
      return equals(value, literal)
    case '!=':
      return !equals(value, literal)
    case 'contains':
      return contains(value, literal)
    case 'notcontains':
      return !contains(value, literal)
    case 'anyof':
      return literals.some((one) =>
        Array.isArray(value) ? contains(value, one) : equals(value, one),
      )
    default:
      return ordered(value, operator, literal)
  }
}

function equals(value: unknown, literal: Literal): boolean {
  if (Array.isArray(value)) return value.length === 1 && equals(value[0], literal)
  if (value === literal) return true
  if (typeof value === 'object' || isEmpty(value) || literal === '') return false
  if (typeof value === 'boolean' || typeof literal === 'boolean')
    return textOf(value) === textOf(literal)
  // A number beside a text of digits: '000' is 0, while '000' and '00' are different texts.
  if (numberOf(value) !== undefined || numberOf(literal) !== undefined) {
    const [left, right] = [digitsOf(value), digitsOf(literal)]
    if (left !== undefined && right !== undefined) return left === right
  }
  return textOf(value) === textOf(literal)
}

function contains(value: unknown, literal: Literal): boolean {
  if (Array.isArray(value)) return value.some((one) => equals(one, literal))
  if (typeof value !== 'string') return equals(value, literal)
  return textOf(value).includes(textOf(literal))
}

function ordered(value: unknown, operator: '<' | '<=' | '>' | '>=', literal: Literal): boolean {
  if (isEmpty(value) || typeof value === 'object') return false
  const [a, b] = [numberOf(value), numberOf(literal)]
  const [left, right] =
    a !== undefined && b !== undefined ? [a, b] : [textOf(value), textOf(literal)]
  switch (operator) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
  }
}

/** Texts are compared without regard to case, as SurveyJS does. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.toLowerCase()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  return /^-?(0|[1-9]\d*)(\.\d+)?$|^0x[0-9a-f]{1,12}$/i.test(value) ? Number(value) : undefined
}

/** As `numberOf`, and a text of digits that begins with zeros. */
function digitsOf(value: unknown): number | undefined {
  if (typeof value === 'string' && /^-?\d{1,30}(\.\d+)?$/.test(value)) return Number(value)
  return numberOf(value)
}
