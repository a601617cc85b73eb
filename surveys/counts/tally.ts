/**
 * Answers to one item, counted by option. Two shapes, because an annual report reads millions of
 * them and an array of small integers parses several times faster than an object:
 *
 * - a *scale* tally, for items answered 1…k: `[not applicable, option 1, option 2, … option k]`;
 * - a *choice* tally, for all others: respondents by option code (`na` = not applicable).
 *
 * Counts are integers ≥ 0. A scale tally may be shorter than its scale: missing options are 0.
 */
export type Tally = ScaleTally | ChoiceTally
export type ScaleTally = readonly number[]
export type ChoiceTally = Readonly<Record<string, number>>

/** The option code of "does not apply to me" on every item that offers it. */
export const NOT_APPLICABLE = 'na'

/** Option counted once for every respondent who answered a question without options of its own. */
export const ANSWERED = '_answered'

/** Longest scale kept as an array; a longer or zero-based one (0…10) is a choice tally. */
export const LONGEST_SCALE = 20

export function isScaleTally(tally: Tally): tally is ScaleTally {
  return Array.isArray(tally)
}

/** Adds two tallies of the same item. Associative and commutative, so cells merge in any order. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  if (isScaleTally(a) && isScaleTally(b)) {
    const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
    return longer.map((count, index) => count + (shorter[index] ?? 0))
  }
  const merged = new Map(statedEntries(a))
  for (const [option, count] of statedEntries(b)) {
    merged.set(option, (merged.get(option) ?? 0) + count)
  }
  return Object.fromEntries(merged)
}

/**
 * The entries of a tally, those of a choice tally with a stated 0 too: a number that an institution
 * reports as 0 is not the same as one that it did not report.
 */
export function statedEntries(tally: Tally): [option: string, count: number][] {
  return isScaleTally(tally) ? tallyEntries(tally) : Object.entries(tally)
}

/** `[option code, respondents]` of every option that somebody chose, in the order of the scale. */
export function tallyEntries(tally: Tally): [option: string, count: number][] {
  if (!isScaleTally(tally)) {
    return Object.entries(tally).filter(([, count]) => count > 0)
  }
  const entries: [string, number][] = []
  for (let option = 1; option < tally.length; option++) {
    const count = tally[option] ?? 0
    if (count > 0) entries.push([String(option), count])
  }
  const notApplicable = tally[0] ?? 0
  if (notApplicable > 0) entries.push([NOT_APPLICABLE, notApplicable])
  return entries
}

/** The tally of `[option, respondents]` pairs: a scale tally when every option is 1…20 or `na`. */
export function tallyOf(entries: Iterable<readonly [option: string, count: number]>): Tally {
  const byOption = new Map<string, number>()
  for (const [option, count] of entries) byOption.set(option, (byOption.get(option) ?? 0) + count)

  const scale: number[] = [0]
  for (const [option, count] of byOption) {
    const index = scaleIndex(option)
    if (index === undefined) return Object.fromEntries(byOption)
    while (scale.length <= index) scale.push(0)
    scale[index] = count
  }
  return scale
}

/** Where an option stands in a scale tally; undefined when it is no option of a scale. */
export function scaleIndex(option: string): number | undefined {
  if (option === NOT_APPLICABLE) return 0
  if (!/^[1-9]\d?$/.test(option)) return undefined
  const index = Number(option)
  return index <= LONGEST_SCALE ? index : undefined
}
