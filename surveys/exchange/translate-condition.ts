import type { ItemReference, Literal } from '../definition/condition.ts'
import { type Dialect, type Expression, parseExpression } from './expression.ts'
import type { Reason } from './report.ts'
import type { ConditionMeaning, SourceTerm } from './source.ts'

/** What a name in a condition of the file stands for. */
export type Resolved =
  | { readonly kind: 'item'; readonly item: ItemReference; readonly truth: 'boolean' | 'given' }
  /** One option of a question where several may be chosen: 'Y' when it is. */
  | { readonly kind: 'option'; readonly item: ItemReference; readonly code: string }
  /** How many options are chosen. */
  | { readonly kind: 'count'; readonly item: ItemReference }
  | { readonly kind: 'left-out' | 'unknown' }

export type Resolve = (name: string) => Resolved

interface Translation {
  readonly dialect: Dialect
  readonly resolve: Resolve
  note: Reason | undefined
}

class Untranslatable extends Error {
  readonly reason: Reason
  readonly found: string
  constructor(reason: Reason, found: string) {
    super(reason)
    this.reason = reason
    this.found = found.slice(0, 80)
  }
}

/**
 * What a condition of another tool means in terms of ours. Of conditions joined by "and", those
 * that cannot be said are dropped and named: the question is then asked of more people.
 */
export function translateCondition(
  source: string,
  dialect: Dialect,
  resolve: Resolve,
): ConditionMeaning {
  const parsed = parseExpression(source, dialect)
  if (!parsed.ok) {
    const found = `${parsed.found} (${parsed.position})`
    return { ok: false, reason: 'condition_unreadable', found }
  }
  const translation: Translation = { dialect, resolve, note: undefined }
  const terms: SourceTerm[] = []
  const failures: Untranslatable[] = []
  for (const part of conjuncts(parsed.expression)) {
    try {
      terms.push(termOf(part, translation))
    } catch (error) {
      if (!(error instanceof Untranslatable)) throw error
      failures.push(error)
    }
  }
  const [first] = failures
  if (terms.length === 0)
    return { ok: false, reason: first?.reason ?? 'condition_unreadable', found: first?.found ?? '' }
  return {
    ok: true,
    term: joined('and', terms),
    dropped: failures.map(({ found }) => found),
    ...(translation.note && { note: translation.note }),
  }
}

export function joined(kind: 'and' | 'or', terms: readonly SourceTerm[]): SourceTerm {
  const flat = terms.flatMap((term) => (term.kind === kind ? term.terms : [term]))
  const [only] = flat
  return flat.length === 1 && only ? only : { kind, terms: flat }
}

function conjuncts(expression: Expression): Expression[] {
  if (expression.kind !== 'operation' || expression.operator !== 'and') return [expression]
  return [...conjuncts(expression.left), ...conjuncts(expression.right)]
}

function termOf(expression: Expression, translation: Translation): SourceTerm {
  switch (expression.kind) {
    case 'operation':
      return operation(expression, translation)
    case 'not':
      return negated(expression.term, translation)
    case 'empty':
      return emptiness(expression.of, true, translation)
    case 'notempty':
      return emptiness(expression.of, false, translation)
    case 'call':
      return call(expression, translation)
    case 'reference':
      return truth(expression.name, translation)
    case 'literal':
    case 'list':
    case 'self':
      throw new Untranslatable('condition_calculation', printed(expression))
  }
}

function operation(
  expression: Extract<Expression, { kind: 'operation' }>,
  translation: Translation,
): SourceTerm {
  const { operator, left, right } = expression
  if (operator === 'or' || operator === 'and')
    return joined(operator, [termOf(left, translation), termOf(right, translation)])
  if (operator === 'calculation')
    throw new Untranslatable('condition_calculation', printed(expression))
  if (isAsked(left) && isAsked(right))
    throw new Untranslatable('condition_two_questions', printed(expression))
  if (isAsked(left)) return comparison(left, operator, right, translation)
  if (isAsked(right)) {
    // A fixed text that contains the answer: only lists can be turned around.
    if (operator.endsWith('contains') && left.kind !== 'list')
      throw new Untranslatable('condition_calculation', printed(expression))
    return comparison(right, FLIPPED[operator], left, translation)
  }
  for (const side of [left, right]) {
    if (side.kind === 'call') throw new Untranslatable('condition_function', `${side.name}()`)
  }
  throw new Untranslatable('condition_calculation', printed(expression))
}

