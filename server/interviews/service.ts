/** What other modules may use of interviews. */
export { eraseDueNumbers } from './erasure.ts'
