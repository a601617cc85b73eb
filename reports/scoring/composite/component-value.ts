import type { Channel } from '../../../surveys/counts/place.ts'
import { summarize } from '../../statistics/mean-interval.ts'
import { type Figure, measured, withheld } from '../indicator.ts'
import { figureOfScores } from '../option-scores.ts'
import { defaultOptions } from '../options.ts'
import type { Basis, IndicatorRule, Profile, RuleItem, TallyLookup } from '../profile.ts'
import { profileById } from '../profiles/index.ts'
import { histogramIn, numbersIn, quantityIn } from '../tally-readers.ts'
import type { ComponentSource, OwnComponent } from './own-profile-file.ts'

/** How a component's own value is computed. */
export interface ComponentReader {
  /** What it is computed from, each `as` a name that no other component uses. */
  readonly items: readonly RuleItem[]
  readonly basis: Basis
  readonly formula: string
  /** What the rule that it refers to says about where it means anything. */
  readonly limits: RuleLimits
  readonly compute: (tallies: TallyLookup) => ComponentValue
}

export type RuleLimits = Pick<IndicatorRule, 'oneService' | 'shortestPeriod' | 'longestPeriod'>

/** A figure in its own unit, with its sampling variance. */
export interface ComponentValue {
  readonly figure: Figure
  /** 0 for a full count; null where the figure has none. */
  readonly variance: number | null
}

/**
 * The reader of a component.
 * @throws RangeError for a rule that does not exist: `checkOwnProfile` refuses such a file before
 */
export function readerOf(component: OwnComponent): ComponentReader {
  const { items, compute, ...reader } = readerOfSource(component.from, component.channels)
  const named = items.map((item): RuleItem => {
    const own = item.as ?? item.code
    return { ...item, as: `${component.id}/${own}` }
  })
  return {
    ...reader,
    items: named,
    compute: (tallies) => compute((code) => tallies(`${component.id}/${code}`)),
  }
}

function readerOfSource(
  source: ComponentSource,
  channels: readonly Channel[] | undefined,
): ComponentReader {
  const only = channels ? { channels } : {}
  switch (source.kind) {
    case 'item': {
      const { item, points, formula, options = [] } = source
      const steps = Array.from({ length: points }, (_, at) => at + 1)
      const scores =
        formula === 'mean' ? steps : steps.map((step) => (options.includes(step) ? 1 : 0))
      return {
        items: [{ code: item, kind: 'scale', points, ...only }],
        basis: 'answers',
        limits: {},
        formula: formula === 'mean' ? `mean(${item})` : `share(${item} ∈ {${options.join(', ')}})`,
        compute: (tallies) => ofScores(tallies, item, points, scores),
      }
    }
    case 'number': {
      const { item, lowest, highest } = source
      return {
        items: [{ code: item, kind: 'number', ...only }],
        basis: 'answers',
        limits: {},
        formula: `mean(${item})`,
        compute: (tallies) => ofNumbers(numbersIn(tallies, item), lowest, highest),
      }
    }
    case 'ratio': {
      const { part, whole } = source
      return {
        items: [
          { code: part, kind: 'quantity', ...only },
          { code: whole, kind: 'quantity', ...only },
        ],
        basis: 'operations',
        limits: {},
        formula: `${part} / ${whole}`,
        compute: (tallies) => {
          const of = quantityIn(tallies, whole) ?? 0
          const figure =
            of === 0
              ? withheld('nothing-counted', 0)
              : measured((quantityIn(tallies, part) ?? 0) / of, of)
          return { figure, variance: 0 }
        },
      }
    }
    case 'rule': {
      const found = ruleOf(source)
      if (!found) throw new RangeError(`no figure ${source.rule} in ${source.methodology}`)
      return ofRule(found.profile, found.rule, source)
    }
  }
}

/** The figure of a built-in methodology that a component refers to; undefined when there is none. */
export function ruleOf({
  methodology,
  rule: id,
}: Extract<ComponentSource, { kind: 'rule' }>):
  | { profile: Profile; rule: IndicatorRule }
  | undefined {
  const profile = profileById(methodology)
  const rule = profile?.rules.find((each) => each.id === id)
  return profile && rule && { profile, rule }
}

function ofScores(
  tallies: TallyLookup,
  item: string,
  points: number,
  scores: readonly number[],
): ComponentValue {
  const histogram = histogramIn(tallies, item, points)
  const sd = summarize(histogram.counts, scores)?.sd
  const figure = figureOfScores(histogram, scores)
  const spread = sd !== undefined && sd > 0
  return { figure, variance: spread ? sd ** 2 / (figure.n ?? 1) : null }
}

function ofNumbers(
  answers: readonly (readonly [value: number, count: number])[],
  lowest: number,
  highest: number,
): ComponentValue {
  // The ends of the scale belong to it even if nobody answered them: intervals are cut there.
  const counts = [0, 0, ...answers.map(([, count]) => count)]
  const values = [lowest, highest, ...answers.map(([value]) => value)]
  if (values.some((value) => value < lowest || value > highest)) {
    const n = counts.reduce((sum, count) => sum + count, 0)
    return { figure: withheld('wrong-scale', n), variance: null }
  }
  const figure = figureOfScores({ counts, notApplicable: 0 }, values)
  const sd = summarize(counts, values)?.sd
  return { figure, variance: sd !== undefined && sd > 0 ? sd ** 2 / (figure.n ?? 1) : null }
}

function ofRule(
  profile: Profile,
  rule: IndicatorRule,
  { methodology }: Extract<ComponentSource, { kind: 'rule' }>,
): ComponentReader {
  const common = {
    basis: rule.basis ?? 'answers',
    formula: `${methodology}: ${rule.formula}`,
    limits: {
      ...(rule.oneService && { oneService: rule.oneService }),
      ...(rule.shortestPeriod && { shortestPeriod: rule.shortestPeriod }),
      ...(rule.longestPeriod && { longestPeriod: rule.longestPeriod }),
    },
  }
  const only = profile.channels ? { channels: profile.channels } : {}
  if (rule.kind === 'item') {
    const { item, points, scores } = rule
    return {
      ...common,
      items: [{ code: item, kind: 'scale', points, ...only }],
      compute: (tallies) => {
        if (scores) return ofScores(tallies, item, points, scores)
        return { figure: rule.compute(histogramIn(tallies, item, points)), variance: null }
      },
    }
  }
  const options = defaultOptions(profile)
  const variance = rule.basis === 'operations' ? 0 : null
  return {
    ...common,
    items: rule.items.map((item) => ({ ...only, ...item })),
    compute: (tallies) => ({ figure: rule.compute(tallies, options), variance }),
  }
}
