import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import * as v from 'valibot'
import type { Language } from '../../locales/language.ts'
import { type Catalog, createWording } from '../../locales/wording.ts'
import { EDITOR, type EditorKey } from '../../locales/editor/index.ts'
import type { TranslationLine } from '../../surveys/definition/translation/state.ts'
import {
  type TextColumn,
  isEasyColumn,
  languageOfColumn,
} from '../../surveys/definition/text-column.ts'

export const TRANSLATION_FORMATS = ['xliff', 'csv'] as const
export type TranslationFormat = (typeof TRANSLATION_FORMATS)[number]

export interface Direction {
  readonly from: TextColumn
  readonly to: TextColumn
}

/** One translation of a file, with the place that a fault of it is told by: 'row 7', 'unit u7'. */
export interface TranslatedRow {
  readonly place: string
  readonly key: string
  readonly source: string
  readonly target: string
}

/** Why a file, or one row of it, cannot be taken. */
export interface FileFault {
  readonly place: string
  readonly code: Extract<EditorKey, `file_${string}`>
  readonly values: Readonly<Record<string, string>>
}

export type TranslationFile =
  | { readonly ok: true; readonly rows: readonly TranslatedRow[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] }

const COLUMNS = ['key', 'kind', 'source', 'target', 'state'] as const

export function fileFaultText({ code, values }: FileFault, language: Language): string {
  const catalog: Catalog<EditorKey> = EDITOR
  return createWording(language, catalog).t(code, values)
}

/** Spreadsheets run what begins like a formula, so such a text gets an apostrophe in front. */
export function writeCsv(lines: readonly TranslationLine[]): string {
  const rows = lines.map(({ key, part, source, target, state }) => [
    key,
    part,
    source,
    target,
    state,
  ])
  const text: string = stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    escape_formulas: true,
  })
  // The mark tells spreadsheets that it is UTF-8.
  return `\uFEFF${text}`
}

/** XLIFF 2.0: one unit a text, its key as the unit's name. */
export function writeXliff(lines: readonly TranslationLine[], { from, to }: Direction): string {
  const units = lines.map(({ key, part, source, target, state }, index) => {
    const done = state === 'translated'
    return `    <unit id="u${index + 1}" name="${xml(key)}">
      <notes><note category="kind">${part}</note></notes>
      <segment state="${done ? 'translated' : 'initial'}">
        <source xml:space="preserve">${xml(source)}</source>
${target === '' ? '' : `        <target xml:space="preserve">${xml(target)}</target>\n`}      </segment>
    </unit>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${tag(from)}" trgLang="${tag(to)}">
  <file id="questionnaire">
${units.join('\n')}
  </file>
</xliff>
`
}

/** Reads what `writeXliff` or `writeCsv` wrote and a translator filled in. Never throws. */
export function readTranslationFile(text: string, direction: Direction): TranslationFile {
  const content = text.replace(/^\uFEFF/, '')
  return content.trimStart().startsWith('<') ? readXliff(content, direction) : readCsv(content)
}

const CsvRows = v.array(v.array(v.string()))

function readCsv(text: string): TranslationFile {
  let rows: string[][]
  try {
    // A spreadsheet of a country with decimal commas writes semicolons.
    const [first = ''] = text.split(/\r?\n/, 1)
    const delimiter = first.includes(';') && !first.includes(',') ? ';' : ','
    rows = v.parse(
      CsvRows,
      parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true }),
    )
  } catch (error) {
    const line =
      error instanceof CsvError && 'lines' in error ? `row ${String(error['lines'])}` : 'file'
    return refused(line, 'file_unreadable')
  }
  const [header = [], ...body] = rows
  const at = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]))
  const missing = (['key', 'source', 'target'] as const).filter((name) => !at.has(name))
  if (missing.length === 3) return refused('file', 'file_unreadable')
  if (missing.length > 0)
    return {
      ok: false,
      faults: missing.map((column) => ({
        place: 'row 1',
        code: 'file_column',
        values: { column },
      })),
    }
  const cell = (row: readonly string[], name: string) => unescaped(row[at.get(name) ?? -1] ?? '')
  return {
    ok: true,
    rows: body.map((row, index) => ({
      place: `row ${index + 2}`,
      key: cell(row, 'key'),
      source: cell(row, 'source'),
      target: cell(row, 'target'),
    })),
  }
}

