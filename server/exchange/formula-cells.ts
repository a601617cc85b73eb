import { XMLParser } from 'fast-xml-parser'
import * as v from 'valibot'

/** Cells of a sheet that hold formulas. */
export interface FormulaCells {
  readonly count: number
  /** As a spreadsheet names it: 'C7'. */
  readonly first: string
}

/** A part of a workbook by its name, as it is in the archive; undefined where there is none. */
export type FindPart = (name: string) => Buffer | undefined

const Sheets = v.object({
  workbook: v.object({
    sheets: v.object({
      sheet: v.array(v.object({ '@name': v.string(), '@id': v.string() })),
    }),
  }),
})
const Relations = v.object({
  Relationships: v.object({
    Relationship: v.array(v.object({ '@Id': v.string(), '@Target': v.string() })),
  }),
})

/**
 * Counts the formulas of a sheet: what is read of them is the value that the spreadsheet kept, and
 * that must be said. Looks at the text of the part once; builds nothing as large as it.
 * @returns undefined where there are none, or the workbook does not say where the sheet is
 */
export function formulaCells(part: FindPart, sheet: string): FormulaCells | undefined {
  const target = partOfSheet(part, sheet)
  const xml = target === undefined ? undefined : part(target)?.toString('latin1')
  if (xml === undefined) return undefined
  let count = 0
  let first = ''
  for (const { index } of xml.matchAll(/<(?:[A-Za-z]\w{0,20}:)?f(?=[\s/>])/g)) {
    if (count === 0) {
      const at = xml.lastIndexOf(' r="', index)
      first = /^[A-Z]{1,3}\d{1,7}/.exec(xml.slice(at + 4, at + 14))?.[0] ?? ''
    }
    count += 1
  }
  return count === 0 ? undefined : { count, first }
}

function partOfSheet(part: FindPart, sheet: string): string | undefined {
  const sheets = v.safeParse(Sheets, parsed(part('xl/workbook.xml')))
  const relations = v.safeParse(Relations, parsed(part('xl/_rels/workbook.xml.rels')))
  if (!sheets.success || !relations.success) return undefined
  const id = sheets.output.workbook.sheets.sheet.find((each) => each['@name'] === sheet)?.['@id']
  const relation = relations.output.Relationships.Relationship.find((each) => each['@Id'] === id)
  const target = relation?.['@Target']
  return target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`
}

function parsed(bytes: Buffer | undefined): unknown {
  if (!bytes) return undefined
  const lists = new Set(['sheet', 'Relationship'])
  try {
    return new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      removeNSPrefix: true,
      parseAttributeValue: false,
      isArray: (name) => lists.has(name),
      maxNestedTags: 20,
    }).parse(bytes)
  } catch {
    return undefined
  }
}
