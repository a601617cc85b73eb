import type { PageData } from '../../surveys/forms/page-data.ts'

/** The parts of the server's page that the script works with. */
export interface RespondPage {
  readonly data: PageData
  readonly form: HTMLFormElement
  readonly main: HTMLElement
  readonly id: HTMLInputElement
  /** The server's own words of thanks: taken out before the page changes. */
  readonly thanks: DocumentFragment
}

/** undefined where the page is not what this script was made for: then it stays a plain form. */
export function findPage(): RespondPage | undefined {
  const form = document.querySelector<HTMLFormElement>('#form')
  const main = document.querySelector<HTMLElement>('#main')
  const id = form?.querySelector<HTMLInputElement>('input[name="_id"]')
  const json = document.querySelector('#survey')?.textContent
  const thanks = document.querySelector<HTMLTemplateElement>('#thanks')?.content
  if (!form || !main || !id || !json || !thanks) return undefined
  // Printed by our own server into the same page: the one boundary that needs no schema.
  const data: PageData = JSON.parse(json)
  return { data, form, main, id, thanks }
}

/** The form's text fields as entries; files are never asked for. */
export function entriesOf(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
}

/** The element around a question. */
export function questionElement(form: HTMLFormElement, item: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`)
}

/** A line above the questions; the button, when given, does its work and removes the line. */
export function showNote(
  main: HTMLElement,
  text: string,
  button?: { label: string; press: () => void },
): void {
  const note = document.createElement('div')
  note.className = 'note'
  note.setAttribute('role', 'status')
  note.textContent = text
  if (button) {
    const control = document.createElement('button')
    control.type = 'button'
    control.className = 'plain'
    control.textContent = button.label
    control.addEventListener('click', () => {
      button.press()
      note.remove()
    })
    note.append(' ', control)
  }
  main.prepend(note)
}

/** Replaces the questions by a message and moves there. */
export function showEnd(main: HTMLElement, title: string, ...content: (Node | string)[]): void {
  const heading = document.createElement('h1')
  heading.tabIndex = -1
  heading.textContent = title
  const parts = content.map((part) => {
    if (typeof part !== 'string') return part
    const paragraph = document.createElement('p')
    paragraph.textContent = part
    return paragraph
  })
  main.replaceChildren(heading, ...parts)
  arrive(heading, title)
}

/** The end, as the server would print it. */
export function showThanks(
  { main, thanks }: RespondPage,
  { receipt, outcome }: { receipt: string | undefined; outcome: string | undefined },
): void {
  main.replaceChildren(thanks.cloneNode(true))
  if (outcome !== undefined) {
    const line = main.querySelector('[data-outcome]')
    if (line) line.textContent = outcome
  }
  if (receipt === undefined) main.querySelector('[data-receipt]')?.remove()
  else main.querySelector('.code')?.append(receipt)
  const heading = main.querySelector('h1')
  if (heading) arrive(heading, heading.textContent)
}

function arrive(heading: HTMLElement, title: string) {
  document.querySelector('.languages')?.remove()
  document.title = title
  window.scrollTo(0, 0)
  heading.focus()
}
