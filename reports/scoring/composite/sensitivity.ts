import { type MissingPolicy, compositeIndex } from './composite-index.ts'
import { ranks } from './rank.ts'

/** A component as far as weighing goes. */
export interface WeighedComponent {
  readonly id: string
  readonly weight: number
}

/** The scores of one provider (or service, centre, region), in the order of the components. */
export interface ScoredUnit {
  readonly unit: string
  /** 0…100 per component; null where missing. */
  readonly scores: readonly (number | null)[]
}

/** One way of weighing: as stated, all equal, or one weight a quarter more or less. */
export type Scenario =
  | { readonly kind: 'stated' }
  | { readonly kind: 'equal' }
  | { readonly kind: 'more' | 'less'; readonly component: string }

export interface ScenarioResult {
  readonly scenario: Scenario
  /** Per cent per component, summing to 100. */
  readonly weights: readonly number[]
  readonly units: readonly ScenarioUnit[]
  /** Units whose place differs from the place under the stated weights. */
  readonly moved: number
  /** Largest number of places that any unit moves. */
  readonly largestMove: number
}

export interface ScenarioUnit {
  readonly unit: string
  readonly index: number | null
  /** 1 = highest; equals share a place; null without an index. */
  readonly rank: number | null
  /** Places gained (+) or lost (−) against the stated weights; null without an index. */
  readonly rankChange: number | null
}

/** How far a weight is moved up and down. */
export const WEIGHT_SHIFT = 0.25

/**
 * How much the index depends on its weights, which are always a matter of judgement: the same
 * scores under equal weights, and with each weight in turn a quarter larger and smaller, all
 * weights stretched to 100 again.
 *
 * @returns the stated weights first, then equal ones, then two scenarios a component
 * @throws RangeError when a unit has another number of scores than there are components
 * @see OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7
 */
export function sensitivity(
  components: readonly WeighedComponent[],
  units: readonly ScoredUnit[],
  missing: MissingPolicy = 'withhold',
): ScenarioResult[] {
  for (const { unit, scores } of units)
    if (scores.length !== components.length)
      throw new RangeError(
        `${unit} has ${scores.length} scores for ${components.length} components`,
      )

  const stated = placed(components, units, missing)
  return scenariosOf(components).map((scenario) => {
    const weighed = components.map(({ id, weight }) => ({
      id,
      weight: weightIn(scenario, id, weight),
    }))
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
    const rows = placed(weighed, units, missing).map((row, at): ScenarioUnit => {
      const before = stated[at]?.rank ?? null
      const rankChange = row.rank === null || before === null ? null : before - row.rank
      return { ...row, rankChange }
    })
    const moves = rows.map(({ rankChange }) => Math.abs(rankChange ?? 0))
    return {
      scenario,
      weights: weighed.map(({ weight }) => (100 * weight) / total),
      units: rows,
      moved: moves.filter((move) => move > 0).length,
      largestMove: Math.max(0, ...moves),
    }
  })
}

function scenariosOf(components: readonly WeighedComponent[]): Scenario[] {
  return [
    { kind: 'stated' },
    { kind: 'equal' },
    ...components.flatMap(({ id }): Scenario[] => [
      { kind: 'more', component: id },
      { kind: 'less', component: id },
    ]),
  ]
}

function weightIn(scenario: Scenario, id: string, weight: number): number {
  switch (scenario.kind) {
    case 'stated':
      return weight
    case 'equal':
      return 1
    case 'more':
      return scenario.component === id ? weight * (1 + WEIGHT_SHIFT) : weight
    case 'less':
      return scenario.component === id ? weight * (1 - WEIGHT_SHIFT) : weight
  }
}

function placed(
  components: readonly WeighedComponent[],
  units: readonly ScoredUnit[],
  missing: MissingPolicy,
): Omit<ScenarioUnit, 'rankChange'>[] {
  const indices = units.map(({ scores }) => {
    const parts = components.map(({ id, weight }, at) => ({
      id,
      weight,
      score: scores[at] ?? null,
    }))
    const result = compositeIndex(parts, { missing })
    return result.status === 'measured' ? result.index : null
  })
  const places = ranks(indices)
  return units.map(({ unit }, at) => ({
    unit,
    index: indices[at] ?? null,
    rank: places[at] ?? null,
  }))
}