type Relation = Exclude<
  Extract<Expression, { kind: 'operation' }>['operator'],
  'or' | 'and' | 'calculation'
>

/** With the sides changed. "A list contains the answer" is: the answer is any of the list. */
const FLIPPED: Record<Relation, Relation> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  contains: 'anyof',
  notcontains: 'noneof',
  anyof: 'anyof',
  noneof: 'noneof',
  allof: 'allof',
}

function isAsked(expression: Expression): expression is Extract<Expression, { kind: 'reference' }> {
  return expression.kind === 'reference'
}

function comparison(
  { name }: Extract<Expression, { kind: 'reference' }>,
  operator: Relation,
  against: Expression,
  translation: Translation,
): SourceTerm {
  const resolved = translation.resolve(name)
  const values = literals(against)
  switch (resolved.kind) {
    case 'item':
      return itemComparison(resolved.item, operator, values, against)
    case 'option':
      return optionComparison(resolved, operator, values, name)
    case 'count':
      return countComparison(resolved.item, operator, values, name)
    default:
      throw new Untranslatable(missing(resolved.kind), name)
  }
}

function itemComparison(
  item: ItemReference,
  operator: Relation,
  values: readonly Literal[],
  against: Expression,
): SourceTerm {
  const [value] = values
  const isList = against.kind === 'list'
  if (value === undefined) throw new Untranslatable('condition_calculation', '[]')
  // SurveyJS takes this text for a missing answer, so no condition of ours may hold it.
  if (values.includes('undefined')) throw new Untranslatable('condition_calculation', 'undefined')
  switch (operator) {
    case 'anyof':
      return { kind: 'compare', item, operator: 'anyof', values }
    case 'noneof':
      return { kind: 'not', term: { kind: 'compare', item, operator: 'anyof', values } }
    case 'allof':
      return all(item, values)
    case 'contains':
    case 'notcontains': {
      const term = isList ? all(item, values) : undefined
      if (term) return operator === 'contains' ? term : { kind: 'not', term }
      return { kind: 'compare', item, operator, values }
    }
    case '=':
    case '!=':
      if (isList) throw new Untranslatable('condition_calculation', printed(against))
      if (value === '') return { kind: operator === '=' ? 'empty' : 'notempty', item }
      return { kind: 'compare', item, operator, values }
    default:
      if (isList || value === '')
        throw new Untranslatable('condition_calculation', printed(against))
      return { kind: 'compare', item, operator, values }
  }
}

function all(item: ItemReference, values: readonly Literal[]): SourceTerm {
  return joined(
    'and',
    values.map((value) => ({ kind: 'compare', item, operator: 'contains', values: [value] })),
  )
}

function optionComparison(
  { item, code }: Extract<Resolved, { kind: 'option' }>,
  operator: Relation,
  [value]: readonly Literal[],
  name: string,
): SourceTerm {
  if (operator !== '=' && operator !== '!=') throw new Untranslatable('condition_calculation', name)
  // Chosen is 'Y', not chosen is the empty text ('N' in some versions).
  const chosen = String(value).toUpperCase() === 'Y'
  if (!chosen && value !== '' && String(value).toUpperCase() !== 'N')
    throw new Untranslatable('condition_calculation', `${name} ${operator} ${String(value)}`)
  const wanted = chosen === (operator === '=')
  return {
    kind: 'compare',
    item,
    operator: wanted ? 'contains' : 'notcontains',
    values: [code],
  }
}

