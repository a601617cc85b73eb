import type { Catalog } from '../wording.ts'
import { type EmbedScriptKey, en } from './en.ts'
import { lv } from './lv.ts'
import { ru } from './ru.ts'
import { uz } from './uz.ts'

/** As plain texts, without placeholders: what fills those in is larger than the whole script. */
export const EMBED_SCRIPT: Catalog<EmbedScriptKey> = { lv, en, ru, uz }
