import type { Condition, Literal } from '../definition/condition.ts'

/**
 * A condition in our own words, which SurveyJS reads as well: {visit} = 'yes' and {age} > 17.
 * @returns undefined where a value holds both kinds of quotation marks, which have no escape
 */
export function writeCondition(condition: Condition): string | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.terms.map((term) => bracketed(term, condition.kind))
      return parts.includes(undefined) ? undefined : parts.join(` ${condition.kind} `)
    }
    case 'not': {
      const inner = writeCondition(condition.term)
      return inner === undefined ? undefined : `not (${inner})`
    }
    case 'empty':
    case 'notempty':
      return `${written(condition.item)} ${condition.kind}`
    case 'compare': {
      const values = condition.values.map(literal)
      if (values.includes(undefined)) return undefined
      const value = condition.operator === 'anyof' ? `[${values.join(', ')}]` : values[0]
      return `${written(condition.item)} ${condition.operator} ${value}`
    }
  }
}

function bracketed(term: Condition, inside: 'and' | 'or'): string | undefined {
  const text = writeCondition(term)
  const needs = (term.kind === 'and' || term.kind === 'or') && term.kind !== inside
  return text !== undefined && needs ? `(${text})` : text
}

function written({ name, row }: { name: string; row?: string }): string {
  return row === undefined ? `{${name}}` : `{${name}.${row}}`
}

function literal(value: Literal): string | undefined {
  if (typeof value !== 'string') return String(value)
  if (!value.includes("'")) return `'${value}'`
  return value.includes('"') ? undefined : `"${value}"`
}
