import { CsvError, parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { type Language, isLanguage } from '../../locales/language.ts'
import { type InvitationsKey, invitationsWording } from '../../locales/invitations/index.ts'
import type { ProblemEntry } from '../http/problem.ts'

export interface FramePerson {
  /** In small letters. */
  readonly email: string
  readonly language: Language
  /** In the order of the frame's columns. */
  readonly strata: readonly string[]
}

export type FrameRead =
  | {
      readonly status: 'read'
      readonly columns: readonly string[]
      readonly people: readonly FramePerson[]
      /** Lines that said again what an earlier one said. */
      readonly repeated: number
    }
  | { readonly status: 'refused'; readonly faults: readonly ProblemEntry[] }

/** Limits on what a file may hold: more is no list of people to draw from, or not all needed. */
export const FRAME_LIMITS = {
  people: 500_000,
  columns: 6,
  columnName: 40,
  value: 60,
  /** A column with more values is no stratum but says who somebody is. */
  valuesInColumn: 50,
  faults: 100,
} as const

const Rows = v.array(v.array(v.string()))
const utf8 = new TextDecoder('utf-8', { fatal: true })
// What every mail server takes without extensions (RFC 5321, without quoted local parts).
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i
// No control, format, private or unassigned characters.
const PLAIN_TEXT = /^[^\p{C}]*$/u

/**
 * Reads a list of people: a CSV or TSV file with a column `email`, perhaps `language` (lv, en, ru,
 * uz), and perhaps columns to divide the sample by, such as region or age group. All or nothing.
 * @param wording language of the faults
 */
export function readFrame(
  bytes: Uint8Array,
  { otherwise, wording }: { otherwise: Language; wording: Language },
): FrameRead {
  const { t } = invitationsWording(wording)
  const faults: ProblemEntry[] = []
  const refuse = (
    place: string,
    code: Extract<InvitationsKey, `fault_${string}`>,
    values?: Record<string, string | number>,
  ) => {
    if (faults.length < FRAME_LIMITS.faults) faults.push({ place, code, detail: t(code, values) })
  }
  const refused = (): FrameRead => ({ status: 'refused', faults })

  const rows = readRows(bytes)
  if (!Array.isArray(rows)) {
    refuse(t('place_file'), rows.fault)
    return refused()
  }
  const [header = [], ...lines] = rows
  const names = header.map((name) => name.trim().toLowerCase())
  const emailAt = names.indexOf('email')
  const languageAt = names.indexOf('language')
  const columns = names.flatMap((name, at) =>
    at === emailAt || at === languageAt ? [] : [{ name, at, values: new Set<string>() }],
  )
  if (emailAt < 0) refuse(t('place_header'), 'fault_no_email_column')
  if (new Set(names).size < names.length) refuse(t('place_header'), 'fault_column_twice')
  if (columns.length > FRAME_LIMITS.columns) {
    refuse(t('place_header'), 'fault_too_many_columns', { most: FRAME_LIMITS.columns })
  }
  for (const { name } of columns) {
    const usable = name !== '' && name.length <= FRAME_LIMITS.columnName && PLAIN_TEXT.test(name)
    if (!usable) refuse(t('place_header'), 'fault_column_name', { most: FRAME_LIMITS.columnName })
  }
  if (lines.length === 0) refuse(t('place_file'), 'fault_no_rows')
  if (lines.length > FRAME_LIMITS.people) {
    refuse(t('place_file'), 'fault_too_many_rows', { most: FRAME_LIMITS.people })
  }
  if (faults.length > 0) return refused()

  const people = new Map<string, FramePerson>()
  const lineOf = new Map<string, number>()
  let repeated = 0
  for (const [index, cells] of lines.entries()) {
    // As a spreadsheet numbers it: the header is line 1.
    const line = index + 2
    const at = (column: string) => t('place_cell', { line: String(line), column })
    const email = (cells[emailAt] ?? '').trim().toLowerCase()
    const said = (cells[languageAt] ?? '').trim().toLowerCase()
    const language = said === '' ? otherwise : said
    const strata = columns.map((column) => (cells[column.at] ?? '').trim())
    if (!isAddress(email)) refuse(at('email'), 'fault_email')
    if (!isLanguage(language)) {
      refuse(at('language'), 'fault_language')
      continue
    }
    for (const [place, { name, values }] of columns.entries()) {
      const value = strata[place] ?? ''
      if (value.length > FRAME_LIMITS.value || !PLAIN_TEXT.test(value)) {
        refuse(at(name), 'fault_value', { most: FRAME_LIMITS.value })
      } else if (values.size <= FRAME_LIMITS.valuesInColumn) values.add(value)
    }
    const before = people.get(email)
    if (!before) {
      people.set(email, { email, language, strata })
      lineOf.set(email, line)
    } else if (before.language === language && same(before.strata, strata)) repeated++
    else refuse(at('email'), 'fault_twice', { line: String(lineOf.get(email)) })
  }
  for (const { name, values } of columns) {
    if (values.size <= FRAME_LIMITS.valuesInColumn) continue
    refuse(t('place_column', { column: name }), 'fault_too_many_values', {
      most: FRAME_LIMITS.valuesInColumn,
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

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  return (
    at > 0 &&
    local.length <= 64 &&
    text.length <= 254 &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(domain)
  )
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
      to: FRAME_LIMITS.people + 2,
    })
    return v.parse(Rows, rows)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { fault: 'fault_not_csv' }
  }
}
