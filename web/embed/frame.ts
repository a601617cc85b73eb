import { type FrameMessage, HELLO, READY } from './messages.ts'

/*
 * Runs inside a framed questionnaire, beside the page's own script. Tells the page around how high
 * the questionnaire is, where the focus went and that Escape was pressed: nothing of the answers.
 *
 * The page around says hello; it is listened to when it is our parent and one of the sites that
 * the collection point lists, and everything but the announcement goes to that origin alone.
 */
const page = document.querySelector<HTMLElement>('.page')
const hosts = document.querySelector<HTMLMetaElement>('meta[name="meraukla-hosts"]')?.content
let host: string | undefined

if (window.parent !== window && page && hosts) start(page, hosts.split(' '))

function start(content: HTMLElement, listed: readonly string[]) {
  const tell = (message: FrameMessage) => {
    if (host !== undefined) window.parent.postMessage(message, host)
  }
  const tellHeight = () =>
    tell({ meraukla: 'height', height: Math.ceil(content.getBoundingClientRect().height) })
  const tellAnswered = () => {
    // The words of thanks, from the script or the server.
    if (document.querySelector('main [data-outcome]')) tell({ meraukla: 'answered' })
  }

  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !listed.includes(origin) || data !== HELLO) return
    host = origin
    tellHeight()
    tellAnswered()
  })
  new ResizeObserver(tellHeight).observe(content)
  const main = document.querySelector('main')
  if (main) new MutationObserver(tellAnswered).observe(main, { childList: true })

  // Not every browser scrolls the page around to what has the focus in here.
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    const { top, bottom } = target.getBoundingClientRect()
    tell({ meraukla: 'focus', top, bottom })
  })
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) tell({ meraukla: 'escape' })
  })
  // Says nothing but that it is here, so that it may be said to anybody.
  window.parent.postMessage(READY, '*')
}
