import { type FunnelPlace, funnelPlace } from '../statistics/benchmark/funnel-place.ts'
import { type Overdispersion, overdispersion } from '../statistics/benchmark/overdispersion.ts'
import { type RankInterval, rankIntervals } from '../statistics/benchmark/rank-intervals.ts'
import { type Shrunk, shrinkShares } from '../statistics/benchmark/shrinkage.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'
import type { MeasuredFigure, Slice } from '../scoring/indicator.ts'
import { isShare } from '../scoring/option-scores.ts'
import { shownFigure } from './derived-figure.ts'
import type { Results, RuleOf } from './results.ts'

/** One member of a peer group beside the others. */
export interface ComparedPeer {
  readonly slice: Slice
  readonly indicator: PublicIndicator
  readonly figure: MeasuredFigure
  readonly successes: number
  readonly n: number
  /** undefined where no funnel can be computed. */
  readonly place: FunnelPlace | undefined
  readonly rank: RankInterval
  /** undefined below three members, or where all or none are satisfied. */
  readonly shrunk: Shrunk | undefined
}

export interface PeerComparison {
  readonly of: RuleOf
  readonly compared: readonly ComparedPeer[]
  /** Members whose figure is not shown or rests on too few answers to be ranked. */
  readonly leftOut: readonly Slice[]
  /** Satisfied of all compared members together. */
  readonly target: number
  readonly n: number
  /** undefined where all or none are satisfied. */
  readonly dispersion: Overdispersion | undefined
}

/** Fewer members give no limits that could be trusted. */
export const LEAST_MEMBERS = 5

/**
 * The rule that peers are compared by: a share, because what chance does to it is known exactly.
 * The headline's where it is one, else one of the formulas beside it.
 */
export function peerRule({ main, rules }: Results): RuleOf | undefined {
  const fits = ({ rule }: RuleOf) =>
    rule.item === main.rule.item && rule.scores !== null && isShare(rule.scores)
  return fits(main) ? main : rules.find(fits)
}

/**
 * Members of one peer group beside one another, from their shown figures alone, so that nothing
 * hidden can be read out of it.
 *
 * @param least answers below which a member is not compared
 * @returns undefined when no rule is a share
 */
export function comparePeers(
  results: Results,
  members: readonly Slice[],
  period: string,
  least: number,
): PeerComparison | undefined {
  const of = peerRule(results)
  if (!of) return undefined
  const shown = members.flatMap((slice) => {
    const indicator = results.find(of, slice, period)
    const figure = shownFigure(indicator)
    if (!indicator || !figure || figure.n < least) return []
    return [
      { slice, indicator, figure, n: figure.n, successes: Math.round(figure.value * figure.n) },
    ]
  })
  const n = shown.reduce((sum, peer) => sum + peer.n, 0)
  const target = n === 0 ? 0 : shown.reduce((sum, peer) => sum + peer.successes, 0) / n
  const spread = overdispersion(shown, target)
  const dispersion = spread.status === 'measured' ? spread : undefined
  const shrinkage = shrinkShares(shown)
  const ranks = rankIntervals(shown.map(({ successes, n: own }) => rankedShare(successes, own)))
  const hasFunnel = shown.length >= LEAST_MEMBERS && dispersion !== undefined

  return {
    of,
    compared: shown.map((peer, at) => ({
      ...peer,
      place: hasFunnel
        ? funnelPlace(peer.successes, peer.n, target, widening(dispersion))
        : undefined,
      rank: ranks[at] ?? { best: 1, worst: shown.length },
      shrunk: shrinkage.status === 'measured' ? shrinkage.shrunk[at] : undefined,
    })),
    leftOut: members.filter((slice) => !shown.some((peer) => peer.slice === slice)),
    target,
    n,
    dispersion,
  }
}

/** The factor φ that the limits are widened by; 1 where chance explains the spread. */
export function widening(dispersion: Overdispersion | undefined): number {
  return dispersion?.applies ? dispersion.phi : 1
}

/**
 * A share as an estimate with a standard error, after Agresti and Coull: where everybody is
 * satisfied the plain formula would claim to know it for certain.
 */
function rankedShare(successes: number, n: number) {
  const value = (successes + 2) / (n + 4)
  return { value, se: Math.sqrt((value * (1 - value)) / (n + 4)) }
}
