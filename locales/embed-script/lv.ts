import type { EmbedScriptKey } from './en.ts'

export const lv = {
  close: 'Aizvērt',
  elsewhere: 'Ja jautājumi šeit neparādās, atveriet tos atsevišķā lapā',
} as const satisfies Record<EmbedScriptKey, string>
