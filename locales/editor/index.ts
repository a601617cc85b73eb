import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { type EditorKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { EditorKey }

/** What an officer or translator reads while working on a questionnaire. */
export const EDITOR: Catalog<EditorKey> = { lv, en, ru, uz }

export type EditorWording = Wording<EditorKey>

const wordings = new Map<Language, EditorWording>()

/** The editor's wording in one language; messages are parsed once. */
export function editorWording(language: Language): EditorWording {
  let wording = wordings.get(language)
  if (!wording) {
    wording = createWording(language, EDITOR)
    wordings.set(language, wording)
  }
  return wording
}
