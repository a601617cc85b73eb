import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeReturned } from '../../../server/invitations/bounces.ts'
import { emailHash, messageId } from '../../../server/invitations/links.ts'
import { startMailing } from '../../../server/invitations/mailings.ts'
import { readReturned } from '../../../server/invitations/returned-mail.ts'
import { sendDue } from '../../../server/invitations/sending.ts'
import { waveDetail } from '../../../server/invitations/waves.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import {
  TEST_KEY,
  givenEmailPoint,
  givenList,
  givenWave,
  otherKey,
  testMailing,
} from '../../support/invitations.ts'
import { startMailServer } from '../../support/mail-server.ts'

const HASH = emailHash(TEST_KEY, 'person5@example.lv')
const OURS = messageId(TEST_KEY, {
  wave: 'abcdefghjk',
  mailing: 1,
  hash: HASH,
  domain: 'liepava.example',
})

/** A delivery report as Postfix writes it (RFC 3464, example of appendix E), CRLF at the ends. */
function report({
  action = 'failed',
  status = '5.1.1',
  original = OURS,
  as = 'message/rfc822',
  folded = false,
} = {}): Buffer {
  const field = folded ? `Message-ID:\r\n ${original}` : `Message-ID: ${original}`
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example.lv',
      'To: kvalitate@liepava.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status;',
      '\tboundary="B0UND=ARY/1"',
      '',
      'This is a MIME-encapsulated message.',
      '',
      '--B0UND=ARY/1',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'I could not deliver your message.',
      '',
      '--B0UND=ARY/1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.lv',
      'Arrival-Date: Sat, 14 Mar 2026 11:00:00 +0200',
      '',
      'Final-Recipient: rfc822; person5@example.lv',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 No such mailbox',
      '',
      '--B0UND=ARY/1',
      `Content-Type: ${as}`,
      '',
      'Subject: Liepavas novads',
      field,
      '',
      'Labdien!',
      '',
      '--B0UND=ARY/1--',
      '',
    ].join('\r\n'),
  )
}

describe('a mail that came back', () => {
  it('is known by the signed name of the letter inside it', () => {
    expect(readReturned(TEST_KEY, report())).toEqual({
      kind: 'for-good',
      address: true,
      mail: { wave: 'abcdefghjk', mailing: 1, hash: HASH },
    })
  })

  it.each([
    ['with headers alone', { as: 'text/rfc822-headers' }],
    ['with folded lines', { folded: true }],
  ])('is understood %s', (_, how) => {
    expect(readReturned(TEST_KEY, report(how)).kind).toBe('for-good')
  })

  it('says when the address is right but the mailbox refuses', () => {
    expect(readReturned(TEST_KEY, report({ status: '5.2.2' }))).toMatchObject({
      kind: 'for-good',
      address: false,
    })
  })

  it.each([
    ['only late', { action: 'delayed', status: '4.4.1' }],
    ['given up for a passing reason', { action: 'failed', status: '4.4.7' }],
    ['delivered', { action: 'delivered', status: '2.0.0' }],
  ])('changes nothing when it is %s', (_, how) => {
    expect(readReturned(TEST_KEY, report(how)).kind).toBe('passing')
  })

  it('is not believed when the letter in it was not signed here', () => {
    const forged = OURS.replace(/.@/, (end) => (end === 'A@' ? 'B@' : 'A@'))
    expect(readReturned(TEST_KEY, report({ original: forged })).kind).toBe('not-ours')
    expect(readReturned(TEST_KEY, report({ original: '<1@elsewhere.example>' })).kind).toBe(
      'not-ours',
    )
    expect(readReturned(otherKey(), report()).kind).toBe('not-ours')
  })

  it('is told from an answer of a person or of a holiday notice', () => {
    const reply = `From: a@example.lv\r\nSubject: Re: ${OURS}\r\n\r\nThank you ${OURS}`
    expect(readReturned(TEST_KEY, Buffer.from(reply)).kind).toBe('not-a-return')
  })

  it('is read without failing, whatever it holds', () => {
    const text = report().toString()
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string({ unit: 'binary' }), (at, noise) => {
        const damaged = Buffer.from(text.slice(0, at) + noise + text.slice(at + noise.length))
        expect(() => readReturned(TEST_KEY, damaged)).not.toThrow()
      }),
    )
    const nested = 'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(5000)
    expect(readReturned(TEST_KEY, Buffer.from(nested)).kind).toBe('not-a-return')
  })
})

describe.each(DIALECTS)('taking mails that came back (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  it('counts the letter as undelivered, and leaves the address out of later waves', async () => {
    const server = await startMailServer()
    const { deps } = await givenEmailPoint(test.connection, testMailing(server.port))
    const { id: frame } = await givenList(deps)
    const wave = await givenWave(deps, frame, { size: 40, notAgainDays: 0 })
    await startMailing(deps, wave, 1, 'test')
    await sendDue(deps)
    await server.close()
    const sent = server.mails.find(({ to }) => to === 'person5@example.lv')
    const original = /^Message-ID:\s+(\S+)/im.exec(sent?.raw ?? '')?.[1] ?? ''

    expect(await takeReturned(deps, report({ original }))).toBe('returned')
    expect((await waveDetail(deps, wave)).outcome).toMatchObject({ undelivered: 1, silent: 39 })
    const next = await waveDetail(deps, await givenWave(deps, frame, { size: 40 }))
    expect(next).toMatchObject({ people: 39, design: { leftOut: { returned: 1 } } })
  })
})
