import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { firstBrokenEvent } from '../../../server/audit/service.ts'
import { verifyAll } from '../../../server/audit/verify.ts'
import { decide } from '../../../server/integrity/service.ts'
import { closeReceipts } from '../../../server/receipts/service.ts'
import { gatherInput } from '../../../server/reports/gather.ts'
import { writeAudited } from '../../../server/db/write.ts'
import { eraseExpired } from '../../../server/responses/retention.ts'
import { readCode } from '../../../surveys/answers/receipt-code.ts'
import {
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { postForm, postJson, putJson } from '../../support/http.ts'

describe.each(DIALECTS)('receipts (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  let now = new Date()
  const at = (instant: string) => (now = new Date(instant))
  let app: ReturnType<typeof createApp>
  let deps: ReturnType<typeof testDeps>
  let code = ''

  beforeEach(async () => {
    at('2026-03-14T09:00:00Z')
    deps = testDeps(test.connection, { now: () => now })
    await givenInstitution(deps)
    code = (await givenPoint(deps)).code
    app = createApp(deps)
  })

  /** Stores answers and gives the receipt codes. */
  const answer = async (from: number, to: number, more: object = {}): Promise<string[]> => {
    const receipts: string[] = []
    for (let n = from; n < to; n++) {
      const submission = aSubmission({ satisfaction: 1 + (n % 5) }, more)
      const sent = await putJson(app, `/api/s/${code}/responses/${responseId(n)}`, submission)
      const { receipt }: { receipt: string } = await sent.json()
      receipts.push(receipt)
    }
    return receipts
  }
  const check = async (receipt: string): Promise<Record<string, unknown>> =>
    (await postJson(app, '/api/open/receipts/check', { code: receipt })).json()
  const published = async (path = ''): Promise<Record<string, unknown>[]> =>
    (await app.request(`/api/open/receipts${path}`, {})).json()
  const close = async () =>
    (await closeReceipts(deps, 'test')).map(({ day, leaves }) => [day, leaves])

  it('are given with every answer, the same again for the same answer', async () => {
    const first = await answer(1, 4)

    expect(new Set(first).size).toBe(3)
    expect(first.every((each) => readCode(each) !== undefined)).toBe(true)
    expect(await answer(1, 4)).toEqual(first)
  })

  it('stand on the page after answering without JavaScript, and in no address', async () => {
    const fields = [
      ['_id', responseId(7)],
      ['_version', '1'],
      ['_locale', 'en'],
      ['satisfaction', '4'],
    ] as const
    const first = await postForm(app, `/s/${code}`, fields)
    const page = await first.text()
    const [receipt] = await answer(8, 9)
    const shown = /class="code">([^<]+)</.exec(page)?.[1] ?? ''

    expect([first.status, first.headers.get('location')]).toEqual([200, null])
    expect(await check(shown)).toEqual({ status: 'waiting' })
    expect(shown).not.toBe(receipt)
    const again = await (await postForm(app, `/s/${code}`, fields)).text()
    expect(again).toContain(shown)
    expect(again).toContain('These answers were stored before.')
  })

  it('are stored but in no closed day until the day is over', async () => {
    const [receipt = ''] = await answer(0, 12)

    expect(await close()).toEqual([])
    expect(await check(receipt)).toEqual({ status: 'waiting' })
    expect(await published()).toEqual([])
  })

  it('are proven once the day is closed, with nothing of the answer', async () => {
    const receipts = await answer(0, 12)
    // In Riga it is the next day already.
    at('2026-03-14T22:30:00Z')

    expect(await close()).toEqual([['2026-03-14', 12]])
    const [day] = await published()
    expect(day).toMatchObject({ day: '2026-03-14', closedOn: '2026-03-15', atLeast: 10 })
    expect(await published('/2026-03-14')).toEqual(day)
    for (const receipt of receipts) {
      const { status, proof } = await check(receipt)
      expect(status).toBe('counted')
      expect(proof).toMatchObject({
        leaf: { code: readCode(receipt), month: '2026-03' },
        day: { root: day?.['root'] },
      })
      expect(JSON.stringify(proof)).not.toMatch(/satisfaction|liepava|residence|kac-1/)
    }
    expect(await verifyAll(deps.connection.db)).toEqual([])
  })

  it('of few answers wait for others, so that no day shows a single person', async () => {
    await answer(0, 9)
    at('2026-03-15T09:00:00Z')
    expect(await close()).toEqual([])
    await answer(9, 10)
    at('2026-03-16T09:00:00Z')

    expect(await close()).toEqual([['2026-03-15', 10]])
  })

  it('of answers that came late are in the next day, and in the figures of their own month', async () => {
    at('2026-04-02T09:00:00Z')
    const [late = ''] = await answer(0, 1, { day: '2026-03-25' })
    await answer(1, 12)
    at('2026-04-03T09:00:00Z')
    await close()

    expect(await check(late)).toMatchObject({
      status: 'counted',
      proof: { day: { day: '2026-04-02' }, leaf: { month: '2026-03' } },
    })
  })

  it('make a chain: each day holds the one before, and the audit log holds each day', async () => {
    await answer(0, 12)
    at('2026-03-15T09:00:00Z')
    await close()
    await answer(12, 24)
    at('2026-03-16T09:00:00Z')
    await close()

    const [first, second] = await published()
    expect(first?.['previous']).toBe('0'.repeat(64))
    expect(second?.['previous']).toBe(first?.['hash'])
    const events = await deps.connection.db
      .selectFrom('audit_event')
      .select(['subject', 'details', 'previous_hash'])
      .where('action', '=', 'receipts.close')
      .orderBy('seq')
      .execute()
    expect(events.map(({ subject }) => subject)).toEqual(['2026-03-14', '2026-03-15'])
    expect(events[1]?.previous_hash).toBe(second?.['auditLog'])
    expect(events[1]?.details).toContain(String(second?.['hash']))
    expect(await firstBrokenEvent(deps.connection.db)).toBeUndefined()
    expect(await published('?year=2025')).toEqual([])
    expect(await published('?year=2026')).toHaveLength(2)
  })

  it('are told in the annual report of their year', async () => {
    await answer(0, 12)
    const wanted = { year: 2026, scope: { kind: 'all' } } as const
    const edition = { number: 1, preparedOn: '2026-03-16' }
    expect((await gatherInput(deps.connection.db, wanted, edition)).receipts).toBeUndefined()
    at('2026-03-15T09:00:00Z')
    const [closed] = await closeReceipts(deps, 'test')

    const { receipts } = await gatherInput(deps.connection.db, wanted, edition)
    expect(receipts).toEqual({ answers: 12, day: '2026-03-14', hash: closed?.hash })
  })

  it('are closed once by two who close at the same time', async () => {
    await answer(0, 12)
    at('2026-03-15T09:00:00Z')
    const closed = await Promise.all([closeReceipts(deps, 'one'), closeReceipts(deps, 'two')])

    expect(closed.flat().map(({ day, leaves }) => [day, leaves])).toEqual([['2026-03-14', 12]])
    expect(await verifyAll(deps.connection.db)).toEqual([])
  })

  it('of a day whose closing was interrupted are closed with that day', async () => {
    const receipts = await answer(0, 12)
    at('2026-03-15T09:00:00Z')
    await close()
    // As a process leaves it that is killed before its last transaction: leaves without a day.
    await deps.connection.db.deleteFrom('receipt_day').execute()
    await deps.connection.db
      .updateTable('response')
      .set({ receipt_day: null, receipt_salt: null })
      .where('id', '=', responseId(3))
      .execute()
    await deps.connection.db
      .deleteFrom('receipt_leaf')
      .where('code', '=', readCode(receipts[3] ?? '') ?? '')
      .execute()
    expect(await check(receipts[0] ?? '')).toEqual({ status: 'waiting' })

    at('2026-03-20T09:00:00Z')
    await answer(12, 13)
    expect(await close()).toEqual([['2026-03-14', 12]])
    for (const receipt of receipts)
      expect(await check(receipt)).toMatchObject({ status: 'counted' })
  })

  it('still prove that an answer was counted after it was erased', async () => {
    const [receipt = ''] = await answer(0, 12)
    at('2026-03-15T09:00:00Z')
    await close()
    at('2028-04-01T09:00:00Z')
    expect(await eraseExpired(deps, 'test')).toBe(12)

    expect(await check(receipt)).toMatchObject({ status: 'counted' })
    expect(await verifyAll(deps.connection.db)).toEqual([])
  })

  it('of answers that were erased while their day was being closed are no finding', async () => {
    const { db } = deps.connection
    await answer(0, 12)
    at('2026-03-15T09:00:00Z')
    await close()
    // As it is between the last receipt and the record that closes the day.
    await db.deleteFrom('receipt_day').execute()
    await db.deleteFrom('audit_event').where('action', '=', 'receipts.close').execute()
    at('2028-04-01T09:00:00Z')
    expect(await eraseExpired(deps, 'test')).toBe(12)

    expect(await close()).toEqual([['2026-03-14', 12]])
    expect(await verifyAll(db)).toEqual([])
  })

  it('of answers that were left out after a review say so, and why', async () => {
    const [receipt = '', other = ''] = await answer(0, 12)
    await deps.connection.db
      .insertInto('response_flag')
      .values({ provider_id: 'liepava', response_id: responseId(0), reason: 'too-fast' })
      .execute()
    const ids = [responseId(0)]
    await decide(
      deps,
      {
        decision: 'exclude',
        provider: 'liepava',
        ids,
        reason: 'trial',
        sentence: 'Apmācību diena',
      },
      'officer',
    )

    expect(await check(receipt)).toEqual({ status: 'left-out', reason: 'trial', proof: null })
    at('2026-03-15T09:00:00Z')
    await close()
    expect(await check(receipt)).toMatchObject({
      status: 'left-out',
      reason: 'trial',
      proof: { day: { day: '2026-03-14' } },
    })
    expect(await check(other)).toMatchObject({ status: 'counted' })
    at('2028-04-01T09:00:00Z')
    await eraseExpired(deps, 'test')
    expect(await check(receipt)).toMatchObject({ status: 'left-out', reason: 'trial' })
  })

  describe('verifying', () => {
    const findings = async () => {
      const all = await verifyAll(deps.connection.db)
      return all.filter(({ what }) => what === 'receipts').map(({ detail }) => detail)
    }
    beforeEach(async () => {
      await answer(0, 12)
      at('2026-03-15T09:00:00Z')
      await close()
    })

    it('finds nothing where nothing was touched', async () => {
      expect(await findings()).toEqual([])
    })

    it('finds an answer that was changed afterwards, with its counts', async () => {
      await deps.connection.db
        .updateTable('response')
        .set({ answers: '{"coded":[["satisfaction","5"]]}' })
        .where('id', '=', responseId(0))
        .execute()

      expect(await findings()).toEqual([
        `2026-03-14: response ${responseId(0)} is not as its receipt says`,
      ])
    })

    it('finds an answer that was taken away', async () => {
      await deps.connection.db.deleteFrom('response').where('id', '=', responseId(0)).execute()

      expect(await findings()).toEqual(['1 responses of closed days are gone, and 0 were erased'])
    })

    it.each([
      ['finds it too where answers without receipts were erased', { responses: 5, receipts: 0 }, 1],
      ['takes the word of release 0.1, which told all that it erased', { responses: 5 }, 0],
    ])('%s', async (_, details, found) => {
      const event = { actor: 'server', action: 'responses.erase', subject: 'survey 1', details }
      await writeAudited(deps, event, () => Promise.resolve())
      await deps.connection.db.deleteFrom('response').where('id', '=', responseId(0)).execute()

      expect(await findings()).toHaveLength(found)
    })

    it('finds a receipt that was taken away', async () => {
      const leaf = await deps.connection.db
        .selectFrom('receipt_leaf')
        .select('code')
        .limit(1)
        .executeTakeFirstOrThrow()
      await deps.connection.db.deleteFrom('receipt_leaf').where('code', '=', leaf.code).execute()

      const found = await findings()
      expect(found).toContain('2026-03-14: its 11 receipts do not give its root')
      expect(found).toContainEqual(expect.stringContaining('is not as its receipt says'))
    })

    it('finds a root that was changed', async () => {
      await deps.connection.db
        .updateTable('receipt_day')
        .set({ root: '0'.repeat(64) })
        .execute()

      expect(await findings()).toEqual([
        '2026-03-14: was changed',
        '2026-03-14: its 12 receipts do not give its root',
        '2026-03-14: the audit log has not closed it so',
      ])
    })

    it('finds a day that was taken away', async () => {
      at('2026-03-16T09:00:00Z')
      await answer(12, 24)
      at('2026-03-17T09:00:00Z')
      await close()
      await deps.connection.db.deleteFrom('receipt_day').where('day', '=', '2026-03-14').execute()

      const found = await findings()
      expect(found).toContain('2026-03-16: does not follow the day before')
      expect(found).toContain('2026-03-14: the audit log has closed it, and it is gone')
    })
  })

  describe('the page', () => {
    const page = async (fields: readonly (readonly [string, string])[]) => {
      const shown = await postForm(app, '/receipt', fields)
      return { status: shown.status, html: await shown.text() }
    }

    it('asks for a code, in the language wanted, without a script', async () => {
      const shown = await app.request('/receipt?lang=lv', {})
      const html = await shown.text()

      expect(html).toContain('<h1>Pārbaudīt saņemšanas kodu</h1>')
      expect(html).not.toContain('<script')
      expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
    })

    it('says that answers are counted, and shows the way to the root', async () => {
      const [receipt = ''] = await answer(0, 12)
      at('2026-03-15T09:00:00Z')
      await close()
      const { status, html } = await page([
        ['code', receipt.toLowerCase().replaceAll('-', ' ')],
        ['_locale', 'en'],
      ])

      expect(status).toBe(200)
      expect(html).toContain('<h1>Your answers are counted</h1>')
      expect(html).toContain('<dd>14 March 2026</dd>')
      expect(html).toContain('<dd>March 2026</dd>')
      const [day] = await published()
      expect(html).toContain(`<code>${String(day?.['root'])}</code>`)
    })

    it('keeps the code when the language is changed', async () => {
      const [receipt = ''] = await answer(0, 1)
      const { html } = await page([
        ['code', receipt],
        ['_locale', 'en'],
        ['_language', 'ru'],
      ])

      expect(html).toContain('<html lang="ru">')
      expect(html).toContain('Ваши ответы сохранены')
      expect(html).toContain(`value="${receipt}"`)
    })

    it.each([
      ['0000-0000-00001', 422, 'This is not a receipt code'],
      ['0000-0000-00000', 404, 'No stored answers have this code'],
      ['"><script>', 422, 'This is not a receipt code'],
    ])('answers %s with %i', async (typed, status, words) => {
      const shown = await page([
        ['code', typed],
        ['_locale', 'en'],
      ])

      expect(shown.status).toBe(status)
      expect(shown.html).toContain(words)
      expect(shown.html).not.toContain('<script>')
    })
  })

  it('cannot be guessed at leisure: unknown codes are few a minute, whoever asks', async () => {
    const [receipt = ''] = await answer(0, 1)
    for (let n = 0; n < 120; n++) {
      expect(await check('0000-0000-00000')).toEqual({ status: 'unknown' })
    }
    const refused = await postJson(app, '/api/open/receipts/check', { code: receipt })

    expect(refused.status).toBe(429)
    at('2026-03-14T09:01:00Z')
    expect(await check(receipt)).toEqual({ status: 'waiting' })
  })
})
