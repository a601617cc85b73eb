import { HELPER_ITEM } from '../../surveys/counts/help.ts'
import { showEnd, entriesOf } from '../respond/page.ts'
import { usualAppearance } from './appearance.ts'
import { textOf } from './delivery.ts'
import type { Device } from './device.ts'
import { openDialog } from './dialogs.ts'
import { button, element, fill } from './element.ts'
import { readList, storeFiles, storedFiles } from './files.ts'
import { enterFullScreen, guardHistory, leaveFullScreen } from './full-screen.ts'
import { clockLag, dayIn } from './given-day.ts'
import { WARNING_SECONDS, watchIdle } from './idle.ts'
import { type KioskPage, fetchPage, findKioskPage, putOnScreen } from './kiosk-page.ts'
import { pinForm } from './pin-form.ts'
import { isSetUp, tryPin } from './pin.ts'
import {
  type KioskAnswers,
  type PageWish,
  type Questionnaire,
  beginQuestionnaire,
} from './questionnaire.ts'
import { receiptLines } from './receipt.ts'
import { startSender } from './sender.ts'
import { setUpView } from './set-up-view.ts'
import { staffView } from './staff-view.ts'
import { showView } from './view.ts'

/** `questions` is also what a kiosk shows while nobody is there. */
type Showing = 'questions' | 'thanks' | 'set-up' | 'staff' | 'off' | 'closed'

/** Long enough to write a code down; a touch gives the whole time again. */
const THANKS_MS = 40_000
const LOOK_FOR_NEWS_MS = 15 * 60_000
const NEWS_AT_MOST_EVERY_MS = 60_000

/**
 * Runs the kiosk: puts a fresh questionnaire on the screen for each person, keeps what they send,
 * wipes when they have gone, and brings the answers to the server when it can.
 * @param pristine the page as the server sent it
 */
