import { toJsonSchema } from '@valibot/to-json-schema'
import { OwnProfileSchema } from './own-profile-file.ts'

/**
 * The fields of an own profile as JSON Schema (draft 7), for editors that complete and check as one
 * types. What fields say of each other (weights, bounds) only `readOwnProfile` checks.
 */
export function ownProfileJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(OwnProfileSchema, {
    typeMode: 'input',
    // JSON has no infinite numbers to forbid.
    errorMode: 'ignore',
  })
  return { $schema, title: 'An index of one’s own', ...schema }
}
