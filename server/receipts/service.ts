/** What other modules use of the receipts. */
export { closeReceipts } from './close.ts'
export { closeRegularly } from './closing-timer.ts'
export { noteLeftOut } from './exclusions.ts'
export { receiptOfResponse } from './leaf.ts'
export { publishedDays } from './published-day.ts'
export { lastClosedDay, leavesOfYear } from './queries.ts'
export { verifyReceipts } from './verify.ts'
