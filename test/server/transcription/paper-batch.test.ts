import { describe, expect, it } from 'vitest'
import { readCube, verifyCounts } from '../../../server/counts/service.ts'
import { closePoint, createPoint } from '../../../server/distribution/service.ts'
import {
  advanceBatch,
  createBatch,
  decideSheet,
  keySheet,
  readBatch,
  sheetsOf,
} from '../../../server/transcription/service.ts'
import { sheetResponseId } from '../../../server/transcription/sheet.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import type { SheetFields } from '../../../surveys/forms/paper-entry.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'

describe.each(DIALECTS)('a batch of paper forms (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given(handedOver = 2) {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { survey } = await givenPoint(deps)
    const point = {
      survey,
      provider: 'liepava',
      service: 'residence',
      centre: 'kac-1',
      channel: 'in-person',
      mode: 'paper',
      label: 'Kaste',
      closesOn: null,
    } as const
    await createPoint(deps, point, 'test', 'paper-1')
    const batch = {
      point: 'paper-1',
      version: 1,
      label: 'Februāris',
      collectedFrom: '2026-02-01',
      collectedTo: '2026-02-13',
      handedOver,
    }
    const id = await createBatch(deps, batch, 'anna')
    const key = (sheet: number, round: 1 | 2, actor: string, fields: SheetFields) =>
      keySheet(deps, id, { sheet, round, fields }, actor)
    const go = (to: 'open' | 'keyed' | 'verified' | 'closed', reason = '') =>
      advanceBatch(deps, id, { to, reason }, 'anna')
    const sheets = async () => sheetsOf(deps, await readBatch(deps, id))
    return { deps, id, batch, key, go, sheets }
  }
  const cells = async () =>
    [...cellsOfCube(await readCube(test.connection.db))].map(
      ({ mode, period, item, option, count }) => `${mode} ${period} ${item} ${option} ${count}`,
    )
  const rows = () => test.connection.db.selectFrom('response').selectAll().execute()

  it('is typed twice, decided, and stored once, in the month it was collected', async () => {
    const { id, key, go, deps } = await given()
    await key(1, 1, 'anna', { satisfaction: ['4'], comment: ['Labi'], _helper: ['staff'] })
    await key(2, 1, 'anna', { satisfaction: ['2'], _helper: ['none'] })
    await go('keyed')
    await key(1, 2, 'berta', { satisfaction: ['4'], _helper: ['staff'] })
    await key(2, 2, 'berta', { satisfaction: ['1'], _helper: ['none'] })
    await expect(go('verified')).rejects.toMatchObject({ code: 'batch-unfinished' })
    await decideSheet(deps, id, { sheet: 2, fields: { satisfaction: ['1'] } }, 'anna')
    await go('verified')
    await go('closed')

    expect((await cells()).toSorted()).toEqual([
      'paper 2026-02 _alone.satisfaction 1 1',
      'paper 2026-02 _assisted.satisfaction 4 1',
      'paper 2026-02 _helper none 1',
      'paper 2026-02 _helper staff 1',
      'paper 2026-02 _language lv 2',
      'paper 2026-02 _response all 2',
      'paper 2026-02 comment _answered 1',
      'paper 2026-02 satisfaction 1 1',
      'paper 2026-02 satisfaction 4 1',
    ])
    expect((await rows()).map((row) => row.id).toSorted()).toEqual(
      [sheetResponseId(id, 1), sheetResponseId(id, 2)].toSorted(),
    )
    expect(await readBatch(deps, id)).toMatchObject({ state: 'closed', stored: 2, unusable: 0 })
    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
    // What was typed holds single answers: nothing of it stays beside the responses.
    expect(await test.connection.db.selectFrom('paper_keying').selectAll().execute()).toEqual([])
    await expect(go('closed')).rejects.toMatchObject({ code: 'batch-state' })
  })

  it('has its second keying by another person, who sees no difference in words', async () => {
    const { key, go, sheets } = await given(1)
    await key(1, 1, 'anna', { satisfaction: ['3'], comment: ['Gara rinda'] })
    await go('keyed')

    await expect(key(1, 2, 'anna', { satisfaction: ['3'] })).rejects.toMatchObject({
      code: 'sheet-same-person',
    })
    await key(1, 2, 'berta', { satisfaction: ['3'] })
    expect(await sheets()).toMatchObject([
      { differences: [], settled: { satisfaction: ['3'], comment: ['Gara rinda'] } },
    ])
  })

  it('refuses a sheet that somebody else typed, and lets a person correct their own', async () => {
    const { key, sheets } = await given(1)
    await key(1, 1, 'anna', { satisfaction: ['3'] })
    await expect(key(1, 1, 'berta', { satisfaction: ['5'] })).rejects.toMatchObject({
      code: 'sheet-typed-before',
    })
    await key(1, 1, 'anna', { satisfaction: ['2'] })

    expect(await sheets()).toHaveLength(1)
  })

  it('goes on only when the sums agree or a reason is given', async () => {
    const { key, go, deps, id } = await given(3)
    await key(1, 1, 'anna', { satisfaction: ['3'] })

    await expect(go('keyed')).rejects.toMatchObject({
      code: 'batch-sums-differ',
      values: { handedOver: 3, entered: 1 },
    })
    await go('keyed', 'Divas lapas bija salipušas tukšas')
    expect(await readBatch(deps, id)).toMatchObject({
      state: 'keyed',
      reason: 'Divas lapas bija salipušas tukšas',
    })
  })

  it('takes a blank where a page would insist, leaves out what was not asked, and counts spoilt sheets', async () => {
    const { key, go, deps, id } = await given(2)
    for (const [round, who] of [
      [1, 'anna'],
      [2, 'berta'],
    ] as const) {
      await key(1, round, who, { outcome: ['yes'] })
      await key(2, round, who, { _unusable: ['1'] })
      await go(round === 1 ? 'keyed' : 'verified')
    }
    await go('closed')

    expect(await cells()).toContain('paper 2026-02 outcome yes 1')
    expect(await cells()).toContain('paper 2026-02 _response all 1')
    expect(await readBatch(deps, id)).toMatchObject({ stored: 1, unusable: 1 })
  })

  it('refuses an answer that the version does not offer', async () => {
    const { key } = await given()
    await expect(key(1, 1, 'anna', { satisfaction: ['9'] })).rejects.toMatchObject({
      code: 'answers-invalid',
    })
  })

  it('takes sheets of a point that has closed since, but none filled in after that', async () => {
    const { deps, batch, key, go } = await given(1)
    await closePoint(deps, 'paper-1', '2026-02-13', 'test')
    for (const [round, who] of [
      [1, 'anna'],
      [2, 'berta'],
    ] as const) {
      await key(1, round, who, { satisfaction: ['3'] })
      await go(round === 1 ? 'keyed' : 'verified')
    }
    await go('closed')
    expect(await rows()).toHaveLength(1)

    await expect(
      createBatch(deps, { ...batch, collectedTo: '2026-02-27' }, 'anna'),
    ).rejects.toMatchObject({ code: 'collection-point-closed' })
  })

  it('is for points that collect on paper, and for days that have come', async () => {
    const { deps, batch } = await given()
    await expect(createBatch(deps, { ...batch, point: 'test-1' }, 'anna')).rejects.toMatchObject({
      code: 'batch-not-paper',
    })
    await expect(createBatch(deps, { ...batch, version: 7 }, 'anna')).rejects.toMatchObject({
      code: 'survey-version-unknown',
    })
    const tomorrow = { ...batch, collectedFrom: '2026-03-14', collectedTo: '2026-03-15' }
    await expect(createBatch(deps, tomorrow, 'anna')).rejects.toMatchObject({
      code: 'day-not-taken',
    })
  })
})
