import { type Outcome, measured, withheld } from '../outcome.ts'
import { DEFAULT_LEVEL, type Limits, normalQuantile } from '../wilson.ts'

/** One year's figure in one collection mode. */
export interface ModeFigure {
  readonly mode: string
  readonly n: number
  readonly value: number
  /** Variance of the value, ≥ 0. */
  readonly variance: number
}

export interface StandardisedChange extends Limits {
  /** Each year's figure as it would be with the common mix of modes. */
  readonly before: number
  readonly after: number
  readonly change: number
  readonly se: number
  /** Share of each mode in the common mix, and the part of all answers that it covers. */
  readonly mix: ReadonlyMap<string, number>
  readonly covered: number
}

/**
 * The change between two years at a common mix of collection modes (direct standardisation), so
 * that a move from kiosk to e-mail is not read as a change of the service.
 *
 * The mix is that of both years together in the modes used in both; a mode used in one year only
 * cannot be compared, and `covered` says how many answers remain.
 *
 * @returns withheld as `no-values` when no mode was used in both years
 * @see N. Breslow and N. Day, "Statistical Methods in Cancer Research" II (1987), 2.2, direct
 *   standardisation
 */
export function standardisedChange(
  before: readonly ModeFigure[],
  after: readonly ModeFigure[],
  level: number = DEFAULT_LEVEL,
): Outcome<StandardisedChange> {
  const pairs = before.flatMap((old) => {
    const now = after.find(({ mode }) => mode === old.mode)
    return now && old.n > 0 && now.n > 0 ? [{ old, now }] : []
  })
  const common = pairs.reduce((sum, { old, now }) => sum + old.n + now.n, 0)
  const all = [...before, ...after].reduce((sum, { n }) => sum + n, 0)
  if (common === 0) return withheld('no-values')
  const mix = new Map(pairs.map(({ old, now }) => [old.mode, (old.n + now.n) / common]))
  const standard = (side: 'old' | 'now') => {
    let value = 0
    let variance = 0
    for (const pair of pairs) {
      const weight = mix.get(pair[side].mode) ?? 0
      value += weight * pair[side].value
      variance += weight * weight * pair[side].variance
    }
    return { value, variance }
  }
  const old = standard('old')
  const now = standard('now')
  const change = now.value - old.value
  const se = Math.sqrt(old.variance + now.variance)
  const half = normalQuantile(level) * se
  return measured({
    before: old.value,
    after: now.value,
    change,
    se,
    lower: change - half,
    upper: change + half,
    mix,
    covered: common / all,
  })
}
