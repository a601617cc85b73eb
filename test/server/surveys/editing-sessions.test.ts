import { describe, expect, it } from 'vitest'
import { firstBrokenEvent } from '../../../server/audit/service.ts'
import {
  createSurvey,
  publishSurvey,
  readSurvey,
  saveDraft,
} from '../../../server/surveys/service.ts'
import { saveTranslations } from '../../../server/surveys/translations.ts'
import { fingerprint } from '../../../surveys/definition/fingerprint.ts'
import { SMALL_DEFINITION, givenInstitution, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'

describe.each(DIALECTS)('what the audit log keeps of editing a survey (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given() {
    const clock = { time: '2026-03-14T09:00:00Z' }
    const deps = testDeps(test.connection, { now: () => new Date(clock.time) })
    await givenInstitution(deps)
    const definitionText = JSON.stringify(SMALL_DEFINITION)
    const id = await createSurvey(deps, { definitionText }, 'anna')
    const { db } = test.connection
    let months = 24
    const save = async (actor: string) => {
      const { draftRevision: revision } = await readSurvey(db, id)
      months += 1
      const next = { ...SMALL_DEFINITION, retentionMonths: months }
      await saveDraft(deps, id, { revision, definitionText: JSON.stringify(next) }, actor)
    }
    const events = async () => {
      const rows = await db
        .selectFrom('audit_event')
        .select(['actor', 'action', 'details'])
        .where('subject', '=', id)
        .orderBy('seq')
        .execute()
      return rows.map(({ details, ...row }) => {
        const kept: { revision?: number; fingerprint?: string } = JSON.parse(details)
        return { ...row, ...kept }
      })
    }
    const told = async () => (await events()).map(({ actor, action }) => `${actor} ${action}`)
    const draftPrint = async () => fingerprint((await readSurvey(db, id)).draft)
    return { deps, id, clock, save, events, told, draftPrint }
  }

  it('is one event however often the editor saves, and the last state is kept', async () => {
    const { id, save, told, deps } = await given()
    for (let times = 0; times < 4; times++) await save('anna')

    expect(await told()).toEqual(['anna survey.create', 'anna survey.save'])
    const { draft, draftRevision } = await readSurvey(deps.connection.db, id)
    expect([draft.retentionMonths, draftRevision]).toEqual([28, 5])
  })

  it('begins anew when the draft changes hands, is published or translated, and each day', async () => {
    const { deps, id, clock, save, told } = await given()
    await save('anna')
    await save('berta')
    await save('berta')
    await save('anna')
    await publishSurvey(deps, id, 'anna')
    await save('anna')
    const { draftRevision: revision } = await readSurvey(deps.connection.db, id)
    const texts = { title: 'Название' }
    await saveTranslations(deps, id, { revision, to: 'ru', texts, confirmed: [] }, 'anna')
    await save('anna')
    clock.time = '2026-03-15T09:00:00Z'
    await save('anna')
    await save('anna')

    expect(await told()).toEqual([
      'anna survey.create',
      'anna survey.save',
      'berta survey.save',
      'anna survey.save',
      'anna survey.publish',
      'anna survey.save',
      'anna survey.translate',
      'anna survey.save',
      'anna survey.save',
    ])
    expect(await firstBrokenEvent(deps.connection.db)).toBeUndefined()
  })

  it('names what each session began from: where the one before it ended', async () => {
    const { save, events, draftPrint } = await given()
    const atFirst = await draftPrint()
    await save('anna')
    await save('anna')
    const leftByAnna = await draftPrint()
    await save('berta')

    const sessions = (await events()).filter(({ action }) => action === 'survey.save')
    expect(sessions).toEqual([
      { actor: 'anna', action: 'survey.save', revision: 1, fingerprint: atFirst },
      { actor: 'berta', action: 'survey.save', revision: 3, fingerprint: leftByAnna },
    ])
  })

  it('is nothing where a save was refused', async () => {
    const { deps, id, told } = await given()
    const stale = { revision: 7, definitionText: JSON.stringify(SMALL_DEFINITION) }
    await expect(saveDraft(deps, id, stale, 'anna')).rejects.toThrow(/survey-changed/)

    expect(await told()).toEqual(['anna survey.create'])
  })
})
