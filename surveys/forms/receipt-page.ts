import { LANGUAGES } from '../../locales/language.ts'
import {
  type ReceiptKey,
  type ReceiptWording,
  receiptWording,
} from '../../locales/receipt/index.ts'
import { respondWording } from '../../locales/respond/index.ts'
import type { ExclusionReason } from '../answers/exclusion.ts'
import { writtenCode } from '../answers/receipt-code.ts'
import type { ClosedDay, ProofStep, ReceiptLeaf } from '../answers/receipt-proof.ts'
import { type PageSetting, languageSwitch, renderFrame } from './frame.ts'
import { type Markup, attribute, jsonMarkup, markup } from './html.ts'

/** What leads from a receipt to the published root of its day. */
export interface ReceiptProof {
  readonly leaf: ReceiptLeaf
  readonly path: readonly ProofStep[]
  readonly day: ClosedDay
  /** Hash of the day, which the next day holds. */
  readonly hash: string
}

/** What became of the answers with a code. */
export type ReceiptState =
  | { readonly status: 'counted'; readonly proof: ReceiptProof }
  /** Without a proof while the day is not closed. */
  | {
      readonly status: 'left-out'
      readonly reason: ExclusionReason
      readonly proof: ReceiptProof | null
    }
  /** Stored and in the figures, but in no closed day yet. */
  | { readonly status: 'waiting' }
  | { readonly status: 'unknown' | 'no-code' | 'too-often' }

export interface ReceiptPageInput extends PageSetting {
  /** As typed; '' before anything was. */
  readonly typed: string
  /** null: nothing was asked yet. */
  readonly state: ReceiptState | null
  /** Answers that a day is closed with at the least. */
  readonly fewest: number
  readonly scriptUrl: string | null
}

/** What the page's script works with; printed into it as JSON. */
export interface ReceiptPageData extends ReceiptProof {
  /** Where the day is published. */
  readonly dayUrl: string
  readonly verified: string
  readonly differs: string
}

/** Made up, with hyphens that no line breaks at. */
const EXAMPLE = writtenCode('7K3Q9M2F4TXA').replaceAll('-', '\u2011')

/**
 * The page on which a receipt code is checked. A form that posts to itself: the code is in no
 * address, so in no history and no log.
 */
export function renderReceiptPage(input: ReceiptPageInput): string {
  const { language, typed, state } = input
  const wording = receiptWording(language)
  const { t } = wording
  const respond = respondWording(language)
  const proof = state && 'proof' in state ? state.proof : null
  const isFaulty = state?.status === 'no-code'
  const answered = state && !isFaulty ? renderState(state, wording, input.fewest) : null
  const field = markup`<div class="q${isFaulty ? ' faulty' : ''}">
      <label class="ask" for="code">${t(answered ? 'another' : 'code')}</label>
      <p class="hint" id="hint">${t('code_hint', { example: EXAMPLE })}</p>
      ${isFaulty && markup`<p class="error" id="fault">${t('no_code_title')}. ${t('no_code_text')}</p>`}
      <input class="line typed-code" id="code" name="code"${attribute('value', typed === '' ? undefined : typed)} autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" required aria-describedby="${isFaulty ? 'fault hint' : 'hint'}"${attribute('aria-invalid', isFaulty ? 'true' : undefined)}>
      </div>
    <p><button class="send">${t('check')}</button></p>`
  return renderFrame(input, title(state, wording), {
    labels: input.madeUp ? [respond.t('made_up')] : [],
    switcher: languageSwitch(language, LANGUAGES, respond.t('language')),
    scriptUrl: proof ? input.scriptUrl : null,
    form: {
      action: '/receipt',
      first: markup`<input type="hidden" name="_locale" value="${language}">`,
      shared: true,
    },
    main: answered
      ? markup`${answered}${field}`
      : markup`<h1>${t('title')}</h1>
        <p>${t('intro')}</p>
        ${field}`,
  })
}

function title(state: ReceiptState | null, { t }: ReceiptWording): string {
  return t(state === null || state.status === 'no-code' ? 'title' : TITLES[state.status])
}

const TITLES = {
  counted: 'counted_title',
  'left-out': 'left_out_title',
  waiting: 'waiting_title',
  unknown: 'unknown_title',
  'no-code': 'no_code_title',
  'too-often': 'too_often_title',
} as const satisfies Record<ReceiptState['status'], ReceiptKey>

function renderState(state: ReceiptState, wording: ReceiptWording, fewest: number): Markup {
  const { t } = wording
  const heading = markup`<h1>${t(TITLES[state.status])}</h1>`
  switch (state.status) {
    case 'counted':
      return markup`${heading}
        ${counted(state.proof, wording)}
        ${proofMarkup(state.proof, wording)}`
    case 'left-out':
      return markup`${heading}
        <p>${t('left_out_text')}</p>
        <dl class="facts"><dt>${t('left_out_reason')}</dt><dd>${t(`reason_${state.reason}`)}</dd></dl>
        ${state.proof && proofMarkup(state.proof, wording)}`
    case 'waiting':
      return markup`${heading}
        <p>${t('waiting_text', { fewest })}</p> `
    case 'unknown':
      return markup`${heading}
        <p>${t('unknown_text')}</p> `
    case 'no-code':
      return markup`${heading}
        <p>${t('no_code_text')}</p> `
    case 'too-often':
      return markup`${heading}
        <p>${t('too_often_text')}</p> `
  }
}

function counted({ leaf, day }: ReceiptProof, { t, day: dayText, period }: ReceiptWording): Markup {
  return markup`<dl class="facts">
    <dt>${t('counted_day')}</dt><dd>${dayText(day.day)}</dd>
    <dt>${t('counted_month')}</dt><dd>${period(leaf.month)}</dd>
    </dl>`
}

function proofMarkup(proof: ReceiptProof, { t, integer }: ReceiptWording): Markup {
  const { leaf, path, day, hash } = proof
  const dayUrl = `/api/open/receipts/${day.day}`
  const data: ReceiptPageData = { ...proof, dayUrl, verified: t('verified'), differs: t('differs') }
  const steps = path.map(
    (step) => markup`<li>${t(step.side === 'left' ? 'proof_left' : 'proof_right')}
      ${hashMarkup(step.hash)}</li>`,
  )
  return markup`<p class="note" id="verdict" role="status" hidden></p>
    <details class="proof"><summary>${t('proof')}</summary>
    <p>${t('proof_text')}</p>
    <dl>
    <dt>${t('proof_receipt')}</dt><dd><code>${leaf.code}</code> <code>${leaf.month}</code> ${hashMarkup(leaf.commitment)}</dd>
    <dt>${t('proof_steps')}</dt><dd><ol>${steps}</ol></dd>
    <dt>${t('proof_root')}</dt><dd>${hashMarkup(day.root)}</dd>
    <dt>${t('proof_answers')}</dt><dd>${t('proof_at_least', { count: integer(day.atLeast) })}</dd>
    <dt>${t('proof_hash')}</dt><dd>${hashMarkup(hash)}</dd>
    <dt>${t('proof_previous')}</dt><dd>${hashMarkup(day.previous)}</dd>
    </dl>
    <p><a href="/api/open/receipts">${t('proof_published')}</a></p>
    </details>
    <script type="application/json" id="receipt">${jsonMarkup(data)}</script>`
}

/** May break anywhere: it is wider than a phone. */
function hashMarkup(hash: string): Markup {
  return markup`<code>${hash}</code>`
}
