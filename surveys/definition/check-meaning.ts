import { parseCondition } from './condition.ts'
import type { Choice, Definition, Element, Question } from './definition.ts'
import type { DefinitionFault, DefinitionFaultCode } from './fault.ts'
import { LIMITS } from './limits.ts'
import { type PlacedQuestion, optionOf, questionsOf, ratingSteps } from './questions.ts'

type Add = (path: string, code: DefinitionFaultCode, values?: DefinitionFault['values']) => void

/** What a shape cannot say: names are unique, scales make sense, conditions look back only. */
export function checkMeaning(definition: Definition): DefinitionFault[] {
  const faults: DefinitionFault[] = []
  const add: Add = (path, code, values = {}) => faults.push({ path, code, values })
  const questions = questionsOf(definition)

  if (questions.length === 0) add('', 'no-questions')
  if (questions.length > LIMITS.questions) {
    add('', 'too-many-questions', { limit: LIMITS.questions, count: questions.length })
    return faults
  }
  checkNames(definition, add)
  checkChoicesInAll(questions, add)
  for (const { question, path } of questions) checkQuestion(question, path, add)
  checkConditions(definition, add)
  return faults
}

function checkNames(definition: Definition, add: Add) {
  const seen = new Set<string>()
  const one = (name: string | undefined, path: string) => {
    if (name === undefined) return
    if (seen.has(name)) add(`${path}.name`, 'duplicate-name', { name })
    seen.add(name)
  }
  forEachElement(definition, (element, path) => one(element.name, path))
}

function checkChoicesInAll(questions: readonly PlacedQuestion[], add: Add) {
  let choices = 0
  for (const { question } of questions)
    if ('choices' in question) choices += question.choices.length
  if (choices > LIMITS.choicesInAll)
    add('', 'too-many-choices', { limit: LIMITS.choicesInAll, count: choices })
}

function checkQuestion(question: Question, path: string, add: Add) {
  switch (question.type) {
    case 'rating':
      return checkRating(question, path, add)
    case 'radiogroup':
    case 'dropdown':
    case 'ranking':
      return checkValues(question.choices, `${path}.choices`, add)
    case 'checkbox': {
      checkValues(question.choices, `${path}.choices`, add)
      const { minSelectedChoices = 0, maxSelectedChoices = 0, choices } = question
      const most = maxSelectedChoices || choices.length
      if (minSelectedChoices > most || most > choices.length)
        add(path, 'bad-selection', { min: minSelectedChoices, max: most })
      return
    }
    case 'matrix': {
      checkValues(question.columns, `${path}.columns`, add)
      checkValues(question.rows, `${path}.rows`, add)
      const cells = question.columns.length * question.rows.length
      if (cells > LIMITS.matrixCells)
        add(path, 'too-many-cells', { limit: LIMITS.matrixCells, count: cells })
      return
    }
    case 'matrixdynamic': {
      const names = question.columns.map(({ name }) => name)
      for (const [index, name] of names.entries())
        if (names.indexOf(name) < index) add(`${path}.columns.${index}`, 'duplicate-name', { name })
      for (const [index, { min, max }] of question.columns.entries())
        if (min !== undefined && max !== undefined && min > max)
          add(`${path}.columns.${index}`, 'bounds-reversed', { min, max })
      const { minRowCount = 0, maxRowCount = 10 } = question
      if (minRowCount > maxRowCount)
        add(path, 'bounds-reversed', { min: minRowCount, max: maxRowCount })
      return
    }
    case 'text':
      return checkBounds(question, path, add)
    case 'boolean':
    case 'comment':
      return
  }
}

