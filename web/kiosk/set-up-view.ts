import type { Device } from './device.ts'
import { element } from './element.ts'
import { readList, storeFiles } from './files.ts'
import { enterFullScreen, leaveFullScreen } from './full-screen.ts'
import type { KioskPage } from './kiosk-page.ts'
import { pinForm } from './pin-form.ts'
import { tryPin } from './pin.ts'

/**
 * What a tablet shows before staff have put it up for this point. With the right PIN it stores its
 * files and asks the browser to keep them.
 * @param ready called once it works without a connection
 */
export function setUpView(
  { kiosk }: Pick<KioskPage, 'kiosk'>,
  device: Device,
  ready: () => void,
): HTMLElement {
  const { texts } = kiosk
  const place = element('ul', {}, ...kiosk.place.map((text) => element('li', { text })))
  const introduction = [element('p', { text: texts.set_up_text }), place]
  if (!isSecureContext || !('serviceWorker' in navigator)) {
    return element(
      'div',
      {},
      ...introduction,
      element('p', { class: 'error', text: texts.not_secure }),
    )
  }
  const news = element('p')
  news.setAttribute('role', 'status')
  const form = pinForm(texts, texts.set_up_start, async (pin) => {
    // Asked for at once: a browser allows it only in answer to a touch.
    enterFullScreen()
    news.textContent = texts.set_up_working
    const answer = await tryPin(device, kiosk, pin)
    const stored = answer.kind === 'open' && (await prepare(kiosk))
    news.textContent = ''
    if (stored) ready()
    else leaveFullScreen()
    return answer.kind === 'open' && !stored ? texts.files_failed : answer
  })
  const steps = element('p', { text: texts.set_up_steps })
  return element('div', {}, ...introduction, steps, form, news)
}

async function prepare({ code, filesUrl, workerUrl }: KioskPage['kiosk']): Promise<boolean> {
  try {
    await navigator.storage?.persist()
    await navigator.serviceWorker.register(workerUrl, { scope: '/k/', updateViaCache: 'none' })
    await navigator.serviceWorker.ready
    // Twice: a version may be published, or the server renewed, while the files come.
    return (await fetchFiles(code, filesUrl)) || (await fetchFiles(code, filesUrl))
  } catch {
    return false
  }
}

async function fetchFiles(code: string, filesUrl: string): Promise<boolean> {
  const response = await fetch(filesUrl, { cache: 'no-store' })
  const list = readList(await response.json())
  return list !== undefined && storeFiles(code, list)
}
