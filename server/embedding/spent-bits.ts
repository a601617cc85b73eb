import { withSpent } from '../invitations/service.ts'

/** Sets a bit as `withSpent` does; links are still being issued, so the row of bits grows. */
export function withSpentGrowing(spent: string, position: number, to: boolean): string {
  const bytes = Buffer.from(spent, 'base64')
  const missing = (position >> 3) + 1 - bytes.length
  const long = missing > 0 ? Buffer.concat([bytes, Buffer.alloc(missing)]) : bytes
  return withSpent(long.toString('base64'), position, to)
}
