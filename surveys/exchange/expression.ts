import type { Literal } from '../definition/condition.ts'
import { FILE_LIMITS } from './limits.ts'

/*
 * Reads the condition languages of other tools into one tree. Nothing is ever evaluated: the tree
 * is only translated, and whatever has no counterpart here is left out with a reason.
 */

export type Dialect = 'limesurvey' | 'xlsform' | 'surveyjs'

export type Expression =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'list'; readonly values: readonly Expression[] }
  | { readonly kind: 'reference'; readonly name: string }
  /** The answer being checked: '.' of XLSForm. */
  | { readonly kind: 'self' }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly term: Expression }
  | { readonly kind: 'empty' | 'notempty'; readonly of: Expression }
  | {
      readonly kind: 'operation'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }

export type Operator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'contains'
  | 'notcontains'
  | 'anyof'
  | 'noneof'
  | 'allof'
  | 'calculation'

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly position: number; readonly found: string }

interface Token {
  readonly kind: 'reference' | 'literal' | 'word' | 'sign' | 'end'
  readonly text: string
  readonly value?: Literal
  readonly position: number
}

class Unreadable extends Error {
  readonly position: number
  readonly found: string
  constructor(position: number, found: string) {
    super('unreadable')
    this.position = position + 1
    this.found = found.slice(0, 40)
  }
}

const MAX_DEPTH = 40
const MAX_TOKENS = 1000

// Sticky, with no nested repetition: every pattern is linear in the text.
const STRING = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/y
const PLAIN_STRING = /'([^']*)'|"([^"]*)"/y
const NUMBER = /\d+(?:\.\d+)?(?![\w.])/y
const SIGN = /<=|>=|<>|!=|==|&&|\|\||[=<>!()[\],+\-*/%^|.]/y
const REFERENCE: Record<Dialect, RegExp> = {
  limesurvey: /[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*|\d+X\d+X\d+[A-Za-z0-9_]*(?:\.[A-Za-z]+)?/y,
  xlsform: /\$\{\s*([^{}]{1,200}?)\s*\}/y,
  surveyjs: /\{([^{}]{1,200})\}/y,
}
const WORD = /[A-Za-z_][A-Za-z0-9_-]*/y

const OPERATORS: Readonly<Record<string, Operator>> = {
  or: 'or',
  '||': 'or',
  and: 'and',
  '&&': 'and',
  '=': '=',
  '==': '=',
  eq: '=',
  equal: '=',
  equals: '=',
  '!=': '!=',
  '<>': '!=',
  ne: '!=',
  notequal: '!=',
  notequals: '!=',
  '<': '<',
  lt: '<',
  less: '<',
  '<=': '<=',
  le: '<=',
  lessorequal: '<=',
  '>': '>',
  gt: '>',
  greater: '>',
  '>=': '>=',
  ge: '>=',
  greaterorequal: '>=',
  contains: 'contains',
  contain: 'contains',
  notcontains: 'notcontains',
  notcontain: 'notcontains',
  anyof: 'anyof',
  noneof: 'noneof',
  allof: 'allof',
  '+': 'calculation',
  '-': 'calculation',
  '*': 'calculation',
  '/': 'calculation',
  '%': 'calculation',
  '^': 'calculation',
  '|': 'calculation',
  div: 'calculation',
  mod: 'calculation',
}
const LEVELS: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['=', '!=', '<', '<=', '>', '>=', 'contains', 'notcontains', 'anyof', 'noneof', 'allof'],
  ['calculation'],
]

/** Reads one expression. Never throws: what cannot be read is told with its position. */
export function parseExpression(source: string, dialect: Dialect): ParsedExpression {
  try {
    if (source.length > FILE_LIMITS.conditionLength)
      throw new Unreadable(FILE_LIMITS.conditionLength, '…')
    return { ok: true, expression: readAll(tokensOf(source, dialect), dialect) }
  } catch (error) {
    if (error instanceof Unreadable)
      return { ok: false, position: error.position, found: error.found }
    throw error
  }
}

function tokensOf(source: string, dialect: Dialect): Token[] {
  const tokens: Token[] = []
  let position = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = position
    return pattern.exec(source)
  }
  while (position < source.length) {
    if (/\s/.test(source[position] ?? '')) {
      position++
      continue
    }
    if (tokens.length >= MAX_TOKENS) throw new Unreadable(position, '…')
    const token = nextToken(match, dialect, position)
    if (!token) throw new Unreadable(position, source.slice(position))
    tokens.push(token.token)
    position += token.length
  }
  tokens.push({ kind: 'end', text: '', position })
  return tokens
}

