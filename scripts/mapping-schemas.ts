import { writeFileSync } from 'node:fs'
import { mappingJsonSchemas } from '../server/exchange/mapping-json-schema.ts'

/** Writes the JSON Schemas that editors check mappings against, from the schemas we read them by. */
for (const [kind, schema] of Object.entries(mappingJsonSchemas())) {
  writeFileSync(`docs/mapping-of-${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
