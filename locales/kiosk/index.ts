import type { Catalog } from '../wording.ts'
import { type KioskKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

export type { KioskKey }

/** What the kiosk says, as texts with `{name}` places: one language travels inside its page. */
export const KIOSK: Catalog<KioskKey> = { lv, en, ru, uz }
