import type { Language } from '../language.ts'
import { type Catalog, type Wording, createWording } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type ReportKey = keyof typeof en

/** Everything that reports, and the tables and charts made like theirs, say. */
export const REPORT_TEXTS: Catalog<ReportKey> = { lv, en, ru, uz }

export type ReportWording = Wording<ReportKey>

export function reportWording(language: Language): ReportWording {
  return createWording(language, REPORT_TEXTS)
}
