import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import {
  type SheetDifference,
  sheetDifferences,
  verifiedSheet,
} from '../../surveys/forms/paper-differences.ts'
import type { SheetFields } from '../../surveys/forms/paper-entry.ts'
import { calendarDay, isDay, monthOf } from '../calendar.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import type { PublishedVersion } from '../distribution/point-directory.ts'
import { Problem } from '../http/problem.ts'
import { acceptResponse } from '../responses/service.ts'
import {
  deleteDecision,
  deleteKeyings,
  findBatch,
  insertBatch,
  keyingsOf,
  keyingsOfSheet,
  moveBatch,
  putKeying,
} from './queries.ts'
import { readSheet, sheetResponseId, storedFields, textFields } from './sheet.ts'
import type { BatchState, PaperBatchTable, PaperKeyingTable } from './tables.ts'

const Day = v.pipe(v.string(), v.check(isDay, 'a day of the calendar such as 2026-03-14'))
const Sheets = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))

/** A pile of sheets as it is handed over. */
export const NewBatch = v.pipe(
  v.object({
    point: v.pipe(v.string(), v.maxLength(64)),
    version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    label: v.pipe(v.string(), v.trim(), v.maxLength(120)),
    collectedFrom: Day,
    collectedTo: Day,
    handedOver: Sheets,
  }),
  v.forward(
    v.check(
      ({ collectedFrom, collectedTo }) =>
        collectedFrom <= collectedTo && monthOf(collectedFrom) === monthOf(collectedTo),
      'a day not before the first and in the same month, since answers count by the month',
    ),
    ['collectedTo'],
  ),
)

type BatchDeps = Pick<Deps, 'connection' | 'now' | 'points'>

/** @throws {Problem} `batch-not-found` */
export async function readBatch(deps: BatchDeps, id: string): Promise<PaperBatchTable> {
  const batch = await findBatch(deps.connection.db, id)
  if (!batch) throw new Problem('batch-not-found')
  return batch
}

/** The version that the sheets of a batch ask. @throws {Problem} `survey-version-unknown` */
export async function versionOf(
  { points }: Pick<Deps, 'points'>,
  { survey_id, survey_version }: PaperBatchTable,
): Promise<PublishedVersion> {
  const version = await points.version(survey_id, survey_version)
  if (!version) throw new Problem('survey-version-unknown', { version: survey_version })
  return version
}

/**
 * Takes over a pile of sheets.
 * @throws {Problem} `collection-point-not-found`, `batch-not-paper`, `survey-version-unknown`,
 *   `day-not-taken` for a day that has not come yet, `collection-point-closed` for one after the last
 */
export async function createBatch(
  deps: BatchDeps,
  fields: v.InferOutput<typeof NewBatch>,
  actor: string,
): Promise<string> {
  const open = await deps.points.find(fields.point)
  if (!open) throw new Problem('collection-point-not-found')
  if (open.point.mode !== 'paper') throw new Problem('batch-not-paper')
  if (!(await deps.points.version(open.point.survey_id, fields.version))) {
    throw new Problem('survey-version-unknown', { version: fields.version })
  }
  const today = calendarDay(deps.now(), open.institution.timeZone)
  if (fields.collectedTo > today) {
    const detail = `${fields.collectedTo} > ${today}`
    const entry = { place: 'collectedTo', code: 'in-future', detail }
    throw new Problem('day-not-taken', { days: 0, day: fields.collectedTo }, [entry])
  }
  const { closes_on } = open.point
  if (closes_on !== null && closes_on < fields.collectedTo) {
    throw new Problem('collection-point-closed')
  }
  const id = randomUUID()
  const details = { handedOver: fields.handedOver }
  await writeAudited(deps, { actor, action: 'paper-batch.create', subject: id, details }, (trx) =>
    insertBatch(trx, {
      provider_id: open.point.provider_id,
      id,
      collection_point: open.point.code,
      survey_id: open.point.survey_id,
      survey_version: fields.version,
      label: fields.label,
      collected_from: fields.collectedFrom,
      collected_to: fields.collectedTo,
      handed_over: fields.handedOver,
      state: 'open',
      reason: null,
      stored: null,
      unusable: null,
      created_on: today,
    }),
  )
  return id
}

interface Keying {
  readonly sheet: number
  readonly round: 1 | 2 | 3
  readonly fields: SheetFields
}

/**
 * Stores one sheet as one person typed it. The second keying is for another person than the first,
 * and nobody writes over what somebody else typed.
 * @throws {Problem} `batch-state`, `sheet-unknown`, `sheet-typed-before`, `sheet-same-person`
 * @throws {AnswersRefused} where an answer is none that the version offers
 */
export async function keySheet(
  deps: BatchDeps,
  id: string,
  { sheet, round, fields }: Keying,
  actor: string,
): Promise<void> {
  const batch = await readBatch(deps, id)
  const version = await versionOf(deps, batch)
  readSheet(version, fields)
  const entry = { actor, action: 'paper-sheet.key', subject: id, details: { sheet, round } }
  await writeAudited(deps, entry, async (trx) => {
    const now = await findBatch(trx, id)
    if (now?.state !== (round === 1 ? 'open' : 'keyed')) throw new Problem('batch-state')
    const before = await keyingsOfSheet(trx, batch, sheet)
    const [first, second] = [1, 2].map((each) => before.find((one) => one.round === each))
    if (round > 1 && !first) throw new Problem('sheet-unknown', { sheet })
    if (round === 2 && first?.officer_id === actor)
      throw new Problem('sheet-same-person', { sheet })
    if (round === 3 && !second) throw new Problem('sheet-unknown', { sheet })
    const own = before.find((one) => one.round === round)
    if (round < 3 && own && own.officer_id !== actor)
      throw new Problem('sheet-typed-before', { sheet })
    const row: PaperKeyingTable = {
      provider_id: batch.provider_id,
      batch_id: id,
      sheet,
      round,
      officer_id: actor,
      fields: JSON.stringify(fields),
    }
    if (round < 3) await deleteDecision(trx, row)
    await putKeying(trx, row)
  })
}

