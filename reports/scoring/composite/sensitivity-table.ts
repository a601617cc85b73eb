import type { Indicator, Slice } from '../indicator.ts'
import { componentRuleId } from './composite-profile.ts'
import type { OwnProfileFile } from './own-profile-file.ts'
import { type ScenarioResult, type ScoredUnit, sensitivity } from './sensitivity.ts'

/** How the index of one period depends on its weights. */
export interface SensitivityTable {
  readonly period: string
  readonly scenarios: readonly ScenarioResult[]
}

/**
 * The sensitivity of every period's index, from the figures that `score` gave for the file's
 * profile: the units compared are its slices, named by their codes.
 *
 * @param indicators of that profile; a withheld component counts as missing
 * @returns one table a period, in the order of the periods
 */
export function sensitivityTables(
  file: OwnProfileFile,
  indicators: readonly Indicator[],
): SensitivityTable[] {
  const own = indicators.filter(({ methodology }) => methodology === file.id)
  const periods = Map.groupBy(own, ({ period }) => period)
  return [...periods]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, figures]) => ({
      period,
      scenarios: sensitivity(file.components, unitsOf(file, figures), file.missing),
    }))
}

function unitsOf(file: OwnProfileFile, figures: readonly Indicator[]): ScoredUnit[] {
  const slices = Map.groupBy(figures, ({ slice }) => unitName(slice))
  return [...slices].map(([unit, own]) => ({
    unit,
    scores: file.components.map(({ id }) => {
      const found = own.find(({ indicator }) => indicator === componentRuleId(file, id))
      return found?.figure.status === 'measured' ? found.figure.value : null
    }),
  }))
}

/** 'LV-RIGA · passport'; 'all' where nothing is split by. */
function unitName(slice: Slice): string {
  const codes = Object.values(slice).filter((code) => code !== '')
  return codes.length === 0 ? 'all' : codes.join(' · ')
}
