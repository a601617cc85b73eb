import type { Band } from './profile.ts'

/**
 * The code of the band that a value lies in, as data files carry it: the methodology's own word,
 * else the English name. null below the lowest band or where the methodology has none. Bands may
 * stand in any order.
 */
export function bandOf(bands: readonly Band[], value: number): string | null {
  let best: Band | undefined
  for (const band of bands) {
    if (value >= band.from && (!best || band.from > best.from)) best = band
  }
  return best ? bandCode(best) : null
}

export function bandCode({ code, name }: Band): string {
  return code ?? name.en
}
