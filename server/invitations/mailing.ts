import type { Config } from '../config.ts'
import { signingKeyOf } from './signing-key.ts'
import { type RecentUses, createRecentUses } from './recent-uses.ts'

/** What writing to people needs from outside. */
export interface Mailing {
  /** null: no mail server is set. */
  readonly smtp: SmtpSettings | null
  /** Throws `mail-not-configured` where there is no key. */
  readonly key: () => Buffer
  readonly recentUses: RecentUses
  /** Waits between two mails; tests do not. */
  readonly pause: (milliseconds: number) => Promise<void>
}

export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; else STARTTLS, which only this machine's own server may lack. */
  readonly secure: boolean
  readonly requireTls: boolean
  readonly user: string | null
  readonly password: string
  readonly from: { readonly name: string; readonly address: string }
  readonly perMinute: number
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

export function createMailing(config: Config): Mailing {
  return {
    smtp: config.mail ? smtpSettings(config.mail) : null,
    key: signingKeyOf(config),
    recentUses: createRecentUses(),
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  }
}

/** Settings of a mail server from its address. */
export function smtpSettings({
  smtpUrl,
  from,
  perMinute,
}: NonNullable<Config['mail']>): SmtpSettings {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const [, name = '', address = from] = /^(.*?)\s*<(.+)>$/.exec(from) ?? []
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && !LOCAL.has(url.hostname),
    user: url.username === '' ? null : decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    from: { name, address },
    perMinute,
  }
}
