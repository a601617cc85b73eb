import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readTableApart } from '../../../server/exchange/read-table.ts'
import { readTableHere } from '../../../server/exchange/read-table-here.ts'
import { sheetRows } from '../../../server/exchange/table-lines.ts'

async function rowsOf(bytes: Uint8Array, declared = {}) {
  const outcome = await readTableHere({ bytes, ...declared })
  return outcome.status === 'read' ? [...sheetRows(outcome.lines)] : outcome.fault.code
}

describe('a table of texts', () => {
  it.each([',', ';', '\t', '|'])('is read with the delimiter %j', async (mark) => {
    expect(await rowsOf(Buffer.from(`a${mark}b\n"x${mark}y"${mark}2\n`))).toEqual([
      { sheetRow: 1, cells: ['a', 'b'] },
      { sheetRow: 2, cells: [`x${mark}y`, '2'] },
    ])
  })

  it('numbers rows as a spreadsheet does, empty ones and cells of several lines included', async () => {
    const rows = await rowsOf(Buffer.from('a,b\n"x\ny",1\n\nz,2\n'))

    expect(rows).toMatchObject([{ sheetRow: 1 }, { sheetRow: 2 }, { sheetRow: 4 }])
  })

  it('is read from UTF-8, UTF-16 and, where declared, the old code pages', async () => {
    const expected = [{ sheetRow: 1, cells: ['ā', 'я'] }]
    const utf16 = Buffer.from('\ufeffā;я', 'utf16le')

    expect(await rowsOf(Buffer.from('\ufeffā;я'))).toEqual(expected)
    expect(await rowsOf(utf16)).toEqual(expected)
    expect(await rowsOf(Buffer.from(utf16).swap16())).toEqual(expected)
    // 0xe2 is ā in windows-1257 and в in windows-1251.
    expect(await rowsOf(Buffer.from([0xe2, 0x3b, 0x31]))).toBe('not-utf8')
    expect(await rowsOf(Buffer.from([0xe2, 0x3b, 0x31]), { encoding: 'windows-1257' })).toEqual([
      { sheetRow: 1, cells: ['ā', '1'] },
    ])
    expect(await rowsOf(Buffer.from([0xe2, 0x3b, 0x31]), { encoding: 'windows-1251' })).toEqual([
      { sheetRow: 1, cells: ['в', '1'] },
    ])
  })

  it.each([
    ['file-empty', Buffer.alloc(0)],
    ['file-empty', Buffer.from(' \n \n')],
    ['has-nul', Buffer.from('a,b\n1,\0\n')],
    ['not-csv', Buffer.from('a,b\n1,"x" y\n')],
    ['record-too-long', Buffer.from(`a,b\n1,"${'x'.repeat(1_200_000)}`)],
    ['too-many-columns', Buffer.from(`${'a,'.repeat(2500)}\n`)],
    ['too-many-rows', Buffer.from('1\n'.repeat(100_001))],
    ['old-workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['bad-workbook', Buffer.from('PK\u0003\u0004 and nothing of it')],
  ])('is refused as %s', async (code, bytes) => {
    expect(await rowsOf(bytes)).toBe(code)
  })

  it('is read from a sheet of a workbook: dates as days, formulas as text, numbers as written', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Other', rows: [['x']] },
        {
          name: 'Answers',
          rows: [
            ['day', 'n', 'text'],
            [new Date(Date.UTC(2026, 2, 14)), 4.5, '=cmd|x'],
            [new Date(Date.UTC(2026, 2, 14, 9, 30)), 5, null],
          ],
        },
      ],
    })

    expect(await rowsOf(bytes, { sheet: 'Answers' })).toEqual([
      { sheetRow: 1, cells: ['day', 'n', 'text'] },
      { sheetRow: 2, cells: ['2026-03-14', '4.5', '=cmd|x'] },
      { sheetRow: 3, cells: ['2026-03-14 09:30', '5'] },
    ])
    expect(await rowsOf(bytes)).toEqual([{ sheetRow: 1, cells: ['x'] }])
    expect(await rowsOf(bytes, { sheet: 'Nothing' })).toBe('no-sheet')
  })

  it('tells how many of the cells are formulas, in the sheet that is read', async () => {
    const sheet = (name: string, formulas: readonly string[]) => ({
      name,
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      cells: new Map(
        formulas.map((key) => [key, { formula: 'A2+1', formulaResult: 3, value: 3 }] as const),
      ),
    })
    const bytes = await writeXlsx({
      sheets: [sheet('Other', ['1,0']), sheet('Answers & more', ['1,1', '2,0'])],
    })
    const read = (wanted: string) => readTableHere({ bytes, sheet: wanted })
    const rows = async (wanted: string) => {
      const outcome = await read(wanted)
      return outcome.status === 'read' ? [...sheetRows(outcome.lines)] : []
    }

    expect(await read('Other')).toMatchObject({ formulas: { count: 1, first: 'A2' } })
    expect(await read('Answers & more')).toMatchObject({ formulas: { count: 2, first: 'B2' } })
    expect(await rows('Answers & more')).toContainEqual({ sheetRow: 2, cells: ['1', '3'] })
    const plain = await writeXlsx({ sheets: [{ name: 'S', rows: [['a'], ['=1+1']] }] })
    expect(await readTableHere({ bytes: plain })).not.toHaveProperty('formulas')
  })

  // 300 MB of zeros in 300 KB, with a stated size of nothing.
  it('is refused before a workbook unpacks to more than it may', async () => {
    const packed = deflateRawSync(Buffer.alloc(300 * 1024 * 1024))
    expect(await rowsOf(archiveOf('xl/worksheets/sheet1.xml', packed))).toBe('unpacks-too-large')
  })

  it('is read apart from the thread that serves', async () => {
    const outcome = await readTableApart({ bytes: Buffer.from('a,b\n1,2\n') })

    expect(outcome).toMatchObject({ status: 'read', rows: 2, delimiter: ',' })
  })
})

function archiveOf(name: string, packed: Buffer): Buffer {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}
