import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/i18n/latvian'
import 'survey-core/i18n/russian'
import css from 'survey-core/survey-core.fontless.min.css?inline'
import { surveyTheme } from '../ui/survey-theme.ts'
import { Survey } from 'survey-react-ui'
import { answersFromFields } from '../../surveys/answers/form-answers.ts'
import type { FieldShape } from '../../surveys/answers/field-shape.ts'
import type { Question } from '../../surveys/definition/definition.ts'
import { type RespondPage, entriesOf, questionElement } from './page.ts'
import { addUzbek } from '../ui/survey-uzbek.ts'

/**
 * Shows the questions that plain HTML can do only clumsily (ranking, tables) with survey-core. Each
 * writes its answer into hidden fields under the plain names, so that draft, sending and the plain
 * post know nothing of it. Loaded only by pages that have such questions, after they can be used.
 */
export function mountQuestions(page: RespondPage): void {
  addUzbek()
  // A sheet made by script needs no exception in the content security policy.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

  for (const question of page.data.enhanced) {
    const element = questionElement(page.form, question.name)
    const shape = page.data.fields.find(({ name }) => name === question.name)
    if (element && shape) mount(page, question, shape, element)
  }
}

function mount(page: RespondPage, question: Question, shape: FieldShape, element: HTMLElement) {
  const plain = element.querySelector('.plain-field')
  if (!plain) return
  const given = answersFromFields([shape], entriesOf(page.form))[question.name]

  const model = new Model({
    elements: [{ ...question, titleLocation: 'hidden', descriptionLocation: 'hidden' }],
    showNavigationButtons: false,
    showQuestionNumbers: false,
    focusFirstQuestionAutomatic: false,
  })
  model.applyTheme(surveyTheme(COLOURS))
  model.locale = page.data.language
  if (given !== undefined) model.setValue(question.name, given)

  const fields = document.createElement('div')
  fields.hidden = true
  const write = () => {
    const entries = fieldsOf(shape, model.getValue(question.name))
    fields.replaceChildren(...entries.map(([name, value]) => hiddenField(name, value)))
  }
  write()
  model.onValueChanged.add(() => {
    write()
    fields.dispatchEvent(new Event('input', { bubbles: true }))
  })

  const container = document.createElement('div')
  container.id = `f-${question.name}`
  container.tabIndex = -1
  plain.replaceWith(container, fields)
  createRoot(container).render(<Survey model={model} />)
}

const COLOURS = { card: '--card', inner: '--paper', picked: '--pick', onPrimary: '--on' } as const

function hiddenField(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input')
  input.type = 'hidden'
  input.name = name
  input.value = value
  return input
}

/** The plain form's fields for a value of survey-core: the way back of `answersFromFields`. */
export function fieldsOf(shape: FieldShape, value: unknown): [name: string, value: string][] {
  if (!Array.isArray(value)) return []
  if (shape.kind === 'ranking')
    return value.map((choice: unknown, index) => [
      `${shape.name}.${String(choice)}`,
      String(index + 1),
    ])
  if (shape.kind !== 'table') return []
  return value.flatMap((row: unknown, index) =>
    shape.columns.flatMap(({ name }): [string, string][] => {
      const cell: unknown =
        typeof row === 'object' && row !== null
          ? Object.getOwnPropertyDescriptor(row, name)?.value
          : undefined
      const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''
      return text === '' ? [] : [[`${shape.name}.${index}.${name}`, text]]
    }),
  )
}
