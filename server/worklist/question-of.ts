import type { Language } from '../../locales/language.ts'
import { questionsOf, titleOf } from '../../surveys/definition/questions.ts'
import { textIn } from '../../surveys/definition/text.ts'
import type { Deps } from '../context.ts'

/** What was asked, in the reader's language; the item's code where the version is gone. */
export async function questionOf(
  { points }: Pick<Deps, 'points'>,
  {
    survey_id,
    survey_version,
  }: { readonly survey_id: string | null; readonly survey_version: number | null },
  item: string,
  language: Language,
): Promise<string> {
  if (survey_id === null || survey_version === null) return item
  const version = await points.version(survey_id, survey_version)
  const placed =
    version &&
    questionsOf(version.compiled.definition).find(({ question }) => question.name === item)
  return placed ? textIn(titleOf(placed.question), language) : item
}
