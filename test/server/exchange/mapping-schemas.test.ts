import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mappingJsonSchemas } from '../../../server/exchange/mapping-json-schema.ts'

// Written by `node scripts/mapping-schemas.ts`.
it.each(['answers', 'counts'] as const)(
  'the documented schema of %s is the one we read by',
  (kind) => {
    const written: unknown = JSON.parse(readFileSync(`docs/mapping-of-${kind}.schema.json`, 'utf8'))

    expect(written).toEqual(JSON.parse(JSON.stringify(mappingJsonSchemas()[kind])))
  },
)
