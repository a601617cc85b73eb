import type { Change } from '../../change.ts'
import type { Indicator } from '../../indicator.ts'

/** What an assessor needs to know about one result of criterion 6, besides reading it. */
export interface ResultEvidence {
  /** 6.1 perception (surveys), 6.2 performance (the institution's own numbers). */
  readonly subCriterion: '6.1' | '6.2'
  readonly indicator: Indicator
  /** null where nothing was set beforehand. */
  readonly target: TargetEvidence | null
  readonly trend: TrendEvidence
  readonly comparison: ComparisonEvidence | null
}

export interface TargetEvidence {
  readonly target: number
  readonly direction: 'higher' | 'lower'
  /** null where the figure is withheld. */
  readonly met: boolean | null
}

export interface TrendEvidence {
  /** Earlier periods, oldest first; the current one is not among them. */
  readonly earlier: readonly Indicator[]
  /** Against the period before, as tested. */
  readonly change: Change
  /**
   * 'improving' and 'worsening' only where the test is certain; 'not-known' for breaks in series,
   * small bases and figures without a test.
   */
  readonly direction: 'improving' | 'worsening' | 'no-certain-change' | 'not-known'
}

export interface ComparisonEvidence {
  /** Whose figures it is compared with, e.g. a peer group of centres. */
  readonly peers: string
  readonly peerValue: number
  readonly better: boolean | null
}

/** What goes into a line of evidence. */
export interface ResultFacts {
  readonly subCriterion: '6.1' | '6.2'
  readonly indicator: Indicator
  /** Which end is good; default 'higher'. */
  readonly direction?: 'higher' | 'lower'
  /** In the indicator's unit. */
  readonly target?: number
  readonly earlier: readonly Indicator[]
  readonly change: Change
  readonly comparison?: { readonly peers: string; readonly value: number }
}

/**
 * The evidence pack of CAF criterion 6 (citizen- and customer-oriented results): every result with
 * its trend, target and comparison. It proposes no score: the model's scores are the group's own
 * judgement and are not for rankings.
 *
 * @returns in the given order, perception before performance
 * @see CAF 2020, European Public Administration Network, criterion 6
 */
export function criterion6Evidence(facts: readonly ResultFacts[]): ResultEvidence[] {
  return facts
    .map((fact) => evidenceOf(fact))
    .toSorted((a, b) => a.subCriterion.localeCompare(b.subCriterion))
}

function evidenceOf(fact: ResultFacts): ResultEvidence {
  const { subCriterion, indicator, direction = 'higher', target, comparison } = fact
  const { figure } = indicator
  const value = figure.status === 'measured' ? figure.value : null
  const notWorse = (bound: number) => {
    if (value === null) return null
    return direction === 'higher' ? value >= bound : value <= bound
  }
  return {
    subCriterion,
    indicator,
    target: target === undefined ? null : { target, direction, met: notWorse(target) },
    trend: {
      earlier: fact.earlier.toSorted((a, b) => (a.period < b.period ? -1 : 1)),
      change: fact.change,
      direction: directionOf(fact.change, direction),
    },
    comparison: comparison
      ? {
          peers: comparison.peers,
          peerValue: comparison.value,
          better: value === comparison.value ? false : notWorse(comparison.value),
        }
      : null,
  }
}

function directionOf(change: Change, good: 'higher' | 'lower'): TrendEvidence['direction'] {
  switch (change.verdict) {
    case 'rose':
      return good === 'higher' ? 'improving' : 'worsening'
    case 'fell':
      return good === 'higher' ? 'worsening' : 'improving'
    case 'no-certain-change':
      return 'no-certain-change'
    case 'not-comparable':
      return 'not-known'
  }
}

/** Scores of one result on 0…100, given by the self-assessment group. */
export interface ResultScores {
  readonly trend: number
  readonly target: number
}

/**
 * Fine-tuned scoring of a result: the mean of trend and target.
 * @throws RangeError for a score outside 0…100
 */
export function fineTunedScore({ trend, target }: ResultScores): number {
  for (const score of [trend, target])
    if (!(score >= 0 && score <= 100)) throw new RangeError(`${score} is no score from 0 to 100`)
  return (trend + target) / 2
}

/** Classical scoring of results: from this score on, what the results show. */
export const CLASSICAL_RESULT_PHASES = [
  { from: 0, phase: 'not-measured' },
  { from: 11, phase: 'negative-or-below-target' },
  { from: 31, phase: 'flat' },
  { from: 51, phase: 'improving' },
  { from: 71, phase: 'substantial-progress' },
  { from: 91, phase: 'excellent-and-compared' },
] as const

export type ClassicalPhase = (typeof CLASSICAL_RESULT_PHASES)[number]['phase']

/**
 * The phase that a classical score stands for.
 * @param score a whole number 0…100, as the model's panel has no values between its bands
 * @throws RangeError for anything else
 */
export function classicalPhase(score: number): ClassicalPhase {
  if (!Number.isInteger(score) || score < 0 || score > 100)
    throw new RangeError(`${score} is no whole score from 0 to 100`)
  return CLASSICAL_RESULT_PHASES.findLast(({ from }) => score >= from)?.phase ?? 'not-measured'
}
