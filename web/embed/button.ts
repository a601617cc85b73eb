import { EMBED_SCRIPT } from '../../locales/embed-script/index.ts'
import { LANGUAGES } from '../../locales/language.ts'
import { answered } from './block.ts'
import { BUTTON_CSS } from './button-css.ts'
import { listenTo } from './frame-talk.ts'

const PATIENCE_MS = 3000

/**
 * Puts a button in the place of a link; it opens the questionnaire in a window inside the page. All
 * of it stands in a shadow root with a style sheet of its own: nothing of the page's style gets in
 * and nothing gets out.
 */
export function makeButton(link: HTMLAnchorElement): void {
  const label = link.textContent.trim()
  const words = EMBED_SCRIPT[languageOf(link)]
  const holder = document.createElement('meraukla-button')
  holder.lang = link.lang || languageOf(link)
  if (link.dataset['meraukla'] === 'tab') holder.setAttribute('tab', '')
  const root = holder.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(BUTTON_CSS)
  root.adoptedStyleSheets = [sheet]

  const open = element('button', label)
  open.setAttribute('aria-haspopup', 'dialog')
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-label', label)
  const close = element('button', words.close)
  const bar = element('div', '')
  bar.append(element('h2', label), close)
  const other = element('p', '')
  const page = element('a', words.elsewhere)
  page.href = link.href
  page.target = '_blank'
  page.rel = 'noopener'
  other.append(page)
  other.hidden = true
  dialog.append(bar, other)
  root.append(open, dialog)
  link.replaceWith(holder)
  // The link stays where it was, unseen: what the page knows of it goes on working.
  holder.append(link)

  const shut = () => dialog.close()
  close.addEventListener('click', shut)
  dialog.addEventListener('close', () => open.focus())
  let frame: HTMLIFrameElement | undefined
  open.addEventListener('click', () => {
    dialog.showModal()
    // Kept when the window is closed: half an answer is not lost.
    if (frame) return
    frame = document.createElement('iframe')
    frame.title = label
    frame.setAttribute('sandbox', 'allow-forms allow-scripts allow-same-origin')
    frame.referrerPolicy = 'no-referrer'
    frame.src = link.href.replace(/\/s\/([^/]+)$/, '/embed/$1')
    // A page that may not be shown here loads as well, but never says a word.
    let waiting = setTimeout(() => (other.hidden = false), PATIENCE_MS * 3)
    frame.addEventListener(
      'load',
      () => {
        clearTimeout(waiting)
        waiting = setTimeout(() => (other.hidden = false), PATIENCE_MS)
      },
      { once: true },
    )
    dialog.append(frame)
    listenTo(frame, ({ meraukla }) => {
      clearTimeout(waiting)
      other.hidden = true
      if (meraukla === 'escape') shut()
      if (meraukla === 'answered') answered(holder)
    })
  })
}

function element<Name extends 'button' | 'div' | 'p' | 'a' | 'h2'>(name: Name, text: string) {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

/** The questionnaire's, where the link says it, else that of the page around. */
function languageOf(link: HTMLAnchorElement) {
  const around = link.closest<HTMLElement>('[lang]')?.lang ?? ''
  const wanted = new URL(link.href).searchParams.get('lang') ?? around.slice(0, 2)
  return LANGUAGES.find((language) => language === wanted) ?? 'en'
}
