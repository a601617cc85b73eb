import { SMTPServer } from 'smtp-server'

export interface TakenMail {
  readonly to: string
  readonly raw: string
}

/** How the server answers a recipient or a letter: a code refuses, 'drop' ends the connection. */
type Answer = number | 'drop' | undefined

export interface MailServer {
  readonly port: number
  readonly mails: TakenMail[]
  close: () => Promise<void>
}

/**
 * A real SMTP server on a port of its own that keeps what it takes.
 * @param answers by recipient and attempt (from 1); undefined takes the letter
 */
export async function startMailServer(
  answers: {
    readonly recipient?: (address: string, attempt: number) => Answer
    /** After the whole letter has arrived. */
    readonly letter?: (address: string, attempt: number) => Answer
    readonly user?: { readonly name: string; readonly password: string }
  } = {},
): Promise<MailServer> {
  const mails: TakenMail[] = []
  const attempts = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: answers.user === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    hideSTARTTLS: true,
    onAuth(auth, _session, done) {
      const { user } = answers
      const right = auth.username === user?.name && auth.password === user?.password
      if (right) done(null, { user: auth.username })
      else done(new Error('wrong password'))
    },
    onRcptTo({ address }, session, done) {
      const attempt = (attempts.get(address) ?? 0) + 1
      attempts.set(address, attempt)
      const answer = answers.recipient?.(address, attempt)
      if (answer === 'drop') return drop(session.id)
      done(answer === undefined ? null : refusal(answer))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const answer = answers.letter?.(to, attempts.get(to) ?? 0)
        if (typeof answer === 'number') return done(refusal(answer))
        mails.push({ to, raw: Buffer.concat(parts).toString('utf8') })
        if (answer === 'drop') drop(session.id)
        else done()
      })
    },
  })
  server.on('error', () => {})
  /** Ends the connection without a word, as a cable does. */
  const drop = (id: string) => {
    for (const connection of server.connections) {
      if ('id' in connection && connection.id !== id) continue
      if ('_socket' in connection) Reflect.get(connection, '_socket').destroy()
    }
  }
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { port, mails, close: () => new Promise((closed) => server.close(() => closed())) }
}

function refusal(code: number): Error {
  const words: Record<number, string> = {
    450: '4.2.0 Greylisted, try again later',
    550: '5.1.1 No such mailbox',
    552: '5.2.2 Mailbox full',
    554: '5.7.1 Refused as unwanted',
  }
  return Object.assign(new Error(words[code] ?? 'no'), { responseCode: code })
}

/** Both parts of a letter, decoded. */
export function letterText({ raw }: TakenMail): string {
  return raw
    .replace(/\r\n/g, '\n')
    .split(/\n--[^\n]+\n/)
    .map((part) => {
      const [head = '', ...rest] = part.split('\n\n')
      const body = rest.join('\n\n')
      if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
      if (!/quoted-printable/i.test(head)) return part
      const bytes = body
        .replace(/=\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      return Buffer.from(bytes, 'latin1').toString('utf8')
    })
    .join('\n')
}
