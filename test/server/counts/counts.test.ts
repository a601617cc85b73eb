import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import {
  importCounts,
  importPublished,
  readCube,
  rebuildCounts,
  verifyCounts,
} from '../../../server/counts/service.ts'
import { publishedPercents } from '../../../server/counts/queries.ts'
import { readCatalogue } from '../../../server/catalogue/service.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import {
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'

const HEADER = 'period,provider,service,channel,mode,audience,item,option,count'
const file = (...rows: string[]) => ({
  name: 'counts.csv',
  bytes: Buffer.from([HEADER, ...rows].join('\n')),
  citation: null,
})

describe.each(DIALECTS)('counts (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  const cells = async () => [...cellsOfCube(await readCube(test.connection.db))]

  async function givenResponses(count: number) {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { code } = await givenPoint(deps)
    const app = createApp(deps)
    for (let n = 0; n < count; n++) {
      const answers = { satisfaction: 1 + (n % 5), outcome: 'yes' }
      await putJson(app, `/api/s/${code}/responses/${responseId(n)}`, aSubmission(answers))
    }
    return deps
  }

  it('agree with a recount of the responses', async () => {
    await givenResponses(7)

    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
  })

  it('of some items and years are those of all items and months, added up', async () => {
    const { db } = test.connection
    const rows = ['2024-01', '2024-12', '2025-01'].flatMap((month, index) => [
      `${month},body,service-${index % 2},electronic,link,resident,satisfaction,4,${index + 3}`,
      `${month},body,service-${index % 2},electronic,link,resident,satisfaction,na,1`,
      `${month},body,service-${index % 2},electronic,link,resident,outcome,no,2`,
    ])
    await importCounts({ connection: test.connection, now: () => new Date() }, file(...rows), 'a')
    const wanted = { items: new Set(['satisfaction']), periodKind: 'year' } as const

    const added = new Map<string, number>()
    for (const { service, period, item, option, count } of cellsOfCube(await readCube(db))) {
      if (item !== 'satisfaction') continue
      const key = [service, period.slice(0, 4), item, option].join()
      added.set(key, (added.get(key) ?? 0) + count)
    }
    const read = [...cellsOfCube(await readCube(db, wanted))].map(
      ({ service, period, item, option, count }) =>
        [[service, period, item, option].join(), count] as const,
    )

    expect(new Map(read)).toEqual(added)
    expect(read).toHaveLength(6)
  })

  it('show every cell that somebody changed, and can be remade', async () => {
    const deps = await givenResponses(7)
    await test.connection.db
      .updateTable('place_count')
      .set({ tallies: JSON.stringify({ satisfaction: [0, 2, 2, 1, 1, 9], outcome: [0] }) })
      .execute()
    const { differences } = await verifyCounts(test.connection.db)
    expect(differences).toContainEqual(
      expect.objectContaining({ item: 'satisfaction', option: '5', kept: 9, recounted: 1 }),
    )
    expect(differences).toContainEqual(
      expect.objectContaining({ item: 'outcome', option: 'yes', kept: 0, recounted: 7 }),
    )

    expect(await rebuildCounts(deps, 'test')).toEqual({ responses: 7 })
    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
  })

  it('show a response that was taken out of the database', async () => {
    await givenResponses(3)
    await test.connection.db.deleteFrom('response').where('id', '=', responseId(1)).execute()

    expect((await verifyCounts(test.connection.db)).differences.length).toBeGreaterThan(0)
  })

  it('take a file as it is, and describe what it names', async () => {
    const deps = testDeps(test.connection)
    const rows = [
      '2025-01,opg,use-an-lpa,electronic,link,resident,satisfaction,5,40',
      '2025-01,opg,use-an-lpa,electronic,link,resident,satisfaction,na,2',
    ]
    expect(await importCounts(deps, file(...rows), 'test')).toEqual({
      outcome: 'imported',
      cells: 2,
      answers: 42,
    })
    expect((await cells()).map(({ option, count }) => [option, count])).toEqual([
      ['5', 40],
      ['na', 2],
    ])
    const { services } = await readCatalogue(test.connection.db)
    expect(services).toMatchObject([{ code: 'use-an-lpa', holder: 'opg' }])
  })

  it('count a file taken twice once', async () => {
    const deps = testDeps(test.connection)
    const once = file('2025-01,opg,lpa,electronic,link,resident,satisfaction,5,40')
    await importCounts(deps, once, 'test')

    expect(await importCounts(deps, once, 'test')).toMatchObject({ outcome: 'imported-before' })
    expect((await cells())[0]).toMatchObject({ count: 40 })
  })

  it('refuse another file for the same place and month', async () => {
    const deps = testDeps(test.connection)
    await importCounts(
      deps,
      file('2025-01,opg,lpa,electronic,link,resident,satisfaction,5,40'),
      't',
    )
    const second = file('2025-01,opg,lpa,electronic,link,resident,satisfaction,4,1')

    await expect(importCounts(deps, second, 'test')).rejects.toThrow(/2025-01.*another file/)
    expect(await cells()).toHaveLength(1)
  })

  it('name the row and column of each fault, and store nothing', async () => {
    const deps = testDeps(test.connection)
    const faulty = file(
      '2025-01,opg,lpa,electronic,link,resident,satisfaction,5,40',
      '2025-13,opg,lpa,electronic,link,resident,satisfaction,5,40',
      '2025-02,opg,lpa,carrier-pigeon,link,resident,satisfaction,5,1.5',
    )
    const refused = importCounts(deps, faulty, 'test')

    await expect(refused).rejects.toThrow(/row 2, column period/)
    await expect(refused).rejects.toThrow(/row 3, column channel/)
    await expect(refused).rejects.toThrow(/row 3, column count/)
    expect(await cells()).toEqual([])
  })

  it('leave imported counts alone when those of responses are remade', async () => {
    const deps = await givenResponses(2)
    await importCounts(
      deps,
      file('2025-01,opg,lpa,electronic,link,resident,satisfaction,5,40'),
      't',
    )
    await rebuildCounts(deps, 'test')

    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
    expect((await cells()).some(({ provider, count }) => provider === 'opg' && count === 40)).toBe(
      true,
    )
  })

  it('stand beside what the body published itself', async () => {
    const deps = testDeps(test.connection)
    const bytes = Buffer.from(
      'period,service,published_percent\n2025-01,lpa,86\n2025-02,lpa,86.5\n',
    )
    await importPublished(deps, { name: 'published.csv', bytes, provider: 'opg' }, 'test')

    expect(await publishedPercents(test.connection.db)).toMatchObject([
      { provider_id: 'opg', period: '2025-01', percent: '86' },
      { provider_id: 'opg', period: '2025-02', percent: '86.5' },
    ])
  })

  it.each([
    ['a per cent over 100', '2025-01,lpa,101', /row 1, column published_percent/],
    ['a month that is none', '2025-00,lpa,86', /row 1, column period/],
    ['no number', '2025-01,lpa,n/a', /row 1, column published_percent/],
  ])('refuse %s among published figures', async (_, row, message) => {
    const deps = testDeps(test.connection)
    const bytes = Buffer.from(`period,service,published_percent\n${row}\n`)
    const refused = importPublished(deps, { name: 'p.csv', bytes, provider: 'opg' }, 'test')

    await expect(refused).rejects.toThrow(message)
  })
})
