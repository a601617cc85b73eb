import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { itemRulesOf } from '../../../reports/scoring/headline.ts'
import { PROFILES } from '../../../reports/scoring/profiles/index.ts'
import { scoreAll } from '../../../reports/scoring/score.ts'
import { toRow } from '../../../reports/scoring/to-row.ts'
import { cubeOfCells } from '../../../surveys/counts/cube.ts'
import { insertCounts } from '../../../server/counts/queries.ts'
import { readCube } from '../../../server/counts/service.ts'
import { useTestDatabase } from '../../support/database.ts'
import { someCells } from '../../support/some-cells.ts'

const RULES = PROFILES.flatMap((profile) => itemRulesOf(profile))
const ITEMS = [...new Set(RULES.map(({ item }) => item))]
const LONGEST = Math.max(...RULES.map(({ points }) => points))

const sqlite = useTestDatabase('sqlite')
const postgres = useTestDatabase('postgres')

it('figures are the same from SQLite, from PostgreSQL and from the counts, to the last digit', async () => {
  const design = {
    by: ['provider', 'service', 'channel'],
    periodKind: 'year',
    sampling: 'random',
  } as const
  await fc.assert(
    fc.asyncProperty(someCells(ITEMS, LONGEST), async (cells) => {
      const cube = cubeOfCells(cells)
      const expected = JSON.stringify(scoreAll(PROFILES, cube, design).map(toRow))
      for (const { connection } of [sqlite, postgres]) {
        await connection.db.deleteFrom('place_count').execute()
        await insertCounts(connection.db, [...cube.values()], 'responses')
        const read = await readCube(connection.db)
        expect(JSON.stringify(scoreAll(PROFILES, read, design).map(toRow))).toBe(expected)
      }
    }),
    { numRuns: 25 },
  )
})
