import {
  type Comparison,
  type Condition,
  type ItemReference,
  type Literal,
  parseCondition,
} from '../condition.ts'

/** One "question, comparison, answer" of a condition made by pointing. */
export interface Clause {
  readonly item: ItemReference
  readonly operator: Comparison | 'empty' | 'notempty'
  readonly values: readonly Literal[]
}

/** A condition that can be made by pointing: clauses joined all by "and" or all by "or". */
export interface PointedCondition {
  readonly joined: 'and' | 'or'
  readonly clauses: readonly Clause[]
}

/** Writes a condition as SurveyJS reads it; `parseCondition` gives the same condition back. */
export function conditionSource(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.terms.map((term) => inBrackets(term)).join(` ${condition.kind} `)
    case 'not':
      return `not (${conditionSource(condition.term)})`
    case 'empty':
    case 'notempty':
      return `${reference(condition.item)} ${condition.kind}`
    case 'compare': {
      const values = condition.values.map(literal)
      const right = condition.operator === 'anyof' ? `[${values.join(', ')}]` : (values[0] ?? "''")
      return `${reference(condition.item)} ${condition.operator} ${right}`
    }
  }
}

/** The source of a condition made by pointing; undefined without clauses. */
export function pointedSource({ joined, clauses }: PointedCondition): string | undefined {
  const terms = clauses.map(conditionOf)
  const [first] = terms
  if (!first) return undefined
  return conditionSource(terms.length === 1 ? first : { kind: joined, terms })
}

/** The clauses of a condition; undefined where it cannot be read or has brackets or "not". */
export function pointedCondition(source: string): PointedCondition | undefined {
  const parsed = parseCondition(source)
  if (!parsed.ok) return undefined
  const { condition } = parsed
  const joined = condition.kind === 'or' ? 'or' : 'and'
  const terms = condition.kind === 'and' || condition.kind === 'or' ? condition.terms : [condition]
  const clauses: Clause[] = []
  for (const term of terms) {
    const clause = clauseOf(term)
    if (!clause) return undefined
    clauses.push(clause)
  }
  return { joined, clauses }
}

/** The condition with an item renamed; as it is where it cannot be read. */
export function renamedInCondition(source: string, from: string, to: string): string {
  const parsed = parseCondition(source)
  if (!parsed.ok || !parsed.items.includes(from)) return source
  return conditionSource(renamed(parsed.condition, from, to))
}

function renamed(condition: Condition, from: string, to: string): Condition {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { ...condition, terms: condition.terms.map((term) => renamed(term, from, to)) }
    case 'not':
      return { ...condition, term: renamed(condition.term, from, to) }
    default:
      return condition.item.name === from
        ? { ...condition, item: { ...condition.item, name: to } }
        : condition
  }
}

function clauseOf(condition: Condition): Clause | undefined {
  switch (condition.kind) {
    case 'empty':
    case 'notempty':
      return { item: condition.item, operator: condition.kind, values: [] }
    case 'compare':
      return condition
    default:
      return undefined
  }
}

function conditionOf({ item, operator, values }: Clause): Condition {
  return operator === 'empty' || operator === 'notempty'
    ? { kind: operator, item }
    : { kind: 'compare', item, operator, values }
}

function inBrackets(term: Condition): string {
  const source = conditionSource(term)
  return term.kind === 'and' || term.kind === 'or' ? `(${source})` : source
}

function reference({ name, row }: ItemReference): string {
  return `{${row === undefined ? name : `${name}.${row}`}}`
}

/** No literal that was read holds both kinds of quotation marks. */
function literal(value: Literal): string {
  if (typeof value !== 'string') return String(value)
  return value.includes("'") ? `"${value}"` : `'${value}'`
}
