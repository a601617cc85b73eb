import { resolve } from 'node:path'
import * as v from 'valibot'
import { areNetworks, networksIn } from './webhooks/public-address.ts'

const Environment = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(
    v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0), v.maxValue(65535)),
    '3000',
  ),
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.url())),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
  MERAUKLA_DATA: v.optional(v.string(), 'data'),
  SMTP_URL: v.optional(
    v.pipe(
      v.string(),
      v.url(),
      v.regex(/^smtps?:\/\//, 'an address such as smtps://user:password@host'),
    ),
  ),
  MAIL_FROM: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:[^<>"\p{Cc}]{1,100} <[^\s<>@]{1,64}@[^\s<>@]{1,190}>|[^\s<>@]{1,64}@[^\s<>@]{1,190})$/u,
        'an address such as Quality service <quality@institution.lv>',
      ),
    ),
  ),
  MAIL_PER_MINUTE: v.optional(
    v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(6000)),
    '60',
  ),
  INVITATION_KEY: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i, '32 random bytes as 64 hexadecimal digits')),
  ),
  WEBHOOK_HTTP: v.optional(v.picklist(['yes', 'no']), 'no'),
  WEBHOOK_NETWORKS: v.optional(
    v.pipe(v.string(), v.check(areNetworks, 'networks such as 10.20.0.0/16, fd12::/48')),
  ),
  LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
})

export interface Config {
  readonly host: string
  readonly port: number
  /** Where people reach the server, without a slash at the end; it goes into QR codes. */
  readonly publicUrl: string
  /** Folder of the SQLite file; unused with PostgreSQL. */
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly logLevel: string
  /** E-mail invitations; absent: none can be sent. */
  readonly mail?: MailConfig | undefined
  /** 64 hexadecimal digits that links in mails are signed with; absent: a file in `dataFolder`. */
  readonly invitationKey?: string | undefined
  /** Where messages to other systems may go beside public https addresses. */
  readonly webhooks?: WebhookConfig | undefined
}

export interface MailConfig {
  /** smtps://user:password@host:465, or smtp:// with STARTTLS; without either on this machine only. */
  readonly smtpUrl: string
  /** 'Name <address>' or the address alone. */
  readonly from: string
  readonly perMinute: number
}

export interface WebhookConfig {
  /** http:// may be used too. */
  readonly allowHttp: boolean
  /** Networks that are not public and may be reached all the same: '10.20.0.0/16'. */
  readonly networks: readonly string[]
}

/** Settings that cannot be used, with every variable at fault named. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * The one place where the environment is read.
 * @throws {ConfigError} naming each variable that cannot be used and what it should hold
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = v.safeParse(Environment, env)
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
    throw new ConfigError(`The environment cannot be used:\n  ${faults.join('\n  ')}`)
  }
  const { HOST, PORT, PUBLIC_URL, DATABASE_URL, MERAUKLA_DATA, LOG_LEVEL } = parsed.output
  const { WEBHOOK_HTTP, WEBHOOK_NETWORKS } = parsed.output
  const { SMTP_URL, MAIL_FROM, MAIL_PER_MINUTE, INVITATION_KEY } = parsed.output
  if (SMTP_URL && !MAIL_FROM) {
    throw new ConfigError('The environment cannot be used:\n  MAIL_FROM: needed with SMTP_URL')
  }
  return {
    host: HOST,
    port: PORT,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    dataFolder: resolve(MERAUKLA_DATA),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    ...(SMTP_URL &&
      MAIL_FROM && { mail: { smtpUrl: SMTP_URL, from: MAIL_FROM, perMinute: MAIL_PER_MINUTE } }),
    webhooks: {
      allowHttp: WEBHOOK_HTTP === 'yes',
      networks: WEBHOOK_NETWORKS === undefined ? [] : networksIn(WEBHOOK_NETWORKS),
    },
    ...(INVITATION_KEY && { invitationKey: INVITATION_KEY }),
  }
}
