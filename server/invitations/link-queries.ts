import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import { chunks } from './chunks.ts'
import type { InvitationWaveTable } from './tables.ts'

type Db = Kysely<Database>
type WaveKey = Pick<InvitationWaveTable, 'id' | 'provider_id'>

/** A link's place in its wave, if the wave takes answers at `point`. */
export function findToken(
  db: Db,
  { wave, point, hash }: { wave: string; point: string; hash: string },
): Promise<{ position: number } | undefined> {
  return db
    .selectFrom('invitation_wave')
    .innerJoin('invitation_token', (join) =>
      join
        .onRef('invitation_token.provider_id', '=', 'invitation_wave.provider_id')
        .onRef('invitation_token.wave_id', '=', 'invitation_wave.id'),
    )
    .select('invitation_token.position')
    .where('invitation_wave.id', '=', wave)
    .where('invitation_wave.point', '=', point)
    .where('invitation_wave.state', 'in', ['sending', 'open'])
    .where('invitation_token.token_hash', '=', hash)
    .executeTakeFirst()
}

/** The place of one link in its wave, whatever the wave's state. */
export async function positionOfToken(
  db: Db,
  wave: WaveKey,
  hash: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('invitation_token')
    .select('position')
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  return row?.position
}

/** Position by hash of every link of a wave. */
export async function tokensOfWave(db: Db, wave: WaveKey): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('invitation_token')
    .select(['token_hash', 'position'])
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .execute()
  return new Map(rows.map(({ token_hash, position }) => [token_hash, position]))
}

export async function insertTokens(
  db: Db,
  wave: WaveKey,
  sortedHashes: readonly string[],
): Promise<void> {
  const rows = sortedHashes.map((token_hash, position) => ({
    provider_id: wave.provider_id,
    wave_id: wave.id,
    token_hash,
    position,
  }))
  for (const part of chunks(rows)) await db.insertInto('invitation_token').values(part).execute()
}

export async function insertSpent(db: Db, wave: string, spent: string): Promise<void> {
  await db.insertInto('invitation_use').values({ wave_id: wave, spent }).execute()
}

/** '' when the wave is closed. */
export async function spentOfWave(db: Db, wave: string): Promise<string> {
  const row = await db
    .selectFrom('invitation_use')
    .select('spent')
    .where('wave_id', '=', wave)
    .executeTakeFirst()
  return row?.spent ?? ''
}

/** False when somebody else changed it since it was read. */
export async function replaceSpent(
  db: Db,
  wave: string,
  before: string,
  after: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation_use')
    .set({ spent: after })
    .where('wave_id', '=', wave)
    .where('spent', '=', before)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** From then on no link of the wave leads anywhere. */
export async function eraseLinks(db: Db, wave: WaveKey): Promise<void> {
  await db
    .deleteFrom('invitation_token')
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .execute()
  await db.deleteFrom('invitation_use').where('wave_id', '=', wave.id).execute()
}
