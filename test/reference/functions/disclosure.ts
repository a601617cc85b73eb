import type { Family } from './adapter.ts'

/** disclosure.suppress and disclosure.nhsFft. */
export const disclosure: Family = {}
