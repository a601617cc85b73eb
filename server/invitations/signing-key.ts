import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { Problem } from '../http/problem.ts'

const FILE = 'invitation.key'
const HEX = /^[0-9a-f]{64}$/i

/**
 * The key that links in mails are signed with. It stands outside the database: whoever has a copy
 * of that, or of a backup, cannot tell whose link was used, nor make links.
 *
 * From the setting INVITATION_KEY, else from a file in the data folder that is made at first need;
 * beside PostgreSQL there is no such folder that all processes see, so there the setting is needed.
 * @returns reads it; throws {@link Problem} `mail-not-configured` when there is none
 */
export function signingKeyOf(
  config: Pick<Config, 'invitationKey' | 'dataFolder' | 'databaseUrl'>,
): () => Buffer {
  let key: Buffer | undefined
  return () => {
    key ??= readKey(config)
    return key
  }
}

function readKey({
  invitationKey,
  dataFolder,
  databaseUrl,
}: Pick<Config, 'invitationKey' | 'dataFolder' | 'databaseUrl'>): Buffer {
  if (invitationKey !== undefined) return Buffer.from(invitationKey, 'hex')
  if (databaseUrl !== undefined) throw new Problem('mail-not-configured')
  const path = join(dataFolder, FILE)
  if (!existsSync(path)) {
    mkdirSync(dataFolder, { recursive: true })
    try {
      // 'wx': of two processes that begin at once, one makes the file and both read it.
      writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  const text = readFileSync(path, 'utf8').trim()
  if (!HEX.test(text)) throw new Error(`${path} holds no key`)
  return Buffer.from(text, 'hex')
}

/** A keyed hash for one purpose; a hash made for another one is never the same. */
export function sign(key: Buffer, purpose: string, ...parts: readonly string[]): Buffer {
  const mac = createHmac('sha256', key)
  for (const part of [purpose, ...parts]) mac.update(`${Buffer.byteLength(part)}:${part}`)
  return mac.digest()
}

/** Tells two keys apart without telling either. */
export function keyCheck(key: Buffer): string {
  return sign(key, 'key-check').subarray(0, 12).toString('base64url')
}
