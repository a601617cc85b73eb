import { type Language, isLanguage } from '../../locales/language.ts'
import { type Helper, isHelper } from '../../surveys/answers/who-helped.ts'
import { HELPER_ITEM } from '../../surveys/counts/help.ts'
import { type WordingRead, isWordingRead } from '../../surveys/counts/wording.ts'
import { codeAnswers } from '../../surveys/answers/code-answers.ts'
import { compileDefinition } from '../../surveys/answers/compile.ts'
import type { AnswerFault } from '../../surveys/answers/fault.ts'
import { fillForm } from '../respond/draft.ts'
import { type ShownFault, clearFaults, showFaults } from '../respond/faults.ts'
import { showNote } from '../respond/page.ts'
import { watchVisibility } from '../respond/visibility.ts'
import { appearanceTools } from './appearance.ts'
import { button, element } from './element.ts'
import type { KioskPage } from './kiosk-page.ts'
import { takeSteps } from './steps.ts'

export interface Questionnaire {
  /** The question that is shown, where they are asked one at a time. */
  readonly step: () => string | undefined
}

export interface QuestionnaireActions {
  readonly startOver: () => void
  readonly staff: () => void
  /** The same questions in another language, or in the other reading of this one. */
  readonly changePage: (wish: PageWish) => Promise<void>
  /** false when the answers could not be kept. */
  readonly save: (given: KioskAnswers) => Promise<boolean>
}

export interface PageWish {
  readonly language: Language
  readonly wording: WordingRead | undefined
}

export interface KioskAnswers {
  readonly answers: Readonly<Record<string, unknown>>
  /** Who helped; undefined where the question was left open. */
  readonly helper: Helper | undefined
}

/** What a person gave before they changed the language or the reading. */
interface Given {
  readonly entries: readonly (readonly [string, string])[]
  readonly id: string
  readonly step: string | undefined
}

/**
 * Makes the form on the screen one person's questionnaire. Answers are checked here as the server
 * will check them: without a connection nobody could be asked again.
 */
export function beginQuestionnaire(
  page: KioskPage,
  actions: QuestionnaireActions,
  given?: Given,
): Questionnaire {
  const { form, main, kiosk } = page
  const { texts } = kiosk
  page.id.value = given?.id ?? crypto.randomUUID()
  if (given) fillForm(form, given.entries)

  document.querySelector('header')?.append(appearanceTools(texts))
  const end = element(
    'div',
    { class: 'kiosk-end' },
    button(texts.start_over, actions.startOver),
    button(texts.for_staff, actions.staff),
  )
  form.after(end)

  const compiled = compileDefinition(kiosk.definition)
  const visibility = watchVisibility(page)
  visibility.update()
  const faults = (): readonly AnswerFault[] => {
    const coded = codeAnswers(compiled, visibility.answers())
    return coded.status === 'rejected' ? coded.faults : []
  }
  const shown = ({ item, code }: AnswerFault): ShownFault => {
    const words = kiosk.problems[item]?.[code] ?? kiosk.problems[item]?.['required']
    return { item, summary: words?.summary ?? item, beside: words?.beside ?? '' }
  }
  const mayLeave = (item: string) => {
    clearFaults(form)
    const here = faults().filter((fault) => fault.item === item)
    if (here.length > 0) showFaults(page, here.map(shown))
    return here.length === 0
  }
  const steps = kiosk.oneAtATime ? takeSteps(page, texts, mayLeave) : undefined
  if (given?.step !== undefined) steps?.show(given.step)

  form.addEventListener('input', () => {
    visibility.update()
    steps?.update()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const pressed = event.submitter
    if (pressed instanceof HTMLButtonElement && pressed.name === '_language') {
      const language = pressed.value
      const { wording } = page.data
      if (isLanguage(language)) void actions.changePage({ language, wording })
      return
    }
    if (pressed instanceof HTMLButtonElement && pressed.name === '_read') {
      const wording = pressed.value
      const { language } = page.data
      if (isWordingRead(wording)) void actions.changePage({ language, wording })
      return
    }
    if (steps && !steps.isLast()) return steps.next()
    const found = faults()
    const [first] = found
    if (first) {
      steps?.show(first.item)
      showFaults(page, found.map(shown))
    } else void send()
  })

  const send = async () => {
    const control = form.querySelector<HTMLButtonElement>('button.send:not([type])')
    if (!control || control.getAttribute('aria-disabled') === 'true') return
    clearFaults(form)
    const label = control.textContent
    control.setAttribute('aria-disabled', 'true')
    control.textContent = texts.saving
    const helper = new FormData(form).get(HELPER_ITEM)
    const saved = { answers: visibility.answers(), helper: isHelper(helper) ? helper : undefined }
    if (await actions.save(saved)) return
    control.setAttribute('aria-disabled', 'false')
    control.textContent = label
    main.querySelector('.note')?.remove()
    showNote(main, texts.not_saved)
    scrollTo(0, 0)
  }

  return { step: () => steps?.current() }
}