/** Takes the apostrophe away that `writeCsv` put before what looks like a formula. */
function unescaped(cell: string): string {
  return /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell
}

const PlainText = v.union([v.string(), v.looseObject({ '#text': v.optional(v.string(), '') })])
const Unit = v.looseObject({
  '@id': v.optional(v.string(), ''),
  '@name': v.optional(v.string(), ''),
  segment: v.optional(
    v.array(
      v.looseObject({ source: v.optional(PlainText, ''), target: v.optional(PlainText, '') }),
    ),
    [],
  ),
})
const Xliff = v.looseObject({
  xliff: v.looseObject({
    '@version': v.string(),
    '@srcLang': v.string(),
    '@trgLang': v.optional(v.string(), ''),
    file: v.array(
      v.union([
        v.looseObject({ unit: v.optional(v.array(Unit), []) }),
        // An element without children is read as its text.
        v.pipe(
          v.string(),
          v.transform(() => ({ unit: [] })),
        ),
      ]),
    ),
  }),
})

function readXliff(text: string, { from, to }: Direction): TranslationFile {
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text))
    return refused('file', 'file_doctype')
  const wellFormed = XMLValidator.validate(text)
  if (wellFormed !== true) return refused(`row ${wellFormed.err.line}`, 'file_unreadable')
  const parsed = v.safeParse(Xliff, parsedXml(text))
  if (!parsed.success || !parsed.output.xliff['@version'].startsWith('2.'))
    return refused('file', 'file_unreadable')
  const { xliff } = parsed.output
  if (!isTagOf(xliff['@srcLang'], from) || !isTagOf(xliff['@trgLang'], to))
    return refused('file', 'file_language', { from, to })

  const faults: FileFault[] = []
  const rows: TranslatedRow[] = []
  for (const unit of xliff.file.flatMap((file) => file.unit)) {
    const place = `unit ${unit['@id']}`
    const key = unit['@name']
    const [segment] = unit.segment
    const source = plain(segment?.source ?? '')
    const target = plain(segment?.target ?? '')
    if (source === undefined || target === undefined || unit.segment.length > 1)
      faults.push({ place, code: 'file_inline', values: { key } })
    else rows.push({ place, key, source, target })
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows }
}

function parsedXml(text: string): unknown {
  const lists = new Set(['file', 'unit', 'segment'])
  try {
    return new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      // The five of XML are decoded below; no others are known.
      processEntities: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      isArray: (name) => lists.has(name),
      maxNestedTags: 20,
    }).parse(text)
  } catch {
    return undefined
  }
}

/** The text of an element; undefined where tags stand inside it. */
function plain(value: v.InferOutput<typeof PlainText>): string | undefined {
  if (typeof value === 'string') return decoded(value)
  const others = Object.keys(value).filter((key) => key !== '#text' && !key.startsWith('@'))
  return others.length > 0 ? undefined : decoded(value['#text'])
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

/** BCP 47: Uzbek in Latin letters; easy language has the registered variant `simple`. */
function tag(of: TextColumn): string {
  const language = languageOfColumn(of)
  const written = language === 'uz' ? 'uz-Latn' : language
  return isEasyColumn(of) ? `${written}-simple` : written
}

/** Regions and scripts that a tool adds are no other language. */
function isTagOf(written: string, column: TextColumn): boolean {
  const parts = written.toLowerCase().split('-')
  return parts[0] === languageOfColumn(column) && parts.includes('simple') === isEasyColumn(column)
}

function refused(
  place: string,
  code: FileFault['code'],
  values: FileFault['values'] = {},
): TranslationFile {
  return { ok: false, faults: [{ place, code, values }] }
}
