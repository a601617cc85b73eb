import { CsvError, parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { type Language, isLanguage } from '../../locales/language.ts'
import { type InvitationsKey, invitationsWording } from '../../locales/invitations/index.ts'
import type { ProblemEntry } from '../http/problem.ts'

export interface ListedPerson {
  /** E-mail address or telephone number, always written the same way. */
  readonly address: string
  readonly language: Language
  /** In the order of the list's columns. */
  readonly strata: readonly string[]
}

export type ListRead =
  | {
      readonly status: 'read'
      readonly columns: readonly string[]
      readonly people: readonly ListedPerson[]
      /** Lines that said again what an earlier one said. */
      readonly repeated: number
    }
  | { readonly status: 'refused'; readonly faults: readonly ProblemEntry[] }

/** Limits on what a file may hold: more is no list of people to draw from, or not all needed. */
export const LIST_LIMITS = {
  people: 500_000,
  columns: 6,
  columnName: 40,
  value: 60,
  /** A column with more values is no stratum but says who somebody is. */
  valuesInColumn: 50,
  faults: 100,
} as const

type Fault = Extract<InvitationsKey, `fault_${string}`>

/** How the people of a list are reached. */
export interface Addressing {
  /** Name of the column, in small letters. */
  readonly column: string
  /** Writes an address the one way; undefined where it is none. */
  readonly read: (cell: string) => string | undefined
  readonly missing: Fault
  readonly unreadable: Fault
  /** Takes `{line}`. */
  readonly twice: Fault
}

const Rows = v.array(v.array(v.string()))
const utf8 = new TextDecoder('utf-8', { fatal: true })
// No control, format, private or unassigned characters.
const PLAIN_TEXT = /^[^\p{C}]*$/u

/**
 * Reads a list of people: a CSV or TSV file with a column of addresses, perhaps `language` (lv, en,
 * ru, uz), and perhaps columns to divide the sample by, such as region or age group. All or nothing.
 * @param wording language of the faults
 */
export function readList(
  bytes: Uint8Array,
  addressing: Addressing,
  { otherwise, wording }: { otherwise: Language; wording: Language },
): ListRead {
  const { t } = invitationsWording(wording)
  const faults: ProblemEntry[] = []
  const refuse = (place: string, code: Fault, values?: Record<string, string | number>) => {
    if (faults.length < LIST_LIMITS.faults) faults.push({ place, code, detail: t(code, values) })
  }
  const refused = (): ListRead => ({ status: 'refused', faults })

  const rows = readRows(bytes)
  if (!Array.isArray(rows)) {
    refuse(t('place_file'), rows.fault)
    return refused()
  }
  const [header = [], ...lines] = rows
  const names = header.map((name) => name.trim().toLowerCase())
  const addressAt = names.indexOf(addressing.column)
  const languageAt = names.indexOf('language')
  const columns = names.flatMap((name, at) =>
    at === addressAt || at === languageAt ? [] : [{ name, at, values: new Set<string>() }],
  )
  if (addressAt < 0) refuse(t('place_header'), addressing.missing)
  if (new Set(names).size < names.length) refuse(t('place_header'), 'fault_column_twice')
  if (columns.length > LIST_LIMITS.columns) {
    refuse(t('place_header'), 'fault_too_many_columns', {
      most: LIST_LIMITS.columns,
      column: addressing.column,
    })
  }
  for (const { name } of columns) {
    const usable = name !== '' && name.length <= LIST_LIMITS.columnName && PLAIN_TEXT.test(name)
    if (!usable) refuse(t('place_header'), 'fault_column_name', { most: LIST_LIMITS.columnName })
  }
  if (lines.length === 0) refuse(t('place_file'), 'fault_no_rows')
  if (lines.length > LIST_LIMITS.people) {
    refuse(t('place_file'), 'fault_too_many_rows', { most: LIST_LIMITS.people })
  }
  if (faults.length > 0) return refused()

  const people = new Map<string, ListedPerson>()
  const lineOf = new Map<string, number>()
  let repeated = 0
  for (const [index, cells] of lines.entries()) {
    // As a spreadsheet numbers it: the header is line 1.
    const line = index + 2
    const at = (column: string) => t('place_cell', { line: String(line), column })
    const address = addressing.read(cells[addressAt] ?? '')
    const said = (cells[languageAt] ?? '').trim().toLowerCase()
    const language = said === '' ? otherwise : said
    const strata = columns.map((column) => (cells[column.at] ?? '').trim())
    if (address === undefined) refuse(at(addressing.column), addressing.unreadable)
    if (!isLanguage(language)) {
      refuse(at('language'), 'fault_language')
      continue
    }
    for (const [place, { name, values }] of columns.entries()) {
      const value = strata[place] ?? ''
      if (value.length > LIST_LIMITS.value || !PLAIN_TEXT.test(value)) {
        refuse(at(name), 'fault_value', { most: LIST_LIMITS.value })
      } else if (values.size <= LIST_LIMITS.valuesInColumn) values.add(value)
    }
    if (address === undefined) continue
    const before = people.get(address)
    if (!before) {
      people.set(address, { address, language, strata })
      lineOf.set(address, line)
    } else if (before.language === language && same(before.strata, strata)) repeated++
    else refuse(at(addressing.column), addressing.twice, { line: String(lineOf.get(address)) })
  }
  for (const { name, values } of columns) {
    if (values.size <= LIST_LIMITS.valuesInColumn) continue
    refuse(t('place_column', { column: name }), 'fault_too_many_values', {
      most: LIST_LIMITS.valuesInColumn,
    })
  }
  if (faults.length > 0) return refused()
  return {
    status: 'read',
    columns: columns.map(({ name }) => name),
    people: [...people.values()],
    repeated,
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.every((value, index) => value === b[index])
}

/** Rows as lists of cells: a column named `__proto__` is a name like any other. */
function readRows(bytes: Uint8Array): string[][] | { fault: 'fault_not_text' | 'fault_not_csv' } {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { fault: 'fault_not_text' }
  }
  const header = text.slice(0, Math.max(0, text.indexOf('\n')))
  const delimiter = ['\t', ';'].find((each) => header.includes(each)) ?? ','
  try {
    const rows: unknown = parse(text, {
      bom: true,
      delimiter,
      skip_empty_lines: true,
      max_record_size: 4096,
      to: LIST_LIMITS.people + 2,
    })
    return v.parse(Rows, rows)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { fault: 'fault_not_csv' }
  }
}