function countComparison(
  item: ItemReference,
  operator: Relation,
  [value]: readonly Literal[],
  name: string,
): SourceTerm {
  const sign = `${operator}${String(value)}`
  if (['=0', '<1', '<=0'].includes(sign)) return { kind: 'empty', item }
  if (['!=0', '>0', '>=1'].includes(sign)) return { kind: 'notempty', item }
  throw new Untranslatable('condition_count', `${name} ${operator} ${String(value)}`)
}

function literals(expression: Expression): Literal[] {
  if (expression.kind === 'literal') return [expression.value]
  if (expression.kind === 'list') return expression.values.flatMap(literals)
  if (expression.kind === 'call')
    throw new Untranslatable('condition_function', `${expression.name}()`)
  throw new Untranslatable('condition_calculation', printed(expression))
}

function negated(inner: Expression, translation: Translation): SourceTerm {
  if (inner.kind === 'reference') {
    const resolved = translation.resolve(inner.name)
    if (resolved.kind === 'item' && resolved.truth === 'given') {
      translation.note = 'condition_truth'
      return { kind: 'empty', item: resolved.item }
    }
  }
  const term = termOf(inner, translation)
  if (term.kind === 'empty') return { ...term, kind: 'notempty' }
  if (term.kind === 'notempty') return { ...term, kind: 'empty' }
  return term.kind === 'not' ? term.term : { kind: 'not', term }
}

function emptiness(of: Expression, empty: boolean, translation: Translation): SourceTerm {
  if (of.kind !== 'reference') throw new Untranslatable('condition_calculation', printed(of))
  const resolved = translation.resolve(of.name)
  switch (resolved.kind) {
    case 'item':
      return { kind: empty ? 'empty' : 'notempty', item: resolved.item }
    case 'option': {
      const { item, code } = resolved
      return { kind: 'compare', item, operator: empty ? 'notcontains' : 'contains', values: [code] }
    }
    case 'count':
      throw new Untranslatable('condition_count', of.name)
    default:
      throw new Untranslatable(missing(resolved.kind), of.name)
  }
}

/** A question alone: whether it was answered, or answered with yes. */
function truth(name: string, translation: Translation): SourceTerm {
  const resolved = translation.resolve(name)
  if (resolved.kind === 'item' && resolved.truth === 'boolean')
    return { kind: 'compare', item: resolved.item, operator: '=', values: [true] }
  translation.note = 'condition_truth'
  return emptiness({ kind: 'reference', name }, false, translation)
}

/** The few functions that say what we can say too. */
function call(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  translation: Translation,
): SourceTerm {
  const [first, second] = args
  if (name === 'not' && first && args.length === 1) return negated(first, translation)
  if (translation.dialect === 'limesurvey' && /^(?:is_empty|is_null)$/.test(name) && first)
    return emptiness(first, true, translation)
  if (translation.dialect === 'xlsform' && name === 'selected' && first && second) {
    if (isAsked(first)) return comparison(first, 'contains', second, translation)
  }
  if (translation.dialect === 'xlsform' && name === 'selected-at')
    throw new Untranslatable('condition_function', `${name}()`)
  if (name === 'boolean' && first && args.length === 1) return termOf(first, translation)
  throw new Untranslatable('condition_function', `${name}()`)
}

function missing(kind: 'left-out' | 'unknown'): Reason {
  return kind === 'left-out' ? 'condition_left_out' : 'condition_unknown'
}

/** An expression in short, for the report. */
export function printed(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return String(expression.value)
    case 'list':
      return `[${expression.values.map(printed).join(', ')}]`
    case 'reference':
      return expression.name
    case 'self':
      return '.'
    case 'call':
      return `${expression.name}()`
    case 'not':
      return `not ${printed(expression.term)}`
    case 'empty':
    case 'notempty':
      return `${printed(expression.of)} ${expression.kind}`
    case 'operation':
      return expression.operator === 'calculation'
        ? `${printed(expression.left)} … ${printed(expression.right)}`
        : `${printed(expression.left)} ${expression.operator} ${printed(expression.right)}`
  }
}
