import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP file of the given parts, deflated; `declared` lies about the size of every part. */
export function zipOf(
  parts: Readonly<Record<string, string | Buffer>>,
  { declared }: { declared?: number } = {},
): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const title = Buffer.from(name)
    const size = declared ?? bytes.length
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc32(bytes), 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(size, 22)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    central.writeUInt16LE(20, 6)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(crc32(bytes), 16)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(size, 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(offset, 42)
    files.push(local, title, packed)
    directory.push(central, title)
    offset += 30 + title.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length / 2, 8)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook whose one sheet "survey" has this XML; other parts may be added or replaced. */
export function workbookOf(
  sheet: string,
  others: Readonly<Record<string, string | Buffer>> = {},
): Buffer {
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...others,
  })
}

/** Rows of texts as the XML of a sheet. */
export function rowsOf(rows: readonly (readonly string[])[]): string {
  const escaped = (text: string) => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return rows
    .map((row, index) => {
      const cells = row.map(
        (text, at) =>
          `<c r="${String.fromCodePoint(65 + at)}${index + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
      )
      return `<row r="${index + 1}">${cells.join('')}</row>`
    })
    .join('')
}

type Rows = readonly Readonly<Record<string, string>>[]

/** A .lss file with these tables; values are put in CDATA as LimeSurvey does. */
export function lssOf(tables: Readonly<Record<string, Rows>>, languages = ['en']): string {
  const table = ([name, rows]: [string, Rows]) =>
    `<${name}><rows>${rows
      .map(
        (row) =>
          `<row>${Object.entries(row)
            .map(([column, value]) => `<${column}><![CDATA[${value}]]></${column}>`)
            .join('')}</row>`,
      )
      .join('')}</rows></${name}>`
  return `<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>630</DBVersion><languages>${languages
    .map((language) => `<language>${language}</language>`)
    .join('')}</languages>${Object.entries(tables).map(table).join('')}</document>`
}
