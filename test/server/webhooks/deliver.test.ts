import { createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { prepareReport, publishReport } from '../../../server/reports/service.ts'
import { MOST_ATTEMPTS, waitAfter } from '../../../server/webhooks/back-off.ts'
import { deliverDue } from '../../../server/webhooks/deliver.ts'
import { createOutbound } from '../../../server/webhooks/outbound.ts'
import {
  addWebhook,
  announce,
  listWebhooks,
  renewSecret,
  resend,
  switchWebhook,
} from '../../../server/webhooks/service.ts'
import type { WebhookEvent } from '../../../server/webhooks/tables.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { otherKey, testMailing } from '../../support/invitations.ts'
import {
  type TakenMessage,
  type WebhookReceiver,
  startReceiver,
} from '../../support/webhook-receiver.ts'
import { givenAnswers } from '../../support/worklist.ts'

describe.each(DIALECTS)('webhooks (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  let receiver: WebhookReceiver | undefined
  afterEach(() => receiver?.close())

  async function given(
    answer?: Parameters<typeof startReceiver>[0],
    events: WebhookEvent[] = ['rating.low', 'comment.received'],
  ) {
    receiver = await startReceiver(answer)
    const mailing = testMailing(null)
    const outbound = createOutbound({ allowHttp: true, networks: ['127.0.0.1/32'] })
    const started = await givenAnswers(test.connection, { mailing, outbound })
    const url = `http://127.0.0.1:${receiver.port}/hook`
    const { id, secret } = await addWebhook(started.deps, { provider: null, url, events }, 'test')
    const { messages } = receiver
    const later = (minutes: number) => {
      started.clock.now = new Date(started.clock.now.getTime() + minutes * 60_000)
    }
    const pass = async () => {
      while ((await started.look()) > 0);
      await deliverDue(started.deps)
    }
    return { ...started, mailing, webhook: id, secret, url, messages, later, pass }
  }
  const deliveries = () => test.connection.db.selectFrom('webhook_delivery').selectAll().execute()

  it('tell of a low rating and a comment, without a word of it and without the day', async () => {
    const { answer, pass, messages } = await given()
    await answer({ satisfaction: 1, comment: 'Zvaniet 29123456' }, { satisfaction: 5 })
    await pass()

    const bodies = messages.map(({ body }) => JSON.parse(body))
    expect(bodies.map(({ type }) => String(type)).toSorted()).toEqual([
      'comment.received',
      'rating.low',
    ])
    expect(bodies.find(({ type }) => type === 'rating.low')).toEqual({
      type: 'rating.low',
      timestamp: '2026-03-14T00:00:00Z',
      data: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        provider: 'liepava',
        service: 'residence',
        centre: 'kac-1',
        channel: 'in-person',
        month: '2026-03',
        item: 'satisfaction',
        rating: 1,
      },
    })
    expect(JSON.stringify(messages)).not.toMatch(/29123456|Zvaniet/)
    // What was delivered is not kept.
    expect((await deliveries()).map(({ payload, state }) => payload + state)).toEqual([
      'delivered',
      'delivered',
    ])
  })

  it('are signed as Standard Webhooks says', async () => {
    const { answer, pass, messages, secret } = await given()
    await answer({ satisfaction: 1 })
    await pass()

    const [message] = messages
    expect(message?.headers['webhook-id']).toMatch(/^msg_[\w-]+$/)
    expect(message?.headers['webhook-timestamp']).toBe(String(Date.UTC(2026, 2, 14, 9) / 1000))
    expect(signaturesOf(message)).toEqual([signed(message, secret)])
    // 24 to 64 bytes, says the specification.
    expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
  })

  it('are signed with the old and the new secret for a day, then with the new one', async () => {
    const { answer, pass, messages, deps, webhook, secret, later } = await given()
    const { secret: renewed } = await renewSecret(deps, webhook, 'test')
    await answer({ satisfaction: 1 })
    await pass()
    expect(signaturesOf(messages[0])).toEqual([
      signed(messages[0], renewed),
      signed(messages[0], secret),
    ])

    later(24 * 60 + 1)
    await answer({ satisfaction: 1 })
    await pass()
    expect(signaturesOf(messages[1])).toEqual([signed(messages[1], renewed)])
  })

  it('keep no secret in the database', async () => {
    const { secret } = await given()
    const rows = await test.connection.db.selectFrom('webhook').selectAll().execute()
    const audit = await test.connection.db.selectFrom('audit_event').selectAll().execute()

    expect(JSON.stringify([rows, audit])).not.toContain(secret.replace('whsec_', '').slice(0, 16))
  })

  it('try again, longer apart each time, under the same id', async () => {
    const { answer, pass, messages, later } = await given((_, number) => (number < 3 ? 503 : 200))
    await answer({ satisfaction: 1 })
    await pass()
    await pass()
    expect(messages).toHaveLength(1)
    later(1)
    await pass()
    expect(messages).toHaveLength(2)
    later(1)
    await pass()
    expect(messages).toHaveLength(3)

    expect(new Set(messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(messages.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(3)
    expect(await deliveries()).toMatchObject([{ state: 'delivered', attempts: 3, status: 200 }])
  })

  it('are given up in the end, and sent again when an officer says so', async () => {
    let isUp = false
    const { answer, pass, messages, later, deps, webhook } = await given(() => (isUp ? 204 : 500))
    await answer({ satisfaction: 1 })
    for (let attempt = 0; attempt < MOST_ATTEMPTS + 3; attempt++) {
      await pass()
      later(25 * 60)
    }
    expect(messages).toHaveLength(MOST_ATTEMPTS)
    const [listed] = await listWebhooks(deps, null)
    expect(listed).toMatchObject({
      counts: { dead: 1, delivered: 0, waiting: 0 },
      troubled: [{ event: 'rating.low', state: 'dead', status: 500, trouble: 'status' }],
    })

    isUp = true
    const ids = listed?.troubled.map(({ id }) => id) ?? []
    expect(await resend(deps, webhook, ids, 'anna')).toBe(1)
    await pass()
    expect(messages).toHaveLength(MOST_ATTEMPTS + 1)
    expect(await deliveries()).toMatchObject([{ state: 'delivered', payload: '' }])
  })

  it('go on after the process ended while one was being sent', async () => {
    const { answer, look, pass, messages, later, deps } = await given()
    await answer({ satisfaction: 1 })
    await look()
    await test.connection.db
      .updateTable('webhook_delivery')
      .set({ state: 'sending', not_before: new Date(deps.now().getTime() + 120_000).toISOString() })
      .execute()
    await pass()
    expect(messages).toHaveLength(0)

    later(3)
    await pass()
    expect(messages).toHaveLength(1)
  })

  it('are sent once by several processes', async () => {
    const { answer, look, deps, messages } = await given()
    await answer(...Array.from({ length: 12 }, () => ({ satisfaction: 1 })))
    await look()
    await Promise.all([deliverDue(deps), deliverDue(deps), deliverDue(deps)])
    await deliverDue(deps)

    const ids = messages.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(12)
    expect(new Set(ids).size).toBe(12)
  })

  it('end where the receiver wants no more', async () => {
    const { answer, pass, later, deps, messages } = await given(() => 410)
    await answer({ satisfaction: 1 }, { satisfaction: 2 })
    await pass()
    expect((await listWebhooks(deps, null))[0]).toMatchObject({ state: 'off', counts: { dead: 2 } })

    later(60)
    await answer({ satisfaction: 1 })
    await pass()
    expect(messages).toHaveLength(1)
    expect(await deliveries()).toHaveLength(2)
  })

  it('are not sent while off, and not afterwards either', async () => {
    const { answer, pass, messages, deps, webhook } = await given()
    await switchWebhook(deps, webhook, 'off', 'test')
    await answer({ satisfaction: 1 })
    await pass()
    await switchWebhook(deps, webhook, 'on', 'test')
    await pass()

    expect(messages).toHaveLength(0)
  })

  it('go to no address that is not public, and say so', async () => {
    const { answer, look, messages, deps } = await given()
    await answer({ satisfaction: 1 })
    await look()
    await deliverDue({ ...deps, outbound: createOutbound({ allowHttp: true, networks: [] }) })

    expect(messages).toHaveLength(0)
    expect(await deliveries()).toMatchObject([{ state: 'waiting', trouble: 'address' }])
    const inside = { provider: null, url: 'https://10.0.0.1/', events: ['rating.low' as const] }
    await expect(addWebhook(deps, inside, 'test')).rejects.toThrow('webhook-address')
  })

  it('are not signed with another key than their secret was made from', async () => {
    const { answer, look, pass, messages, deps, webhook, later } = await given()
    const changed = { ...deps, mailing: testMailing(null, { key: otherKey }) }
    await answer({ satisfaction: 1 })
    await look()
    await deliverDue(changed)
    expect(messages).toHaveLength(0)
    expect(await listWebhooks(changed, null)).toMatchObject([
      { keyChanged: true, troubled: [{ trouble: 'key' }] },
    ])

    later(1)
    await renewSecret(deps, webhook, 'test')
    await pass()
    expect(messages).toHaveLength(1)
  })

  it('hear of a report when it is published', async () => {
    const { answer, deps, pass, messages, clock } = await given(undefined, ['report.published'])
    await answer(...Array.from({ length: 12 }, () => ({ satisfaction: 4 })))
    clock.now = new Date('2027-02-01T09:00:00Z')
    const wanted = { year: 2026, scope: { kind: 'all' }, languages: ['lv'] } as const
    const { summary } = await prepareReport(deps, { ...wanted, formats: ['json'] }, 'anna')
    await pass()
    expect(messages).toHaveLength(0)
    const { inputHash } = await publishReport(deps, summary.id, 'anna')
    await pass()

    expect(messages.map(({ body }) => JSON.parse(body))).toEqual([
      {
        type: 'report.published',
        timestamp: '2027-02-01T00:00:00Z',
        data: { id: summary.id, year: 2026, edition: 1, scope: 'all', code: null, inputHash },
      },
    ])
  })

  it('hear of their own provider and of the events that were chosen', async () => {
    const { deps, url } = await given(undefined, ['report.published'])
    const events: WebhookEvent[] = ['report.published', 'rating.low']
    const { id } = await addWebhook(deps, { provider: 'liepava', url, events }, 'test')
    await test.connection.db.transaction().execute((trx) =>
      announce(
        trx,
        [
          { event: 'report.published', provider: null, data: {} },
          { event: 'report.published', provider: 'liepava', data: {} },
          { event: 'rating.low', provider: 'other', data: {} },
          { event: 'rating.low', provider: 'liepava', data: {} },
        ],
        { now: deps.now(), day: '2026-03-14' },
      ),
    )

    const rows = await deliveries()
    const heard = (own: boolean) =>
      rows.flatMap((row) => ((row.webhook_id === id) === own ? [row.event] : [])).toSorted()
    expect(heard(true)).toEqual(['rating.low', 'report.published'])
    expect(heard(false)).toEqual(['report.published', 'report.published'])
  })
})

describe('waiting between attempts', () => {
  it('grows fourfold up to a day, less up to half by chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, chance) => {
          const whole = Math.min(86_400_000, 10_000 * 4 ** (attempt - 1))
          const wait = waitAfter(attempt, chance)
          expect(wait).toBeLessThanOrEqual(whole)
          expect(wait).toBeGreaterThanOrEqual(whole / 2)
        },
      ),
    )
  })
})

function signaturesOf(message: TakenMessage | undefined): string[] {
  return String(message?.headers['webhook-signature']).split(' ')
}

/** By the words of the specification, apart from our own code. */
function signed(message: TakenMessage | undefined, secret: string): string {
  const { 'webhook-id': id, 'webhook-timestamp': at } = message?.headers ?? {}
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const content = `${String(id)}.${String(at)}.${message?.body ?? ''}`
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`
}
