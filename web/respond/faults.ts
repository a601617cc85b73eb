import { type RespondPage, questionElement } from './page.ts'

export interface ShownFault {
  readonly item: string
  /** With the question's words, for the summary. */
  readonly summary: string
  readonly beside: string
}

/** Fills the error summary and the lines beside the questions, and moves to the summary. */
export function showFaults({ data, form }: RespondPage, faults: readonly ShownFault[]): void {
  clearFaults(form)
  const summary = form.querySelector<HTMLElement>('#errors')
  if (!summary) return
  const title = summary.querySelector('h2')
  if (title) title.textContent = data.texts.faultsTitle[faults.length - 1] ?? ''
  summary.querySelector('ul')?.replaceChildren(...faults.map((fault) => line(form, fault)))
  for (const { item, beside } of faults) {
    const question = questionElement(form, item)
    const error = question?.querySelector<HTMLElement>('.error')
    if (!question || !error) continue
    question.classList.add('faulty')
    error.textContent = beside
    error.hidden = false
  }
  summary.hidden = false
  summary.setAttribute('role', 'alert')
  summary.focus()
}

/** A link that puts the keyboard where the answer is given. */
function line(form: HTMLFormElement, { item, summary }: ShownFault): HTMLElement {
  const entry = document.createElement('li')
  const target = form.querySelector<HTMLElement>(`#${CSS.escape(`f-${item}`)}`)
  if (!target) {
    entry.textContent = summary
    return entry
  }
  const link = document.createElement('a')
  link.href = `#${target.id}`
  link.textContent = summary
  link.addEventListener('click', (event) => {
    event.preventDefault()
    questionElement(form, item)?.scrollIntoView()
    target.focus({ preventScroll: true })
  })
  entry.append(link)
  return entry
}

export function clearFaults(form: HTMLFormElement): void {
  const summary = form.querySelector<HTMLElement>('#errors')
  if (summary) summary.hidden = true
  for (const question of form.querySelectorAll('.faulty')) {
    question.classList.remove('faulty')
    const error = question.querySelector<HTMLElement>('.error')
    if (error) error.hidden = true
  }
}
