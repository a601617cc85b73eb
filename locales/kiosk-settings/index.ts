import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type KioskSettingsKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { KioskSettingsKey }

/** What an officer reads while setting up a kiosk. */
export const KIOSK_SETTINGS: Catalog<KioskSettingsKey> = { lv, en, ru, uz }

const wordings = new Map<Language, Wording<KioskSettingsKey>>()

/** The wording in one language; messages are parsed once. */
export function kioskSettingsWording(language: Language): Wording<KioskSettingsKey> {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, KIOSK_SETTINGS)
    wordings.set(language, wording)
  }
  return wording
}
