import type { Catalog } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type CompositeKey = keyof typeof en

/** What an index of one's own says of itself, and why its file is refused. */
export const COMPOSITE_WORDS: Catalog<CompositeKey> = { lv, en, ru, uz }
