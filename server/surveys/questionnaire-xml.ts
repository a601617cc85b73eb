import { XMLParser, XMLValidator } from 'fast-xml-parser'
import * as v from 'valibot'
import { FileRefusal } from '../../surveys/exchange/file-fault.ts'
import type { LimeSurveyRow, LimeSurveyTables } from '../../surveys/exchange/limesurvey/tables.ts'
import { FILE_LIMITS } from '../../surveys/exchange/limits.ts'

const TEXT = '#text'
const CDATA = '#cdata'

/** One node as the parser orders them: one member with its children, or a text. */
const Nodes = v.array(v.record(v.string(), v.unknown()))

/**
 * The tables of a .lss file. Entities are never expanded beyond the five of XML itself, and a file
 * that declares a document type is refused before it is parsed.
 * @throws {FileRefusal} where it is no well-formed LimeSurvey structure, or too large
 */
export function readLimeSurveyXml(text: string): LimeSurveyTables {
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(withoutCdata(text)))
    throw new FileRefusal('fault_doctype')
  limitElements(text)
  const wellFormed = XMLValidator.validate(text)
  if (wellFormed !== true) throw new FileRefusal('fault_not_xml', `line ${wellFormed.err.line}`)
  const parser = new XMLParser({
    preserveOrder: true,
    processEntities: false,
    parseTagValue: false,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    trimValues: false,
    cdataPropName: CDATA,
    textNodeName: TEXT,
    maxNestedTags: FILE_LIMITS.xmlDepth,
  })
  const root: unknown = parsed(parser, text)
  const document = childrenOf(root, 'document')[0]
  if (!document) throw new FileRefusal('fault_not_limesurvey')
  const kind = childrenOf(document, 'LimeSurveyDocType')[0]
  if (kind === undefined || textOf(kind).trim() !== 'Survey')
    throw new FileRefusal('fault_not_limesurvey')

  const languages = childrenOf(document, 'languages')
    .flatMap((each) => childrenOf(each, 'language'))
    .map((each) => textOf(each).trim())
    .slice(0, FILE_LIMITS.languages)
  const tables = new Map<string, LimeSurveyRow[]>()
  for (const { name, children } of elementsOf(document)) {
    const rows = childrenOf(children, 'rows').flatMap((each) => childrenOf(each, 'row'))
    if (rows.length > 0) tables.set(name, [...(tables.get(name) ?? []), ...rows.map(rowOf)])
  }
  return { languages, tables }
}

function parsed(parser: XMLParser, text: string): unknown {
  try {
    return parser.parse(text)
  } catch {
    throw new FileRefusal('fault_not_xml')
  }
}

/** Texts of surveys may hold HTML of any kind; only declarations outside of them count. */
function withoutCdata(text: string): string {
  let rest = ''
  let from = 0
  for (let at = text.indexOf('<![CDATA['); at >= 0; at = text.indexOf('<![CDATA[', from)) {
    rest += text.slice(from, at)
    const end = text.indexOf(']]>', at)
    if (end < 0) return rest
    from = end + 3
  }
  return rest + text.slice(from)
}

/** Counts tags and their depth before anything is built from them. */
function limitElements(text: string): void {
  let count = 0
  let depth = 0
  for (const [, close, empty] of withoutCdata(text).matchAll(/<(\/)?[A-Za-z_][^<>]*?(\/)?>/g)) {
    count++
    if (close) depth--
    else if (!empty) depth++
    if (count > FILE_LIMITS.xmlElements) {
      throw new FileRefusal('fault_too_many_elements', 'file', {
        limit: FILE_LIMITS.xmlElements,
      })
    }
    if (depth > FILE_LIMITS.xmlDepth)
      throw new FileRefusal('fault_too_deep', 'file', { limit: FILE_LIMITS.xmlDepth })
  }
}

function elementsOf(nodes: unknown): { name: string; children: unknown }[] {
  const checked = v.safeParse(Nodes, nodes)
  if (!checked.success) return []
  return checked.output.flatMap((node) =>
    Object.entries(node)
      .filter(([name]) => name !== TEXT && name !== CDATA && name !== ':@')
      .map(([name, children]) => ({ name, children })),
  )
}

function childrenOf(nodes: unknown, name: string): unknown[] {
  return elementsOf(nodes)
    .filter((each) => each.name === name)
    .map(({ children }) => children)
}

function rowOf(row: unknown): LimeSurveyRow {
  return new Map(
    elementsOf(row)
      .slice(0, 200)
      .map(({ name, children }) => [name, textOf(children).slice(0, FILE_LIMITS.cell)]),
  )
}

/** Text with the entities of XML read, and CDATA sections as they are. */
function textOf(nodes: unknown): string {
  const checked = v.safeParse(Nodes, nodes)
  if (!checked.success) return ''
  return checked.output
    .map((node) => {
      if (Object.hasOwn(node, TEXT)) return decoded(plain(node[TEXT]))
      return Object.hasOwn(node, CDATA) ? cdataOf(node[CDATA]) : ''
    })
    .join('')
}

function cdataOf(value: unknown): string {
  if (typeof value === 'string') return value
  const checked = v.safeParse(Nodes, value)
  return checked.success ? checked.output.map((node) => plain(node[TEXT])).join('') : ''
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
