/** What other modules may use of invitations. */
export { takeReturned } from './bounces.ts'
export { importFrame } from './lists.ts'
export { answerOnce, linkState } from './use-link.ts'
