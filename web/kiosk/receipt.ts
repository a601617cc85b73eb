import type { KioskData } from '../../surveys/forms/kiosk-data.ts'
import { codeOfDigest, codePreimage, writtenCode } from '../../surveys/answers/receipt-code.ts'
import { element, fill } from './element.ts'

/**
 * The receipt code of an answer, as the server will work it out when it gets it, and where it can be
 * checked: the tablet may have no connection now.
 * @param id under which the answer will be stored
 */
export async function receiptLines(
  id: string,
  { receipt, receipt_how }: Pick<KioskData['texts'], 'receipt' | 'receipt_how'>,
): Promise<HTMLElement[]> {
  const bytes = new TextEncoder().encode(codePreimage(id.toLowerCase()))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const code = element('span', { class: 'code', text: writtenCode(codeOfDigest(digest)) })
  return [
    element('p', { class: 'receipt' }, `${receipt} `, code),
    element('p', {
      class: 'muted',
      text: fill(receipt_how, { address: `${location.host}/receipt` }),
    }),
  ]
}
