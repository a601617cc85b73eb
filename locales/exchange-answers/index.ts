import { type Catalog, type Wording, createWording } from '../wording.ts'
import type { Language } from '../language.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type ExchangeAnswersKey = keyof typeof en

/** Answers and counts from other tools: what is wrong with a file, and the page that takes it. */
export const EXCHANGE_ANSWERS: Catalog<ExchangeAnswersKey> = { lv, en, ru, uz }

export type ExchangeAnswersWording = Wording<ExchangeAnswersKey>

const wordings = new Map<Language, ExchangeAnswersWording>()

/** The wording of one language; messages are parsed once. */
export function exchangeAnswersWording(language: Language): ExchangeAnswersWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, EXCHANGE_ANSWERS)
    wordings.set(language, wording)
  }
  return wording
}