function nextToken(
  match: (pattern: RegExp) => RegExpExecArray | null,
  dialect: Dialect,
  position: number,
): { token: Token; length: number } | undefined {
  const string = match(dialect === 'xlsform' ? PLAIN_STRING : STRING)
  if (string) {
    const inner = string[1] ?? string[2] ?? ''
    const value = dialect === 'xlsform' ? inner : inner.replace(/\\(.)/g, '$1')
    return {
      token: { kind: 'literal', text: string[0], value, position },
      length: string[0].length,
    }
  }
  if (dialect === 'limesurvey') {
    const reference = match(REFERENCE.limesurvey)
    if (reference) {
      const [text] = reference
      const lower = text.toLowerCase()
      const kind = Object.hasOwn(OPERATORS, lower) || /^(?:not|true|false)$/.test(lower)
      return {
        token: kind ? wordToken(lower, position) : { kind: 'reference', text, position },
        length: text.length,
      }
    }
  } else {
    const reference = match(REFERENCE[dialect])
    if (reference) {
      const text = (reference[1] ?? '').trim()
      return { token: { kind: 'reference', text, position }, length: reference[0].length }
    }
  }
  const number = match(NUMBER)
  if (number) {
    const value = Number(number[0])
    return {
      token: { kind: 'literal', text: number[0], value, position },
      length: number[0].length,
    }
  }
  const word = match(WORD)
  if (word) return { token: wordToken(word[0].toLowerCase(), position), length: word[0].length }
  const sign = match(SIGN)
  if (sign) return { token: { kind: 'sign', text: sign[0], position }, length: sign[0].length }
  return undefined
}

function wordToken(word: string, position: number): Token {
  if (word === 'true' || word === 'false')
    return { kind: 'literal', text: word, value: word === 'true', position }
  return { kind: 'word', text: word, position }
}

function readAll(tokens: readonly Token[], dialect: Dialect): Expression {
  let at = 0
  const END: Token = { kind: 'end', text: '', position: 0 }
  const peek = (ahead = 0): Token => tokens[at + ahead] ?? tokens.at(-1) ?? END
  const take = (): Token => {
    const token = peek()
    at++
    return token
  }
  const refuse = (token: Token): never => {
    throw new Unreadable(token.position, token.text === '' ? 'end' : token.text)
  }
  const expectSign = (text: string) => {
    const token = take()
    if (token.kind !== 'sign' || token.text !== text) refuse(token)
  }
  const isSign = (text: string) => peek().kind === 'sign' && peek().text === text

  const operatorHere = (level: number): Operator | undefined => {
    const { kind, text } = peek()
    if (kind !== 'sign' && kind !== 'word') return undefined
    const operator = Object.hasOwn(OPERATORS, text) ? OPERATORS[text] : undefined
    return operator && LEVELS[level]?.includes(operator) ? operator : undefined
  }
  const binary = (level: number, depth: number): Expression => {
    if (depth > MAX_DEPTH) refuse(peek())
    if (level >= LEVELS.length) return unary(depth)
    let left = binary(level + 1, depth)
    for (let operator = operatorHere(level); operator; operator = operatorHere(level)) {
      take()
      left = { kind: 'operation', operator, left, right: binary(level + 1, depth) }
    }
    return left
  }
  const unary = (depth: number): Expression => {
    if (depth > MAX_DEPTH) refuse(peek())
    if (isSign('!')) {
      take()
      return { kind: 'not', term: unary(depth + 1) }
    }
    if (peek().kind === 'word' && /^(?:not|negate)$/.test(peek().text)) {
      take()
      return { kind: 'not', term: unary(depth + 1) }
    }
    if (isSign('-')) {
      take()
      const inner = unary(depth + 1)
      return inner.kind === 'literal' && typeof inner.value === 'number'
        ? { kind: 'literal', value: -inner.value }
        : { kind: 'operation', operator: 'calculation', left: inner, right: inner }
    }
    let value = primary(depth)
    while (peek().kind === 'word' && /^(?:empty|notempty)$/.test(peek().text))
      value = { kind: take().text === 'empty' ? 'empty' : 'notempty', of: value }
    return value
  }
  const primary = (depth: number): Expression => {
    const token = take()
    if (token.kind === 'literal' && token.value !== undefined) {
      // XPath writes true() and false().
      if (typeof token.value === 'boolean' && isSign('(')) {
        take()
        expectSign(')')
      }
      return { kind: 'literal', value: token.value }
    }
    const callable =
      token.kind === 'word' || (dialect === 'limesurvey' && token.kind === 'reference')
    if (callable && isSign('(')) {
      take()
      return { kind: 'call', name: token.text.toLowerCase(), args: listUntil(')', depth) }
    }
    if (token.kind === 'reference') return { kind: 'reference', name: token.text }
    if (token.kind === 'sign' && token.text === '.') return { kind: 'self' }
    if (token.kind === 'sign' && token.text === '[')
      return { kind: 'list', values: listUntil(']', depth) }
    if (token.kind === 'sign' && token.text === '(') {
      const inner = binary(0, depth + 1)
      expectSign(')')
      return inner
    }
    return refuse(token)
  }
  const listUntil = (close: string, depth: number): Expression[] => {
    const values: Expression[] = []
    if (isSign(close)) {
      take()
      return values
    }
    for (;;) {
      values.push(binary(0, depth + 1))
      const after = take()
      if (after.kind === 'sign' && after.text === close) return values
      if (after.kind !== 'sign' || after.text !== ',') return refuse(after)
    }
  }

  const expression = binary(0, 0)
  const rest = take()
  return rest.kind === 'end' ? expression : refuse(rest)
}
