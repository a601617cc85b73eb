import type { KioskKey } from '../../locales/kiosk/index.ts'
import type { Device, KeptAnswer } from './device.ts'
import { button, element, fill } from './element.ts'
import { instantIn } from './given-day.ts'
import { storedFiles } from './files.ts'
import type { KioskPage } from './kiosk-page.ts'
import type { Sender } from './sender.ts'

export interface StaffActions {
  readonly close: () => void
  readonly exit: () => void
  readonly fullScreen: () => void
}

/** What staff see behind the PIN: what waits, what was refused, and whether the tablet is well. */
export async function staffView(
  { kiosk, data }: Pick<KioskPage, 'kiosk' | 'data'>,
  device: Device,
  sender: Sender,
  { close, exit, fullScreen }: StaffActions,
): Promise<HTMLElement> {
  const { texts } = kiosk
  const view = element('div')
  const news = element('p')
  news.setAttribute('role', 'status')

  const show = async () => {
    const answers = await device.answers()
    view.replaceChildren(
      await facts(kiosk, data.surveyVersion, device, answers),
      ...keptList(texts, answers),
      news,
      element(
        'div',
        { class: 'choices' },
        button(texts.send_now, () => void send()),
        ...(answers.some(({ refusal }) => refusal === 'day-not-taken')
          ? [button(texts.send_today, () => void send(withoutDay))]
          : []),
        button(texts.full_screen, fullScreen),
        button(texts.exit, exit),
        button(texts.close, close, 'send'),
      ),
    )
  }
  const send = async (change?: (answer: KeptAnswer) => KeptAnswer) => {
    const sent = await sender.sendAll(change)
    const waiting = (await device.answers()).length
    await show()
    news.textContent = fill(texts.sending_done, { sent, waiting })
  }

  await show()
  return view
}

async function facts(
  { texts, timeZone, code }: KioskPage['kiosk'],
  surveyVersion: number,
  device: Device,
  answers: readonly KeptAnswer[],
): Promise<HTMLElement> {
  const contact = await device.fact('contact')
  const files = await storedFiles(code)
  const isKeptSafe = 'storage' in navigator && (await navigator.storage.persisted())
  const worksOffline = files !== undefined && navigator.serviceWorker?.controller != null
  const days = answers.map(({ day }) => day).toSorted()
  const yes = (is: boolean) => (is ? texts.yes : texts.no)
  const list = element('dl')
  const rows: readonly (readonly [string, string])[] = [
    [texts.waiting, String(answers.length)],
    [texts.oldest, days[0] ?? texts.none],
    [texts.last_contact, typeof contact === 'number' ? instantIn(timeZone, contact) : texts.never],
    [texts.survey_version, String(surveyVersion)],
    [texts.app_version, files?.version.slice(0, 8) ?? texts.none],
    [texts.works_offline, yes(worksOffline)],
    [texts.kept_safe, yes(isKeptSafe)],
  ]
  for (const [term, value] of rows)
    list.append(element('dt', { text: term }), element('dd', { text: value }))
  return list
}

const REASONS: Readonly<Record<string, KioskKey>> = {
  'collection-point-closed': 'kept_closed',
  'response-conflict': 'kept_conflict',
  'day-not-taken': 'kept_day',
  'answers-invalid': 'kept_answers',
}

function keptList(
  texts: Readonly<Record<KioskKey, string>>,
  answers: readonly KeptAnswer[],
): HTMLElement[] {
  const refused = answers.filter(({ refusal }) => refusal !== undefined)
  if (refused.length === 0) return []
  const lines = refused
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, refusal = '' }) =>
      element('li', {
        text: fill(texts[REASONS[refusal] ?? 'kept_other'], { day, code: refusal }),
      }),
    )
  return [
    element('h2', { text: texts.kept_title }),
    element('p', { text: texts.kept_text }),
    element('ul', {}, ...lines),
  ]
}

/** The same answer, to be counted on the day it arrives. */
export function withoutDay(answer: KeptAnswer): KeptAnswer {
  if (answer.refusal !== 'day-not-taken') return answer
  const submission: unknown = JSON.parse(answer.body)
  if (typeof submission !== 'object' || submission === null) return answer
  const { day: _day, ...rest } = { day: undefined, ...submission }
  return { ...answer, body: JSON.stringify(rest) }
}
