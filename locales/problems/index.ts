import type { Catalog } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type ProblemCode = keyof typeof en

/** Titles of refusals in every language, by problem code. */
export const PROBLEMS: Catalog<ProblemCode> = { lv, en, ru, uz }
