import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type MethodsKey = keyof typeof en

/** Words of the pages that explain each methodology. */
const METHODS_WORDS: Catalog<MethodsKey> = { lv, en, ru, uz }

export type MethodsWording = Wording<MethodsKey>

export function methodsWording(language: Language): MethodsWording {
  return createWording(language, METHODS_WORDS)
}
