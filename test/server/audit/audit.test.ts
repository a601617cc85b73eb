import { describe, expect, it } from 'vitest'
import { firstBrokenEvent } from '../../../server/audit/service.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'

describe.each(DIALECTS)('the audit log (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  it('records what was done in a chain that holds', async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    await givenPoint(deps)
    const rows = await test.connection.db
      .selectFrom('audit_event')
      .select('action')
      .orderBy('seq')
      .execute()

    expect(rows.map(({ action }) => action)).toEqual([
      'institution.set-up',
      'centre.put',
      'service.put',
      'survey.create',
      'survey.publish',
      'collection-point.create',
    ])
    expect(await firstBrokenEvent(test.connection.db)).toBeUndefined()
  })

  it('shows the event that was changed', async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    await test.connection.db
      .updateTable('audit_event')
      .set({ actor: 'somebody else' })
      .where('seq', '=', 2)
      .execute()

    expect(await firstBrokenEvent(test.connection.db)).toBe(2)
  })

  it('shows an event that was taken out', async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    await test.connection.db.deleteFrom('audit_event').where('seq', '=', 2).execute()

    expect(await firstBrokenEvent(test.connection.db)).toBe(3)
  })
})
