import type { CompiledDefinition } from './compile.ts'
import { type FormEntries, answersFromFields } from './form-answers.ts'

/** Typed SurveyJS answers from the fields of the plain form; see `answersFromFields`. */
export function answersFromForm(
  { shapes }: CompiledDefinition,
  entries: FormEntries,
): Record<string, unknown> {
  return answersFromFields(shapes, entries)
}
