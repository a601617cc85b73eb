import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { closePoint } from '../../../server/distribution/service.ts'
import { closeWave, eraseDueLists } from '../../../server/invitations/erasure.ts'
import { answerToken, emailHash, stopToken } from '../../../server/invitations/links.ts'
import { startMailing } from '../../../server/invitations/mailings.ts'
import { waveDetail } from '../../../server/invitations/waves.ts'
import { responseId } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { postForm } from '../../support/http.ts'
import {
  TEST_KEY,
  aList,
  givenEmailPoint,
  givenList,
  givenWave,
  otherKey,
  testMailing,
} from '../../support/invitations.ts'

describe.each(DIALECTS)('the pages that links of a letter lead to (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given() {
    const started = await givenEmailPoint(test.connection, testMailing(25))
    const { id: frame } = await givenList(started.deps, aList(25))
    const wave = await givenWave(started.deps, frame)
    await startMailing(started.deps, wave, 1, 'test')
    const [person] = await test.connection.db
      .selectFrom('invitation_recipient')
      .select('person_id')
      .execute()
    const token = answerToken(TEST_KEY, wave, person?.person_id ?? '')
    return { ...started, app: createApp(started.deps), frame, wave, token }
  }
  const uses = () => test.connection.db.selectFrom('invitation_use').select('spent').execute()
  const contacts = () => test.connection.db.selectFrom('invitation_contact').selectAll().execute()

  it('show the questionnaire with the rating chosen; opening it, however often, stores nothing', async () => {
    const { app, token } = await given()
    const before = await uses()
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      await app.request(`/s/mailed?t=${token}&rate=4&lang=ru`, { method })
    }
    const page = await app.request(`/s/mailed?t=${token}&rate=4&lang=ru`)
    const html = await page.text()

    expect(html).toContain('<html lang="ru"')
    expect(html).toMatch(/value="4"[^>]*checked/)
    expect(html).toContain(`name="_token" value="${token}"`)
    expect(await uses()).toEqual(before)
    expect(await test.connection.db.selectFrom('response').select('id').execute()).toEqual([])
  })

  it.each(['9', '-1', 'x', '4"><script>', ''])('choose nothing for the rating %s', async (rate) => {
    const { app, token } = await given()
    const page = await app.request(`/s/mailed?t=${token}&rate=${encodeURIComponent(rate)}`)
    const html = await page.text()

    expect(page.status).toBe(200)
    expect(html).not.toMatch(/<input[^>]*checked/)
    expect(html).not.toContain('"><script>')
  })

  it('keep the link through a change of language and through faults', async () => {
    const { app, token } = await given()
    const steering = [
      ['_id', responseId(1)],
      ['_version', '1'],
      ['_locale', 'lv'],
      ['_token', token],
    ] as const
    const other = await postForm(app, '/s/mailed', [...steering, ['_language', 'uz']])
    expect(await other.text()).toContain(`name="_token" value="${token}"`)
    const faulty = await postForm(app, '/s/mailed', [...steering, ['comment', 'x']])
    expect(faulty.status).toBe(422)
    expect(await faulty.text()).toContain(`name="_token" value="${token}"`)

    const sent = await postForm(app, '/s/mailed', [...steering, ['satisfaction', '5']])
    expect(await sent.text()).toContain('Jūsu atbildes ir saglabātas.')
    const again = await postForm(app, '/s/mailed', [
      ...steering.slice(1),
      ['_id', responseId(2)],
      ['satisfaction', '1'],
    ])
    expect(again.status).toBe(409)
  })

  it.each([
    [
      'lv',
      'Šī saite jau ir izmantota',
      'Uz šo aptauju atbild ar uzaicinājumu',
      'Šī saite neved uz aptauju',
    ],
    [
      'en',
      'This link has been used',
      'This survey is answered by invitation',
      'This link does not lead to a survey',
    ],
    [
      'ru',
      'Эта ссылка уже использована',
      'На этот опрос отвечают по приглашению',
      'Эта ссылка не ведёт к опросу',
    ],
    [
      'uz',
      'Bu havoladan foydalanilgan',
      'Bu soʻrovga taklif boʻyicha javob beriladi',
      'Bu havola soʻrovga olib bormaydi',
    ],
  ])('say in %s when a link is used, missing or wrong', async (lang, used, needed, wrong) => {
    const { app, token } = await given()
    const at = async (query: string) => {
      const page = await app.request(`/s/mailed?lang=${lang}${query}`)
      return [page.status, /<h1>(.*?)<\/h1>/.exec(await page.text())?.[1]]
    }
    await postForm(app, '/s/mailed', [
      ['_id', responseId(1)],
      ['_version', '1'],
      ['_locale', 'lv'],
      ['_token', token],
      ['satisfaction', '5'],
    ])

    expect(await at(`&t=${token}`)).toEqual([409, used])
    expect(await at('')).toEqual([403, needed])
    expect(await at('&t=abc')).toEqual([403, wrong])
  })

  it('end letters only when the button is pressed, or the mail program posts (RFC 8058)', async () => {
    const { app } = await given()
    const hash = emailHash(TEST_KEY, 'person1@example.lv')
    const path = `/invitations/stop/${stopToken(TEST_KEY, hash)}?lang=lv`

    const asked = await app.request(path)
    expect(await asked.text()).toContain('Vairs nesūtīt man vēstules')
    await app.request(path, { method: 'HEAD' })
    expect(await contacts()).toEqual([])

    const posted = await postForm(app, path, [['List-Unsubscribe', 'One-Click']])
    expect(posted.status).toBe(200)
    expect(await contacts()).toEqual([{ email_hash: hash, reason: 'stopped', until: null }])
    expect((await postForm(app, path, [])).status).toBe(200) // twice is as good as once
  })

  it('end letters to nobody by a link that was not signed here', async () => {
    const { app } = await given()
    const hash = emailHash(TEST_KEY, 'person1@example.lv')
    const forged = await postForm(app, `/invitations/stop/${stopToken(otherKey(), hash)}`, [])

    expect(forged.status).toBe(404)
    expect(await contacts()).toEqual([])
  })

  it('leave whoever wants no letters out of reminders and later draws, and count them', async () => {
    const { deps, app, wave, clock, frame } = await given()
    const hash = emailHash(TEST_KEY, 'person1@example.lv')
    await postForm(app, `/invitations/stop/${stopToken(TEST_KEY, hash)}`, [])
    const drawn = await test.connection.db
      .selectFrom('invitation_recipient')
      .innerJoin('invitation_person', 'invitation_person.id', 'invitation_recipient.person_id')
      .select('email')
      .execute()
    const within = drawn.some(({ email }) => email === 'person1@example.lv') ? 1 : 0

    expect((await waveDetail(deps, wave)).outcome.refused).toBe(within)
    clock.now = new Date('2026-03-20T09:00:00Z')
    const next = await waveDetail(deps, await givenWave(deps, frame, { size: 25 }))
    expect(next).toMatchObject({ people: 24, design: { leftOut: { stopped: 1 } } })
  })

  it('stay closed after the last day of the point', async () => {
    const { deps, app, token, clock } = await given()
    await closePoint(deps, 'mailed', '2026-03-14', 'test')
    clock.now = new Date('2026-03-16T09:00:00Z')

    expect((await app.request(`/s/mailed?t=${token}`)).status).toBe(410)
  })

  it('lead nowhere once the list had to be erased', async () => {
    const { deps, app, token, clock, wave } = await given()
    clock.now = new Date('2026-07-01T09:00:00Z')
    expect(await eraseDueLists(deps, 'server')).toBe(1)

    expect(await waveDetail(deps, wave)).toMatchObject({ state: 'closed', erasedOn: '2026-07-01' })
    expect((await app.request(`/s/mailed?t=${token}`)).status).toBe(403)
    const people = await test.connection.db.selectFrom('invitation_person').selectAll().execute()
    expect(people).toEqual([])
  })

  it('keep a list that another wave still needs', async () => {
    const { deps, frame, wave } = await given()
    await givenWave(deps, frame, { size: 25 })
    await closeWave(deps, wave, 'test')

    const people = await test.connection.db.selectFrom('invitation_person').selectAll().execute()
    expect(people).toHaveLength(25)
  })

  it('are made for no wave so small that it would tell who answered', async () => {
    const { deps, frame } = await given()
    await expect(givenWave(deps, frame, { size: 19 })).rejects.toThrow('wave-too-small')
    await expect(givenWave(deps, frame, { point: 'other' })).rejects.toThrow('wave-point-unfit')
  })

  it('are not sent again with another key, which would lead nowhere', async () => {
    const { deps, frame } = await given()
    const wave = await givenWave(deps, frame, { size: 25 })
    const changed = { ...deps, mailing: testMailing(25, { key: otherKey }) }

    await expect(startMailing(changed, wave, 1, 'test')).rejects.toThrow('invitation-key-changed')
    await closeWave(changed, wave, 'test') // the people go all the same
    expect((await waveDetail(changed, wave)).outcome).toMatchObject({ drawn: 25, answered: 0 })
  })
})
