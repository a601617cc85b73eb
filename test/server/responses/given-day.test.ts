import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCube, verifyCounts } from '../../../server/counts/service.ts'
import { publishSurvey, saveDraft } from '../../../server/surveys/service.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import {
  SMALL_DEFINITION,
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'

describe.each(DIALECTS)('the day an answer was given (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function open(instant = '2026-03-14T09:00:00Z') {
    const deps = testDeps(test.connection, { now: () => new Date(instant) })
    await givenInstitution(deps)
    const { code, survey } = await givenPoint(deps)
    const app = createApp(deps)
    const put = (n: number, overrides: object, answers: object = { satisfaction: 4 }) =>
      putJson(app, `/api/s/${code}/responses/${responseId(n)}`, aSubmission(answers, overrides))
    return { deps, survey, put }
  }
  const cells = async () =>
    [...cellsOfCube(await readCube(test.connection.db))].map(
      ({ period, item, option, count }) => `${period} ${item} ${option} ${count}`,
    )

  it('is the day it counts on, not the day it arrives', async () => {
    const { put } = await open()

    // 14 March less 14 days is 28 February: another month.
    expect((await put(1, { day: '2026-02-28' }, { satisfaction: 4, comment: 'Vēlu' })).status).toBe(
      201,
    )
    expect(await cells()).toContain('2026-02 satisfaction 4 1')
    const text = await test.connection.db
      .selectFrom('response_text')
      .select('month')
      .executeTakeFirstOrThrow()
    expect(text.month).toBe('2026-02')
    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
  })

  it.each([
    ['2026-02-27', 'too-early'], // 15 days back
    ['2026-03-15', 'in-future'],
  ])('is refused at %s, and nothing is stored', async (day, code) => {
    const { put } = await open()
    const refused = await put(1, { day })

    expect(refused.status).toBe(422)
    const problem: { code: string; title: string; errors: object[] } = await refused.json()
    expect(problem.code).toBe('day-not-taken')
    expect(problem.title).toContain(day)
    expect(problem.errors).toEqual([expect.objectContaining({ place: 'day', code })])
    expect(await cells()).toEqual([])
  })

  it('may be today where the institution is, when it is still yesterday in UTC', async () => {
    const { put } = await open('2026-03-13T22:30:00Z') // half past midnight on the 14th in Riga

    expect((await put(1, { day: '2026-03-14' })).status).toBe(201)
  })

  it.each([['2026-02-30'], ['14.03.2026'], ['2026-03-14T10:00:00Z'], [''], [20260314], [null]])(
    'must be a day of the calendar: %s is none',
    async (day) => {
      const { put } = await open()
      const refused = await put(1, { day })

      expect(refused.status).toBe(400)
      expect(await refused.json()).toMatchObject({
        code: 'body-invalid',
        errors: [{ place: 'day' }],
      })
    },
  )

  it('does not make a repeated answer another one', async () => {
    const { put } = await open()
    await put(1, { day: '2026-03-10' })

    expect((await put(1, { day: '2026-03-11' })).status).toBe(200)
    expect((await put(1, {})).status).toBe(200)
    expect(await cells()).toContain('2026-03 satisfaction 4 1')
  })

  it('goes with an answer to an earlier version, queued before the newer one came', async () => {
    const { deps, survey, put } = await open()
    const elements = SMALL_DEFINITION.elements.slice(0, 2)
    const definitionText = JSON.stringify({ ...SMALL_DEFINITION, elements })
    await saveDraft(deps, survey, { revision: 1, definitionText }, 'test')
    await publishSurvey(deps, survey, 'test')

    const queued = { surveyVersion: 1, day: '2026-02-28' }
    expect((await put(1, queued, { satisfaction: 5, comment: 'Pirms nedēļas' })).status).toBe(201)
    expect(await cells()).toContain('2026-02 comment _answered 1')
  })
})
