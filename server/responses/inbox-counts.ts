import type { Kysely } from 'kysely'
import { type CubeEntry, addToCube } from '../../surveys/counts/cube.ts'
import { countsApart } from '../../surveys/counts/wording.ts'
import type { Database } from '../db/schema.ts'
import { countsOfResponse, placeOf } from './intake.ts'
import { unsealBatch } from './sealed-response.ts'
import { readAnswers } from './stored-answers.ts'

/**
 * What the responses in the inbox count as. Read it after the counts kept by place: a batch that is
 * settled in between is then missing, as if it had come later, and never counted twice.
 */
export async function inboxCounts(db: Kysely<Database>): Promise<Map<string, CubeEntry>> {
  const cube = new Map<string, CubeEntry>()
  for (const text of await db.selectFrom('response_inbox').select('responses').execute()) {
    for (const { row, wording } of unsealBatch(text.responses)) {
      const counts = countsOfResponse(row, readAnswers(row.answers))
      addToCube(cube, placeOf(row), [...counts, ...countsApart(wording)])
    }
  }
  return cube
}
