import type { EmbedScriptKey } from './en.ts'

export const uz = {
  close: 'Yopish',
  elsewhere: 'Savollar bu yerda koʻrinmasa, ularni alohida sahifada oching',
} as const satisfies Record<EmbedScriptKey, string>
