import { readFileSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import { ownProfileFaultReason } from '../../reports/scoring/composite/fault-text.ts'
import type { OwnProfileFile } from '../../reports/scoring/composite/own-profile-file.ts'
import { readOwnProfile } from '../../reports/scoring/composite/read-own-profile.ts'
import type { Profile } from '../../reports/scoring/profile.ts'
import { PROFILES, SUPERSEDED, nameOf, profileById } from '../../reports/scoring/profiles/index.ts'
import { Problem, type ProblemEntry } from '../http/problem.ts'
import { readStrictJson } from '../http/strict-json.ts'

/** What figures are computed by: a built-in methodology, or an index of one's own from a file. */
export interface Methodology {
  readonly profile: Profile
  /** null for a built-in one. */
  readonly file: OwnProfileFile | null
}

/** Those in force by id, the superseded ones by id and version. */
export const KNOWN_METHODOLOGIES = [
  ...PROFILES.map(({ id }) => id),
  ...SUPERSEDED.map((profile) => nameOf(profile)),
].join(', ')

/** What names every methodology in force. */
export const ALL_METHODOLOGIES = 'all'

/**
 * One methodology, several with commas, or all that are in force.
 * @throws as `methodologyNamed` does
 */
export function methodologiesNamed(text: string): Methodology[] {
  if (text === ALL_METHODOLOGIES) return PROFILES.map((profile) => ({ profile, file: null }))
  return text.split(',').map((name) => methodologyNamed(name.trim()))
}

/**
 * The methodology of that id, or of a file whose name ends in '.json'.
 * @throws {InvalidArgumentError} when there is no such methodology
 * @throws {Problem} `import-refused` naming each field of the file that is wrong
 */
export function methodologyNamed(name: string): Methodology {
  if (name.endsWith('.json')) return methodologyOfFile(name)
  const profile = profileById(name)
  if (!profile)
    throw new InvalidArgumentError(
      `must be ${ALL_METHODOLOGIES}, or of ${KNOWN_METHODOLOGIES}, or a .json file`,
    )
  return { profile, file: null }
}

/** Deeper than any field of such a file lies. */
const MAX_DEPTH = 20

const NOT_JSON = {
  'not-utf8': 'the file is not UTF-8 text',
  'not-json': 'the file is not well-formed JSON',
  'too-deep': 'the file is nested too deeply',
  'duplicate-key': 'the file has a field twice',
} as const

function methodologyOfFile(path: string): Methodology {
  const json = readStrictJson(readFileSync(path), MAX_DEPTH)
  if (!json.ok) throw refused([{ place: 'file', code: json.fault, detail: NOT_JSON[json.fault] }])
  const read = readOwnProfile(json.value)
  if (read.ok) return { profile: read.profile, file: read.file }
  throw refused(
    read.faults.map((fault) => ({
      place: fault.path === '' ? 'file' : fault.path,
      code: fault.code,
      detail: ownProfileFaultReason(fault, 'en'),
    })),
  )
}

function refused(faults: readonly ProblemEntry[]): Problem {
  return new Problem('import-refused', {}, faults)
}
