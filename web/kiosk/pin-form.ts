import type { KioskKey } from '../../locales/kiosk/index.ts'
import { element, fill } from './element.ts'
import type { DoorAnswer } from './pin.ts'

/**
 * Asks for the staff's PIN.
 * @param attempt tries it; the form says what came of it
 */
export function pinForm(
  texts: Readonly<Record<KioskKey, string>>,
  open: string,
  attempt: (pin: string) => Promise<DoorAnswer | string>,
  ...more: readonly HTMLButtonElement[]
): HTMLFormElement {
  const field = element('input', { class: 'line pin', id: 'pin' })
  field.type = 'password'
  field.inputMode = 'numeric'
  field.autocomplete = 'off'
  field.maxLength = 12
  field.setAttribute('aria-describedby', 'pin-error')
  const label = element('label', { class: 'ask', text: texts.pin })
  label.htmlFor = field.id
  const error = element('p', { class: 'error', id: 'pin-error' })
  error.setAttribute('role', 'alert')
  const submit = element('button', { class: 'send', text: open })
  const buttons = element('div', { class: 'choices' }, submit, ...more)
  const form = element('form', {}, label, error, field, buttons)
  form.autocomplete = 'off'
  form.noValidate = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (submit.getAttribute('aria-disabled') === 'true') return
    submit.setAttribute('aria-disabled', 'true')
    error.textContent = ''
    const pin = field.value
    field.value = ''
    void conclude(pin)
  })
  const conclude = async (pin: string) => {
    const answer = await attempt(pin)
    submit.setAttribute('aria-disabled', 'false')
    error.textContent = typeof answer === 'string' ? answer : said(texts, answer)
    if (error.textContent !== '' && field.isConnected) field.focus()
  }
  return form
}

function said(texts: Readonly<Record<KioskKey, string>>, answer: DoorAnswer): string {
  switch (answer.kind) {
    case 'open':
      return ''
    case 'wrong':
      return texts.pin_wrong
    case 'missing':
      return texts.pin_missing
    case 'unreachable':
      return texts.pin_unreachable
    case 'too-often':
      return fill(texts.pin_too_often, { minutes: answer.minutes })
  }
}
