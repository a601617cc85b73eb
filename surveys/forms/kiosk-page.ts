import { respondWording } from '../../locales/respond/index.ts'
import { type FormPageInput, renderFormPage } from './form-page.ts'
import { jsonMarkup, markup } from './html.ts'
import { KIOSK_CSS } from './kiosk-css.ts'
import { type KioskSetting, kioskData } from './kiosk-data.ts'

export interface KioskPageInput extends Omit<
  FormPageInput,
  'responseId' | 'enhanceUrl' | 'sharedDevice' | 'css' | 'head'
> {
  readonly kiosk: KioskSetting
  readonly manifestUrl: string
  readonly iconUrl: string
}

/** Stands where the tablet puts an id of its own for each person. */
const NO_ID = '00000000-0000-4000-8000-000000000000'

/**
 * The questionnaire for a tablet that many people answer at: the same form as everywhere, with what
 * the kiosk's script needs in its head. Equal input gives equal bytes, so that a tablet can keep
 * the page by its hash. Without JavaScript it leads to the plain form at `action`.
 */
export function renderKioskPage(input: KioskPageInput): string {
  const { kiosk, manifestUrl, iconUrl, ...form } = input
  const data = kioskData(kiosk, input.compiled, respondWording(input.language))
  return renderFormPage({
    ...form,
    css: KIOSK_CSS,
    responseId: NO_ID,
    enhanceUrl: null,
    sharedDevice: true,
    head: markup`<link rel="manifest" href="${manifestUrl}"
><link rel="icon" href="${iconUrl}"
><meta name="mobile-web-app-capable" content="yes"
><noscript><meta http-equiv="refresh" content="0;url=${input.action}"></noscript
><script type="application/json" id="kiosk">${jsonMarkup(data)}</script>`,
  })
}
