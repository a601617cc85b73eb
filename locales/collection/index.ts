import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type CollectionKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { CollectionKey }

/** What stands on posters and paper forms, and what staff read who collect answers. */
export const COLLECTION: Catalog<CollectionKey> = { lv, en, ru, uz }

export type CollectionWording = Wording<CollectionKey>

const wordings = new Map<Language, CollectionWording>()

/** The wording of collection in one language; messages are parsed once. */
export function collectionWording(language: Language): CollectionWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, COLLECTION)
    wordings.set(language, wording)
  }
  return wording
}
