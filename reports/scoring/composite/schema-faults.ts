import type * as v from 'valibot'
import { type OwnProfileFault, type OwnProfileFaultCode, quoted } from './own-profile-fault.ts'

/** What the schema found, as faults that name the field. */
export function faultsOfIssues(issues: readonly v.BaseIssue<unknown>[]): OwnProfileFault[] {
  return issues.map((issue) => ({
    path: pathOf(issue),
    code: codeOf(issue),
    values: {
      value: quoted(issue.input),
      expected: readable(issue.expected ?? ''),
      bound: boundOf(issue),
    },
  }))
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  let text = ''
  for (const { key } of path ?? [])
    text += typeof key === 'number' ? `[${key}]` : `${text === '' ? '' : '.'}${quoted(key)}`
  return text
}

const CODES: Readonly<Record<string, OwnProfileFaultCode>> = {
  regex: 'not-a-code',
  integer: 'not-whole',
  min_value: 'too-small',
  gt_value: 'not-above',
  max_value: 'too-large',
  min_length: 'too-few',
  max_length: 'too-many',
  picklist: 'not-listed',
  literal: 'not-listed',
  variant: 'not-listed',
}

function codeOf(issue: v.BaseIssue<unknown>): OwnProfileFaultCode {
  const { type, expected, received, kind } = issue
  if (type === 'strict_object' && expected === 'never') return 'unknown-field'
  if (received === 'undefined') return 'missing-field'
  if (type === 'regex' && issue.path?.at(-1)?.key === 'validFrom') return 'not-a-day'
  if (kind === 'schema' && type === 'variant' && expected === 'Object') return 'wrong-type'
  return CODES[type] ?? 'wrong-type'
}

/** '("mean" | "share")' → 'mean, share'; 'Object' → '{…}'. */
function readable(expected: string): string {
  const listed = expected.replaceAll(/["()]/g, '').replaceAll(' | ', ', ')
  return { Object: '{…}', Array: '[…]', string: '"…"' }[listed] ?? listed
}

function boundOf(issue: v.BaseIssue<unknown>): string {
  const { requirement } = issue
  return typeof requirement === 'number' ? String(requirement) : ''
}
