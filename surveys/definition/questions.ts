import { LANGUAGES, type Language } from '../../locales/language.ts'
import type {
  Choice,
  ChoiceValue,
  Definition,
  Element,
  Panel,
  Question,
  QuestionOf,
} from './definition.ts'
import { type SurveyText, isWrittenIn } from './text.ts'

/** A question where it stands: with the conditions of the page and panels around it. */
export interface PlacedQuestion {
  readonly question: Question
  /** Every `visibleIf` that must hold for it to be shown, outermost first. */
  readonly conditions: readonly string[]
  /** Headings above it that it is the first question under, outermost first. */
  readonly headings: readonly Heading[]
  /** 'pages.0.elements.3' */
  readonly path: string
}

export interface Heading {
  readonly title?: SurveyText
  readonly description?: SurveyText
}

/** All questions in the order they are asked. */
export function questionsOf(definition: Definition): PlacedQuestion[] {
  const found: PlacedQuestion[] = []
  let headings: Heading[] = []

  const walk = (elements: readonly Element[], conditions: readonly string[], path: string) => {
    for (const [index, element] of elements.entries()) {
      const at = `${path}.${index}`
      if (element.type === 'panel') {
        enter(element)
        walk(element.elements, within(conditions, element.visibleIf), `${at}.elements`)
      } else {
        const own = within(conditions, element.visibleIf)
        found.push({ question: element, conditions: own, headings, path: at })
        headings = []
      }
    }
  }
  const enter = ({ title, description }: Pick<Panel, 'title' | 'description'>) => {
    if (title === undefined && description === undefined) return
    headings = [
      ...headings,
      { ...(title !== undefined && { title }), ...(description !== undefined && { description }) },
    ]
  }

  for (const [index, page] of (definition.pages ?? []).entries()) {
    const { title, description } = page
    enter({
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    })
    walk(page.elements, within([], page.visibleIf), `pages.${index}.elements`)
  }
  walk(definition.elements ?? [], [], 'elements')
  return found
}

function within(conditions: readonly string[], condition: string | undefined): readonly string[] {
  return condition === undefined || condition.trim() === ''
    ? conditions
    : [...conditions, condition]
}

/** A step of a rating or an option of a choice question. `text` is absent where none was written. */
export interface Option {
  readonly value: ChoiceValue
  readonly text?: SurveyText
}

export function optionOf(choice: Choice): Option {
  return typeof choice === 'object' ? choice : { value: choice }
}

/** The steps of a rating, lowest first: its own values, else whole numbers from min to max. */
export function ratingSteps(question: QuestionOf<'rating'>): Option[] {
  if (question.rateValues) return question.rateValues.map(optionOf)
  const { rateMin = 1, rateCount } = question
  const rateMax = question.rateMax ?? (rateCount === undefined ? 5 : rateMin + rateCount - 1)
  const steps: Option[] = []
  for (let value = rateMin; value <= rateMax; value++) {
    const text =
      value === rateMin
        ? question.minRateDescription
        : value === rateMax
          ? question.maxRateDescription
          : undefined
    steps.push({ value, ...(text !== undefined && { text }) })
  }
  return steps
}

/** The answers that a question offers, in the order they are shown; none for free entry. */
export function optionsOf(question: Question): Option[] {
  switch (question.type) {
    case 'rating':
      return ratingSteps(question)
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'ranking':
      return question.choices.map(optionOf)
    case 'matrix':
      return question.columns.map(optionOf)
    case 'boolean':
    case 'text':
    case 'comment':
    case 'matrixdynamic':
      return []
  }
}

/** Title of a question, else its code. */
export function titleOf({ title, name }: Pick<Question, 'title' | 'name'>): SurveyText {
  return title ?? name
}

/** Rows of a table question that the plain form shows and that an answer may have. */
export function tableRows({ rowCount, minRowCount, maxRowCount }: QuestionOf<'matrixdynamic'>): {
  readonly shown: number
  readonly most: number
} {
  const most = maxRowCount ?? 10
  return { shown: Math.min(most, Math.max(3, rowCount ?? 0, minRowCount ?? 0)), most }
}

/** Every text that a respondent reads, with the place it stands at. */
export function textsOf(definition: Definition): { path: string; text: SurveyText }[] {
  const texts: { path: string; text: SurveyText }[] = []
  const add = (path: string, text: SurveyText | undefined) => {
    if (text !== undefined) texts.push({ path, text })
  }
  add('title', definition.title)
  add('description', definition.description)
  add('privacyNotice', definition.privacyNotice)
  add('purpose', definition.purpose)
  const group = (path: string, { title, description }: Heading) => {
    add(`${path}.title`, title)
    add(`${path}.description`, description)
  }
  const options = (path: string, choices: readonly Choice[]) => {
    for (const [index, choice] of choices.entries()) add(`${path}.${index}`, optionOf(choice).text)
  }
  const walk = (elements: readonly Element[], path: string) => {
    for (const [index, element] of elements.entries()) {
      const at = `${path}.${index}`
      group(at, element)
      if (element.type === 'panel') walk(element.elements, `${at}.elements`)
      if ('placeholder' in element) add(`${at}.placeholder`, element.placeholder)
      if ('choices' in element) options(`${at}.choices`, element.choices)
      if (element.type === 'boolean') {
        add(`${at}.labelTrue`, element.labelTrue)
        add(`${at}.labelFalse`, element.labelFalse)
      }
      if (element.type === 'rating') {
        options(`${at}.rateValues`, element.rateValues ?? [])
        add(`${at}.minRateDescription`, element.minRateDescription)
        add(`${at}.maxRateDescription`, element.maxRateDescription)
      }
      if (element.type === 'matrix') {
        options(`${at}.columns`, element.columns)
        options(`${at}.rows`, element.rows)
      }
      if (element.type === 'matrixdynamic') {
        for (const [number, column] of element.columns.entries())
          add(`${at}.columns.${number}.title`, column.title)
        add(`${at}.addRowText`, element.addRowText)
        add(`${at}.removeRowText`, element.removeRowText)
      }
    }
  }
  for (const [index, page] of (definition.pages ?? []).entries()) {
    group(`pages.${index}`, page)
    walk(page.elements, `pages.${index}.elements`)
  }
  walk(definition.elements ?? [], 'elements')
  return texts
}

/** Languages in which every text exists, in our order; the definition's own one when none is. */
export function languagesOf(definition: Definition): Language[] {
  const locale = definition.locale ?? 'en'
  const texts = textsOf(definition)
  const complete = LANGUAGES.filter((language) =>
    texts.every(({ text }) => isWrittenIn(text, language, locale)),
  )
  return complete.length > 0 ? complete : [locale]
}
