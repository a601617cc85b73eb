import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCube, verifyCounts } from '../../../server/counts/service.ts'
import { eraseExpired, monthsBefore } from '../../../server/responses/retention.ts'
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

describe.each(DIALECTS)('erasing single responses (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  /** Keeps for 24 months: answers of March 2026 are due in April 2028. */
  async function given() {
    let now = new Date('2026-03-14T09:00:00Z')
    const deps = testDeps(test.connection, { now: () => now })
    await givenInstitution(deps)
    const { code } = await givenPoint(deps)
    const app = createApp(deps)
    const at = (instant: string) => (now = new Date(instant))
    const put = (n: number) => {
      const answers = { satisfaction: 1 + (n % 5), comment: `Piebilde ${n}` }
      return putJson(app, `/api/s/${code}/responses/${responseId(n)}`, aSubmission(answers))
    }
    for (let n = 0; n < 6; n++) await put(n)
    at('2028-02-01T09:00:00Z')
    for (let n = 6; n < 9; n++) await put(n)
    return { deps, at }
  }
  const figures = async () => [...cellsOfCube(await readCube(test.connection.db))]
  const rows = async (table: 'response' | 'response_text') =>
    (await test.connection.db.selectFrom(table).select('id').execute()).length

  it('keeps what the survey promised to keep', async () => {
    const { deps, at } = await given()
    at('2028-03-14T09:00:00Z')

    expect(await eraseExpired(deps, 'test')).toBe(0)
    expect(await rows('response')).toBe(9)
  })

  it('erases older responses and their free text, and no figure changes', async () => {
    const { deps, at } = await given()
    const before = await figures()
    at('2028-03-16T09:00:00Z')

    expect(await eraseExpired(deps, 'test')).toBe(6)
    expect([await rows('response'), await rows('response_text')]).toEqual([3, 3])
    expect(await figures()).toEqual(before)
    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
  })

  it('adds up over several rounds', async () => {
    const { deps, at } = await given()
    const before = await figures()
    at('2028-03-16T09:00:00Z')
    await eraseExpired(deps, 'test')
    at('2030-03-01T09:00:00Z')

    expect(await eraseExpired(deps, 'test')).toBe(3)
    expect(await figures()).toEqual(before)
    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
  })
})

describe('monthsBefore', () => {
  it.each([
    ['2026-03-14', 24, '2024-03-14'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
  ])('%s less %i months is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected)
  })
})
