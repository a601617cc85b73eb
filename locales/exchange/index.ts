import type { Catalog } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type ExchangeKey = keyof typeof en

/** What bringing a questionnaire from another tool says, and the few words it adds to it. */
export const EXCHANGE_WORDS: Catalog<ExchangeKey> = { lv, en, ru, uz }
