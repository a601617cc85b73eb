/**
 * P(X ≥ k) of a binomial variable: `k` or more of `n`, each with probability `p`. Summed in
 * logarithms from k upwards, where terms soon vanish.
 */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n || p <= 0) return 0
  if (p >= 1) return 1
  const odds = Math.log(p) - Math.log1p(-p)
  let log = logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p)
  let sum = 0
  for (let i = k; i <= n; i++) {
    const term = Math.exp(log)
    sum += term
    if (i > n * p && term < sum * 1e-16) break
    log += Math.log((n - i) / (i + 1)) + odds
  }
  return Math.min(1, sum)
}

/**
 * The upper end of Wilson's interval for a share: what `m` of `n` elsewhere leave plausible. 1 where
 * nothing is known.
 * @param z quantile of the normal distribution, 2.326 for 99 % one-sided
 */
export function plausibleShare(m: number, n: number, z = 2.326): number {
  if (n === 0) return 1
  const share = m / n
  const square = (z * z) / n
  const spread = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n))
  return Math.min(1, (share + square / 2 + spread) / (1 + square))
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

/** Exact below 20, else Stirling's series, whose error is then below 1e-10. */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1
    for (let i = 2; i <= n; i++) product *= i
    return Math.log(product)
  }
  return (
    n * Math.log(n) -
    n +
    0.5 * Math.log(2 * Math.PI * n) +
    1 / (12 * n) -
    1 / (360 * n ** 3) +
    1 / (1260 * n ** 5)
  )
}
