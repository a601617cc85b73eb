import { writeFileSync } from 'node:fs'
import { ownProfileJsonSchema } from '../reports/scoring/composite/own-profile-json-schema.ts'

/** Writes the JSON Schema that editors check an own profile against, from the schema we read it by. */
writeFileSync(
  'examples/own-profile/own-profile.schema.json',
  `${JSON.stringify(ownProfileJsonSchema(), null, 2)}\n`,
)
