import { type Histogram, histogramOf } from '../../surveys/counts/histogram.ts'
import {
  NOT_APPLICABLE,
  type Tally,
  statedEntries,
  tallyEntries,
} from '../../surveys/counts/tally.ts'
import type { RuleItemKind, TallyLookup } from './profile.ts'

/** The option that a number from operations is counted under. */
export const QUANTITY_OPTION = 'all'

/**
 * Whether a tally is of the kind that a rule's item says: a scale answered on another scale, an
 * option that the formula does not know or a quantity with options is not.
 */
export function isOfKind(tally: Tally, item: RuleItemKind): boolean {
  switch (item.kind) {
    case 'scale':
      return histogramOf(tally, item.points) !== undefined
    case 'choice':
      return tallyEntries(tally).every(
        ([option]) => option === NOT_APPLICABLE || !item.options || item.options.includes(option),
      )
    case 'number':
      return tallyEntries(tally).every(
        ([option]) => option === NOT_APPLICABLE || /^\d{1,6}$/.test(option),
      )
    case 'quantity':
      return tallyEntries(tally).every(([option]) => option === QUANTITY_OPTION)
  }
}

/** The answers to a scale item as a histogram; nobody where the item is not there. */
export function histogramIn(tallies: TallyLookup, code: string, points: number): Histogram {
  const tally = tallies(code) ?? []
  const histogram = histogramOf(tally, points)
  if (!histogram) throw new RangeError(`${code} is no scale of ${points} options`)
  return histogram
}

/** A number from operations; undefined where it was not reported, which is not 0. */
export function quantityIn(tallies: TallyLookup, code: string): number | undefined {
  const tally = tallies(code)
  if (!tally) return undefined
  return tallyEntries(tally).reduce((sum, [, count]) => sum + count, 0)
}

/** Counts by option, stated zeros too, 'na' left out; empty where the item is not there. */
export function choicesIn(tallies: TallyLookup, code: string): ReadonlyMap<string, number> {
  const tally = tallies(code)
  const entries = tally ? statedEntries(tally) : []
  return new Map(entries.filter(([option]) => option !== NOT_APPLICABLE))
}

/** `[number, cases]` of an item counted by whole numbers, 'na' left out. */
export function numbersIn(tallies: TallyLookup, code: string): [value: number, count: number][] {
  return [...choicesIn(tallies, code)].map(([option, count]) => [Number(option), count])
}

/** Respondents who said that an item does not apply to them. */
export function notApplicableIn(tallies: TallyLookup, code: string): number {
  const tally = tallies(code)
  if (!tally) return 0
  return tallyEntries(tally).find(([option]) => option === NOT_APPLICABLE)?.[1] ?? 0
}
