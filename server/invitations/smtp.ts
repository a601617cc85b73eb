import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpSettings } from './mailing.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  /** Where the reader stops more of them; null: nothing to stop. */
  readonly stopUrl: string | null
  /** BCP 47. */
  readonly language: string
}

/**
 * What became of one mail. sent: the server has it. refused: it never will (`address`: because of
 * the address). later: it asked to be tried later. unknown: the connection was lost while it had the
 * letter, so it may have been sent. unreachable, sign-in, tls: the server serves nobody just now.
 */
export type SendOutcome =
  | { readonly kind: 'sent' | 'later' | 'unknown' }
  | { readonly kind: 'refused'; readonly address: boolean }
  | { readonly kind: 'unreachable' | 'sign-in' | 'tls' }

export interface Mailer {
  /** Never throws. */
  readonly send: (mail: Mail) => Promise<SendOutcome>
  readonly close: () => void
}

const PATIENCE_MS = 30_000
/** Some servers end a connection after a hundred letters. */
const MOST_ON_CONNECTION = 50

/** Sends mails one after the other, over one connection as long as that holds. */
export function createMailer(settings: SmtpSettings): Mailer {
  let connection: SMTPConnection | undefined
  let sent = 0
  const drop = () => {
    connection?.close()
    connection = undefined
    sent = 0
  }
  return {
    async send(mail) {
      const message = await composed(mail, settings)
      if (sent >= MOST_ON_CONNECTION) drop()
      try {
        connection ??= await connected(settings)
      } catch (error) {
        return { kind: troubleOf(error) }
      }
      const outcome = await handOver(connection, settings.from.address, mail.to, message)
      sent++
      // After a refusal the server waits for the next letter; after anything else nobody knows.
      const goesOn =
        outcome.kind === 'sent' ||
        ((outcome.kind === 'refused' || outcome.kind === 'later') && (await reset(connection)))
      if (!goesOn) drop()
      return outcome
    },
    close() {
      connection?.quit()
      connection = undefined
    },
  }
}

function connected(settings: SmtpSettings): Promise<SMTPConnection> {
  const { host, port, secure, requireTls, user, password } = settings
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: requireTls,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    tls: { minVersion: 'TLSv1.2' },
  })
  return new Promise((ready, failed) => {
    const fail = (error: Error) => {
      connection.close()
      failed(error)
    }
    // Stays for good: an error between two mails must not end the process.
    connection.on('error', fail)
    connection.connect((error) => {
      if (error) return fail(error)
      if (user === null) return ready(connection)
      connection.login({ user, pass: password, credentials: { user, pass: password } }, (refused) =>
        refused ? fail(refused) : ready(connection),
      )
    })
  })
}

function handOver(
  connection: SMTPConnection,
  from: string,
  to: string,
  message: Buffer,
): Promise<SendOutcome> {
  let begun = false
  // Read only after the server said that it takes the letter: from then on it may have it.
  const body = new Readable({
    read() {
      begun = true
      this.push(message)
      this.push(null)
    },
  })
  return new Promise((settle) => {
    const lost = () => settle({ kind: begun ? 'unknown' : 'unreachable' })
    connection.once('error', lost)
    connection.once('end', lost)
    connection.send({ from, to: [to], size: message.length }, body, (error) => {
      connection.off('error', lost)
      connection.off('end', lost)
      settle(error ? refusalOf(error, begun) : { kind: 'sent' })
    })
  })
}

/** Takes back a letter that was refused; false when the connection is of no use any more. */
function reset(connection: SMTPConnection): Promise<boolean> {
  return new Promise((settle) => {
    const lost = () => settle(false)
    connection.once('end', lost)
    connection.reset((error) => {
      connection.off('end', lost)
      settle(!error)
    })
  })
}

function refusalOf(error: Error, begun: boolean): SendOutcome {
  const code = 'responseCode' in error && Number(error.responseCode)
  const command = 'command' in error ? error.command : undefined
  const isReply = typeof code === 'number' && (command === 'RCPT TO' || command === 'DATA')
  const isSender = command === 'MAIL FROM'
  if (code === 421 || !code || !(isReply || isSender)) {
    return { kind: begun ? 'unknown' : 'unreachable' }
  }
  if (code >= 400 && code < 500) return { kind: 'later' }
  // A sender who is not welcome is not for one person alone.
  if (isSender) return { kind: 'sign-in' }
  const reply = 'response' in error ? String(error.response) : ''
  const enhanced = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(reply)?.[1]
  const address = command === 'RCPT TO' && (enhanced === undefined || enhanced === '1')
  return { kind: 'refused', address }
}

function troubleOf(error: unknown): 'unreachable' | 'sign-in' | 'tls' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EAUTH') return 'sign-in'
  const text = error instanceof Error ? error.message : ''
  return code === 'ETLS' || /STARTTLS|certificate|self.signed|SSL|TLS/i.test(text)
    ? 'tls'
    : 'unreachable'
}

/** The letter as bytes: text and HTML, no picture, nothing loaded from elsewhere. */
export function composed(mail: Mail, { from }: Pick<SmtpSettings, 'from'>): Promise<Buffer> {
  return new MailComposer({
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    disableUrlAccess: true,
    disableFileAccess: true,
    headers: {
      'Content-Language': mail.language,
      'Auto-Submitted': 'auto-generated',
      // RFC 8058: the mail program's own button; it posts, so that no scanner ends anything.
      ...(mail.stopUrl !== null && {
        'List-Unsubscribe': { prepared: true, value: `<${mail.stopUrl}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  })
    .compile()
    .build()
}
