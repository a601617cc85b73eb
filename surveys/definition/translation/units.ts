import type { Choice, Definition, Element, TableColumn } from '../definition.ts'
import { type WrittenText, withText } from '../editing/texts.ts'
import { optionOf } from '../questions.ts'
import type { SurveyText } from '../text.ts'
import type { TextColumn } from '../text-column.ts'

/** One text of a questionnaire, known by what it belongs to and not by where that stands. */
export interface TextUnit {
  /** 'title', 'satisfaction/title', 'satisfaction/step/1', 'page/2/title' */
  readonly key: string
  readonly part: TextPart
  /** Code of the question or panel that it belongs to; undefined for the whole and for pages. */
  readonly item?: string
  readonly text: SurveyText
}

export type TextPart =
  | 'title'
  | 'description'
  | 'privacyNotice'
  | 'purpose'
  | 'placeholder'
  | 'label'
  | 'step'
  | 'choice'
  | 'row'
  | 'column'
  | 'button'

type Change = (
  unit: Omit<TextUnit, 'text'>,
  text: SurveyText | undefined,
) => WrittenText | undefined

/** Every text that a respondent reads, in the order of the questionnaire, each key once. */
export function textUnits(definition: Definition): TextUnit[] {
  const units: TextUnit[] = []
  mapTexts(definition, (unit, text) => {
    if (text === undefined) return undefined
    units.push({ ...unit, text })
    return written(text)
  })
  return units
}

/** The questionnaire with one text changed in one language; unchanged where there is no such key. */
export function withUnit(
  definition: Definition,
  key: string,
  column: TextColumn,
  value: string,
): Definition {
  return withUnits(definition, column, new Map([[key, value]]))
}

/** The same for many texts of one language, or of its easy wording. */
export function withUnits(
  definition: Definition,
  column: TextColumn,
  values: ReadonlyMap<string, string>,
): Definition {
  const { locale = 'en' } = definition
  return mapTexts(definition, (unit, text) => {
    const value = values.get(unit.key)
    if (text === undefined) return undefined
    return value === undefined ? written(text) : withText(text, column, value, locale)
  })
}

function written(text: SurveyText): WrittenText {
  return typeof text === 'string' ? text : { ...text }
}

/** The one walk over all texts: reading and changing cannot disagree about the keys. */
export function mapTexts(definition: Definition, change: Change): Definition {
  const whole = (part: 'title' | 'description' | 'privacyNotice' | 'purpose') =>
    field(part, change({ key: part, part }, definition[part]))
  const { title: _t, description: _d, privacyNotice: _n, purpose: _p, ...rest } = definition
  const { pages, elements, ...others } = rest
  return {
    ...whole('title'),
    ...whole('description'),
    ...whole('privacyNotice'),
    ...whole('purpose'),
    ...others,
    ...(pages && {
      pages: pages.map((page, index) => {
        const key = `page/${page.name ?? index + 1}`
        const { title: _title, description: _description, ...own } = page
        return {
          ...field('title', change({ key: `${key}/title`, part: 'title' }, page.title)),
          ...field(
            'description',
            change({ key: `${key}/description`, part: 'description' }, page.description),
          ),
          ...own,
          elements: page.elements.map((element) => mapElement(element, change)),
        }
      }),
    }),
    ...(elements && { elements: elements.map((element) => mapElement(element, change)) }),
  }
}

function field<Name extends string>(
  name: Name,
  text: WrittenText | undefined,
): Partial<Record<Name, WrittenText>> {
  const made: Partial<Record<Name, WrittenText>> = {}
  if (text !== undefined) made[name] = text
  return made
}

function mapElement(element: Element, change: Change): Element {
  const item = element.name
  const text = (name: string, part: TextPart, own: SurveyText | undefined) =>
    change({ key: `${item}/${name}`, part, item }, own)
  const list = (name: string, part: TextPart, choices: readonly Choice[]): Choice[] =>
    choices.map((choice) => {
      if (typeof choice !== 'object' || choice.text === undefined) return choice
      const { value } = optionOf(choice)
      const own = text(`${name}/${String(value)}`, part, choice.text)
      return own === undefined ? { value } : { value, text: own }
    })

  const { title: _title, description: _description, ...rest } = element
  const heading = {
    ...field('title', text('title', 'title', element.title)),
    ...field('description', text('description', 'description', element.description)),
  }
  switch (rest.type) {
    case 'panel':
      return {
        ...rest,
        ...heading,
        elements: rest.elements.map((inner) => mapElement(inner, change)),
      }
    case 'rating': {
      const { minRateDescription: low, maxRateDescription: high, rateValues, ...own } = rest
      return {
        ...own,
        ...heading,
        ...(rateValues && { rateValues: list('step', 'step', rateValues) }),
        ...field('minRateDescription', text('lowest', 'step', low)),
        ...field('maxRateDescription', text('highest', 'step', high)),
      }
    }
    case 'radiogroup':
    case 'checkbox':
    case 'ranking':
      return { ...rest, ...heading, choices: list('choice', 'choice', rest.choices) }
    case 'dropdown': {
      const { placeholder, ...own } = rest
      return {
        ...own,
        ...heading,
        choices: list('choice', 'choice', rest.choices),
        ...field('placeholder', text('placeholder', 'placeholder', placeholder)),
      }
    }
    case 'boolean': {
      const { labelTrue, labelFalse, ...own } = rest
      return {
        ...own,
        ...heading,
        ...field('labelTrue', text('yes', 'label', labelTrue)),
        ...field('labelFalse', text('no', 'label', labelFalse)),
      }
    }
    case 'text':
    case 'comment': {
      const { placeholder, ...own } = rest
      return {
        ...own,
        ...heading,
        ...field('placeholder', text('placeholder', 'placeholder', placeholder)),
      }
    }
    case 'matrix':
      return {
        ...rest,
        ...heading,
        columns: list('column', 'column', rest.columns),
        rows: list('row', 'row', rest.rows),
      }
    case 'matrixdynamic': {
      const { addRowText, removeRowText, columns, ...own } = rest
      return {
        ...own,
        ...heading,
        columns: columns.map((column) => mapColumn(column, text)),
        ...field('addRowText', text('add', 'button', addRowText)),
        ...field('removeRowText', text('remove', 'button', removeRowText)),
      }
    }
  }
}

function mapColumn(
  column: TableColumn,
  text: (name: string, part: TextPart, own: SurveyText | undefined) => WrittenText | undefined,
): TableColumn {
  const { title, ...own } = column
  return { ...own, ...field('title', text(`column/${column.name}`, 'column', title)) }
}
