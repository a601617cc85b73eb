import type { Kysely, Transaction } from 'kysely'
import { type CubeEntry, addToCube } from '../../surveys/counts/cube.ts'
import { calendarDay } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import type { Database } from '../db/schema.ts'
import { moveToErased } from '../counts/erased-counts.ts'
import { subtractCounts } from '../counts/subtract-counts.ts'
import { eraseReviews, excludedKeys } from '../integrity/excluded.ts'
import { lockCounts } from '../counts/queries.ts'
import { noteLeftOut } from '../receipts/service.ts'
import { listSurveys, readVersion } from '../surveys/service.ts'
import { deleteFlags } from './flags.ts'
import { countsOfResponse, placeOf } from './intake.ts'
import { keyOf } from './sealed-response.ts'
import { readAnswers } from './stored-answers.ts'

/**
 * Erases single responses, with their free text, whose survey promised to keep them no longer. Their
 * counts stay: they move from "recounted from responses" to "of erased responses", so that
 * `counts verify` still agrees to the last unit and no figure changes.
 * @returns how many responses were erased
 */
export async function eraseExpired(
  deps: Pick<Deps, 'connection' | 'now'>,
  actor: string,
): Promise<number> {
  const { db, dialect } = deps.connection
  const institution = await institutionOf(db)
  const today = calendarDay(deps.now(), institution?.timeZone ?? 'UTC')
  let erased = 0
  for (const { survey, version, months } of await promises(db)) {
    const keepFrom = monthsBefore(today, months)
    const due = await db
      .selectFrom('response')
      .select('id')
      .where('survey_id', '=', survey)
      .where('survey_version', '=', version)
      .where('day', '<', keepFrom)
      .limit(1)
      .executeTakeFirst()
    if (!due) continue
    const done = await writeAudited(
      deps,
      (counted: Erased) => ({
        actor,
        action: 'responses.erase',
        subject: `${survey} ${version}`,
        details: { before: keepFrom, ...counted },
      }),
      async (trx) => {
        await lockCounts(trx, dialect)
        return eraseVersion(trx, dialect, { survey, version, keepFrom })
      },
    )
    erased += done.responses
  }
  // The text must leave the log of the database too, not only its tables.
  if (erased > 0 && deps.connection.dialect === 'sqlite') {
    deps.connection.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  }
  return erased
}

/** How long each published version said that single responses are kept. */
async function promises(
  db: Kysely<Database>,
): Promise<{ survey: string; version: number; months: number }[]> {
  const kept: { survey: string; version: number; months: number }[] = []
  for (const { id, versions } of await listSurveys(db)) {
    for (const { version } of versions) {
      const months = (await readVersion(db, id, version))?.definition.retentionMonths
      if (months !== undefined) kept.push({ survey: id, version, months })
    }
  }
  return kept
}

interface Erased {
  readonly responses: number
  /** How many of them have receipts, of closed days or of one that is being closed. */
  readonly receipts: number
}

async function eraseVersion(
  trx: Transaction<Database>,
  dialect: 'postgres' | 'sqlite',
  { survey, version, keepFrom }: { survey: string; version: number; keepFrom: string },
): Promise<Erased> {
  const rows = await trx
    .selectFrom('response')
    .selectAll()
    .where('survey_id', '=', survey)
    .where('survey_version', '=', version)
    .where('day', '<', keepFrom)
    .execute()
  const isExcluded = await excludedKeys(trx)
  const counted = new Map<string, CubeEntry>()
  const leftOut = new Map<string, CubeEntry>()
  for (const row of rows) {
    const cube = isExcluded.has(keyOf(row)) ? leftOut : counted
    addToCube(cube, placeOf(row), countsOfResponse(row, readAnswers(row.answers)))
    await trx
      .deleteFrom('response_text')
      .where('provider_id', '=', row.provider_id)
      .where('response_id', '=', row.id)
      .execute()
    await deleteFlags(trx, row)
    await trx
      .deleteFrom('response')
      .where('provider_id', '=', row.provider_id)
      .where('id', '=', row.id)
      .execute()
  }
  await noteLeftOut(trx, rows)
  await eraseReviews(trx, rows)
  await moveToErased(trx, counted)
  // No figure reads these: with their answers they are gone, all but how many they were and why.
  await subtractCounts(trx, leftOut, dialect, 'excluded')
  return { responses: rows.length, receipts: rows.filter((row) => row.receipt_day).length }
}

/** The calendar day `months` before `day`; the last of a month where that day does not exist. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const total = year * 12 + (month - 1) - months
  const toYear = Math.floor(total / 12)
  const toMonth = (total % 12) + 1
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${toYear}-${pad(toMonth)}-${pad(Math.min(date, last))}`
}
