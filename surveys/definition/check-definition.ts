import * as v from 'valibot'
import { checkMeaning } from './check-meaning.ts'
import { type Definition, DefinitionSchema } from './definition.ts'
import {
  DEFINITION_FAULT_CODES,
  type DefinitionFault,
  type DefinitionFaultCode,
  MOST_FAULTS,
} from './fault.ts'
import { scanDefinition } from './scan.ts'

export type DefinitionCheck =
  | { readonly status: 'accepted'; readonly definition: Definition }
  | {
      readonly status: 'refused'
      readonly faults: readonly DefinitionFault[]
      /** There where it may be kept as a draft: every fault is one that work in progress may have. */
      readonly draft?: Definition
    }

/**
 * Decides whether a questionnaire may be used. Safe on anything that `JSON.parse` can return: first
 * a walk without recursion that limits size and depth, then the shape, then what it means (names,
 * scales, conditions).
 */
export function checkDefinition(json: unknown): DefinitionCheck {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refused([{ path: '', code: 'not-an-object', values: {} }])

  const scanned = scanDefinition(json)
  if (scanned.length > 0) return refused(scanned)

  const parsed = v.safeParse(DefinitionSchema, json)
  if (!parsed.success) return refused(parsed.issues.map(faultOf))

  const faults = checkMeaning(parsed.output)
  if (faults.length === 0) return { status: 'accepted', definition: parsed.output }
  const isDraft = faults.every(({ code }) => UNFINISHED.has(code))
  return { ...refused(faults), ...(isDraft && { draft: parsed.output }) }
}

/**
 * What a questionnaire in the making may have. None of these makes it larger, dearer to look at or
 * ambiguous; what people answer must have none of them.
 */
const UNFINISHED: ReadonlySet<DefinitionFaultCode> = new Set([
  'no-questions',
  'condition-unknown-item',
  'condition-later-item',
  'bounds-reversed',
  'bad-selection',
  'duplicate-value',
] satisfies DefinitionFaultCode[])

function refused(faults: readonly DefinitionFault[]): DefinitionCheck & { status: 'refused' } {
  return { status: 'refused', faults: faults.slice(0, MOST_FAULTS) }
}

function faultOf(issue: v.BaseIssue<unknown>): DefinitionFault {
  const path = (v.getDotPath(issue) ?? '').slice(0, 300)
  const last = path.split('.').at(-1) ?? ''
  if (issue.kind === 'validation') {
    const code = DEFINITION_FAULT_CODES.find((known) => known === issue.message) ?? 'wrong-type'
    return { path, code, values: valuesOf(issue) }
  }
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path, code: 'unknown-property', values: { property: last } }
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { path, code: 'missing-property', values: { property: last } }
  if (issue.type === 'variant') return { path, code: 'unknown-type', values: valuesOf(issue) }
  // Of a union, the most telling part: a property or value that is refused by name.
  const telling = issue.issues?.find((part) => isTelling(part))
  if (telling) {
    const inner = faultOf(telling)
    return { ...inner, path: [path, inner.path].filter(Boolean).join('.') }
  }
  return { path, code: 'wrong-type', values: valuesOf(issue) }
}

function isTelling(issue: v.BaseIssue<unknown>): boolean {
  if (issue.kind === 'validation') return true
  if (issue.type === 'strict_object' && issue.expected === 'never') return true
  return issue.issues?.some(isTelling) ?? false
}

function valuesOf(issue: v.BaseIssue<unknown>): DefinitionFault['values'] {
  const received = issue.received?.slice(0, 60)
  return received === undefined ? {} : { received }
}

export type { Definition, DefinitionFault, DefinitionFaultCode }
