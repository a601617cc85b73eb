import type { Condition, ItemReference, Literal } from '../../definition/condition.ts'

/** What a name in a condition is in the form. */
export interface XPathItem {
  /** Name of the row; of the row of a matrix where one is meant. */
  readonly name: string
  readonly many: boolean
  /** Numbers are compared as numbers, codes as texts. */
  readonly number: boolean
}

/**
 * A condition as XPath: {visit} = 'yes' → ${visit} = 'yes', and selected() where several may be
 * chosen. @returns undefined where it cannot be said
 */
export function writeXPath(
  condition: Condition,
  itemOf: (item: ItemReference) => XPathItem | undefined,
): string | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.terms.map((term) => writeXPath(term, itemOf))
      if (parts.includes(undefined)) return undefined
      return parts.map((part) => `(${part})`).join(` ${condition.kind} `)
    }
    case 'not': {
      const inner = writeXPath(condition.term, itemOf)
      return inner === undefined ? undefined : `not(${inner})`
    }
    case 'empty':
    case 'notempty': {
      const item = itemOf(condition.item)
      return item && `\${${item.name}} ${condition.kind === 'empty' ? '=' : '!='} ''`
    }
    case 'compare': {
      const item = itemOf(condition.item)
      return item && comparison(item, condition.operator, condition.values)
    }
  }
}

function comparison(
  item: XPathItem,
  operator: Extract<Condition, { kind: 'compare' }>['operator'],
  values: readonly Literal[],
): string | undefined {
  const written = values.map((value) => literal(value, item))
  const [first] = written
  if (first === undefined || written.includes(undefined)) return undefined
  const selected = (value: string | undefined) => `selected(\${${item.name}}, ${value})`
  switch (operator) {
    case 'contains':
    case 'notcontains': {
      const inside = item.many ? selected(first) : `contains(\${${item.name}}, ${first})`
      return operator === 'contains' ? inside : `not(${inside})`
    }
    case 'anyof': {
      const any = written.map((value) =>
        item.many ? selected(value) : `\${${item.name}} = ${value}`,
      )
      return any.length === 1 ? any[0] : `(${any.join(' or ')})`
    }
    case '=':
    case '!=':
      return `\${${item.name}} ${operator} ${first}`
    default: {
      const [value] = values
      return `\${${item.name}} ${operator} ${typeof value === 'number' ? value : first}`
    }
  }
}

function literal(value: Literal, { number }: XPathItem): string | undefined {
  if (typeof value === 'boolean') return value ? "'yes'" : "'no'"
  if (typeof value === 'number') return number ? String(value) : `'${value}'`
  if (!value.includes("'")) return `'${value}'`
  return value.includes('"') ? undefined : `"${value}"`
}
