import { answersFromFields } from '../../surveys/answers/form-answers.ts'
import {
  type Condition,
  holds,
  isEmpty,
  parseCondition,
} from '../../surveys/definition/condition.ts'
import { type RespondPage, entriesOf, questionElement } from './page.ts'

export interface Visibility {
  /** Answers to the questions that are shown, typed as SurveyJS has them. */
  readonly answers: () => Record<string, unknown>
  /** Shown questions that must be answered and are not, in the order of the page. */
  readonly missing: () => string[]
  /** Shows and hides questions according to the answers. */
  readonly update: () => void
}

/** Shows each question only to those it is meant for, as the server will check it. */
export function watchVisibility({ data, form }: RespondPage): Visibility {
  const questions = data.fields.map(({ name }) => {
    const rule = data.rules[name]
    return {
      name,
      element: questionElement(form, name),
      shownIf: (rule?.shownIf ?? []).map(conditionOf),
      required: rule?.required === true,
      requiredIf: rule?.requiredIf === undefined ? undefined : conditionOf(rule.requiredIf),
    }
  })

  const state = () => {
    const given = answersFromFields(data.fields, entriesOf(form))
    const answers: Record<string, unknown> = {}
    const shown = new Set<string>()
    const missing: string[] = []
    const lookup = (name: string) => answers[name]
    for (const { name, shownIf, required, requiredIf } of questions) {
      if (!shownIf.every((condition) => holds(condition, lookup))) continue
      shown.add(name)
      if (!isEmpty(given[name])) answers[name] = given[name]
      else if (required || (requiredIf && holds(requiredIf, lookup))) missing.push(name)
    }
    return { answers, shown, missing }
  }

  return {
    answers: () => state().answers,
    missing: () => state().missing,
    update() {
      const { shown } = state()
      for (const { name, element } of questions) if (element) element.hidden = !shown.has(name)
    },
  }
}

function conditionOf(source: string): Condition {
  const parsed = parseCondition(source)
  if (!parsed.ok) throw new Error(`condition: ${parsed.fault.code}`)
  return parsed.condition
}
