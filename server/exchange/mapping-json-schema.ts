import { toJsonSchema } from '@valibot/to-json-schema'
import { AnswerMappingSchema } from '../../surveys/exchange/answers/mapping.ts'
import { WideMappingSchema } from '../../surveys/exchange/counts/wide-mapping.ts'

const OPTIONS = { typeMode: 'input', errorMode: 'ignore' } as const

/** Mappings as JSON Schema (draft 7), for editors that complete and check as one types. */
export function mappingJsonSchemas(): { readonly answers: object; readonly counts: object } {
  const titled = (title: string, { $schema, ...schema }: { $schema?: string | undefined }) => ({
    $schema,
    title,
    ...schema,
  })
  return {
    answers: titled('Answers from another tool', toJsonSchema(AnswerMappingSchema, OPTIONS)),
    counts: titled('Counts from a wide table', toJsonSchema(WideMappingSchema, OPTIONS)),
  }
}
