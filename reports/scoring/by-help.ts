import type { Cube, CubeEntry } from '../../surveys/counts/cube.ts'
import { HELPER_ITEM, itemByHelp } from '../../surveys/counts/help.ts'
import { type Tally, tallyEntries } from '../../surveys/counts/tally.ts'
import type { Indicator } from './indicator.ts'
import type { Profile } from './profile.ts'
import { type Design, score } from './score.ts'

/** A methodology's figures among answers given alone and among those given with help. */
export interface FiguresByHelp {
  readonly alone: readonly Indicator[]
  readonly assisted: readonly Indicator[]
  /** Responses by who helped, of those where that was asked. */
  readonly helpers: ReadonlyMap<string, number>
}

/**
 * Scores answers given alone apart from those given with help. Only responses where somebody asked
 * who helped are in either; answers to items that are no scales are in neither.
 */
export function scoreByHelp(profile: Profile, cube: Cube, design: Design): FiguresByHelp {
  const helpers = new Map<string, number>()
  for (const { tallies } of cube.values()) {
    for (const [helper, count] of tallyEntries(tallies[HELPER_ITEM] ?? {}))
      helpers.set(helper, (helpers.get(helper) ?? 0) + count)
  }
  return {
    alone: score(profile, cubeByHelp(cube, 'alone'), design),
    assisted: score(profile, cubeByHelp(cube, 'assisted'), design),
    helpers,
  }
}

/** The counts of one of the two groups, under the items' own codes. */
function cubeByHelp(cube: Cube, help: 'alone' | 'assisted'): Cube {
  const prefix = itemByHelp('', help)
  const part = new Map<string, CubeEntry>()
  for (const [key, { place, tallies }] of cube) {
    const own = Object.entries(tallies).flatMap(([item, tally]): [string, Tally][] =>
      item.startsWith(prefix) ? [[item.slice(prefix.length), tally]] : [],
    )
    if (own.length > 0) part.set(key, { place, tallies: Object.fromEntries(own) })
  }
  return part
}
