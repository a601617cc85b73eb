import type { EmbedScriptKey } from './en.ts'

export const ru = {
  close: 'Закрыть',
  elsewhere: 'Если вопросы здесь не появились, откройте их на отдельной странице',
} as const satisfies Record<EmbedScriptKey, string>
