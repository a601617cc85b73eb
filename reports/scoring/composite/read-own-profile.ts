import * as v from 'valibot'
import type { Profile } from '../profile.ts'
import { checkOwnProfile } from './check-own-profile.ts'
import { compositeProfile } from './composite-profile.ts'
import { type OwnProfileFile, OwnProfileSchema } from './own-profile-file.ts'
import type { OwnProfileFault } from './own-profile-fault.ts'
import { faultsOfIssues } from './schema-faults.ts'

export type OwnProfileResult =
  | { readonly ok: true; readonly profile: Profile; readonly file: OwnProfileFile }
  | { readonly ok: false; readonly faults: readonly OwnProfileFault[] }

const LIST = { expected: '{…}', value: '[…]' }

/**
 * Reads an index that an institution defines for itself.
 *
 * @param json the parsed file, not trusted
 * @returns the profile to score by, or every fault with the field it is at; `ownProfileFaultText`
 *   puts them into words
 */
export function readOwnProfile(json: unknown): OwnProfileResult {
  // To the schema a list is an object without the fields it needs.
  if (Array.isArray(json))
    return { ok: false, faults: [{ path: '', code: 'wrong-type', values: LIST }] }
  const parsed = v.safeParse(OwnProfileSchema, json)
  if (!parsed.success) return { ok: false, faults: faultsOfIssues(parsed.issues) }
  const file = parsed.output
  const faults = checkOwnProfile(file)
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, profile: compositeProfile(file), file }
}
