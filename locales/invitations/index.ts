import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type InvitationsKey = keyof typeof en

/** Letters, the pages that their links lead to, and what an officer reads about them. */
export const INVITATIONS: Catalog<InvitationsKey> = { lv, en, ru, uz }

export type InvitationsWording = Wording<InvitationsKey>

const wordings = new Map<Language, InvitationsWording>()

/** The wording of invitations in one language; messages are parsed once. */
export function invitationsWording(language: Language): InvitationsWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, INVITATIONS)
    wordings.set(language, wording)
  }
  return wording
}
