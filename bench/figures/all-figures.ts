import { comparePeriods } from '../../reports/scoring/compare-periods.ts'
import { itemRulesOf } from '../../reports/scoring/headline.ts'
import { PROFILES } from '../../reports/scoring/profiles/index.ts'
import type { Cube } from '../../surveys/counts/cube.ts'

/** The items that a figure is computed from. */
export const NEEDED_ITEMS: ReadonlySet<string> = new Set(
  PROFILES.flatMap((profile) => itemRulesOf(profile).map(({ item }) => item)),
)

const SPLITS = [['service', 'provider'], ['service'], ['provider']] as const

/**
 * Every rule of every profile for each service at each provider, each service and each provider, of
 * both years: base, value and interval, and the tested change from year to year.
 * @returns how many figures that made, and the sum of all values, which is equal where the same
 *   figures were computed from other counts
 */
export function allFigures(cube: Cube): { figures: number; checksum: number } {
  let figures = 0
  let checksum = 0
  for (const by of SPLITS) {
    const periods = { before: '2024', after: '2025' }
    const design = { by, ...periods, sampling: 'self-selected', breaks: [] } as const
    for (const { changes } of comparePeriods(PROFILES, cube, design)) {
      for (const { before, after, change } of changes) {
        for (const indicator of [before, after]) {
          if (indicator?.figure.status !== 'measured') continue
          figures++
          checksum += indicator.figure.value
        }
        if (change.verdict !== 'not-comparable') figures++
      }
    }
  }
  return { figures, checksum }
}
