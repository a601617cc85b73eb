import { LANGUAGE_NAMES, type Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type EasyReadKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { EasyReadKey }

/** The easy-to-read wording of a questionnaire. */
export const EASY_READ: Catalog<EasyReadKey> = { lv, en, ru, uz }

const wordings = new Map<Language, Wording<EasyReadKey>>()

/** The wording in one language; messages are parsed once. */
export function easyReadWording(language: Language): Wording<EasyReadKey> {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, EASY_READ)
    wordings.set(language, wording)
  }
  return wording
}

/** "Latviešu, easy to read": the easy texts of `named` as a language of their own. */
export function easyColumnName(named: Language, language: Language): string {
  return easyReadWording(language).t('column', { language: LANGUAGE_NAMES[named] })
}
