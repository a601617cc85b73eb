const LANCZOS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12,
  9.984_369_578_019_571_6e-6, 1.505_632_735_149_311_6e-7,
]
const remembered: number[] = [0, 0]

/**
 * ln n! of an integer n ≥ 0: summed for small n, where exactness costs nothing, and by Lanczos'
 * approximation (relative error below 1e-14) above.
 */
export function logFactorial(n: number): number {
  if (n >= 2000) return lanczos(n + 1)
  for (let k = remembered.length; k <= n; k++)
    remembered.push((remembered[k - 1] ?? 0) + Math.log(k))
  return remembered[n] ?? 0
}

function lanczos(x: number): number {
  let sum = LANCZOS[0] ?? 0
  for (const [i, coefficient] of LANCZOS.entries()) if (i > 0) sum += coefficient / (x - 1 + i)
  const base = x - 1 + 7.5
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(sum)
}
