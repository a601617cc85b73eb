import type { RespondPage } from '../respond/page.ts'
import { questionElement } from '../respond/page.ts'
import { HELPER_ITEM } from '../../surveys/counts/help.ts'
import { button, element, fill } from './element.ts'

export interface Steps {
  /** Shows the step again after questions came or went. */
  readonly update: () => void
  /** Goes to the step of a question. */
  readonly show: (item: string) => void
  /** Goes on, if the answer may be left. */
  readonly next: () => void
  readonly isLast: () => boolean
  readonly current: () => string | undefined
}

interface StepTexts {
  readonly next: string
  readonly back: string
  readonly step: string
}

/**
 * One question at a time: the others wait out of sight, with the headings above them. The last step
 * has the button that sends. Needs every question of the page; those that do not apply are skipped,
 * and who helped is asked last.
 * @param mayLeave asked before going on: shows what is wrong with the answer and says no
 */
export function takeSteps(
  { data, form, main }: RespondPage,
  texts: StepTexts,
  mayLeave: (item: string) => boolean,
): Steps {
  const items = [...data.fields.map(({ name }) => name), HELPER_ITEM]
  const parts = items.flatMap((name) => {
    const question = questionElement(form, name)
    return question ? [{ name, elements: [...headingsAbove(question), question] }] : []
  })
  const send = form.querySelector<HTMLElement>('button.send')?.parentElement
  const counter = element('p', { class: 'muted' })
  counter.setAttribute('role', 'status')
  const back = button(texts.back, () => go(-1))
  const next = button(texts.next, () => go(1), 'send')
  const bar = element('div', { class: 'steps' }, back, next, counter)
  if (send) main.insertBefore(bar, send)
  // What explains the survey as a whole is read before its first question.
  const introduction = [...main.querySelectorAll<HTMLElement>(':scope > p')].filter(
    (each) => each !== send && !parts.some(({ elements }) => elements.includes(each)),
  )
  let current = parts[0]?.name

  const shown = () =>
    parts.filter(({ name }) => questionElement(form, name)?.hidden !== true).map(({ name }) => name)

  const update = () => {
    const names = shown()
    if (current === undefined || !names.includes(current)) current = names[0]
    const at = current === undefined ? -1 : names.indexOf(current)
    const isLast = at === names.length - 1
    for (const { name, elements } of parts)
      for (const each of elements) each.classList.toggle('away', name !== current)
    for (const each of introduction) each.classList.toggle('away', at > 0)
    counter.textContent = fill(texts.step, { number: at + 1, count: names.length })
    back.hidden = at <= 0
    next.hidden = isLast
    send?.classList.toggle('away', !isLast)
  }

  const show = (item: string) => {
    current = item
    update()
  }

  const go = (by: 1 | -1) => {
    const names = shown()
    const at = current === undefined ? 0 : names.indexOf(current)
    if (by === 1 && current !== undefined && !mayLeave(current)) return
    const target = names[at + by]
    if (target === undefined) return
    show(target)
    window.scrollTo(0, 0)
    const question = questionElement(form, target)
    question?.setAttribute('tabindex', '-1')
    question?.focus()
  }

  update()
  return {
    update,
    show,
    next: () => go(1),
    isLast: () => next.hidden === true,
    current: () => current,
  }
}

/** Headings and their texts that stand directly above a question. */
function headingsAbove(question: HTMLElement): HTMLElement[] {
  const above: HTMLElement[] = []
  let each = question.previousElementSibling
  while (each instanceof HTMLElement && /^(H2|P)$/.test(each.tagName)) {
    above.unshift(each)
    each = each.previousElementSibling
  }
  // Without a heading these are paragraphs about the whole survey.
  const first = above.findIndex(({ tagName }) => tagName === 'H2')
  return first < 0 ? [] : above.slice(first)
}
