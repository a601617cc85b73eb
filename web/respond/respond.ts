import { paceOf } from '../../surveys/answers/pace.ts'
import { deviceToken } from './device.ts'
import { attempt, keepDraft } from './draft.ts'
import { type ShownFault, clearFaults, showFaults } from './faults.ts'
import { type RespondPage, findPage, showEnd, showNote, showThanks } from './page.ts'
import { enqueue, flushQueue } from './queue.ts'
import { type Outcome, putResponse } from './sending.ts'
import { watchVisibility } from './visibility.ts'

/*
 * Makes the plain form more comfortable: hides what does not apply, keeps a draft, sends without a
 * page change and waits for a connection. Whatever fails here, the plain form can still be sent.
 */
const page = findPage()
if (page) attempt(() => start(page))

function start(respond: RespondPage) {
  const { data, form, main, id } = respond
  const { texts } = data
  const draft = keepDraft(respond)
  const visibility = watchVisibility(respond)
  const pageAddress = () => data.responsesUrl + id.value
  /** Absent where part of the answering was done before. */
  let appeared: number | undefined = performance.now()

  // A page from the browser's cache would bring an id that was used already.
  id.value = freshId(id.value)
  if (draft.restore()) {
    appeared = undefined
    const press = () => {
      draft.forget()
      form.reset()
      id.value = freshId(id.value)
      visibility.update()
    }
    showNote(main, texts.draftRestored, { label: texts.draftClear, press })
  }
  visibility.update()
  document.documentElement.classList.add('js')

  let saving: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', () => {
    visibility.update()
    clearTimeout(saving)
    saving = setTimeout(draft.save, 300)
  })

  form.addEventListener('submit', (event) => {
    clearTimeout(saving)
    draft.save()
    const button = event.submitter
    // A language button asks the server for the same page with these answers.
    if (button instanceof HTMLButtonElement && button.name !== '') return
    event.preventDefault()
    const missing = visibility.missing()
    if (missing.length > 0) showFaults(respond, missing.map(missingFault))
    else void send()
  })

  const missingFault = (item: string): ShownFault => {
    const words = data.rules[item]?.missing
    return { item, summary: words?.summary ?? item, beside: words?.beside ?? '' }
  }

  const send = async () => {
    const button = form.querySelector<HTMLButtonElement>('button.send')
    const label = button?.textContent ?? ''
    const busy = (isBusy: boolean) => {
      if (!button) return
      // Not `disabled`: that would take the keyboard's place away.
      button.setAttribute('aria-disabled', String(isBusy))
      button.textContent = isBusy ? texts.sending : label
    }
    if (button?.getAttribute('aria-disabled') === 'true') return
    busy(true)
    clearFaults(form)
    const url = pageAddress()
    const answers = visibility.answers()
    const body = JSON.stringify({
      surveyVersion: data.surveyVersion,
      locale: data.language,
      answers,
      token: data.token,
      wording: data.wording,
      // Absent from the page, or left open: not said.
      helper: new FormData(form).get('_helper') ?? undefined,
      device: deviceToken(data.keep),
      pace:
        appeared === undefined
          ? undefined
          : paceOf(Object.keys(answers).length, performance.now() - appeared),
    })
    const outcome = await putResponse(url, body)
    busy(false)
    conclude(outcome, url, body)
  }

  const conclude = (outcome: Outcome, url: string, body: string) => {
    switch (outcome.kind) {
      case 'stored':
      case 'already-stored':
        draft.forget()
        return showThanks(respond, {
          receipt: outcome.receipt,
          outcome: outcome.kind === 'stored' ? undefined : texts.thanksAlready,
        })
      case 'other-answers':
        draft.forget()
        return showEnd(main, texts.alreadyTitle, texts.alreadyText)
      case 'changed':
        return showEnd(main, texts.changedTitle, texts.changedText)
      case 'closed':
        draft.forget()
        return showEnd(main, texts.closedTitle, texts.closedText)
      case 'faulty':
        return showFaults(
          respond,
          outcome.faults.map(({ item, detail }) => ({ item, summary: detail, beside: detail })),
        )
      case 'no-connection':
        if (data.keep && enqueue({ url, body })) {
          draft.forget()
          waitingFor = url
          return showEnd(main, texts.queuedTitle, texts.queuedText)
        }
        return showNote(main, texts.sendFailed)
      case 'try-later':
        showNote(main, texts.sendFailed)
        window.scrollTo(0, 0)
        return
      case 'unknown':
        // The plain form knows what to do: the server answers with a whole page.
        form.submit()
    }
  }

  let waitingFor: string | undefined
  const flush = async () => {
    const { sent, refused } = await flushQueue()
    const awaited = sent.find(({ url }) => url === waitingFor)
    if (awaited) {
      waitingFor = undefined
      showThanks(respond, { receipt: awaited.receipt, outcome: undefined })
    } else if (sent.length > 0) {
      const receipts = sent.flatMap(({ receipt }) => receipt ?? []).join(', ')
      showNote(main, `${texts.queuedSent} ${receipts && `${texts.receipt} ${receipts}`}`)
    }
    if (refused.length > 0) showNote(main, texts.queuedRefused)
  }
  window.addEventListener('online', () => void flush())
  void flush()

  if (data.enhanceUrl !== null && data.enhanced.length > 0) enhanceWhenIdle(respond)
}

/** Browsers make ids only on secure connections; elsewhere the server's own is as good. */
function freshId(fallback: string): string {
  return 'randomUUID' in crypto ? crypto.randomUUID() : fallback
}

/** Loads the large library only here, and only after the page can be used. */
function enhanceWhenIdle(respond: RespondPage) {
  const load = async () => {
    try {
      const { mountQuestions } = await import('./survey-ui.tsx')
      mountQuestions(respond)
    } catch {
      // The plain fields stay.
    }
  }
  if ('requestIdleCallback' in window) requestIdleCallback(() => void load(), { timeout: 3000 })
  else setTimeout(() => void load(), 500)
}
