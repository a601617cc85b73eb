import { type Condition, holds, parseCondition } from '../definition/condition.ts'
import type { ChoiceValue } from '../definition/definition.ts'
import type { PlacedQuestion } from '../definition/questions.ts'

/**
 * Where somebody goes on who gives `value` to the question at index `from`: the index of the first
 * question after it that is not certainly hidden by that answer, or the number of questions when
 * none is left. Conditions on other answers leave a question in the way: paper cannot know them.
 * @param conditions of each question were checked when the definition was
 */
export function nextAfter(
  questions: readonly PlacedQuestion[],
  from: number,
  value: ChoiceValue,
): number {
  const name = questions[from]?.question.name
  const rest = questions.slice(from + 1)
  const next = rest.findIndex(
    ({ conditions }) => !conditions.some((source) => isRuledOut(source, name, value)),
  )
  return next === -1 ? questions.length : from + 1 + next
}

function isRuledOut(source: string, name: string | undefined, value: ChoiceValue): boolean {
  const parsed = parseCondition(source)
  if (!parsed.ok) throw new RangeError(`unchecked condition: ${parsed.fault.code}`)
  return decided(parsed.condition, name, value) === false
}

/** Whether the condition holds, as far as this one answer decides it. */
function decided(
  condition: Condition,
  name: string | undefined,
  value: ChoiceValue,
): boolean | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const settles = condition.kind === 'or'
      const terms = condition.terms.map((term) => decided(term, name, value))
      if (terms.includes(settles)) return settles
      return terms.includes(undefined) ? undefined : !settles
    }
    case 'not': {
      const term = decided(condition.term, name, value)
      return term === undefined ? undefined : !term
    }
    default:
      if (condition.item.name !== name || condition.item.row !== undefined) return undefined
      return holds(condition, (item) => (item === name ? value : undefined))
  }
}
