import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCube, rebuildCounts, verifyCounts } from '../../../server/counts/service.ts'
import { flaggedNumbers, flaggedResponses } from '../../../server/integrity/queries.ts'
import {
  type Decision,
  decide,
  examineDays,
  integrityNumbers,
} from '../../../server/integrity/service.ts'
import { gatherInput } from '../../../server/reports/gather.ts'
import { answersTogether } from '../../../server/responses/answers-together.ts'
import { eraseExpired } from '../../../server/responses/retention.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import { solve } from '../../../web/respond/work.ts'
import {
  SMALL_DEFINITION,
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { postForm, putJson } from '../../support/http.ts'

const Refusal = v.object({
  code: v.literal('work-needed'),
  errors: v.tuple([
    v.object({ place: v.literal('work'), code: v.literal('sha-256'), detail: v.string() }),
  ]),
})

/** Five scales, so that whole answers can be compared. */
const FIVE_SCALES = {
  ...SMALL_DEFINITION,
  elements: ['satisfaction', 'ease', 'clarity', 'respect', 'speed'].map((name) => ({
    ...SMALL_DEFINITION.elements[0],
    name,
    isRequired: name === 'satisfaction',
  })),
}

describe.each(DIALECTS)('marked answers (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given(definition: unknown = SMALL_DEFINITION) {
    let now = new Date('2026-03-14T09:00:00Z')
    const deps = testDeps(test.connection, { now: () => now })
    await givenInstitution(deps)
    const { code } = await givenPoint(deps, { definition })
    const app = createApp(deps)
    const put = (n: number, satisfaction: number, more: object = {}) =>
      putJson(app, `/api/s/${code}/responses/${responseId(n)}`, aSubmission({ satisfaction }, more))
    const at = (instant: string) => (now = new Date(instant))
    return { deps, app, code, put, at }
  }
  /** Of the first twenty, those with a number below 5 are marked as too fast. */
  async function givenMarked() {
    const all = await given()
    for (let n = 0; n < 20; n++) await all.put(n, n < 5 ? 1 : 4, n < 5 ? { pace: 'quick' } : {})
    const exclusion = (ids: readonly number[]): Decision => ({
      decision: 'exclude',
      provider: 'liepava',
      ids: ids.map(responseId),
      reason: 'machine',
      sentence: 'Sent within one second.',
    })
    const on = (decision: 'keep' | 'reopen', ids: readonly number[]): Decision => ({
      decision,
      provider: 'liepava',
      ids: ids.map(responseId),
    })
    return { ...all, exclusion, on }
  }
  const satisfaction = async () =>
    [...cellsOfCube(await readCube(test.connection.db))]
      .filter(({ item }) => item === 'satisfaction')
      .map(({ option, count }) => `${option}: ${count}`)
  const differences = async () => (await verifyCounts(test.connection.db)).differences

  it('carry the marks they came with, and no other answer has any', async () => {
    const { deps } = await givenMarked()
    const { db } = deps.connection

    expect(await flaggedNumbers(db)).toEqual([
      { provider: 'liepava', point: 'test-1', reason: 'too-fast', state: 'open', responses: 5 },
    ])
    const found = await flaggedResponses(db, { point: 'test-1', state: 'open', limit: 100 })
    expect(found.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map(responseId))
    // Marked, and counted like every other answer.
    expect(await satisfaction()).toEqual(['1: 5', '4: 15'])
  })

  it('leave every figure when excluded, and come back when that is undone', async () => {
    const { deps, exclusion, on } = await givenMarked()
    const before = [...cellsOfCube(await readCube(test.connection.db))]

    await decide(deps, exclusion([0, 1, 2]), 'anna')
    expect(await satisfaction()).toEqual(['1: 2', '4: 15'])
    expect(await differences()).toEqual([])

    await rebuildCounts(deps, 'test')
    expect(await satisfaction()).toEqual(['1: 2', '4: 15'])
    expect(await differences()).toEqual([])

    await decide(deps, on('reopen', [0, 1, 2]), 'anna')
    expect([...cellsOfCube(await readCube(test.connection.db))]).toEqual(before)
    expect(await differences()).toEqual([])
  })

  it('leave joint counts too', async () => {
    const { deps, exclusion } = await givenMarked()
    const together = () =>
      answersTogether(test.connection.db, {
        year: 2026,
        scales: new Map([['satisfaction', 5]]),
        outcome: { item: 'satisfaction', points: 5 },
      })
    expect((await together()).straightLines.all).toEqual([5, 0, 0, 15, 0])
    await decide(deps, exclusion([0, 1]), 'anna')
    expect((await together()).straightLines.all).toEqual([3, 0, 0, 15, 0])
  })

  it('leave the queue when kept, and no figure changes', async () => {
    const { deps, on } = await givenMarked()
    const before = await satisfaction()
    await decide(deps, on('keep', [0, 1]), 'anna')

    expect(await satisfaction()).toEqual(before)
    const states = (await flaggedNumbers(test.connection.db)).map(
      ({ state, responses }) => `${state}: ${responses}`,
    )
    expect(new Set(states)).toEqual(new Set(['kept: 2', 'open: 3']))
  })

  it('are decided about together or not at all', async () => {
    const { deps, put, exclusion, on } = await givenMarked()
    await put(50, 3)
    await decide(deps, on('keep', [4]), 'anna')
    const before = await satisfaction()

    const refused = [
      [exclusion([0, 99]), 'response-not-found'],
      [exclusion([0, 50]), 'response-not-flagged'],
      [exclusion([0, 4]), 'review-changed'],
      [on('reopen', [0, 4]), 'review-changed'],
      [on('keep', [4]), 'review-changed'],
    ] as const
    for (const [decision, code] of refused) {
      await expect(decide(deps, decision, 'anna')).rejects.toMatchObject({ code })
    }
    expect(await satisfaction()).toEqual(before)
    expect(await differences()).toEqual([])
  })

  it('are known in the audit log with the reason, by whom', async () => {
    const { deps, exclusion } = await givenMarked()
    await decide(deps, exclusion([0]), 'anna')
    const event = await test.connection.db
      .selectFrom('audit_event')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({ actor: 'anna', action: 'responses.exclude' })
    expect(JSON.parse(event.details)).toEqual({
      responses: 1,
      ids: createHash('sha256').update(responseId(0)).digest('hex'),
      reason: 'machine',
      sentence: 'Sent within one second.',
    })
  })

  it('stay told by number and reason after they are erased, and never come into a figure', async () => {
    const { deps, at, exclusion, on } = await givenMarked()
    await decide(deps, exclusion([0, 1, 2]), 'anna')
    await decide(deps, on('keep', [3]), 'anna')
    const before = await satisfaction()
    const numbers = () =>
      integrityNumbers(test.connection.db, { from: '2026-01-01', to: '2026-12-31' })
    expect(await numbers()).toEqual({
      flagged: [{ reason: 'too-fast', responses: 5 }],
      excluded: [{ reason: 'machine', responses: 3 }],
      undecided: 1,
    })

    at('2028-04-01T09:00:00Z')
    expect(await eraseExpired(deps, 'test')).toBe(20)
    expect(await satisfaction()).toEqual(before)
    expect(await differences()).toEqual([])
    expect(await numbers()).toEqual({
      flagged: [],
      excluded: [{ reason: 'machine', responses: 3 }],
      undecided: 0,
    })
    for (const table of ['response_flag', 'response_review'] as const) {
      expect(await test.connection.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    const leftOut = await readCube(test.connection.db, { origin: 'excluded' })
    expect([...cellsOfCube(leftOut)]).toEqual([])
  })

  it('are told in what a report is made from, with the answers that were left out', async () => {
    const { deps, exclusion } = await givenMarked()
    await decide(deps, exclusion([0, 1, 2]), 'anna')
    const wanted = { year: 2026, scope: { kind: 'all' }, headline: 'uk-gds' } as const
    const edition = { number: 1, preparedOn: '2026-04-01' }
    const { doubtful } = await gatherInput(test.connection.db, wanted, edition)
    expect(doubtful).toEqual({
      flagged: [{ reason: 'too-fast', responses: 5 }],
      excluded: [{ reason: 'machine', responses: 3 }],
      undecided: 2,
      effect: { item: 'satisfaction', kept: [2, 0, 0, 15, 0], excluded: [3, 0, 0, 0, 0] },
    })
  })

  it('are found in the view of a day, once however often it is looked at', async () => {
    const { deps, app, code, at } = await given(FIVE_SCALES)
    let n = 0
    const put = (options: string) => {
      const [a, b, c, d, e] = Array.from(options, Number)
      const answers = { satisfaction: a, ease: b, clarity: c, respect: d, speed: e }
      return putJson(app, `/api/s/${code}/responses/${responseId(n++)}`, aSubmission(answers))
    }
    at('2026-02-10T09:00:00Z')
    for (let i = 0; i < 60; i++) {
      await put([0, 1, 2, 3, 4].map((k) => 1 + ((i * 7 + k * k * (1 + (i % 11))) % 5)).join(''))
      if (i % 20 === 19) at(`2026-02-1${i % 7}T09:00:00Z`)
    }
    at('2026-03-14T09:00:00Z')
    for (let i = 0; i < 12; i++) await put('25143')

    expect(await examineDays(deps, AbortSignal.abort())).toBe(0)
    expect(await examineDays(deps, new AbortController().signal)).toBe(12)
    expect(await examineDays(deps)).toBe(0)
    const identical = (await flaggedNumbers(deps.connection.db)).filter(
      ({ reason }) => reason === 'identical',
    )
    expect(identical).toMatchObject([{ responses: 12, state: 'open' }])
  })
})

describe('a burst, seen through HTTP', () => {
  const test = useTestDatabase('sqlite')
  async function given() {
    let now = new Date('2026-03-14T09:00:00Z')
    const deps = testDeps(test.connection, { now: () => now })
    await givenInstitution(deps)
    const { code } = await givenPoint(deps)
    const at = (instant: string) => (now = new Date(instant))
    return { deps, app: createApp(deps), code, at }
  }
  const submission = (n: number) => ({
    ...aSubmission({ satisfaction: 4 }),
    device: `device-token-of-${n}`,
  })

  it('is none in a thousand answers of an hour from one address', async () => {
    const { deps, app, code, at } = await given()
    const start = new Date('2026-03-14T09:00:00Z').getTime()
    let stored = 0
    for (let n = 0; n < 1000; n++) {
      at(new Date(start + n * 3600).toISOString())
      const body = aSubmission({ satisfaction: 1 + (n % 5) }, { device: `device-${responseId(n)}` })
      const response = await app.request(`/api/s/${code}/responses/${responseId(n)}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.7' },
        body: JSON.stringify(body),
      })
      if (response.status === 201) stored++
    }
    expect(stored).toBe(1000)
    await examineDays(deps)
    expect(await flaggedNumbers(deps.connection.db)).toEqual([])
  })

  it('asks the device for work with a puzzle in the refusal', async () => {
    const { app, code } = await given()
    const put = (n: number) =>
      putJson(app, `/api/s/${code}/responses/${responseId(n)}`, submission(1))
    for (let n = 0; n < 5; n++) expect((await put(n)).status).toBe(201)
    const refused = await put(5)
    expect(refused.status).toBe(428)
    const problem = v.parse(Refusal, await refused.json())
    expect(problem.errors[0].detail).toMatch(/^\d+\.14\./)

    const work = await solve(problem.errors[0].detail)
    const path = `/api/s/${code}/responses/${responseId(5)}`
    expect((await putJson(app, path, { ...submission(1), work })).status).toBe(201)
    expect(await flaggedNumbers(test.connection.db)).toMatchObject([
      { reason: 'burst', responses: 1 },
    ])
  })

  it('keeps a plain form’s answers on the page and asks for a moment', async () => {
    const { app, code } = await given()
    for (let n = 0; n < 30; n++) {
      await putJson(app, `/api/s/${code}/responses/${responseId(n)}`, aSubmission())
    }
    const fields = [
      ['_id', responseId(100)],
      ['_version', '1'],
      ['_locale', 'lv'],
      ['satisfaction', '4'],
    ] as const
    const asked = await postForm(app, `/s/${code}`, fields)
    expect(asked.status).toBe(429)
    const page = await asked.text()
    expect(page).toContain('pagaidiet 5 sekundes')
    expect(page).toMatch(/value="4"[^>]*checked/)
    const token = /name="_form" value="([^"]+)"/.exec(page)?.[1] ?? ''

    const again = [...fields, ['_form', token], ['_waited', '1']] as const
    expect((await postForm(app, `/s/${code}`, again)).status).toBe(200)
  })

  it('refuses a device token, work or pace that is none', async () => {
    const { app, code } = await given()
    for (const more of [{ device: 'short' }, { work: 'x'.repeat(300) }, { pace: 'slow' }]) {
      const body = aSubmission({ satisfaction: 4 }, more)
      const refused = await putJson(app, `/api/s/${code}/responses/${responseId(1)}`, body)
      expect(refused.status).toBe(400)
    }
  })
})
