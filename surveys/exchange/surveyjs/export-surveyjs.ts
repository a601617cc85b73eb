import type { Definition } from '../../definition/definition.ts'

/**
 * The questionnaire as SurveyJS reads it. What SurveyJS does not know (audience, notice, purpose,
 * retention, measure, source) stays as properties it ignores, so that nothing is lost on the way
 * back; plain texts get their language, which SurveyJS otherwise takes for English.
 */
export function exportSurveyJs(definition: Definition): Readonly<Record<string, unknown>> {
  const { locale = 'en', ...rest } = definition
  return { locale, ...rest }
}
