import { describe, expect, it } from 'vitest'
import { surveyReaches } from '../../../server/indicators/survey-reach.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'

describe.each(DIALECTS)('where the answers of a survey are counted (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  const desk = {
    provider: 'liepava',
    service: 'residence',
    centre: 'kac-1',
    channel: 'in-person',
    mode: 'qr',
    audience: 'resident',
    period: '2026-03',
  } as const

  const given = async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { survey } = await givenPoint(deps)
    const { survey: imported } = await givenPoint(deps, { code: 'elsewhere', provider: 'other' })
    const importRow = (id: string, services: readonly string[], undone_on: string | null) => ({
      id,
      survey_id: imported,
      survey_version: 1,
      file_name: 'answers.csv',
      sha256: id,
      mapping: '{}',
      stored: 1,
      repeated: 0,
      left_out: 0,
      providers: '["liepava"]',
      services: JSON.stringify(services),
      first_day: '2026-03-01',
      last_day: '2026-03-31',
      imported_by: 'test',
      imported_on: '2026-04-01',
      undone_by: null,
      undone_on,
    })
    await test.connection.db
      .insertInto('response_import')
      .values([importRow('a', ['residence'], null), importRow('b', ['permit'], '2026-04-02')])
      .execute()
    const reachOf = await surveyReaches(test.connection.db)
    return { own: reachOf(survey), imported: reachOf(imported) }
  }

  it('is where it has a point, whatever was imported for another', async () => {
    const { own, imported } = await given()
    expect([own(desk), imported(desk)]).toEqual([true, false])
    expect(imported({ ...desk, provider: 'other' })).toBe(true)
  })

  it('is where it was imported, if nobody has a point there and it was not taken back', async () => {
    const { own, imported } = await given()
    const file = { ...desk, centre: '', mode: 'imported' } as const
    expect([own(file), imported(file)]).toEqual([false, true])
    expect(imported({ ...file, service: 'permit' })).toBe(false)
  })
})
