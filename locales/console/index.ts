import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type ConsoleKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { ConsoleKey }

/** What an officer reads in the console. */
export const CONSOLE: Catalog<ConsoleKey> = { lv, en, ru, uz }

export type ConsoleWording = Wording<ConsoleKey>

const wordings = new Map<Language, ConsoleWording>()

/** The wording of the console in one language; messages are parsed once. */
export function consoleWording(language: Language): ConsoleWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, CONSOLE)
    wordings.set(language, wording)
  }
  return wording
}
