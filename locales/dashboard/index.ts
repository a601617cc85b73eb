import type { Catalog, Wording } from '../wording.ts'
import { en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type DashboardKey = keyof typeof en
export type DashboardWording = Wording<DashboardKey>

/** What the public reads around published figures. */
export const DASHBOARD: Catalog<DashboardKey> = { lv, en, ru, uz }
