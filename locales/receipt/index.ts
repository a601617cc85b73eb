import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type ReceiptKey = keyof typeof en

/** The page on which somebody checks a receipt code. */
export const RECEIPT: Catalog<ReceiptKey> = { lv, en, ru, uz }

export type ReceiptWording = Wording<ReceiptKey>

const wordings = new Map<Language, ReceiptWording>()

/** The wording of that page in one language; messages are parsed once. */
export function receiptWording(language: Language): ReceiptWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, RECEIPT)
    wordings.set(language, wording)
  }
  return wording
}
