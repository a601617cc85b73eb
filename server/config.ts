import { resolve } from 'node:path'
import * as v from 'valibot'

const Environment = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(
    v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0), v.maxValue(65535)),
    '3000',
  ),
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.url())),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
  MERAUKLA_DATA: v.optional(v.string(), 'data'),
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
  return {
    host: HOST,
    port: PORT,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    dataFolder: resolve(MERAUKLA_DATA),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
  }
}
