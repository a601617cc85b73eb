import type { KioskKey } from '../../locales/kiosk/index.ts'
import { button, element } from './element.ts'

const CHOICES = { large: 'larger_text', contrast: 'high_contrast' } as const

/** Buttons for larger text and high contrast. They hold until the person has gone. */
export function appearanceTools(texts: Readonly<Record<KioskKey, string>>): HTMLElement {
  const { classList } = document.documentElement
  const tools = element('div', { class: 'tools' })
  tools.setAttribute('role', 'group')
  tools.setAttribute('aria-label', texts.tools)
  for (const [name, text] of Object.entries(CHOICES)) {
    const choice = button(texts[text], () => {
      choice.setAttribute('aria-pressed', String(classList.toggle(name)))
    })
    choice.setAttribute('aria-pressed', String(classList.contains(name)))
    tools.append(choice)
  }
  return tools
}

export function usualAppearance(): void {
  document.documentElement.classList.remove(...Object.keys(CHOICES))
}
