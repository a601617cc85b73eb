import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type EmbeddingKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { EmbeddingKey }

/** Questionnaires on other sites’ pages. */
export const EMBEDDING: Catalog<EmbeddingKey> = { lv, en, ru, uz }

const wordings = new Map<Language, Wording<EmbeddingKey>>()

/** The wording in one language; messages are parsed once. */
export function embeddingWording(language: Language): Wording<EmbeddingKey> {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, EMBEDDING)
    wordings.set(language, wording)
  }
  return wording
}
