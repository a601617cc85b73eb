import { beforeEach, describe, expect, it } from 'vitest'
import { verifyAll } from '../../../server/audit/verify.ts'
import { createApp } from '../../../server/app.ts'
import { prepareReport } from '../../../server/reports/service.ts'
import {
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'

describe.each(DIALECTS)('verifying what is kept (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  const kinds = async () => (await verifyAll(test.connection.db)).map(({ what }) => what)

  beforeEach(async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { code } = await givenPoint(deps)
    const app = createApp(deps)
    for (let n = 0; n < 12; n++) {
      await putJson(app, `/api/s/${code}/responses/${responseId(n)}`, aSubmission())
    }
    await prepareReport(
      deps,
      { year: 2026, scope: { kind: 'all' }, languages: ['lv'], formats: ['json'] },
      'test',
    )
  })

  it('finds nothing where nobody touched anything', async () => {
    expect(await kinds()).toEqual([])
  })

  it('finds a changed audit event', async () => {
    await test.connection.db
      .updateTable('audit_event')
      .set({ action: 'x' })
      .where('seq', '=', 2)
      .execute()
    expect(await kinds()).toEqual(['audit-log'])
  })

  it('finds a changed response', async () => {
    await test.connection.db
      .updateTable('response')
      .set({ answers: '{"coded":[["satisfaction","1"]]}' })
      .where('id', '=', responseId(3))
      .execute()
    expect(new Set(await kinds())).toEqual(new Set(['counts']))
  })

  it('finds a report whose input or file was changed', async () => {
    await test.connection.db.updateTable('report').set({ input: '{}' }).execute()
    await test.connection.db
      .updateTable('report_file')
      .set({ bytes: Buffer.from('x') })
      .execute()
    expect(await kinds()).toEqual(['report-input', 'report-file'])
  })
})