export async function runKiosk(first: KioskPage, device: Device, pristine: string): Promise<void> {
  let page = first
  let showing: Showing = 'questions'
  let isSomebodyHere = false
  let questionnaire: Questionnaire | undefined
  let closedByServer = false
  let thanksTimer: ReturnType<typeof setTimeout> | undefined
  let warning: { readonly close: () => void } | undefined
  const keptLag = await device.fact('lag')
  let lag = typeof keptLag === 'number' ? keptLag : 0

  const now = () => Date.now() + lag
  const today = () => dayIn(page.kiosk.timeZone, now())
  const heard = () => void device.setFact('contact', now()).catch(() => {})
  const sender = startSender(device, heard)

  const idle = watchIdle(
    () => page.kiosk.idleSeconds,
    (isOn) => {
      if (isOn) warning = warn()
      else warning?.close()
    },
    () => void fresh(),
  )

  const warn = () => {
    const { texts } = page.kiosk
    const text = fill(texts.idle_text, { seconds: WARNING_SECONDS })
    const buttons = element(
      'div',
      { class: 'choices' },
      button(texts.idle_continue, idle.touch, 'send'),
      button(texts.idle_clear, () => void fresh()),
    )
    // However it is put away, somebody is there.
    const options = { urgent: true, dismissed: idle.touch }
    return openDialog(texts.idle_title, [element('p', { text }), buttons], options)
  }

  /** Wipes: what an earlier person did goes from the screen at once, then a fresh page comes. */
  const fresh = async () => {
    isSomebodyHere = false
    questionnaire = undefined
    idle.rest()
    clearTimeout(thanksTimer)
    document.body.replaceChildren()
    getSelection()?.removeAllRanges()
    usualAppearance()
    const html = (await fetchPage(page.kiosk.startUrl)) ?? pristine
    if (!putOnScreen(html)) putOnScreen(pristine)
    begin()
    scrollTo(0, 0)
    void lookForNews()
  }

  const begin = (given?: { entries: [string, string][]; id: string; step: string | undefined }) => {
    const found = findKioskPage()
    if (!found) return
    page = found
    const { closesOn } = page.kiosk
    if (closedByServer || (closesOn !== null && closesOn < today())) return showClosed()
    showing = 'questions'
    const actions = { startOver: () => void fresh(), staff: openDoor, changePage, save }
    questionnaire = beginQuestionnaire(page, actions, given)
  }

  const changePage = async ({ language, wording }: PageWish) => {
    const { pages, easyPages } = page.kiosk
    const url = (wording === 'easy' ? easyPages[language] : undefined) ?? pages[language]
    const html = url === undefined ? undefined : await fetchPage(url)
    // The person may have gone while it came.
    if (html === undefined || showing !== 'questions' || !questionnaire) return
    const entries = entriesOf(page.form).filter(
      ([name]) => !name.startsWith('_') || name === HELPER_ITEM,
    )
    const given = { entries, id: page.id.value, step: questionnaire.step() }
    if (!putOnScreen(html)) return
    begin(given)
    document.querySelector<HTMLElement>('h1')?.focus()
  }

  /** @returns false when the device could not keep it; then nobody is told that it is saved */
  const save = async ({ answers, helper }: KioskAnswers): Promise<boolean> => {
    const { data, id, main, kiosk } = page
    const day = today()
    const { surveyVersion, language: locale, wording } = data
    const body = JSON.stringify({ surveyVersion, locale, answers, helper, wording, day })
    try {
      await device.keep({ id: id.value, url: data.responsesUrl + id.value, body, day })
    } catch {
      return false
    }
    sender.wake()
    questionnaire = undefined
    showing = 'thanks'
    idle.rest()
    const { texts } = kiosk
    const done = element(
      'p',
      {},
      button(texts.done, () => void fresh(), 'send'),
    )
    const receipt = await receiptLines(id.value, texts)
    // They may have gone while it was worked out.
    if (showing !== 'thanks') return true
    showEnd(main, texts.saved_title, texts.saved_text, texts.saved_how, ...receipt, done)
    thanksTimer = setTimeout(() => void fresh(), THANKS_MS)
    return true
  }

  const showClosed = () => {
    showing = 'closed'
    questionnaire = undefined
    const { texts } = page.kiosk
    const { closedTitle, closedText } = page.data.texts
    const door = element('p', {}, button(texts.for_staff, openDoor))
    showView(page, closedTitle, element('p', { text: closedText }), door)
  }

  const openDoor = () => {
    const { kiosk } = page
    const { texts } = kiosk
    const cancel = button(texts.cancel, () => dialog.close())
    const form = pinForm(
      texts,
      texts.open,
      async (pin) => {
        const answer = await tryPin(device, kiosk, pin)
        if (answer.kind === 'open' && form.isConnected) {
          dialog.close()
          await showStaff()
        }
        return answer
      },
      cancel,
    )
    const introduction = element('p', { text: texts.staff_pin_text })
    const dialog = openDialog(texts.staff_title, [introduction, form])
  }

  const showStaff = async () => {
    showing = 'staff'
    questionnaire = undefined
    const actions = { close: () => void fresh(), exit: showOff, fullScreen: enterFullScreen }
    showView(page, page.kiosk.texts.staff_title, await staffView(page, device, sender, actions))
  }

  const showOff = () => {
    showing = 'off'
    isSomebodyHere = false
    idle.rest()
    leaveFullScreen()
    const { texts } = page.kiosk
    const restart = () => {
      enterFullScreen()
      void fresh()
    }
    const start = element('p', {}, button(texts.set_up_start, restart, 'send'))
    showView(page, texts.exited_title, element('p', { text: texts.exited_text }), start)
  }

  let lookedAt = 0
  /** Asks the server for newer pages and stores them; they are shown to the next person. */
  const lookForNews = async (isUrgent = false) => {
    if (!isUrgent && Date.now() - lookedAt < NEWS_AT_MOST_EVERY_MS) return
    lookedAt = Date.now()
    const { code, filesUrl } = page.kiosk
    const signal = AbortSignal.timeout(15_000)
    const response = await fetch(filesUrl, { cache: 'no-store', signal }).catch(() => undefined)
    const answer: unknown = await response?.json().catch(() => undefined)
    if (!response || answer === undefined) return
    const list = readList(answer)
    const isClosed = textOf(answer, 'code') === 'collection-point-closed'
    if (!list && !isClosed) return

    lag = clockLag(response.headers.get('date'), Date.now())
    await device.setFact('lag', lag)
    heard()
    const changed = isClosed !== closedByServer
    closedByServer = isClosed
    if (changed && !isClosed) void sender.sendAll()
    let isNewer = false
    if (list && (await storedFiles(code))?.version !== list.version) {
      isNewer = await storeFiles(code, list)
    }
    const isAtRest = !isSomebodyHere && (showing === 'questions' || showing === 'closed')
    if (!isAtRest || !(changed || isNewer)) return
    const isOtherScript =
      list && list.scriptUrl !== null && !import.meta.url.endsWith(list.scriptUrl)
    // To load the page anew would leave the full screen: a new script waits for the next start then.
    if (isOtherScript && !document.fullscreenElement) location.reload()
    else await fresh()
  }

  const touched = () => {
    if (showing === 'thanks') {
      clearTimeout(thanksTimer)
      thanksTimer = setTimeout(() => void fresh(), THANKS_MS)
    }
    if ((showing !== 'questions' && showing !== 'staff') || idle.isWarning()) return
    isSomebodyHere = true
    idle.touch()
  }

  const start = () => {
    for (const event of ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'])
      addEventListener(event, touched, { passive: true })
    addEventListener('contextmenu', (event) => event.preventDefault())
    addEventListener('online', () => {
      sender.wake()
      void lookForNews(true)
    })
    guardHistory()
    setInterval(() => void lookForNews(), LOOK_FOR_NEWS_MS)
    sender.wake()
  }

  document.documentElement.classList.add('js')
  const isReady = (await isSetUp(device, page.kiosk.code)) && (await storedFiles(page.kiosk.code))
  start()
  if (isReady) {
    begin()
    void navigator.serviceWorker?.register(page.kiosk.workerUrl, {
      scope: '/k/',
      updateViaCache: 'none',
    })
    void lookForNews(true)
    return
  }
  showing = 'set-up'
  showView(
    page,
    page.kiosk.texts.set_up_title,
    setUpView(page, device, () => void fresh()),
  )
}
