/** What the button's window says on somebody else's page. Few words: each is loaded there. */
export const en = {
  close: 'Close',
  elsewhere: 'If no questions appear here, open them on a page of their own',
} as const

export type EmbedScriptKey = keyof typeof en
