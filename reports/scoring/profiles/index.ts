import type { Profile } from '../profile.ts'
import { lvMk399 } from './lv-mk399/profile.ts'
import { lvMk402 } from './lv-mk402/profile.ts'
import { ukGds } from './uk-gds/profile.ts'

/**
 * Every methodology that figures can be computed by, in the order they are offered: first the one
 * that is about every channel, so that nobody's first report is empty.
 */
export const PROFILES: readonly Profile[] = [lvMk399, lvMk402, ukGds]

/** The profile of that id; undefined when there is none. */
export function profileById(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id)
}
