import type { Question } from '../../../../surveys/definition/definition.ts'
import { optionOf, optionsOf } from '../../../../surveys/definition/questions.ts'
import type { SurveyText } from '../../../../surveys/definition/text.ts'
import type {
  AnswerMapping,
  ItemMapping,
  Source,
} from '../../../../surveys/exchange/answers/mapping.ts'
import { columnsOf } from '../../../../surveys/exchange/answers/read-item.ts'

type Place = AnswerMapping['place']

/** A part of the mapping as the value of a select: 'fixed:lv', 'column:Valoda' or ''. */
export function sourceValue(source: Source | { fixed: string } | undefined): string {
  if (!source) return ''
  return 'column' in source ? `column:${source.column}` : source.fixed && `fixed:${source.fixed}`
}

/** The part that a select's value stands for; the words of a column stay while it stays. */
export function sourceOf(value: string, before: Source | { fixed: string } | undefined): Source {
  if (value.startsWith('column:')) {
    const column = value.slice('column:'.length)
    return before && 'column' in before && before.column === column ? before : { column }
  }
  return { fixed: value.slice('fixed:'.length) }
}

/** The mapping with every column that it does not read listed as left out. */
export function withIgnored(mapping: AnswerMapping, columns: readonly string[]): AnswerMapping {
  const used = usedColumns(mapping)
  const { ignore: _, ...rest } = mapping
  const ignore = columns.filter((column) => !used.has(column))
  return ignore.length > 0 ? { ...rest, ignore } : rest
}

export function usedColumns(mapping: AnswerMapping): ReadonlySet<string> {
  const sources: (Source | { fixed: string } | undefined)[] =
    'point' in mapping.place
      ? [mapping.place.mode]
      : [
          mapping.place.provider,
          mapping.place.service,
          mapping.place.centre,
          mapping.place.channel,
          mapping.place.mode,
        ]
  return new Set([
    ...Object.values(mapping.items).flatMap(columnsOf),
    ...(mapping.id ? [mapping.id.column] : []),
    ...[mapping.day, mapping.language, ...sources].flatMap((source) =>
      source && 'column' in source ? [source.column] : [],
    ),
    ...(mapping.skip ?? []).map(({ column }) => column),
  ])
}

/** The mapping with another way to read one question; undefined: not in the file. */
export function withItem(
  mapping: AnswerMapping,
  name: string,
  item: ItemMapping | undefined,
): AnswerMapping {
  const { [name]: _, ...others } = mapping.items
  return { ...mapping, items: item ? { ...others, [name]: item } : others }
}

export function withPlace(
  mapping: AnswerMapping,
  part: 'provider' | 'service' | 'centre' | 'channel' | 'mode',
  value: string,
): AnswerMapping {
  const place: Place =
    'point' in mapping.place
      ? { provider: { fixed: '' }, service: { fixed: '' }, channel: { fixed: 'in-person' } }
      : mapping.place
  return { ...mapping, place: { ...place, [part]: sourceOf(value, place[part]) } }
}

/** How the answers to a question can lie in columns. */
export type Layout = 'cell' | 'options' | 'rows' | 'cells'

export function layoutsOf(question: Question): readonly Layout[] {
  switch (question.type) {
    case 'checkbox':
    case 'ranking':
      return ['cell', 'options']
    case 'matrix':
      return ['rows']
    case 'matrixdynamic':
      return ['cells']
    default:
      return ['cell']
  }
}

export function layoutOf(question: Question, item: ItemMapping | undefined): Layout {
  const [first = 'cell'] = layoutsOf(question)
  if (!item) return first
  if ('options' in item) return 'options'
  if ('rows' in item) return 'rows'
  return 'cells' in item ? 'cells' : 'cell'
}

/** What has a column of its own: options of several, rows of a matrix, cells of a table's lines. */
export function partsOf(
  question: Question,
  layout: Layout,
): readonly { readonly code: string; readonly text: SurveyText }[] {
  const named = ({ value, text }: { value: string | number | boolean; text?: SurveyText }) => ({
    code: String(value),
    text: text ?? String(value),
  })
  if (layout === 'rows' && question.type === 'matrix') {
    return question.rows.map((row) => named(optionOf(row)))
  }
  if (layout === 'options') return optionsOf(question).map(named)
  if (layout === 'cells' && question.type === 'matrixdynamic') {
    return question.columns.map(({ name, title }) => ({ code: name, text: title ?? name }))
  }
  return []
}

/** The column that a part of a question is read from; '' where none is. */
export function columnOfPart(item: ItemMapping | undefined, code: string): string {
  if (!item) return ''
  if ('options' in item) return item.options[code] ?? ''
  if ('rows' in item) return item.rows[code] ?? ''
  return 'cells' in item ? (item.cells[0]?.[code] ?? '') : ''
}

/** The item with another column for a part; undefined once no part has one. */
export function withPart(
  item: ItemMapping | undefined,
  layout: Layout,
  code: string,
  column: string,
): ItemMapping | undefined {
  const before =
    item && 'options' in item
      ? item.options
      : item && 'rows' in item
        ? item.rows
        : item && 'cells' in item
          ? (item.cells[0] ?? {})
          : {}
  const { [code]: _, ...others } = before
  const columns = column === '' ? others : { ...others, [code]: column }
  if (Object.keys(columns).length === 0) return undefined
  if (layout === 'rows') return { ...(item && 'rows' in item ? item : {}), rows: columns }
  if (layout === 'cells') {
    const rest = item && 'cells' in item ? item.cells.slice(1) : []
    return { cells: [columns, ...rest] }
  }
  return { ...(item && 'options' in item ? item : {}), options: columns }
}
