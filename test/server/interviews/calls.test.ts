import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import type { Deps } from '../../../server/context.ts'
import { readCube, verifyCounts } from '../../../server/counts/service.ts'
import {
  CallResult,
  agreedBy,
  giveBack,
  holdCall,
  recordCall,
  takeCall,
} from '../../../server/interviews/calls.ts'
import { closePhoneWave, eraseDueNumbers } from '../../../server/interviews/erasure.ts'
import { storeInterview } from '../../../server/interviews/interview.ts'
import { phoneWave, phoneWaveDetail } from '../../../server/interviews/waves.ts'
import { LANGUAGES } from '../../../locales/language.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import * as v from 'valibot'
import { aSubmission, responseId } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'
import { aNumberList, givenPhonePoint, givenPhoneWave } from '../../support/interviews.ts'

const NEXT = { languages: [...LANGUAGES], call: null }

describe.each(DIALECTS)('interviews on the telephone (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given(overrides: Parameters<typeof givenPhoneWave>[1] = {}) {
    const { deps, clock } = await givenPhonePoint(test.connection)
    const wave = await givenPhoneWave(deps, overrides)
    const next = (who = 'anna') => takeCall(deps, wave, NEXT, who)
    const taken = async (who = 'anna') => {
      const call = await next(who)
      if (!call) throw new Error('there is nothing to call')
      return call
    }
    const record = (
      call: string,
      result: v.InferInput<typeof CallResult>,
      who = 'anna',
    ): Promise<void> => recordCall(deps, wave, call, v.parse(CallResult, result), who)
    const interview = (
      call: string,
      fields: Record<string, string[]>,
      response: string = randomUUID(),
    ) =>
      storeInterview(
        deps,
        wave,
        call,
        { response, surveyVersion: 1, language: 'lv', helper: 'none', fields },
        'anna',
      )
    const detail = () => phoneWaveDetail(deps, wave)
    const counted = async () =>
      Object.fromEntries((await detail()).counts.map(({ outcome, numbers }) => [outcome, numbers]))
    return { deps, clock, wave, next, taken, record, interview, detail, counted }
  }
  const rows = {
    numbers: () => test.connection.db.selectFrom('phone_number').selectAll().execute(),
    responses: () => test.connection.db.selectFrom('response').selectAll().execute(),
    inbox: () => test.connection.db.selectFrom('response_inbox').selectAll().execute(),
  }
  const cells = async () =>
    [...cellsOfCube(await readCube(test.connection.db))].map(
      ({ mode, period, item, option, count }) => `${mode} ${period} ${item} ${option} ${count}`,
    )

  it('stores the answers of an interview once and erases its number', async () => {
    const { taken, interview, counted, deps, detail } = await given()
    const call = await taken()
    expect(call.number).toMatch(/^\+3712\d{7}$/)

    expect(
      await interview(call.id, { satisfaction: ['4'], outcome: ['yes'], comment: ['Labi'] }),
    ).toMatchObject({ end: 'complete', receipt: expect.stringMatching(/^[0-9A-Z-]{13,}$/) })

    expect((await cells()).toSorted()).toEqual([
      'phone 2026-03 _alone.satisfaction 4 1',
      'phone 2026-03 _helper none 1',
      'phone 2026-03 _language lv 1',
      'phone 2026-03 _response all 1',
      'phone 2026-03 comment _answered 1',
      'phone 2026-03 outcome yes 1',
      'phone 2026-03 satisfaction 4 1',
    ])
    expect((await verifyCounts(deps.connection.db)).differences).toEqual([])
    expect(await counted()).toEqual({ complete: 1, 'not-attempted': 23 })
    expect(await rows.numbers()).toHaveLength(23)
    expect((await rows.numbers()).map(({ number }) => number)).not.toContain(call.number)
    // RR1 = 1 of 24 while 23 have not been called.
    expect(await detail()).toMatchObject({ open: 23, rates: { status: 'measured', rr1: 1 / 24 } })
  })

  it('leaves nothing that leads from a call to its answers', async () => {
    const { taken, interview, deps, wave } = await given()
    const call = await taken()
    const response = randomUUID()
    await interview(call.id, { satisfaction: ['4'], outcome: ['yes'] }, response)

    const db = deps.connection.db
    const tables = {
      phone_wave: await db.selectFrom('phone_wave').selectAll().execute(),
      phone_number: await db.selectFrom('phone_number').selectAll().execute(),
      phone_disposition: await db.selectFrom('phone_disposition').selectAll().execute(),
      phone_call: await db.selectFrom('phone_call').selectAll().execute(),
      phone_contact: await db.selectFrom('phone_contact').selectAll().execute(),
      audit_event: await db.selectFrom('audit_event').selectAll().execute(),
    }
    const callSide = JSON.stringify(tables)
    const answerSide = JSON.stringify([await rows.responses(), await rows.inbox()])
    const bare = call.number.slice(4)
    for (const trace of [call.id, call.number, bare]) {
      expect(callSide).not.toContain(trace)
      expect(answerSide).not.toContain(trace)
    }
    expect(callSide).not.toContain(response)
    expect(answerSide).not.toContain(wave)
    // Every number is left alone until the same day, so that the days tell no order of calls.
    expect(new Set(tables.phone_contact.map(({ until }) => until)).size).toBe(1)
    expect(tables.phone_call).toEqual([
      expect.objectContaining({ day: '2026-03-14', outcome: 'complete', calls: 1 }),
    ])
    // The draw is recorded; single calls are not: the log knows times.
    expect(tables.audit_event.filter(({ action }) => action.startsWith('interviews'))).toHaveLength(
      1,
    )
  })

  it('keeps what was answered before somebody broke off, and counts how far they came', async () => {
    const { taken, interview, counted } = await given()
    // Two closed questions; the remark is not expected of anybody.
    expect(await interview((await taken()).id, { satisfaction: ['2'] })).toMatchObject({
      end: 'partial',
    })
    expect(await interview((await taken()).id, { comment: ['Man jāiet'] })).toMatchObject({
      end: 'broken-off',
      receipt: expect.any(String),
    })
    expect(await interview((await taken()).id, {})).toEqual({ end: 'broken-off', receipt: null })

    expect(await counted()).toMatchObject({ partial: 1, 'broken-off': 2 })
    expect(await cells()).toContain('phone 2026-03 _response all 2')
  })

  it('refuses an answer that is not offered, and keeps the number with the interviewer', async () => {
    const { taken, interview, next } = await given()
    const call = await taken()
    await expect(interview(call.id, { satisfaction: ['9'] })).rejects.toMatchObject({
      code: 'answers-invalid',
    })
    expect(await next()).toMatchObject({ id: call.id })
    expect(await cells()).toEqual([])
  })

  it('says that a call is over where its answers were stored before', async () => {
    const { taken, interview } = await given()
    const call = await taken()
    const response = randomUUID()
    await interview(call.id, { satisfaction: ['4'] }, response)
    await expect(interview(call.id, { satisfaction: ['4'] }, response)).rejects.toMatchObject({
      code: 'call-over',
    })
    expect(await cells()).toContain('phone 2026-03 _response all 1')
  })

  it('gives a number to one interviewer at a time', async () => {
    const { next } = await given()
    const people = Array.from({ length: 12 }, (_, n) => `interviewer-${n}`)
    const calls = await Promise.all(people.map((who) => next(who)))
    expect(new Set(calls.map((call) => call?.id)).size).toBe(12)
    // Asking again, for example after the page was loaded again, gives the same one.
    expect(await next('interviewer-3')).toEqual(calls[3])
  })

  it('gives a number that was taken and forgotten to somebody else after a time', async () => {
    const { clock, taken, record, deps, wave } = await given()
    const forgotten = await taken('anna')
    for (let n = 0; n < 23; n++)
      await record((await taken('berta')).id, { outcome: 'refusal' }, 'berta')
    clock.now = new Date('2026-03-14T09:20:00Z')
    await holdCall(deps, wave, forgotten.id, 'anna')
    clock.now = new Date('2026-03-14T09:49:00Z')
    expect(await takeCall(deps, wave, NEXT, 'berta')).toBeNull()
    clock.now = new Date('2026-03-14T09:50:00Z')
    expect(await taken('berta')).toMatchObject({ id: forgotten.id })
    await expect(record(forgotten.id, { outcome: 'busy' }, 'anna')).rejects.toMatchObject({
      code: 'call-over',
    })
  })

  it('calls a number on another day again, and no more than the wave allows', async () => {
    const { clock, taken, record, next, counted } = await given()
    const first = await taken()
    await record(first.id, { outcome: 'busy' })
    for (let n = 0; n < 23; n++) await record((await taken()).id, { outcome: 'not-in-service' })
    expect(await next()).toBeNull()

    clock.now = new Date('2026-03-16T09:00:00Z')
    expect(await taken()).toMatchObject({ id: first.id, attempts: 1 })
    await record(first.id, { outcome: 'no-answer' })
    clock.now = new Date('2026-03-17T09:00:00Z')
    await record((await taken()).id, { outcome: 'busy' })

    clock.now = new Date('2026-03-18T09:00:00Z')
    expect(await next()).toBeNull()
    expect(await counted()).toEqual({ 'no-answer': 1, 'not-in-service': 23 })
    expect(await rows.numbers()).toEqual([])
  })

  it('gives a number back that was not called, without an attempt', async () => {
    const { taken, deps, wave, counted } = await given()
    const call = await taken()
    await giveBack(deps, wave, call.id, 'anna')
    expect(await taken('berta')).toMatchObject({ id: call.id, attempts: 0 })
    expect(await counted()).toEqual({ 'not-attempted': 24 })
  })

  it('calls back when it was agreed, whoever agreed it first', async () => {
    const { clock, taken, record, deps, wave } = await given({ mostAttempts: 1 })
    const call = await taken()
    const agreed = { day: '2026-03-16', from: '14:00', to: '15:00' }
    await record(call.id, { outcome: 'call-back', agreed })

    clock.now = new Date('2026-03-16T11:59:00Z') // 13:59 in Riga
    const open = await phoneWave(deps, wave)
    expect(await agreedBy(deps, open, 'anna')).toEqual([
      { id: call.id, language: call.language, ...agreed, due: false },
    ])
    expect((await taken('anna')).id).not.toBe(call.id)
    await giveBack(deps, wave, (await taken('anna')).id, 'anna')

    clock.now = new Date('2026-03-16T12:10:00Z')
    // The first half of the time is for whoever agreed it.
    const other = await taken('berta')
    expect(other.id).not.toBe(call.id)
    await giveBack(deps, wave, other.id, 'berta')
    expect(await taken('anna')).toMatchObject({ id: call.id, agreed, attempts: 1 })
    await giveBack(deps, wave, call.id, 'anna')
    clock.now = new Date('2026-03-16T12:30:00Z')
    expect(await taken('berta')).toMatchObject({ id: call.id })
    await record(call.id, { outcome: 'no-answer' }, 'berta')
    expect(await agreedBy(deps, open, 'anna')).toEqual([])
  })

  it('makes an agreed call from the list when it is due', async () => {
    const { clock, taken, record, deps, wave } = await given()
    const call = await taken()
    await record(call.id, {
      outcome: 'call-back',
      agreed: { day: '2026-03-14', from: '12:00', to: '13:00' },
    })
    await expect(takeCall(deps, wave, { ...NEXT, call: call.id }, 'anna')).rejects.toMatchObject({
      code: 'call-over',
    })
    clock.now = new Date('2026-03-14T10:05:00Z')
    expect(await takeCall(deps, wave, { ...NEXT, call: call.id }, 'anna')).toMatchObject({
      id: call.id,
    })
  })

  it.each([
    ['a Sunday', { day: '2026-03-15', from: '14:00', to: '15:00' }],
    ['before the hours', { day: '2026-03-16', from: '09:00', to: '11:00' }],
    ['after the hours', { day: '2026-03-16', from: '18:00', to: '20:00' }],
    ['backwards', { day: '2026-03-16', from: '15:00', to: '14:00' }],
    ['gone by', { day: '2026-03-14', from: '10:00', to: '11:00' }],
    ['after the numbers are erased', { day: '2026-05-02', from: '14:00', to: '15:00' }],
  ])('takes no agreement for a time that is %s', async (_, agreed) => {
    const { taken, record } = await given()
    const call = await taken()
    await expect(record(call.id, { outcome: 'call-back', agreed })).rejects.toMatchObject({
      code: 'call-time-unfit',
    })
  })

  it.each([
    ['2026-03-14T07:59:00Z', 'a minute too early'],
    ['2026-03-14T17:01:00Z', 'a minute too late'],
    ['2026-03-15T09:00:00Z', 'on a Sunday'],
  ])('gives no number at %s, %s', async (now) => {
    const { clock, next } = await given()
    clock.now = new Date(now)
    await expect(next()).rejects.toMatchObject({ code: 'call-hours' })
  })

  it('passes a number on to somebody who speaks the language, once', async () => {
    const { clock, taken, record, deps, wave, counted } = await given()
    const speaks = (...languages: ('lv' | 'ru')[]) =>
      takeCall(deps, wave, { languages, call: null }, 'anna')
    const call = await speaks('lv')
    if (!call) throw new Error('nothing to call')
    expect(call.language).toBe('lv')
    await record(call.id, { outcome: 'language', language: 'ru' })
    expect((await rows.numbers()).find(({ id }) => id === call.id)).toMatchObject({
      language: 'ru',
      attempts: 1,
    })

    clock.now = new Date('2026-03-16T09:00:00Z')
    for (let n = 0; n < 18; n++) await record((await taken()).id, { outcome: 'fax' })
    // Those called least often come first.
    for (;;) {
      const next = await speaks('ru')
      if (next?.id !== call.id) {
        if (!next) throw new Error('the number was lost')
        await record(next.id, { outcome: 'deceased' })
        continue
      }
      await record(next.id, { outcome: 'language', language: 'ru' })
      break
    }
    expect(await counted()).toMatchObject({ language: 1 })
    expect(await counted()).not.toHaveProperty('other-language')
  })

  it('never draws somebody again who asked for it, nor soon those who were drawn', async () => {
    const { taken, record, deps, wave, clock } = await given({ size: 20, notAgainDays: 30 })
    await record((await taken()).id, { outcome: 'refusal', neverAgain: true })
    await record((await taken()).id, { outcome: 'refusal' })
    await expect(givenPhoneWave(deps)).rejects.toMatchObject({ code: 'wave-too-small' })
    await closePhoneWave(deps, wave, 'test')

    // Twenty were drawn; of the 18 who were not called nobody needs rest.
    const second = await givenPhoneWave(deps, { name: 'April' })
    expect((await phoneWaveDetail(deps, second)).design).toMatchObject({
      listed: 24,
      leftOut: { stopped: 1, contacted: 1 },
    })
    await closePhoneWave(deps, second, 'test')
    clock.now = new Date('2026-04-20T09:00:00Z')
    await eraseDueNumbers(deps, 'test')
    const third = await givenPhoneWave(deps, { name: 'May' })
    expect((await phoneWaveDetail(deps, third)).design).toMatchObject({
      leftOut: { stopped: 1, contacted: 0 },
    })
  })

  it('draws by strata from the list and keeps nothing of whom it did not draw', async () => {
    const { deps, wave } = await given({ size: 20, by: ['region'], allocation: 'equal' })
    expect(await rows.numbers()).toHaveLength(20)
    expect((await phoneWaveDetail(deps, wave)).design.strata).toEqual([
      { name: 'north', population: 12, sample: 10 },
      { name: 'south', population: 12, sample: 10 },
    ])
  })

  it('names the lines of a list that cannot be read, and stores nothing', async () => {
    const { deps } = await givenPhonePoint(test.connection)
    const csv = `${aNumberList()}\n112,lv,north\n29999999,xx,north\n21000000,ru,north`
    await expect(
      givenPhoneWave(deps, { list: { csv, language: 'lv', country: '371' } }),
    ).rejects.toMatchObject({
      code: 'import-refused',
      errors: [
        { place: 'line 26, column number', code: 'fault_number' },
        { place: 'line 27, column language', code: 'fault_language' },
        { place: 'line 28, column number', code: 'fault_number_twice' },
      ],
    })
    expect(await rows.numbers()).toEqual([])
  })

  it('gives every number that is left its disposition when it is closed, and erases it', async () => {
    const { taken, record, interview, deps, wave, counted, next } = await given()
    await interview((await taken()).id, { satisfaction: ['5'], outcome: ['yes'] })
    await record((await taken()).id, { outcome: 'machine-known' })
    const held = await taken()
    await expect(closePhoneWave(deps, wave, 'test')).rejects.toMatchObject({ code: 'call-running' })
    await record(held.id, { outcome: 'busy' })
    const before = await counted()
    await closePhoneWave(deps, wave, 'test')

    expect(await counted()).toEqual(before)
    expect(before).toEqual({ complete: 1, 'machine-known': 1, busy: 1, 'not-attempted': 21 })
    expect(await rows.numbers()).toEqual([])
    await expect(next()).rejects.toMatchObject({ code: 'call-wave-closed' })
    await expect(closePhoneWave(deps, wave, 'test')).rejects.toMatchObject({
      code: 'call-wave-closed',
    })
    const erased = await deps.connection.db
      .selectFrom('audit_event')
      .select('details')
      .where('action', '=', 'interviews.erase')
      .execute()
    expect(erased.map(({ details }) => JSON.parse(details))).toEqual([{ numbers: 23, left: 0 }])
  })

  it('erases numbers by itself after the day promised, even one in hand', async () => {
    const { taken, clock, deps, detail } = await given()
    await taken()
    clock.now = new Date('2026-04-30T09:00:00Z')
    expect(await eraseDueNumbers(deps, 'server')).toBe(0)
    clock.now = new Date('2026-05-01T09:00:00Z')
    expect(await eraseDueNumbers(deps, 'server')).toBe(1)
    expect(await rows.numbers()).toEqual([])
    expect(await detail()).toMatchObject({ erasedOn: '2026-05-01', open: 0 })
  })

  it('takes answers at its point through interviews only', async () => {
    const { deps } = await given()
    const answered = await putJson(
      createApp(deps),
      `/api/s/phoned/responses/${responseId(1)}`,
      aSubmission(),
    )
    expect(answered.status).toBe(403)
  })

  it('needs a point for the telephone, a key and enough people', async () => {
    const { deps } = await givenPhonePoint(test.connection)
    await expect(givenPhoneWave(deps, { point: 'other' })).rejects.toMatchObject({
      code: 'call-point-unfit',
    })
    await expect(givenPhoneWave(deps, { size: 19 })).rejects.toMatchObject({
      code: 'wave-too-small',
    })
    const keyless: Deps = { ...deps, mailing: undefined }
    await expect(givenPhoneWave(keyless)).rejects.toMatchObject({ code: 'call-key-missing' })
  })
})
