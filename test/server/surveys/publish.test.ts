import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import {
  createSurvey,
  publishSurvey,
  readSurvey,
  readVersion,
  saveDraft,
} from '../../../server/surveys/service.ts'
import { INSTRUMENTS } from '../../../surveys/instruments/index.ts'
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

describe.each(DIALECTS)('publishing a survey (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given(definition: unknown = SMALL_DEFINITION) {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const id = await createSurvey(deps, { definitionText: JSON.stringify(definition) }, 'test')
    const save = (revision: number, next: unknown) =>
      saveDraft(deps, id, { revision, definitionText: JSON.stringify(next) }, 'test')
    return { deps, id, save, publish: () => publishSurvey(deps, id, 'test') }
  }

  it('makes versions with fingerprints that never change again', async () => {
    const { id, save, publish } = await given()
    const first = await publish()
    await save(1, { ...SMALL_DEFINITION, retentionMonths: 12 })
    const second = await publish()

    expect([first.version, second.version]).toEqual([1, 2])
    expect(first.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(second.fingerprint).not.toBe(first.fingerprint)
    const kept = await readVersion(test.connection.db, id, 1)
    expect(kept?.definition.retentionMonths).toBe(24)
    expect(kept?.row.fingerprint).toBe(first.fingerprint)
  })

  it('says with each version whether its figures may stand in one series with the last', async () => {
    const { save, publish } = await given()
    await publish()
    const [rating, ...rest] = SMALL_DEFINITION.elements
    await save(1, { ...SMALL_DEFINITION, elements: [rating, ...rest.toReversed()] })
    expect((await publish()).comparability.verdict).toBe('comparable')
    await save(2, { ...SMALL_DEFINITION, elements: [{ ...rating, rateMax: 7 }, ...rest] })
    const broken = await publish()

    expect(broken.comparability.verdict).toBe('break')
    expect(broken.comparability.changes).toContainEqual(
      expect.objectContaining({ item: 'satisfaction', kind: 'scale', verdict: 'break' }),
    )
  })

  it('is refused when nothing has changed', async () => {
    const { publish } = await given()
    await publish()

    await expect(publish()).rejects.toThrow(/publish-unchanged/)
  })

  it.each(['title', 'privacyNotice', 'purpose', 'retentionMonths', 'audience'])(
    'is refused without %s',
    async (field) => {
      const unfinished = Object.fromEntries(
        Object.entries(SMALL_DEFINITION).filter(([name]) => name !== field),
      )
      const { publish } = await given(unfinished)

      await expect(publish()).rejects.toThrow(new RegExp(field))
    },
  )

  it('does not let two officers overwrite each other', async () => {
    const { id, save } = await given()
    expect(await save(1, { ...SMALL_DEFINITION, retentionMonths: 12 })).toBe(2)

    await expect(save(1, { ...SMALL_DEFINITION, retentionMonths: 6 })).rejects.toThrow(
      /survey-changed/,
    )
    expect((await readSurvey(test.connection.db, id)).draft.retentionMonths).toBe(12)
  })

  it('publishes only the draft that somebody looked at', async () => {
    const { deps, id, save } = await given()
    await save(1, { ...SMALL_DEFINITION, retentionMonths: 12 })

    await expect(publishSurvey(deps, id, 'test', 'en', 1)).rejects.toThrow(/survey-changed/)
    expect((await publishSurvey(deps, id, 'test', 'en', 2)).version).toBe(1)
  })

  it('keeps a draft that is not finished, and does not publish it', async () => {
    const { id, save, publish } = await given({ title: { lv: 'Tukša' } })
    const forward = { type: 'comment', name: 'a', visibleIf: '{b} = 1' }
    const next = { ...SMALL_DEFINITION, elements: [forward, { type: 'comment', name: 'b' }] }
    expect(await save(1, next)).toBe(2)

    expect((await readSurvey(test.connection.db, id)).draft.elements).toHaveLength(2)
    await expect(publish()).rejects.toThrow(/not asked earlier/)
    await expect(
      save(2, { ...next, elements: [{ type: 'rating', name: 'r', rateMax: 1e9 }] }),
    ).rejects.toThrow(/definition-refused/)
  })

  it('takes an answer that waited on a device, to the version that it was given to', async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { code, survey } = await givenPoint(deps)
    const [rating, ...rest] = SMALL_DEFINITION.elements
    const next = { ...SMALL_DEFINITION, elements: [{ ...rating, rateMax: 3 }, ...rest.slice(1)] }
    await saveDraft(deps, survey, { revision: 1, definitionText: JSON.stringify(next) }, 'test')
    expect((await publishSurvey(deps, survey, 'test')).comparability.verdict).toBe('break')
    const answers = { satisfaction: 5, outcome: 'yes' }
    const put = (surveyVersion: number, n: number) =>
      putJson(createApp(deps), `/api/s/${code}/responses/${responseId(n)}`, {
        ...aSubmission(answers),
        surveyVersion,
      })

    expect((await put(1, 1)).status).toBe(201)
    expect((await put(2, 2)).status).toBe(422)
    await deps.intake.drain()
    const stored = await test.connection.db.selectFrom('response').selectAll().execute()
    const waiting = await test.connection.db.selectFrom('response_inbox').selectAll().execute()
    expect(stored.length + waiting.length).toBe(1)
  })

  it('takes every ready instrument', async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    for (const { id: instrument } of INSTRUMENTS) {
      const id = await createSurvey(deps, { instrument }, 'test')
      const { languages } = await publishSurvey(deps, id, 'test')
      expect(languages.toSorted()).toEqual(['en', 'lv', 'ru', 'uz'])
    }
  })
})
