import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { closeWave } from '../../../server/invitations/erasure.ts'
import { startMailing } from '../../../server/invitations/mailings.ts'
import { sendDue } from '../../../server/invitations/sending.ts'
import { waveDetail } from '../../../server/invitations/waves.ts'
import { readCube, verifyCounts } from '../../../server/counts/service.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import { aSubmission, responseId } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'
import {
  aList,
  givenEmailPoint,
  givenList,
  givenWave,
  testMailing,
} from '../../support/invitations.ts'
import {
  type MailServer,
  type TakenMail,
  letterText,
  startMailServer,
} from '../../support/mail-server.ts'

describe.each(DIALECTS)('invitations through a mail server (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  let server: MailServer | undefined
  afterEach(() => server?.close())

  async function given(answers: Parameters<typeof startMailServer>[0] = {}, people = 20) {
    server = await startMailServer(answers)
    const mailing = testMailing(server.port)
    const started = await givenEmailPoint(test.connection, mailing)
    const { id: frame } = await givenList(started.deps, aList(people))
    const wave = await givenWave(started.deps, frame)
    const { mails } = server
    const send = async (number = 1) => {
      await startMailing(started.deps, wave, number, 'test')
      await sendDue(started.deps)
    }
    return { ...started, mailing, wave, frame, mails, send, app: createApp(started.deps) }
  }
  const states = async () =>
    (await test.connection.db.selectFrom('invitation_recipient').select('state').execute())
      .map(({ state }) => state)
      .toSorted()

  it('sends everybody drawn one letter with a link of their own, in their language', async () => {
    const { mails, send, wave, deps } = await given()
    await send()

    expect(mails).toHaveLength(20)
    expect(new Set(mails.map(({ to }) => to)).size).toBe(20)
    expect(new Set(mails.map(tokenIn)).size).toBe(20)
    const russian = mails.find(({ to }) => to === 'person0@example.lv')
    expect(russian && letterText(russian)).toContain('Здравствуйте')
    expect((await waveDetail(deps, wave)).outcome).toMatchObject({
      drawn: 20,
      silent: 20,
      answered: 0,
      notSent: 0,
    })
  })

  it('says the same as text and as HTML, and loads nothing from anywhere', async () => {
    const { mails, send } = await given()
    await send()
    const raw = mails[0]?.raw ?? ''

    expect(raw).toMatch(/multipart\/alternative/)
    expect(raw).not.toMatch(/<img|<script|src=|url\(/i)
    expect(raw).toMatch(
      /^List-Unsubscribe: <http:\/\/localhost\/invitations\/stop\/[\w.-]+\?lang=/m,
    )
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
  })

  it('stores an answer through a link once, counts it by e-mail, and keeps no link beside it', async () => {
    const { mails, send, app } = await given()
    await send()
    const token = tokenIn(mails[0])
    const put = (n: number, answers: unknown = { satisfaction: 4 }) =>
      putJson(app, `/api/s/mailed/responses/${responseId(n)}`, aSubmission(answers, { token }))

    expect((await put(1)).status).toBe(201)
    expect((await put(1)).status).toBe(200) // the same one again, after a lost connection
    const second = await put(2, { satisfaction: 1 })
    expect(second.status).toBe(409)
    expect(await second.json()).toMatchObject({ code: 'invitation-used' })

    const cells = [...cellsOfCube(await readCube(test.connection.db))]
    expect(
      cells.map(({ mode, item, option, count }) => [mode, item, option, count]),
    ).toContainEqual(['email', 'satisfaction', '4', 1])
    const { responses, differences } = await verifyCounts(test.connection.db)
    expect({ responses, differences }).toEqual({ responses: 1, differences: [] })
    const stored = await test.connection.db.selectFrom('response').selectAll().execute()
    expect(JSON.stringify(stored)).not.toContain(token.slice(0, 10))
    // The id that the browser sent, which a proxy may have logged, is not the one that is stored.
    expect(stored.map(({ id }) => id)).not.toContain(responseId(1))
  })

  it('stores one of many answers that arrive through one link at once', async () => {
    const { mails, send, app } = await given()
    await send()
    const token = tokenIn(mails[0])
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const submission = aSubmission({ satisfaction: 3 }, { token })
        return (await putJson(app, `/api/s/mailed/responses/${responseId(n)}`, submission)).status
      }),
    )

    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(11)
  })

  it('counts all links that are used at once', async () => {
    const { mails, send, app, deps, wave } = await given()
    await send()
    await Promise.all(
      mails.map((mail, n) =>
        putJson(
          app,
          `/api/s/mailed/responses/${responseId(n)}`,
          aSubmission({ satisfaction: 5 }, { token: tokenIn(mail) }),
        ),
      ),
    )

    expect((await waveDetail(deps, wave)).outcome.answered).toBe(20)
  })

  it('leaves a link usable when its answers were faulty', async () => {
    const { mails, send, app } = await given()
    await send()
    const token = tokenIn(mails[0])
    const path = `/api/s/mailed/responses/${responseId(1)}`

    expect((await putJson(app, path, aSubmission({ satisfaction: 9 }, { token }))).status).toBe(422)
    expect((await putJson(app, path, aSubmission({ satisfaction: 2 }, { token }))).status).toBe(201)
  })

  it('frees a link whose answers could not be stored', async () => {
    const { mails, send, app, deps } = await given()
    await send()
    const submission = aSubmission({ satisfaction: 2 }, { token: tokenIn(mails[0]) })
    const full = { ...deps.intake, submit: () => Promise.reject(new Error('disk')) }
    const path = (n: number) => `/api/s/mailed/responses/${responseId(n)}`
    const failed = await putJson(createApp({ ...deps, intake: full }), path(1), submission)

    expect(failed.status).toBe(503)
    expect((await putJson(app, path(2), submission)).status).toBe(201)
  })

  it('answers nothing at the point without a link, with a forged one or with one of elsewhere', async () => {
    const { mails, send, app } = await given()
    await send()
    const token = tokenIn(mails[0])
    const status = async (path: string, more: object) =>
      (
        await putJson(
          app,
          `/api/s/${path}/responses/${responseId(9)}`,
          aSubmission({ satisfaction: 3 }, more),
        )
      ).status

    expect(await status('mailed', {})).toBe(403)
    expect(await status('mailed', { token: 'x'.repeat(50) })).toBe(403)
    const last = token.at(-1) === 'A' ? 'B' : 'A'
    expect(await status('mailed', { token: token.slice(0, -1) + last })).toBe(403)
    expect(await status('other', { token })).toBe(403)
  })

  it('reminds those whose link was not used, and leaves no trace of who they were', async () => {
    const { mails, send, app, clock } = await given()
    await send()
    const answering = mails.slice(0, 7)
    for (const [n, mail] of answering.entries()) {
      const submission = aSubmission({ satisfaction: 5 }, { token: tokenIn(mail) })
      await putJson(app, `/api/s/mailed/responses/${responseId(n)}`, submission)
    }
    mails.length = 0
    clock.now = new Date('2026-03-18T09:00:00Z')
    await send(2)

    expect(mails).toHaveLength(13)
    const answered = new Set(answering.map(({ to }) => to))
    expect(mails.some(({ to }) => answered.has(to))).toBe(false)
    const rows = await test.connection.db
      .selectFrom('invitation_recipient')
      .select(['state', 'attempts', 'not_before', 'reached'])
      .execute()
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1)
  })

  it('keeps the recipients in the order of random ids after a reminder, in a copy too', async () => {
    const { send, clock, app, mails } = await given()
    await send()
    const submission = aSubmission({ satisfaction: 5 }, { token: tokenIn(mails[0]) })
    await putJson(app, `/api/s/mailed/responses/${responseId(1)}`, submission)
    clock.now = new Date('2026-03-18T09:00:00Z')
    await send(2)
    // Without an order of its own: as the database keeps them.
    const kept = await test.connection.db
      .selectFrom('invitation_recipient')
      .select('person_id')
      .execute()

    const ids = kept.map(({ person_id }) => person_id)
    expect(ids).toEqual(ids.toSorted())
  })

  it('sends no reminder within three days, and the invitation once', async () => {
    const { send, deps, wave } = await given()
    await send()

    await expect(startMailing(deps, wave, 2, 'test')).rejects.toThrow('wave-not-ready')
    await expect(startMailing(deps, wave, 1, 'test')).rejects.toThrow('wave-not-ready')
  })

  it('tries again when a server asks for it, after a quarter of an hour', async () => {
    const { send, mails, deps, clock } = await given({
      recipient: (_, attempt) => (attempt === 1 ? 450 : undefined),
    })
    await send()
    expect(mails).toHaveLength(0)
    await sendDue(deps)
    expect(mails).toHaveLength(0)

    clock.now = new Date('2026-03-14T09:16:00Z')
    await sendDue(deps)
    expect(mails).toHaveLength(20)
    expect(new Set(await states())).toEqual(new Set(['sent']))
  })

  it('gives up after five more attempts and says that nothing was sent', async () => {
    const { send, mails, deps, clock, wave } = await given({ recipient: () => 450 })
    await send()
    for (let hour = 1; hour < 12; hour++) {
      clock.now = new Date(clock.now.getTime() + 3_600_000)
      await sendDue(deps)
    }

    expect(mails).toHaveLength(0)
    expect(await waveDetail(deps, wave)).toMatchObject({
      state: 'open',
      waiting: 0,
      outcome: { notSent: 20, silent: 0 },
    })
  })

  it('counts an address that does not exist as undelivered and leaves it out of the next draw', async () => {
    const gone = 'person3@example.lv'
    const { send, mails, deps, wave } = await given({
      recipient: (address) => (address === gone ? 550 : undefined),
    })
    await send()

    expect(mails).toHaveLength(19)
    expect((await waveDetail(deps, wave)).outcome).toMatchObject({ undelivered: 1, silent: 19 })
    const { id: frame } = await givenList(deps, aList(45))
    const next = await waveDetail(deps, await givenWave(deps, frame, { size: 45 }))
    expect(next.design.leftOut).toEqual({ stopped: 0, returned: 1, contacted: 19 })
    expect(next.people).toBe(25)
  })

  it('refuses a letter for its content without barring the address', async () => {
    const { send, deps, wave } = await given({ letter: () => 554 })
    await send()

    expect((await waveDetail(deps, wave)).outcome.undelivered).toBe(20)
    const contacts = await test.connection.db.selectFrom('invitation_contact').selectAll().execute()
    expect(contacts).toEqual([])
  })

  it('sends again what a dropped connection surely did not take', async () => {
    const { send, mails, deps, clock } = await given({
      recipient: (address, attempt) =>
        address === 'person5@example.lv' && attempt === 1 ? 'drop' : undefined,
    })
    await send()
    clock.now = new Date('2026-03-14T09:02:00Z')
    await sendDue(deps)

    expect(mails.map(({ to }) => to).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, n) => `person${n}@example.lv`).toSorted(),
    )
  })

  it('does not send again what a dropped connection may have taken', async () => {
    const { send, mails, deps } = await given({
      letter: (address) => (address === 'person5@example.lv' ? 'drop' : undefined),
    })
    await send()
    await sendDue(deps)

    expect(mails.filter(({ to }) => to === 'person5@example.lv')).toHaveLength(1)
    expect(await states()).toContain('unknown')
    expect(mails).toHaveLength(20)
  })

  it('goes on after a crash and writes to nobody twice', async () => {
    const { deps, wave, mails, clock } = await given()
    await startMailing(deps, wave, 1, 'test')
    const { createMailer } = await import('../../../server/invitations/smtp.ts')
    // The seventh letter is with the mail server when the process ends.
    const crashing = sendDue(deps, undefined, (settings) => {
      const mailer = createMailer(settings)
      let count = 0
      return {
        ...mailer,
        async send(mail) {
          const outcome = await mailer.send(mail)
          count++
          if (count === 7) throw new Error('the process was killed')
          return outcome
        },
      }
    })
    await expect(crashing).rejects.toThrow('killed')
    expect(mails).toHaveLength(7)
    await sendDue(deps)
    expect(mails).toHaveLength(7) // the dead run's time is not over

    clock.now = new Date('2026-03-14T09:05:00Z')
    await sendDue(deps)
    expect(mails).toHaveLength(20)
    expect(new Set(mails.map(({ to }) => to)).size).toBe(20)
    expect((await states()).filter((state) => state === 'unknown')).toHaveLength(1)
  })

  it('lets two runs share a wave without sending anything twice', async () => {
    const { deps, wave, mails } = await given()
    await startMailing(deps, wave, 1, 'test')
    await Promise.all([sendDue(deps), sendDue(deps), sendDue(deps)])

    expect(mails).toHaveLength(20)
    expect(new Set(mails.map(({ to }) => to)).size).toBe(20)
  })

  it('waits, and says why, while no server answers', async () => {
    const { deps, wave, send, clock } = await given()
    await server?.close()
    await send()
    expect(await waveDetail(deps, wave)).toMatchObject({ trouble: 'unreachable', waiting: 20 })

    clock.now = new Date('2026-03-14T09:05:00Z')
    server = await startMailServer()
    await sendDue({ ...deps, mailing: testMailing(server.port) })
    expect(await waveDetail(deps, wave)).toMatchObject({ trouble: null, state: 'open', waiting: 0 })
    expect(server.mails).toHaveLength(20)
  })

  it('sends nothing without TLS to a server that is not on this machine', async () => {
    const { deps, wave, mailing, mails } = await given()
    const smtp = mailing.smtp && { ...mailing.smtp, requireTls: true }
    await startMailing(deps, wave, 1, 'test')
    await sendDue({ ...deps, mailing: { ...mailing, smtp } })

    expect(mails).toHaveLength(0)
    expect(await waveDetail(deps, wave)).toMatchObject({ trouble: 'tls', waiting: 20 })
  })

  it('signs in to a server that asks for it, and says when that is refused', async () => {
    const user = { name: 'kvalitate', password: 'p@ss:word/1' }
    const { deps, wave, mailing, mails, clock } = await given({ user })
    const { smtp } = mailing
    if (!smtp) throw new Error('no server')
    const withPassword = (password: string) => ({
      ...deps,
      mailing: { ...mailing, smtp: { ...smtp, user: user.name, password } },
    })
    await startMailing(deps, wave, 1, 'test')
    await sendDue(withPassword('wrong'))
    expect(await waveDetail(deps, wave)).toMatchObject({ trouble: 'sign-in' })

    clock.now = new Date('2026-03-14T09:05:00Z')
    await sendDue(withPassword(user.password))
    expect(mails).toHaveLength(20)
  })

  it('erases the people of a closed wave and proves it in the audit log', async () => {
    const { deps, wave, send, mails, app } = await given()
    await send()
    const token = tokenIn(mails[0])
    const path = `/api/s/mailed/responses/${responseId(1)}`
    await putJson(app, path, aSubmission({ satisfaction: 5 }, { token }))
    await closeWave(deps, wave, 'anna')

    for (const table of [
      'invitation_person',
      'invitation_recipient',
      'invitation_token',
      'invitation_use',
    ] as const) {
      expect(await test.connection.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    const event = await test.connection.db
      .selectFrom('audit_event')
      .selectAll()
      .where('action', '=', 'invitations.erase')
      .executeTakeFirstOrThrow()
    expect(event.actor).toBe('anna')
    expect(JSON.parse(event.details)).toMatchObject({ recipients: 20, people: 20, left: 0 })
    expect((await waveDetail(deps, wave)).outcome).toMatchObject({ answered: 1, silent: 19 })
    const late = await putJson(
      app,
      `/api/s/mailed/responses/${responseId(2)}`,
      aSubmission({ satisfaction: 1 }, { token: tokenIn(mails[1]) }),
    )
    expect(late.status).toBe(403)
  })

  it('keeps nothing from which a copy of the database tells who answered', async () => {
    const { send, mails, app } = await given()
    await send()
    const token = tokenIn(mails[0])
    const path = `/api/s/mailed/responses/${responseId(1)}`
    const before = await wholeDatabase()
    await putJson(app, path, aSubmission({ satisfaction: 5 }, { token }))
    const after = await wholeDatabase()

    // All that a use changes, besides the response and its counts, is the one row of bits.
    const changed = Object.keys(after).filter((table) => before[table] !== after[table])
    expect(changed.toSorted()).toEqual(['invitation_use', 'place_count', 'response'])
    // No row about a person holds the hash of their link, nor anything worked out without the key.
    const people = after['invitation_person'] + (after['invitation_recipient'] ?? '')
    expect(people).not.toContain(createHash('sha256').update(token).digest('base64url'))
  })

  async function wholeDatabase(): Promise<Record<string, string>> {
    const tables = [
      'audit_event',
      'collection_point',
      'invitation_contact',
      'invitation_frame',
      'invitation_person',
      'invitation_recipient',
      'invitation_token',
      'invitation_use',
      'invitation_wave',
      'place_count',
      'response',
    ] as const
    const texts: Record<string, string> = {}
    for (const table of tables) {
      const rows = await test.connection.db.selectFrom(table).selectAll().execute()
      texts[table] = JSON.stringify(rows)
    }
    return texts
  }
})

function tokenIn(mail: TakenMail | undefined): string {
  const found = /\/s\/mailed\?t=([\w.-]+)/.exec(mail ? letterText(mail) : '')
  if (!found?.[1]) throw new Error('the letter has no link')
  return found[1]
}
