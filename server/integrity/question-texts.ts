import type { EnteredText } from '../../locales/language.ts'
import { askedItems } from '../../surveys/definition/asked-items.ts'
import { optionOf, optionsOf, questionsOf } from '../../surveys/definition/questions.ts'
import { enteredText } from '../../surveys/definition/text.ts'
import type { PointDirectory, PublishedVersion } from '../distribution/point-directory.ts'

/** What the codes of an answer mean. */
export interface QuestionText {
  /** Item code. */
  readonly code: string
  readonly title: EnteredText
  readonly options: readonly { readonly code: string; readonly title: EnteredText }[]
}

/** The questions of all versions that were answered, of the newest where several ask one item. */
export async function questionTexts(
  points: Pick<PointDirectory, 'version'>,
  answered: readonly { readonly survey_id: string; readonly survey_version: number }[],
): Promise<QuestionText[]> {
  const wanted = new Map(answered.map((row) => [`${row.survey_id}\t${row.survey_version}`, row]))
  const texts = new Map<string, QuestionText>()
  const oldestFirst = [...wanted.values()].toSorted((a, b) => a.survey_version - b.survey_version)
  for (const { survey_id, survey_version } of oldestFirst) {
    const version = await points.version(survey_id, survey_version)
    if (version) for (const text of textsOf(version)) texts.set(text.code, text)
  }
  return [...texts.values()]
}

function textsOf({ compiled: { definition } }: PublishedVersion): QuestionText[] {
  const { locale } = definition
  const words = (text: Parameters<typeof enteredText>[0] | undefined) =>
    text === undefined ? {} : enteredText(text, locale)
  const known = new Set(askedItems(definition).map(({ code }) => code))
  return questionsOf(definition).flatMap(({ question }): QuestionText[] => {
    if (question.type === 'matrix') {
      const options = question.columns.map(optionOf).map(({ value, text }) => ({
        code: String(value),
        title: words(text),
      }))
      return question.rows.map(optionOf).map(({ value, text }) => ({
        code: `${question.name}.${String(value)}`,
        title: words(text),
        options,
      }))
    }
    if (!known.has(question.name)) return []
    return [
      {
        code: question.name,
        title: words(question.title),
        options: optionsOf(question).map(({ value, text }) => ({
          code: String(value),
          title: words(text),
        })),
      },
    ]
  })
}
