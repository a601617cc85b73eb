import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { institutionOf } from '../../../server/catalogue/service.ts'
import { importCounts, readCube } from '../../../server/counts/service.ts'
import { readCountsFile, readWideMapping } from '../../../server/exchange/counts-file.ts'
import { readTableHere } from '../../../server/exchange/read-table-here.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import { givenInstitution, testDeps } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'

const MAPPING = {
  period: { column: 'Mēnesis', format: 'mm.yyyy' },
  provider: { fixed: 'liepava' },
  service: { column: 'Pakalpojums', words: { Dzīvesvieta: 'residence' } },
  items: { satisfaction: { '1': 'Slikti', '5': 'Labi', na: 'Neattiecas' } },
  respondents: 'Kopā',
  ignore: ['Piezīme'],
}
const HEADER = 'Mēnesis,Pakalpojums,Slikti,Labi,Neattiecas,Kopā,Piezīme'

describe('counts from another table', () => {
  const test = useTestDatabase('sqlite')

  const take = async (name: string, bytes: Uint8Array, mapping?: unknown) => {
    const deps = testDeps(test.connection)
    if (!(await institutionOf(test.connection.db))) await givenInstitution(deps)
    const tidy = await readCountsFile(
      { name, bytes },
      mapping === undefined ? undefined : readWideMapping(mapping),
      readTableHere,
    )
    return importCounts(deps, { name, bytes: Buffer.from(bytes), citation: null, tidy }, 'test')
  }
  const counted = async () => {
    const cells = [...cellsOfCube(await readCube(test.connection.db))]
    return cells.map(({ service, period, item, option, count }) => [
      service,
      period,
      item,
      option,
      count,
    ])
  }

  it('come out of a wide one, a column for each option; an empty cell states nothing', async () => {
    await take(
      'w.csv',
      Buffer.from(`${HEADER}\n03.2026,Dzīvesvieta,2,10,,12,x\n4.2026,Dzīvesvieta,0,7.0,1,8,\n`),
      MAPPING,
    )

    expect(await counted()).toEqual([
      ['residence', '2026-03', '_response', 'all', 12],
      ['residence', '2026-03', 'satisfaction', '1', 2],
      ['residence', '2026-03', 'satisfaction', '5', 10],
      ['residence', '2026-04', '_response', 'all', 8],
      ['residence', '2026-04', 'satisfaction', '5', 7],
      ['residence', '2026-04', 'satisfaction', 'na', 1],
    ])
  })

  it('come out of a workbook that is tidy already', async () => {
    const rows = [
      ['period', 'service', 'item', 'option', 'count'],
      ['2026-03', 'residence', 'satisfaction', 5, 12],
    ]

    await take('t.xlsx', await writeXlsx({ sheets: [{ name: 'A', rows }] }))

    expect(await counted()).toEqual([['residence', '2026-03', 'satisfaction', '5', 12]])
  })

  it('are refused with the row and column of the wide table', async () => {
    const bad = `${HEADER}\n03.2026,Dzīvesvieta,2,10,,12,\n04.2026,Dzīvesvieta,-2,7,,5,\n`

    await expect(take('w.csv', Buffer.from(bad), MAPPING)).rejects.toMatchObject({
      code: 'import-refused',
      errors: [
        {
          place: 'row 2 (row 3 of the sheet), column “Slikti”',
          code: 'not-a-count',
          detail: 'Row 2: Slikti must be a whole number from 0, not “-2”',
        },
      ],
    })
    await expect(
      take('w.csv', Buffer.from(`${HEADER}\n13.2026,x,1,1,1,1,\n`), MAPPING),
    ).rejects.toMatchObject({ errors: [{ code: 'bad-day' }] })
    expect(await counted()).toEqual([])
  })

  it('are refused while a column is neither used nor left out', async () => {
    const { ignore: _, ...mapping } = MAPPING

    await expect(
      take('w.csv', Buffer.from(`${HEADER}\n03.2026,x,1,1,1,1,\n`), mapping),
    ).rejects.toMatchObject({
      errors: [{ place: 'column “Piezīme”', code: 'unused-column' }],
    })
  })
})
