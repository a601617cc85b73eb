import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type IntegrityKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { IntegrityKey }

const INTEGRITY: Catalog<IntegrityKey> = { lv, en, ru, uz }

export type IntegrityWording = Wording<IntegrityKey>

const wordings = new Map<Language, IntegrityWording>()

/** The wording of the review in one language; messages are parsed once. */
export function integrityWording(language: Language): IntegrityWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, INTEGRITY)
    wordings.set(language, wording)
  }
  return wording
}
