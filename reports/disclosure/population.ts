import type { Indicator, Slice } from '../scoring/indicator.ts'
import { PROFILES } from '../scoring/profiles/index.ts'

/** Whose answers a figure is made of: figures of the same population have the same base. */
export interface Population {
  /** Populations of one kind add up: the same question, split in different ways. */
  readonly kind: string
  readonly slice: Slice
  readonly period: string
}

/**
 * The respondents behind a figure. Two formulas over one question have the same, so that neither
 * gives away what the other hides; so has a formula about the electronic channel alone and the
 * electronic part of a formula about every channel.
 *
 * @param within what the figure is about beside its own slice: the scope of its report
 * @returns undefined for a figure of no respondents: an institution's own numbers
 */
export function populationOf(indicator: Indicator, within: Slice = {}): Population | undefined {
  const { methodology, version, period } = indicator
  const slice = { ...within, ...indicator.slice }
  const profile = PROFILES.find((each) => each.id === methodology && each.version === version)
  const rule = profile?.rules.find(({ id }) => id === indicator.indicator)
  if (rule?.basis === 'operations') return undefined
  if (!profile || rule?.kind !== 'item')
    return { kind: `${methodology}\t${version}\t${indicator.indicator}`, slice, period }

  const kind = `${rule.item}\t${rule.points}`
  const { channels } = profile
  if (!channels || slice.channel !== undefined) return { kind, slice, period }
  const [only, ...others] = channels
  if (only !== undefined && others.length === 0)
    return { kind, slice: { ...slice, channel: only }, period }
  return { kind: `${kind}\t${channels.join()}`, slice, period }
}

/** Equal exactly for the same respondents. */
export function populationKey({ kind, slice, period }: Population): string {
  const about = Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([kind, period, about])
}
