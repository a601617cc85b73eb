import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type WorklistKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { WorklistKey }

/** What an officer reads about low ratings, comments, digests and webhooks. */
export const WORKLIST: Catalog<WorklistKey> = { lv, en, ru, uz }

export type WorklistWording = Wording<WorklistKey>

const wordings = new Map<Language, Wording<WorklistKey>>()

/** The wording in one language; messages are parsed once. */
export function worklistWording(language: Language): WorklistWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, WORKLIST)
    wordings.set(language, wording)
  }
  return wording
}
