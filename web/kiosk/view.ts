import { element } from './element.ts'
import type { KioskPage } from './kiosk-page.ts'

/** Puts something else than the questionnaire on the screen; nothing of that is left. */
export function showView(
  { kiosk }: Pick<KioskPage, 'kiosk'>,
  title: string,
  ...content: readonly HTMLElement[]
): void {
  const [institution = '', ...rest] = kiosk.place
  const header = element(
    'header',
    {},
    element('p', { class: 'where', text: institution }),
    element('p', { class: 'what', text: rest.join(' · ') }),
  )
  const heading = element('h1', { text: title })
  heading.tabIndex = -1
  const main = element('main', { id: 'main' }, heading, ...content)
  document.body.replaceChildren(element('div', { class: 'page' }, header, main))
  document.title = title
  scrollTo(0, 0)
  heading.focus()
}
