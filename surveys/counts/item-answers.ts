import type { Definition, Question } from '../definition/definition.ts'
import { optionOf, optionsOf, questionsOf, titleOf } from '../definition/questions.ts'
import type { SurveyText } from '../definition/text.ts'
import { ANSWERED, NOT_APPLICABLE, type Tally, tallyEntries } from './tally.ts'

/**
 * What an item's options are: `one` of them was chosen, `several` may have been, an `order` gives
 * the place of one choice among all, an `amount` is a number or the month of a day, where those
 * are counted one by one, and of an `entry` only is counted that there is one.
 */
export type ItemKind = 'one' | 'several' | 'order' | 'amount' | 'entry'

/** How often each answer to one item of a questionnaire was given. */
export interface ItemAnswers {
  /** 'satisfaction', or 'conduct.respect' for a row of a table and a choice that is ranked. */
  readonly item: string
  readonly kind: ItemKind
  readonly title: SurveyText
  /** The row of the table, or the choice that was ranked. */
  readonly part?: SurveyText
  /** Those who chose an option, "does not apply" aside; those who wrote something where none is. */
  readonly answered: number
  /** Absent where nobody could say so and nobody did. */
  readonly notApplicable?: number
  /** In the order of the questionnaire, those that nobody chose too; those of amounts by size. */
  readonly options: readonly {
    readonly code: string
    readonly text: SurveyText
    readonly count: number
  }[]
}

/**
 * The answers to each item of a questionnaire, in its order.
 * @param tallies by item; those of items that it does not ask are left out
 */
export function itemAnswers(
  definition: Definition,
  tallies: ReadonlyMap<string, Tally>,
): ItemAnswers[] {
  return questionsOf(definition).flatMap(({ question }) =>
    askedBy(question).map((asked) => answersTo(asked, tallies.get(asked.item) ?? {})),
  )
}

type Asked = Pick<ItemAnswers, 'item' | 'kind' | 'title' | 'part'> & {
  readonly offered: readonly { readonly code: string; readonly text: SurveyText }[]
}

function askedBy(question: Question): Asked[] {
  const title = titleOf(question)
  const offered = optionsOf(question).map(({ value, text }) => ({
    code: String(value),
    text: text ?? String(value),
  }))
  const { name: item } = question
  switch (question.type) {
    case 'rating':
    case 'radiogroup':
    case 'dropdown':
      return [{ item, kind: 'one', title, offered }]
    case 'boolean':
      return [{ item, kind: 'one', title, offered: yesAndNo(question) }]
    case 'checkbox':
      return [{ item, kind: 'several', title, offered }]
    case 'matrix':
      return question.rows.map(optionOf).map(({ value, text }) => ({
        item: `${item}.${String(value)}`,
        kind: 'one',
        title,
        part: text ?? String(value),
        offered,
      }))
    case 'ranking': {
      const places = offered.map((_, index) => String(index + 1))
      return offered.map(({ code, text }) => ({
        item: `${item}.${code}`,
        kind: 'order',
        title,
        part: text,
        offered: places.map((place) => ({ code: place, text: place })),
      }))
    }
    case 'text': {
      const kind = question.inputType === 'number' || question.inputType === 'date'
      return [{ item, kind: kind ? 'amount' : 'entry', title, offered: [] }]
    }
    case 'comment':
    case 'matrixdynamic':
      return [{ item, kind: 'entry', title, offered: [] }]
  }
}

function yesAndNo({ labelTrue, labelFalse }: Question & { type: 'boolean' }): Asked['offered'] {
  return [
    { code: 'true', text: labelTrue ?? '' },
    { code: 'false', text: labelFalse ?? '' },
  ]
}

function answersTo({ offered, ...about }: Asked, tally: Tally): ItemAnswers {
  const counts = new Map(tallyEntries(tally))
  const entries = counts.get(ANSWERED) ?? 0
  const notApplicable = counts.get(NOT_APPLICABLE) ?? 0
  counts.delete(ANSWERED)
  counts.delete(NOT_APPLICABLE)
  const listed = offered.filter(({ code }) => code !== NOT_APPLICABLE)
  const known = new Set(listed.map(({ code }) => code))
  // An earlier version offered these, or nothing was listed: numbers and months in their order.
  const others = [...counts.keys()].filter((code) => !known.has(code)).toSorted(byAmount)
  const options = [...listed, ...others.map((code) => ({ code, text: code }))].map((option) => ({
    ...option,
    count: counts.get(option.code) ?? 0,
  }))
  const chosen = options.reduce((sum, { count }) => sum + count, 0)
  const isOffered = listed.length < offered.length
  return {
    ...about,
    answered: about.kind === 'several' || chosen === 0 ? entries : chosen,
    ...((isOffered || notApplicable > 0) && { notApplicable }),
    options,
  }
}

/** Numbers by size; months, and everything else, as text. */
function byAmount(a: string, b: string): number {
  const difference = Number(a) - Number(b)
  return Number.isNaN(difference) ? (a < b ? -1 : 1) : difference
}
