import {
  type Condition,
  type ItemReference,
  type Literal,
  holds,
  parseCondition,
} from '../definition/condition.ts'
import type { Recorder } from './recorder.ts'
import type { Reason } from './report.ts'
import type { ExchangeFormat } from './report.ts'
import type { SourceCondition, SourceTerm } from './source.ts'
import { writeCondition } from './write-condition.ts'

/** A question that stands in the draft already: what conditions after it may refer to. */
export interface StandingQuestion {
  readonly name: string
  /** Values here by codes of the file, as text. */
  readonly values: ReadonlyMap<string, Literal>
  readonly rows: ReadonlyMap<string, string>
  /** Whether somebody may not have been asked it. */
  readonly conditional: boolean
}

export interface ConditionPlace {
  readonly format: ExchangeFormat
  readonly standing: ReadonlyMap<string, StandingQuestion>
  /** Keys of questions of the file that are not in the draft. */
  readonly leftOut: ReadonlySet<string>
  /** Keys of questions that the draft will have. */
  readonly coming: ReadonlySet<string>
  readonly recorder: Recorder
}

class Unsaid extends Error {
  readonly reason: Reason
  readonly found: string
  constructor(reason: Reason, found: string) {
    super(reason)
    this.reason = reason
    this.found = found
  }
}

/**
 * A condition of the file in our words, with its entry in the report; undefined where it is left
 * out, so that everybody is asked.
 */
export function buildCondition(
  source: SourceCondition | undefined,
  name: string,
  place: ConditionPlace,
): string | undefined {
  if (!source) return undefined
  const { meaning } = source
  const entry = {
    subject: 'condition',
    place: source.place,
    name: source.written.trim().slice(0, 200),
  } as const
  const leave = (reason: Reason, found: string) => {
    place.recorder.add({ ...entry, grade: 'left-out', reason, values: { found, item: name } })
    return undefined
  }
  if (!meaning.ok) return leave(meaning.reason, meaning.found)

  const dropped = [...meaning.dropped]
  const terms: Condition[] = []
  let lost: Unsaid | undefined
  for (const term of meaning.term.kind === 'and' ? meaning.term.terms : [meaning.term]) {
    try {
      terms.push(conditionOf(term, place))
    } catch (error) {
      if (!(error instanceof Unsaid)) throw error
      lost ??= error
      dropped.push(error.found)
    }
  }
  const [only] = terms
  if (!only) return leave(lost?.reason ?? 'condition_unreadable', lost?.found ?? '')
  const condition: Condition = terms.length === 1 ? only : { kind: 'and', terms }
  const text = writeCondition(condition)
  if (text === undefined) return leave('condition_quotes', source.written.slice(0, 80))
  const parsed = parseCondition(text)
  if (!parsed.ok) return leave('condition_too_long', parsed.fault.found)

  const conditional = [...place.standing.values()]
    .filter((each) => each.conditional)
    .map((each) => each.name)
  const note: Reason | undefined =
    dropped.length > 0
      ? 'condition_part'
      : (meaning.note ??
        (place.format === 'limesurvey' &&
        parsed.items.some((item) => conditional.includes(item)) &&
        holds(condition, () => undefined)
          ? 'condition_hidden_item'
          : undefined))
  place.recorder.add({
    ...entry,
    grade: note ? 'approximated' : 'taken',
    became: text.slice(0, 200),
    ...(note && { reason: note }),
    values: { found: dropped.join(', ').slice(0, 200), item: name },
  })
  return text
}

function conditionOf(term: SourceTerm, place: ConditionPlace): Condition {
  switch (term.kind) {
    case 'and':
    case 'or':
      return { kind: term.kind, terms: term.terms.map((each) => conditionOf(each, place)) }
    case 'not':
      return { kind: 'not', term: conditionOf(term.term, place) }
    case 'empty':
    case 'notempty':
      return { kind: term.kind, item: itemOf(term.item, place).item }
    case 'compare': {
      const { item, standing } = itemOf(term.item, place)
      const values = term.values.map((value) => standing.values.get(String(value)) ?? value)
      return { kind: 'compare', item, operator: term.operator, values }
    }
  }
}

function itemOf(
  { name: key, row }: ItemReference,
  { standing, leftOut, coming }: ConditionPlace,
): { item: ItemReference; standing: StandingQuestion } {
  const question = standing.get(key)
  if (!question) {
    if (leftOut.has(key)) throw new Unsaid('condition_left_out', key)
    throw new Unsaid(coming.has(key) ? 'condition_later' : 'condition_unknown', key)
  }
  if (row === undefined) return { item: { name: question.name }, standing: question }
  const own = question.rows.get(row)
  if (own === undefined) throw new Unsaid('condition_unknown', `${key}.${row}`)
  return { item: { name: question.name, row: own }, standing: question }
}
