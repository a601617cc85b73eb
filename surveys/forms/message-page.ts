import { type RespondWording, respondWording } from '../../locales/respond/index.ts'
import { type PageSetting, renderFrame } from './frame.ts'
import { type Markup, markup } from './html.ts'

export interface ThanksPageInput extends PageSetting {
  /** Receipt code, when the server gives one. */
  readonly receipt: string | null
  /** The same answers were stored by an earlier send. */
  readonly alreadyStored: boolean
  /** Inside another site's page, where a link leads nowhere: the address in full, to be read. */
  readonly receiptAddress?: string
}

export function renderThanksPage(input: ThanksPageInput): string {
  const wording = respondWording(input.language)
  return renderFrame(input, wording.t('thanks_title'), {
    labels: input.madeUp ? [wording.t('made_up')] : [],
    main: thanksMain(wording, input),
  })
}

/**
 * The same words when the script shows the end without another page. `receipt: ''`: to be filled.
 * The page that checks it opens apart, so that the code stays on the screen to be copied.
 */
export function thanksMain(
  { t, language }: RespondWording,
  {
    receipt,
    alreadyStored,
    receiptAddress,
  }: Pick<ThanksPageInput, 'receipt' | 'alreadyStored' | 'receiptAddress'>,
): Markup {
  return markup`<h1 tabindex="-1">${t('thanks_title')}</h1>
    <p data-outcome>${t(alreadyStored ? 'thanks_already' : 'thanks_stored')}</p>
    ${
      receipt !== null &&
      markup`<div data-receipt>
        <p class="receipt">${t('thanks_receipt')} <span class="code">${receipt}</span></p>
        <p class="muted">${t('thanks_receipt_hint')}
        ${
          receiptAddress === undefined
            ? markup`<a href="/receipt?lang=${language}" target="_blank" rel="noopener">${t('thanks_receipt_link')}</a>`
            : receiptAddress
        }</p>
      </div> `
    }
    <p>${t('thanks_results')}</p> `
}

export const MESSAGE_KINDS = [
  'not-found',
  'closed',
  'already-answered',
  'changed',
  'failed',
] as const

export type MessageKind = (typeof MESSAGE_KINDS)[number]

const MESSAGES = {
  'not-found': ['not_found_title', 'not_found_text'],
  closed: ['closed_title', 'closed_text'],
  'already-answered': ['already_title', 'already_text'],
  changed: ['changed_title', 'changed_text'],
  failed: ['failed_title', 'failed_text'],
} as const

export interface MessagePageInput extends PageSetting {
  /** Address of the questionnaire, where opening it again helps. */
  readonly surveyUrl?: string | null
}

/** A page without a form: what happened and what to do. */
export function renderMessagePage(kind: MessageKind, input: MessagePageInput): string {
  const { t } = respondWording(input.language)
  const [title, text] = MESSAGES[kind]
  return renderFrame(input, t(title), {
    labels: input.madeUp ? [t('made_up')] : [],
    main: markup`<h1>${t(title)}</h1>
      <p>${t(text)}</p>
      ${
        input.surveyUrl
          ? markup`<p><a class="button" href="${input.surveyUrl}">${t('back_to_survey')}</a></p> `
          : null
      }`,
  })
}

export function renderClosedPage(input: MessagePageInput): string {
  return renderMessagePage('closed', input)
}
