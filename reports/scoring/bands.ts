import type { Band } from './profile.ts'

/**
 * The name of the band that a value lies in, in English, as data files carry it; null below the
 * lowest band or where the methodology has none. Bands may stand in any order.
 */
export function bandOf(bands: readonly Band[], value: number): string | null {
  let best: Band | undefined
  for (const band of bands) {
    if (value >= band.from && (!best || band.from > best.from)) best = band
  }
  return best?.name.en ?? null
}
