import type { RespondWording } from '../../locales/respond/index.ts'
import { type Condition, type Literal, parseCondition } from '../definition/condition.ts'
import type { Question } from '../definition/definition.ts'
import { optionOf, ratingSteps, titleOf } from '../definition/questions.ts'
import { textIn } from '../definition/text.ts'

/**
 * "Answer only if you answered “No” to “Did you get what you came for?”.": what a page without
 * JavaScript says above a question that is not for everybody.
 * @param conditions all of them must hold; each was checked when the definition was
 */
export function conditionHint(
  conditions: readonly string[],
  questions: ReadonlyMap<string, Question>,
  wording: RespondWording,
): string {
  const clauses = conditions.map((source) => {
    const parsed = parseCondition(source)
    if (!parsed.ok) throw new RangeError(`unchecked condition: ${parsed.fault.code}`)
    return describe(parsed.condition, questions, wording)
  })
  return wording.t('only_if', { condition: join('condition_and', clauses, wording) })
}

function join(
  key: 'condition_and' | 'condition_or',
  clauses: readonly string[],
  { t }: RespondWording,
): string {
  return clauses.reduce((first, second) => t(key, { first, second }))
}

function describe(
  condition: Condition,
  questions: ReadonlyMap<string, Question>,
  wording: RespondWording,
): string {
  const { t, language } = wording
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const clauses = condition.terms.map((term) => describe(term, questions, wording))
      return join(condition.kind === 'and' ? 'condition_and' : 'condition_or', clauses, wording)
    }
    case 'not':
      return t('condition_not', { condition: describe(condition.term, questions, wording) })
    default: {
      const { name, row } = condition.item
      const asked = questions.get(name)
      const title = asked ? textIn(titleOf(asked), language) : name
      const line =
        asked?.type === 'matrix' && row !== undefined ? rowText(asked, row, language) : ''
      const question = t('quoted', { text: line ? `${title} ${line}` : title })
      if (condition.kind !== 'compare')
        return t(condition.kind === 'empty' ? 'condition_empty' : 'condition_answered', {
          question,
        })
      const answers = condition.values.map((value) =>
        t('quoted', { text: asked ? answerText(asked, value, wording) : String(value) }),
      )
      return t(KEYS[condition.operator], {
        question,
        answer: join('condition_or', answers, wording),
      })
    }
  }
}

const KEYS = {
  '=': 'condition_is',
  '!=': 'condition_is_not',
  '<': 'condition_below',
  '<=': 'condition_at_most',
  '>': 'condition_above',
  '>=': 'condition_at_least',
  contains: 'condition_includes',
  notcontains: 'condition_excludes',
  anyof: 'condition_is',
} as const

/** The words of the option, as the respondent saw them. */
function answerText(question: Question, value: Literal, { language, t }: RespondWording): string {
  if (question.type === 'boolean') {
    const isYes = String(value) === 'true'
    const label = textIn(isYes ? question.labelTrue : question.labelFalse, language)
    return label || t(isYes ? 'yes' : 'no')
  }
  const options =
    question.type === 'rating'
      ? ratingSteps(question)
      : question.type === 'matrix'
        ? question.columns.map(optionOf)
        : 'choices' in question
          ? question.choices.map(optionOf)
          : []
  const option = options.find((one) => String(one.value) === String(value))
  return textIn(option?.text, language) || String(value)
}

function rowText(
  { rows }: Extract<Question, { type: 'matrix' }>,
  row: string,
  language: RespondWording['language'],
): string {
  const found = rows.map(optionOf).find(({ value }) => String(value) === row)
  return textIn(found?.text, language) || row
}
