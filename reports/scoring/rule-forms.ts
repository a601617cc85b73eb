import type { LocalizedText } from '../../locales/language.ts'
import { DEFAULT_LEVEL, wilson } from '../statistics/wilson.ts'
import { type Figure, measured, withheld } from './indicator.ts'
import { figureOfScores } from './option-scores.ts'
import type { ItemRule, RuleItem, TalliesRule } from './profile.ts'
import { choicesIn, quantityIn } from './tally-readers.ts'

/** What every rule says of itself, whatever its form; the form supplies the rest. */
interface Said extends Pick<
  TalliesRule,
  'note' | 'bands' | 'rounding' | 'minimumBase' | 'shortestPeriod' | 'longestPeriod' | 'oneService'
> {
  readonly id: string
  readonly name: LocalizedText
}

/** The mean on the item's own scale 1…points. */
export function scaleMean(
  said: Said & { readonly item: string; readonly points: number },
): ItemRule {
  const scores = Array.from({ length: said.points }, (_, option) => option + 1)
  return {
    ...said,
    kind: 'item',
    unit: said.points === 5 ? 'mean5' : 'mean',
    formula: `Σ i·cᵢ / n,  i = 1…${said.points}`,
    scores,
    compute: (histogram) => figureOfScores(histogram, scores),
  }
}

/** The share of respondents who chose one of the `best` highest options of a scale. */
export function scaleTopShare(
  said: Said & { readonly item: string; readonly points: number; readonly best: number },
): ItemRule {
  const { best, ...rest } = said
  const first = said.points - best
  const scores = Array.from({ length: said.points }, (_, option) => (option >= first ? 1 : 0))
  const chosen = Array.from({ length: best }, (_, at) => `c${SUBSCRIPTS[first + at + 1] ?? ''}`)
  return {
    ...rest,
    kind: 'item',
    unit: 'share',
    formula: `(${chosen.join(' + ')}) / n`,
    scores,
    compute: (histogram) => figureOfScores(histogram, scores),
  }
}

/** The share of respondents who chose one of the `chosen` options, of those who chose any. */
export function choiceShare(
  said: Said & {
    readonly item: string
    readonly options: readonly string[]
    readonly chosen: readonly string[]
  },
): TalliesRule {
  const { item, options, chosen, ...rest } = said
  return {
    ...rest,
    kind: 'tallies',
    unit: 'share',
    formula: `(${chosen.join(' + ')}) / (${options.join(' + ')})`,
    items: [{ code: item, kind: 'choice', options }],
    compute: (tallies) => {
      const answers = choicesIn(tallies, item)
      let n = 0
      let some = 0
      for (const [option, count] of answers) {
        n += count
        if (chosen.includes(option)) some += count
      }
      return shareOfRespondents(some, n)
    },
  }
}

/** A share of respondents with Wilson's interval; withheld where it is no share. */
export function shareOfRespondents(some: number, n: number): Figure {
  if (n === 0) return withheld('no-responses', 0)
  if (some > n) return withheld('inconsistent', n)
  return measured(some / n, n, { ...wilson(some, n), level: DEFAULT_LEVEL, method: 'wilson' })
}

/** A number from operations, or a sum of such numbers, that a rule reads. */
export type Quantity = Pick<RuleItem, 'code' | 'as' | 'channels' | 'optional'>

/**
 * One number of an institution as a share of another: no sample, so without an interval. More of
 * the part than of the whole is withheld as `inconsistent`, never cut to 100 %.
 */
export function quantityShare(
  said: Said & { readonly part: Quantity; readonly whole: Quantity },
): TalliesRule {
  const { part, whole, ...rest } = said
  return {
    ...rest,
    kind: 'tallies',
    basis: 'operations',
    unit: 'share',
    formula: `${named(part)} / ${named(whole)}`,
    items: [
      { ...part, kind: 'quantity' },
      { ...whole, kind: 'quantity' },
    ],
    compute: (tallies) =>
      shareOfCases(quantityIn(tallies, keyOf(part)), quantityIn(tallies, keyOf(whole))),
  }
}

/** A share of cases; withheld where a number is missing, there are no cases or it is no share. */
export function shareOfCases(some: number | undefined, all: number | undefined): Figure {
  if (some === undefined || all === undefined) return withheld('not-reported', null)
  if (all === 0) return withheld('nothing-counted', 0)
  if (some > all) return withheld('inconsistent', all)
  return measured(some / all, all)
}

/** A number of an institution, or several added up. */
export function quantitySum(
  said: Said & { readonly parts: readonly Quantity[]; readonly unit?: TalliesRule['unit'] },
): TalliesRule {
  const { parts, unit = 'count', ...rest } = said
  return {
    ...rest,
    kind: 'tallies',
    basis: 'operations',
    unit,
    formula: parts.map((part) => named(part)).join(' + '),
    items: parts.map((part) => ({ ...part, kind: 'quantity' })),
    compute: (tallies) => {
      const sum = parts.reduce((total, part) => total + (quantityIn(tallies, keyOf(part)) ?? 0), 0)
      return measured(sum, sum)
    },
  }
}

/** One number of an institution for each unit of another, e.g. cents a transaction. */
export function quantityRatio(
  said: Said & {
    readonly unit: TalliesRule['unit']
    readonly part: Quantity
    readonly whole: Quantity
  },
): TalliesRule {
  const { part, whole, ...rest } = said
  return {
    ...rest,
    kind: 'tallies',
    basis: 'operations',
    formula: `${named(part)} / ${named(whole)}`,
    items: [
      { ...part, kind: 'quantity' },
      { ...whole, kind: 'quantity' },
    ],
    compute: (tallies) => {
      const amount = quantityIn(tallies, keyOf(part)) ?? 0
      const units = quantityIn(tallies, keyOf(whole)) ?? 0
      return units === 0 ? withheld('nothing-counted', 0) : measured(amount / units, units)
    },
  }
}

const SUBSCRIPTS = ['', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉']

function keyOf({ code, as }: Quantity): string {
  return as ?? code
}

/** 'requests(electronic)': the code with the channels it is counted in. */
function named({ code, channels }: Quantity): string {
  return channels && channels !== 'all' ? `${code}(${channels.join(', ')})` : code
}
