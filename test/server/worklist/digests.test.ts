import { afterEach, describe, expect, it } from 'vitest'
import { addOfficer } from '../../../server/auth/service.ts'
import { createMailer } from '../../../server/invitations/smtp.ts'
import {
  type Subscription,
  makeDigests,
  sendDigests,
  subscribe,
} from '../../../server/worklist/digests.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { testMailing } from '../../support/invitations.ts'
import { type MailServer, letterText, startMailServer } from '../../support/mail-server.ts'
import { givenAnswers } from '../../support/worklist.ts'

const HOURLY: Subscription = { frequency: 'hourly', providers: [], services: [], language: 'en' }

describe.each(DIALECTS)('digests by e-mail (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  let server: MailServer | undefined
  afterEach(() => server?.close())

  async function given(
    wanted: Partial<Subscription> = {},
    answers: Parameters<typeof startMailServer>[0] = {},
    providerId: string | null = null,
  ) {
    server = await startMailServer(answers)
    const mailing = testMailing(server.port)
    const started = await givenAnswers(test.connection, { mailing })
    const { deps } = started
    const person = { name: 'Anna', email: 'anna@example.lv', role: 'officer', providerId } as const
    const { id } = await addOfficer(deps, person, 'test')
    await subscribe(deps, id, { ...HOURLY, ...wanted })
    const pass = async () => {
      while ((await started.look()) > 0);
      await makeDigests(deps)
      await sendDigests(deps)
    }
    const later = (minutes: number) => {
      started.clock.now = new Date(started.clock.now.getTime() + minutes * 60_000)
    }
    return { ...started, mailing, officer: id, mails: server.mails, pass, later }
  }

  it('say at once how much came and where to read it, and nothing of what it says', async () => {
    const { answer, pass, mails } = await given()
    await answer({ satisfaction: 1, comment: 'Zvaniet 29123456' }, { satisfaction: 2 })
    await pass()

    expect(mails.map(({ to }) => to)).toEqual(['anna@example.lv'])
    const [mail] = mails
    const text = mail ? letterText(mail) : ''
    expect(text).toContain('Declaring residence: 2 low ratings, 1 comment')
    expect(text).toContain('http://localhost/console/low-ratings')
    expect(text).not.toMatch(/29123456|Zvaniet|kac-1|of 5/)
    expect(mail?.raw).not.toMatch(/^List-Unsubscribe/m)
  })

  it('come at most once an hour, with all that gathered meanwhile', async () => {
    const { answer, pass, mails, later } = await given()
    await answer({ satisfaction: 1 })
    await pass()
    for (let n = 0; n < 5; n++) {
      later(10)
      await answer({ satisfaction: 1 })
      await pass()
    }
    expect(mails).toHaveLength(1)

    later(11)
    await pass()
    expect(mails).toHaveLength(2)
    expect(mails[1] && letterText(mails[1])).toContain('5 low ratings')
    later(600)
    await pass()
    expect(mails).toHaveLength(2)
  })

  it('come at most once a day to those who asked for that', async () => {
    const { answer, pass, mails, later } = await given({ frequency: 'daily' })
    await answer({ satisfaction: 1 })
    await pass()
    later(23 * 60)
    await answer({ satisfaction: 1 })
    await pass()
    expect(mails).toHaveLength(1)
    later(61)
    await pass()
    expect(mails).toHaveLength(2)
  })

  it('tell of nothing that was not asked for', async () => {
    const { answer, pass, mails, deps, officer } = await given({ services: ['other'] })
    await answer({ satisfaction: 1 })
    await pass()
    expect(mails).toHaveLength(0)

    await subscribe(deps, officer, { ...HOURLY, frequency: 'never' })
    await answer({ satisfaction: 1 })
    await pass()
    expect(mails).toHaveLength(0)
  })

  it('tell nobody of another provider', async () => {
    const { answer, pass, mails, deps } = await given()
    await test.connection.db
      .insertInto('provider')
      .values({
        code: 'other',
        name: '{"en":"Other"}',
        kind: 'agency',
        size_group: null,
        territory: null,
        successor: null,
        valid_from: null,
        valid_to: null,
      })
      .execute()
    const stranger = { name: 'Juris', email: 'juris@example.lv', role: 'officer' } as const
    const { id } = await addOfficer(deps, { ...stranger, providerId: 'other' }, 'test')
    await subscribe(deps, id, HOURLY)
    await answer({ satisfaction: 1 })
    await pass()

    expect(mails.map(({ to }) => to)).toEqual(['anna@example.lv'])
  })

  it('are sent once by several processes', async () => {
    const { answer, look, deps, mails } = await given()
    await answer({ satisfaction: 1 })
    await look()
    await Promise.all([makeDigests(deps), makeDigests(deps), makeDigests(deps)])
    await Promise.all([sendDigests(deps), sendDigests(deps), sendDigests(deps)])

    expect(mails).toHaveLength(1)
  })

  it('are not sent again after the process ended with a letter on its way', async () => {
    const { answer, look, deps, mails, later, pass } = await given()
    await answer({ satisfaction: 1 })
    await look()
    await makeDigests(deps)
    const ending = sendDigests(deps, undefined, (settings) => {
      const mailer = createMailer(settings)
      return {
        ...mailer,
        async send(mail) {
          await mailer.send(mail)
          throw new Error('the process was killed')
        },
      }
    })
    await expect(ending).rejects.toThrow('killed')
    expect(mails).toHaveLength(1)

    later(600)
    await pass()
    expect(mails).toHaveLength(1)
  })

  it('wait while the mail server takes nothing, and then come once', async () => {
    const { answer, pass, mails, later } = await given(
      {},
      { recipient: (_, attempt) => (attempt === 1 ? 450 : undefined) },
    )
    await answer({ satisfaction: 1 })
    await pass()
    expect(mails).toHaveLength(0)
    later(5)
    await pass()
    expect(mails).toHaveLength(0)
    later(11)
    await pass()
    await pass()
    expect(mails).toHaveLength(1)
  })

  it('are not sent to a person who has left', async () => {
    const { answer, look, deps, mails } = await given()
    await answer({ satisfaction: 1 })
    await look()
    await makeDigests(deps)
    await test.connection.db.updateTable('officer').set({ disabled_on: '2026-03-14' }).execute()
    await sendDigests(deps)

    expect(mails).toHaveLength(0)
  })
})
