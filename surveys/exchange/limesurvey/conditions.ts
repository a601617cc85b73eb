import type { SourceCondition, SourceTerm } from '../source.ts'
import { type Resolved, joined, translateCondition } from '../translate-condition.ts'
import type { LimeSurveyReferences } from './references.ts'
import { type LimeSurveyRow, cell } from './tables.ts'

/** A relevance equation; undefined where it is empty or always true. */
export function relevanceOf(
  written: string,
  place: string,
  { byName }: LimeSurveyReferences,
): SourceCondition | undefined {
  if (/^\s*(?:1|true|\(\s*1\s*\))?\s*$/.test(written)) return undefined
  return { place, written, meaning: translateCondition(written, 'limesurvey', byName) }
}

/**
 * The conditions of versions before 2: within a scenario those about one question are joined by
 * "or", about several by "and"; one scenario that holds is enough.
 */
export function conditionOfRows(
  rows: readonly LimeSurveyRow[],
  place: string,
  { byField }: LimeSurveyReferences,
): SourceCondition | undefined {
  if (rows.length === 0) return undefined
  const written = rows
    .map((row) => `${cell(row, 'cfieldname')} ${cell(row, 'method')} ${cell(row, 'value')}`)
    .join('; ')
  const scenarios = new Map<string, Map<string, SourceTerm[]>>()
  for (const row of rows) {
    const term = termOf(row, byField)
    if (typeof term === 'string') {
      const reason = term === 'unknown' ? 'condition_unknown' : 'condition_left_out'
      return { place, written, meaning: { ok: false, reason, found: cell(row, 'cfieldname') } }
    }
    if (!term) {
      const found = `${cell(row, 'method')} ${cell(row, 'value')}`.slice(0, 80)
      return { place, written, meaning: { ok: false, reason: 'condition_function', found } }
    }
    const scenario = scenarios.get(cell(row, 'scenario')) ?? new Map<string, SourceTerm[]>()
    const about = scenario.get(cell(row, 'cqid')) ?? []
    about.push(term)
    scenario.set(cell(row, 'cqid'), about)
    scenarios.set(cell(row, 'scenario'), scenario)
  }
  const term = joined(
    'or',
    [...scenarios.values()].map((scenario) =>
      joined(
        'and',
        [...scenario.values()].map((terms) => joined('or', terms)),
      ),
    ),
  )
  return { place, written, meaning: { ok: true, term, dropped: [] } }
}

const METHODS = { '==': '=', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const

function termOf(
  row: LimeSurveyRow,
  byField: (field: string) => Resolved,
): SourceTerm | 'unknown' | 'left-out' | undefined {
  const resolved = byField(cell(row, 'cfieldname'))
  if (!('item' in resolved)) return resolved.kind
  const method = cell(row, 'method').trim()
  const value = cell(row, 'value')
  const operator = isMethod(method) ? METHODS[method] : undefined
  // '@…@' is the answer to another question, '{…}' an expression, 'RX' a pattern.
  if (!operator || /^[@{]/.test(value) || resolved.kind === 'count') return undefined
  const { item } = resolved
  if (resolved.kind === 'option') {
    const wanted = (value === 'Y') === (operator === '=')
    const how = wanted ? 'contains' : 'notcontains'
    return { kind: 'compare', item, operator: how, values: [resolved.code] }
  }
  if (value.trim() === '') return { kind: operator === '=' ? 'empty' : 'notempty', item }
  return { kind: 'compare', item, operator, values: [value] }
}

function isMethod(method: string): method is keyof typeof METHODS {
  return Object.hasOwn(METHODS, method)
}
