import { FileRefusal } from '../file-fault.ts'

/** A workbook as text: what stands in the cells, never how it was computed. */
export interface XlsFormWorkbook {
  readonly sheets: readonly XlsFormSheet[]
}

export interface XlsFormSheet {
  readonly name: string
  /** Row 1 of the sheet first; '' where a cell is empty. */
  readonly rows: readonly (readonly string[])[]
  /** Cells that are formulas: their texts in `rows` are what they last said. */
  readonly formulas?: readonly FormulaCell[]
}

export interface FormulaCell {
  /** From 1, as a spreadsheet numbers them. */
  readonly row: number
  /** 'C7' */
  readonly cell: string
  /** '' where none was stored. */
  readonly value: string
}

/** A row by column, with where it stands. */
export interface XlsFormRow {
  /** 'survey, row 12' */
  readonly place: string
  readonly cell: (column: string) => string
  /** Texts of a column that may exist once per language: label, label::English (en). */
  readonly texts: (column: string) => ReadonlyMap<string, string>
}

export interface XlsFormTable {
  readonly columns: readonly string[]
  readonly rows: readonly XlsFormRow[]
  /** Language tags of its columns in order; '' for a column without one. */
  readonly languages: readonly string[]
}

/** Columns whose header may carry a language. */
const WITH_LANGUAGE =
  /^(label|hint|guidance_hint|constraint_message|required_message|image|audio|video|big-image|media)$/
const ALIASES: Readonly<Record<string, string>> = {
  caption: 'label',
  relevance: 'relevant',
  constraint_msg: 'constraint_message',
  required_msg: 'required_message',
  command: 'type',
  'list name': 'list_name',
  value: 'name',
  choice_name: 'name',
  default_lang: 'default_language',
  id_string: 'form_id',
  title: 'form_title',
  set_form_title: 'form_title',
  read_only: 'readonly',
}

/** A sheet of the form by its name, whatever the case; undefined where it is not there. */
export function tableOf(workbook: XlsFormWorkbook, name: string): XlsFormTable | undefined {
  const sheet = workbook.sheets.find((each) => each.name.trim().toLowerCase() === name)
  if (!sheet) return undefined
  const header = sheet.rows[0] ?? []
  const columns = header.map((title) => headerOf(title, name))
  const languages: string[] = []
  for (const { column, language } of columns) {
    if (column === 'label' && !languages.includes(language)) languages.push(language)
  }
  for (const { column, language } of columns) {
    const known = languages.includes(language) || !WITH_LANGUAGE.test(column)
    if (!known && language !== '') languages.push(language)
  }
  const rows = sheet.rows
    .slice(1)
    .map((cells, index): XlsFormRow | undefined => {
      if (cells.every((each) => each.trim() === '')) return undefined
      return {
        place: `${sheet.name}, row ${index + 2}`,
        cell: (column) => {
          const at = columns.findIndex((each) => each.column === column && each.language === '')
          return (cells[at] ?? '').trim()
        },
        texts: (column) => {
          const texts = new Map<string, string>()
          for (const [at, each] of columns.entries()) {
            const text = cells[at] ?? ''
            if (each.column === column && text.trim() !== '' && !texts.has(each.language))
              texts.set(each.language, text)
          }
          return texts
        },
      }
    })
    .filter((row) => row !== undefined)
  return { columns: columns.map(({ column }) => column), rows, languages }
}

/** @throws {FileRefusal} where one of the columns is not there */
export function requireColumns(table: XlsFormTable, sheet: string, columns: readonly string[]) {
  for (const column of columns) {
    if (!table.columns.includes(column))
      throw new FileRefusal('fault_column_missing', sheet, { column })
  }
}

/** 'label::English (en)' and the older 'label:English' are the label in English. */
function headerOf(title: string, sheet: string): { column: string; language: string } {
  const [head = '', ...rest] = title
    .trim()
    .split(/::?/)
    .map((part) => part.trim())
  const lower = head.toLowerCase()
  if (lower === 'media' && rest.length > 0)
    return { column: (rest[0] ?? '').toLowerCase(), language: rest[1] ?? '' }
  if (lower === 'bind' && rest.length > 0)
    return { column: aliased((rest[0] ?? '').toLowerCase(), sheet), language: '' }
  const column = aliased(lower, sheet)
  return WITH_LANGUAGE.test(column)
    ? { column, language: rest.join(':') }
    : { column: [column, ...rest].join('::'), language: '' }
}

function aliased(column: string, sheet: string): string {
  const spaced = column.replace(/ +/g, '_')
  if (column === 'value' && sheet !== 'choices') return column
  if (Object.hasOwn(ALIASES, column)) return ALIASES[column] ?? column
  if (Object.hasOwn(ALIASES, spaced)) return ALIASES[spaced] ?? spaced
  return spaced
}
