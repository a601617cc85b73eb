/** Point 9.7: an e-service is up at least 98 % of every calendar month. Compared in whole minutes. */
export function availabilityKept(minutesDown: number, minutesTotal: number): boolean {
  return 100 * minutesDown <= 2 * minutesTotal
}

/**
 * Point 3.1: more than 5,000 requests a year, or more than a tenth of all requests to the holder.
 * @returns undefined when that hangs on the holder's number and it was not reported
 */
export function digitisationTriggered(
  requests: number,
  holderRequests: number | undefined,
): boolean | undefined {
  if (requests > 5000) return true
  if (holderRequests === undefined) return undefined
  return 10 * requests > holderRequests
}

/** Point 8: the last day on which a year's results are to be published. */
export function publishBy(year: number): string {
  return `${year + 1}-04-01`
}
