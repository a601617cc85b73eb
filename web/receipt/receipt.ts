import {
  type ClosedDay,
  dayBytes,
  hexOfBytes,
  rootOfPath,
} from '../../surveys/answers/receipt-proof.ts'
import { readCode } from '../../surveys/answers/receipt-code.ts'
import type { ReceiptPageData } from '../../surveys/forms/receipt-page.ts'

/*
 * Recalculates on the visitor's device what the server says about a receipt: from the code that was
 * typed along the path to the root, and whether that is the root that everybody is shown.
 */
const json = document.querySelector('#receipt')?.textContent
const verdict = document.querySelector<HTMLElement>('#verdict')
const typed = document.querySelector<HTMLInputElement>('#code')?.defaultValue
// Browsers calculate hashes on secure connections only; elsewhere nothing is claimed.
if (json && verdict && typed !== undefined && globalThis.isSecureContext) {
  // Printed by our own server into the same page.
  const data: ReceiptPageData = JSON.parse(json)
  const published = await publishedDay(data.dayUrl)
  if (published !== undefined) {
    const holds = await isProven(data, typed, published)
    verdict.textContent = holds ? data.verified : data.differs
    verdict.classList.toggle('differs', !holds)
    verdict.hidden = false
  }
}

async function isProven(
  { leaf, path, day, hash }: ReceiptPageData,
  code: string,
  published: unknown,
): Promise<boolean> {
  if (readCode(code) !== leaf.code) return false
  if ((await rootOfPath(leaf, path, sha256).catch(() => '')) !== day.root) return false
  if (hexOfBytes(await sha256(dayBytes(day))) !== hash) return false
  const expected: ClosedDay & { hash: string } = { ...day, hash }
  return Object.entries(expected).every(
    ([name, value]) => Object.getOwnPropertyDescriptor(published, name)?.value === value,
  )
}

/** The day as it is published; undefined when it cannot be had just now. */
async function publishedDay(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(15_000) })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}
