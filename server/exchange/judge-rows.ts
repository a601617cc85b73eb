import type { Kysely } from 'kysely'
import type { AnswerMapping } from '../../surveys/exchange/answers/mapping.ts'
import type { AnswerRow, ReadRow } from '../../surveys/exchange/answers/read-row.ts'
import { type RowFault, quotedValue } from '../../surveys/exchange/answers/row-fault.ts'
import type { Database } from '../db/schema.ts'
import { contentInInbox, importedAt, storedContent } from '../responses/imported-responses.ts'
import type { PendingResponse } from '../responses/intake.ts'
import { keyOf } from '../responses/sealed-response.ts'
import { isRepetition, storeAnswers } from '../responses/stored-answers.ts'
import { foreignId } from './foreign-id.ts'
import type { ForeignTable } from './foreign-table.ts'
import type { ImportTarget } from './import-target.ts'

const ROWS_A_CHUNK = 1000

/** What came of some rows. */
export interface JudgedRows {
  readonly rows: number
  /** New responses. */
  readonly fresh: readonly PendingResponse[]
  /** Rows whose response was stored before with the same answers. */
  readonly repeated: number
  /** Empty rows, and those that the mapping leaves out. */
  readonly skipped: number
  readonly faultyRows: number
  readonly faults: readonly RowFault[]
}

/**
 * Judges every row of a table, a chunk at a time: reads it, and looks whether it was stored before.
 * The same in a dry run and inside the transaction, where `db` is that. Between chunks others get
 * their turn.
 */
export async function* judgeRows(
  db: Kysely<Database>,
  job: {
    readonly table: ForeignTable
    readonly read: ReadRow
    readonly mapping: AnswerMapping
    readonly target: ImportTarget
    readonly importId: string
  },
): AsyncGenerator<JudgedRows> {
  const { table, read } = job
  const waiting = await contentInInbox(db)
  const firstRows = new Map<string, number>()
  let chunk: AnswerRow[] = []
  let faults: RowFault[] = []
  let rows = 0
  let skipped = 0
  let faultyRows = 0

  const judged = async (): Promise<JudgedRows> => {
    const responses = chunk.map((row) => responseOf(row, job))
    const stored = await storedContent(
      db,
      responses.map(({ row }) => row),
    )
    const fresh: PendingResponse[] = []
    let repeated = 0
    for (const [index, response] of responses.entries()) {
      const key = keyOf(response.row)
      const before = stored.get(key) ?? waiting.get(key)
      if (before === undefined) fresh.push(response)
      else if (isRepetition(before, response)) repeated += 1
      else {
        faultyRows += 1
        const { row = 0, id = '' } = chunk[index] ?? {}
        faults.push({
          row,
          column: idColumn(job.mapping),
          code: 'conflict',
          values: { value: quotedValue(id) },
        })
      }
    }
    const result = { rows, fresh, repeated, skipped, faultyRows, faults }
    chunk = []
    faults = []
    rows = skipped = faultyRows = 0
    return result
  }

  for (const { sheetRow, cells } of table.data()) {
    const row = sheetRow - table.firstRow + 1
    const reading = read(row, cells)
    rows += 1
    if (reading.status === 'skipped') skipped += 1
    else if (reading.status === 'faulty') {
      faultyRows += 1
      faults.push(...reading.faults)
    } else {
      const first = reading.id === undefined ? undefined : firstRows.get(reading.id)
      if (reading.id !== undefined) firstRows.set(reading.id, first ?? row)
      if (first === undefined) chunk.push(reading)
      else {
        faultyRows += 1
        const values = { value: quotedValue(reading.id ?? ''), first }
        faults.push({ row, column: idColumn(job.mapping), code: 'repeated-id', values })
      }
    }
    if (rows === ROWS_A_CHUNK) {
      yield await judged()
      await new Promise((resume) => setImmediate(resume))
    }
  }
  if (rows > 0) yield await judged()
}

function idColumn({ id }: AnswerMapping): string {
  return quotedValue(id?.column ?? '')
}

function responseOf(
  { row, id, day, language, place, coded }: AnswerRow,
  { table, mapping, target, importId }: Parameters<typeof judgeRows>[1],
): PendingResponse {
  const { version, audience } = target
  const responseId =
    id === undefined
      ? foreignId(`${version.surveyId}\n${table.sha256}`, String(row))
      : foreignId(`${version.surveyId}\n${mapping.id?.source ?? ''}`, id)
  return {
    row: {
      provider_id: place.provider,
      id: responseId,
      collection_point: importedAt(importId),
      survey_id: version.surveyId,
      survey_version: version.version,
      service_id: place.service,
      centre_id: place.centre,
      channel: place.channel,
      mode: place.mode,
      audience,
      language,
      day,
      answers: storeAnswers(coded.answers, coded.numbers),
    },
    texts: coded.texts,
    coded: coded.answers,
  }
}