/**
 * Settles where two keyings of a sheet differ; what both typed alike stays.
 * @param decision the right values of the fields that differ
 * @throws {Problem} those of {@link keySheet}
 */
export async function decideSheet(
  deps: BatchDeps,
  id: string,
  { sheet, fields }: { readonly sheet: number; readonly fields: SheetFields },
  actor: string,
): Promise<void> {
  const batch = await readBatch(deps, id)
  const keyings = await keyingsOfSheet(deps.connection.db, batch, sheet)
  const second = keyings.find(({ round }) => round === 2)
  if (!second) throw new Problem('sheet-unknown', { sheet })
  const decided = { ...storedFields(second.fields), ...fields }
  await keySheet(deps, id, { sheet, round: 3, fields: decided }, actor)
}

/** One sheet of a batch: who typed it, where the two keyings differ, and what stands at the end. */
export interface SheetState {
  readonly sheet: number
  readonly typedBy: string
  readonly typedAgainBy: string | null
  /** Empty once decided. */
  readonly differences: readonly SheetDifference[]
  /** undefined until it was typed twice and every difference decided. */
  readonly settled: SheetFields | undefined
}

/** The sheets of a batch, in their order. */
export async function sheetsOf(deps: BatchDeps, batch: PaperBatchTable): Promise<SheetState[]> {
  const texts = textFields(await versionOf(deps, batch))
  const bySheet = Map.groupBy(await keyingsOf(deps.connection.db, batch), ({ sheet }) => sheet)
  return [...bySheet].map(([sheet, keyings]): SheetState => {
    const [first, second, decided] = [1, 2, 3].map((round) =>
      keyings.find((each) => each.round === round),
    )
    const one = first ? storedFields(first.fields) : {}
    const two = second && storedFields(second.fields)
    const differences = two && !decided ? sheetDifferences(one, two, texts) : []
    const verified = two && differences.length === 0 ? verifiedSheet(one, two, texts) : undefined
    return {
      sheet,
      typedBy: first?.officer_id ?? '',
      typedAgainBy: second?.officer_id ?? null,
      differences,
      settled: decided ? verifiedSheet(one, storedFields(decided.fields), texts) : verified,
    }
  })
}

/**
 * Moves a batch to its next state, or from the second keying back to the first where sheets turn
 * out to be missing. Closing stores the sheets as responses of their point and erases what was
 * typed; it may be repeated when it was interrupted.
 * @param reason why another number of sheets was typed in than handed over
 * @throws {Problem} `batch-state`, `batch-sums-differ`, `batch-unfinished`, and those of
 *   {@link acceptResponse}
 */
export async function advanceBatch(
  deps: Deps,
  id: string,
  { to, reason }: { readonly to: BatchState; readonly reason: string },
  actor: string,
): Promise<void> {
  const batch = await readBatch(deps, id)
  const from = ({ open: 'keyed', keyed: 'open', verified: 'keyed', closed: 'verified' } as const)[
    to
  ]
  if (batch.state !== from) throw new Problem('batch-state')
  const sheets = await sheetsOf(deps, batch)
  const entered = sheets.length
  const why = entered === batch.handed_over ? null : reason
  if (to === 'keyed' && why === '') {
    throw new Problem('batch-sums-differ', { handedOver: batch.handed_over, entered })
  }
  const left = sheets.filter(({ settled }) => !settled).length
  if ((to === 'verified' || to === 'closed') && left > 0) {
    throw new Problem('batch-unfinished', { left })
  }
  const stored = to === 'closed' ? await storeSheets(deps, batch, sheets) : undefined
  const unusable = stored === undefined ? undefined : entered - stored
  const details = { to, entered, handedOver: batch.handed_over }
  await writeAudited(
    deps,
    { actor, action: 'paper-batch.move', subject: id, details },
    async (trx) => {
      const moved = await moveBatch(trx, {
        id,
        from,
        state: to,
        ...(to === 'keyed' && { reason: why }),
        ...(stored !== undefined && unusable !== undefined && { stored, unusable }),
      })
      if (!moved) throw new Problem('batch-state')
      if (to === 'closed') await deleteKeyings(trx, batch)
    },
  )
}

/** @returns how many responses the sheets are; unusable ones are none */
async function storeSheets(
  deps: Deps,
  batch: PaperBatchTable,
  sheets: readonly SheetState[],
): Promise<number> {
  const version = await versionOf(deps, batch)
  const outcomes = await Promise.all(
    sheets.map(async ({ sheet, settled }) => {
      const read = settled && readSheet(version, settled)
      if (!read) return false
      await acceptResponse(deps, batch.collection_point, sheetResponseId(batch.id, sheet), {
        surveyVersion: batch.survey_version,
        locale: read.language,
        answers: read.answers,
        helper: read.helper,
        day: batch.collected_to,
        transcribed: true,
      })
      return true
    }),
  )
  return outcomes.filter(Boolean).length
}
