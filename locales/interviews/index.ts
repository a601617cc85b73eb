import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type InterviewsKey = keyof typeof en

/** What is read aloud on the telephone, and what those who call and those who plan it read. */
export const INTERVIEWS: Catalog<InterviewsKey> = { lv, en, ru, uz }

export type InterviewsWording = Wording<InterviewsKey>

const wordings = new Map<Language, InterviewsWording>()

/** The wording of interviews in one language; messages are parsed once. */
export function interviewsWording(language: Language): InterviewsWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, INTERVIEWS)
    wordings.set(language, wording)
  }
  return wording
}
