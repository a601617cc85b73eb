import type { Catalog } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type TidyKey = keyof typeof en

/** Why a file of counts is refused, by fault code. */
export const TIDY_WORDS: Catalog<TidyKey> = { lv, en, ru, uz }