function checkRating(question: Extract<Question, { type: 'rating' }>, path: string, add: Add) {
  const { rateMin = 1, rateMax, rateCount, rateValues } = question
  if (rateValues) {
    checkValues(rateValues, `${path}.rateValues`, add)
    if (rateValues.length < 2) add(path, 'bad-scale', { count: rateValues.length })
    if (rateValues.length > LIMITS.ratingSteps)
      add(path, 'scale-too-long', { limit: LIMITS.ratingSteps, count: rateValues.length })
    if (rateCount !== undefined && rateCount !== rateValues.length)
      add(path, 'bad-scale', { count: rateCount })
    return
  }
  const last = rateMax ?? (rateCount === undefined ? 5 : rateMin + rateCount - 1)
  const count = last - rateMin + 1
  // Counted before any step is made: 1…1,000,000,000 must not become a list.
  if (count < 2) add(path, 'bad-scale', { count })
  else if (count > LIMITS.ratingSteps)
    add(path, 'scale-too-long', { limit: LIMITS.ratingSteps, count })
  else if (rateCount !== undefined && rateCount !== ratingSteps(question).length)
    add(path, 'bad-scale', { count: rateCount })
}

/** Codes are counted as text, so 1 and '1' would fall together. */
function checkValues(choices: readonly Choice[], path: string, add: Add) {
  const seen = new Set<string>()
  for (const [index, choice] of choices.entries()) {
    const value = String(optionOf(choice).value)
    if (seen.has(value)) add(`${path}.${index}`, 'duplicate-value', { value })
    seen.add(value)
  }
}

function checkBounds(
  { inputType = 'text', min, max }: Extract<Question, { type: 'text' }>,
  path: string,
  add: Add,
) {
  const kind = inputType === 'number' ? 'number' : inputType === 'date' ? 'string' : undefined
  for (const bound of [min, max])
    if (bound !== undefined && typeof bound !== kind) add(path, 'bad-bound', { bound })
  if (min !== undefined && max !== undefined && typeof min === typeof max && min > max)
    add(path, 'bounds-reversed', { min, max })
}

/** A condition may look only at questions asked before it: so one pass decides, and no cycles. */
function checkConditions(definition: Definition, add: Add) {
  const questions = questionsOf(definition).map(({ question }) => question)
  const all = new Set(questions.map(({ name }) => name))
  const rowsOf = new Map(
    questions.flatMap((question) =>
      question.type === 'matrix'
        ? [
            [
              question.name,
              new Set(question.rows.map((row) => String(optionOf(row).value))),
            ] as const,
          ]
        : [],
    ),
  )
  const before = new Set<string>()
  const check = (source: string | undefined, path: string) => {
    if (source === undefined || source.trim() === '') return
    const parsed = parseCondition(source)
    if (!parsed.ok) {
      const { code, position, found } = parsed.fault
      add(path, code, { position, found })
      return
    }
    for (const name of parsed.items) {
      if (before.has(name)) continue
      add(path, all.has(name) ? 'condition-later-item' : 'condition-unknown-item', { name })
    }
    for (const { name, row = '' } of parsed.rows) {
      if (!rowsOf.get(name)?.has(row))
        add(path, 'condition-unknown-item', { name: `${name}.${row}` })
    }
  }
  forEachElement(definition, (element, path) => {
    check(element.visibleIf, `${path}.visibleIf`)
    if ('requiredIf' in element) check(element.requiredIf, `${path}.requiredIf`)
    if (element.type !== 'page' && element.type !== 'panel' && element.name !== undefined)
      before.add(element.name)
  })
}

interface Visited {
  readonly type: Element['type'] | 'page'
  readonly name?: string | undefined
  readonly visibleIf?: string
  readonly requiredIf?: string
}

/** Pages, panels and questions in the order of the form. */
function forEachElement(definition: Definition, visit: (element: Visited, path: string) => void) {
  const walk = (elements: readonly Element[], path: string) => {
    for (const [index, element] of elements.entries()) {
      visit(element, `${path}.${index}`)
      if (element.type === 'panel') walk(element.elements, `${path}.${index}.elements`)
    }
  }
  for (const [index, page] of (definition.pages ?? []).entries()) {
    visit({ ...page, type: 'page' }, `pages.${index}`)
    walk(page.elements, `pages.${index}.elements`)
  }
  walk(definition.elements ?? [], 'elements')
}
