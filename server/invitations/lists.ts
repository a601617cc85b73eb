import { createHash, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { Code } from '../catalogue/fields.ts'
import { readCatalogue } from '../catalogue/service.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { type InvitationDeps, daysAfter, mailingOf, todayOf } from './day-and-key.ts'
import { readFrame } from './frame-file.ts'
import { emailHash } from './links.ts'
import { insertFrame, listFrames } from './queries.ts'
import type { InvitationFrameTable } from './tables.ts'

const LONGEST_KEPT_DAYS = 366

export const NewFrame = v.object({
  provider: Code,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120), v.regex(/^[^\p{Cc}]*$/u)),
  csv: v.string(),
  /** Where the list names no language. */
  language: v.picklist(LANGUAGES),
  keepUntil: v.pipe(v.string(), v.isoDate()),
})

/**
 * Takes a list of people. Nothing of it but the columns that a draw needs is kept, and no longer than
 * `keepUntil`.
 * @param wording language in which faults are explained
 * @throws {Problem} `import-refused` with the line and column of each fault, `reference-unknown`,
 *   `body-invalid` for a day too late, `mail-not-configured`
 */
export async function importFrame(
  deps: InvitationDeps,
  fields: {
    provider: string
    name: string
    bytes: Uint8Array
    language: Language
    keepUntil: string
  },
  actor: string,
  wording: Language,
): Promise<{ id: string; people: number; repeated: number; columns: readonly string[] }> {
  const key = mailingOf(deps).key()
  const today = await todayOf(deps)
  if (fields.keepUntil < today || fields.keepUntil > daysAfter(today, LONGEST_KEPT_DAYS)) {
    const detail = `a day from ${today} to ${daysAfter(today, LONGEST_KEPT_DAYS)}`
    throw new Problem('body-invalid', {}, [{ place: 'keepUntil', code: 'invalid', detail }])
  }
  const { providers } = await readCatalogue(deps.connection.db)
  if (!providers.some(({ code }) => code === fields.provider)) {
    throw new Problem('reference-unknown', { field: 'provider', code: fields.provider })
  }
  const read = readFrame(fields.bytes, { otherwise: fields.language, wording })
  if (read.status === 'refused') throw new Problem('import-refused', {}, read.faults)
  const frame: InvitationFrameTable = {
    id: randomUUID(),
    provider_id: fields.provider,
    name: fields.name,
    file_sha256: createHash('sha256').update(fields.bytes).digest('hex'),
    columns: JSON.stringify(read.columns),
    people: read.people.length,
    imported_on: today,
    keep_until: fields.keepUntil,
    erased_on: null,
  }
  const people = read.people
    .map(({ email, language, strata }) => ({
      provider_id: frame.provider_id,
      frame_id: frame.id,
      id: randomUUID(),
      email,
      email_hash: emailHash(key, email),
      language,
      strata: JSON.stringify(strata),
    }))
    // Not in the order of the list.
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const details = {
    people: people.length,
    sha256: frame.file_sha256,
    keepUntil: frame.keep_until,
  }
  await writeAudited(
    deps,
    { actor, action: 'invitations.import-list', subject: frame.id, details },
    (trx) => insertFrame(trx, frame, people),
  )
  return { id: frame.id, people: people.length, repeated: read.repeated, columns: read.columns }
}

export async function framesOf({ connection }: InvitationDeps) {
  return (await listFrames(connection.db)).map((frame) => ({
    id: frame.id,
    provider: frame.provider_id,
    name: frame.name,
    columns: readStrings(frame.columns),
    people: frame.people,
    importedOn: frame.imported_on,
    keepUntil: frame.keep_until,
    erasedOn: frame.erased_on,
  }))
}

export function readStrings(json: string): string[] {
  return v.parse(v.array(v.string()), JSON.parse(json))
}
