/** @throws RangeError unless `successes` of `n` are counts with 0 ≤ successes ≤ n and n ≥ 1 */
export function checkCounts(successes: number, n: number): void {
  const counts = Number.isSafeInteger(successes) && Number.isSafeInteger(n)
  if (!counts || n < 1 || successes < 0 || successes > n)
    throw new RangeError(`${successes} of ${n} is no proportion of counts`)
}
