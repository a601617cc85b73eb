import type { StandardSchemaV1 } from '@standard-schema/spec'
import { validator } from 'hono-openapi'
import type * as v from 'valibot'
import { Problem } from './problem.ts'

/** Parses the JSON body with `schema`; the handler then reads it with `c.req.valid('json')`. */
export function body<const Schema extends v.GenericSchema>(schema: Schema) {
  return validator('json', schema, (result) => {
    if (!result.success) throw unusable(result.error)
  })
}

/** Parses the query string with `schema`; the handler then reads it with `c.req.valid('query')`. */
export function query<const Schema extends v.GenericSchema>(schema: Schema) {
  return validator('query', schema, (result) => {
    if (!result.success) throw unusable(result.error)
  })
}

/** One entry per faulty field, named by its dotted path. */
function unusable(issues: readonly StandardSchemaV1.Issue[]): Problem {
  const errors = issues.map(({ path = [], message }) => ({
    place: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
    code: 'invalid',
    detail: message,
  }))
  return new Problem('body-invalid', {}, errors)
}
