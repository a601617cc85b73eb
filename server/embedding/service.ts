/** What other modules may use of questionnaires on other sites' pages. */
export { answerLinkState, answerThroughLink, eraseOldAnswerLinks } from './answer-links.ts'
export { isAnswerLinkToken } from './answer-token.ts'
export { FRAME_SCRIPT, frameHead } from './frame-head.ts'
export { renderAnswerLinkPage } from './pages.ts'
