import { createHash } from 'node:crypto'
import { type InvitationsKey, invitationsWording } from '../../locales/invitations/index.ts'
import { respondWording } from '../../locales/respond/index.ts'
import { type PageSetting, renderFrame } from '../../surveys/forms/frame.ts'
import { markup } from '../../surveys/forms/html.ts'
import { RESPOND_CSS } from '../../surveys/forms/respond-css.ts'

export type LinkMessage = 'used' | 'invalid' | 'needed'

/** A page in words for a link that cannot be answered through. */
export function renderLinkPage(kind: LinkMessage, setting: PageSetting): string {
  return message(setting, `page_${kind}_title`, `page_${kind}_text`)
}

/** Asks whether to end letters to an address; pressing the button posts to the same address. */
export function renderStopPage(setting: PageSetting): string {
  const { t } = invitationsWording(setting.language)
  return renderFrame(setting, t('stop_title'), {
    labels: labels(setting),
    main: markup`<h1>${t('stop_title')}</h1>
      <p>${t('stop_text', { institution: setting.institutionName })}</p>
      <form method="post"><p><button class="send">${t('stop_button')}</button></p></form>`,
  })
}

export function renderStoppedPage(setting: PageSetting): string {
  return message(setting, 'stopped_title', 'stopped_text')
}

export function renderUnknownStopPage(setting: PageSetting): string {
  return message(setting, 'stop_unknown_title', 'stop_unknown_text')
}

const STYLE_HASH = createHash('sha256').update(RESPOND_CSS).digest('base64')

/** For the pages above that stand alone: no script at all. */
export const STOP_PAGE_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

function message(setting: PageSetting, title: InvitationsKey, text: InvitationsKey): string {
  const { t } = invitationsWording(setting.language)
  return renderFrame(setting, t(title), {
    labels: labels(setting),
    main: markup`<h1>${t(title)}</h1>
      <p>${t(text)}</p>`,
  })
}

function labels({ madeUp, language }: PageSetting): string[] {
  return madeUp ? [respondWording(language).t('made_up')] : []
}
