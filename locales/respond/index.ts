import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type RespondKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { RespondKey }

/** What a respondent reads around the questions themselves. */
export const RESPOND: Catalog<RespondKey> = { lv, en, ru, uz }

export type RespondWording = Wording<RespondKey>

const wordings = new Map<Language, RespondWording>()

/** The wording for respondents in one language; messages are parsed once. */
export function respondWording(language: Language): RespondWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, RESPOND)
    wordings.set(language, wording)
  }
  return wording
}
