import type { Command } from 'commander'
import { type OptionFault, readOptions } from '../../reports/scoring/options.ts'
import type { Profile, RuleOptions } from '../../reports/scoring/profile.ts'

/** `--option name=value` as given, by name. */
export type GivenOptions = Readonly<Record<string, string>>

/**
 * The options of one of several profiles: those given that it has, the others at their defaults.
 * Ends the command with what is wrong when a value does not fit.
 */
export function optionsFor(profile: Profile, given: GivenOptions, command: Command): RuleOptions {
  const names = new Set((profile.options ?? []).map(({ name }) => name))
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)))
  const read = readOptions(profile, own)
  if (read.status === 'read') return read.options
  command.error(`error: ${read.faults.map((fault) => faultText(profile, fault)).join('; ')}`)
}

/** Ends the command when an option belongs to none of the profiles: it would change nothing. */
export function refuseUnknownOptions(
  profiles: readonly Profile[],
  given: GivenOptions,
  command: Command,
): void {
  const known = new Set(profiles.flatMap(({ options = [] }) => options.map(({ name }) => name)))
  const unknown = Object.keys(given).find((name) => !known.has(name))
  if (unknown === undefined) return
  const list = known.size > 0 ? `known: ${[...known].join(', ')}` : 'it has none'
  command.error(`error: the methodology has no option ${unknown}; ${list}`)
}

const WORDS: Record<OptionFault['code'], string> = {
  'unknown-option': 'is no option',
  'not-a-choice': 'must be one of',
  'not-a-number': 'must be a number, or numbers with commas:',
  'out-of-range': 'is out of range:',
  'wrong-length': 'needs one weight for each of',
  'wrong-sum': 'has weights of another sum:',
}

function faultText({ id }: Profile, { option, code, allowed }: OptionFault): string {
  return `${id}: ${option} ${WORDS[code]} ${allowed}`
}
