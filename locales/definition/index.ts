import type { Catalog } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type DefinitionKey = keyof typeof en

/** Why a questionnaire is refused, by fault code. */
export const DEFINITION_WORDS: Catalog<DefinitionKey> = { lv, en, ru, uz }
