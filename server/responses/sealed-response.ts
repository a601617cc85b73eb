import * as v from 'valibot'
import { FLAG_REASONS, type FlagReason } from '../../surveys/answers/flag-reasons.ts'
import { AUDIENCES, CHANNELS, MODES } from '../../surveys/counts/place.ts'
import { WORDINGS, type WordingRead } from '../../surveys/counts/wording.ts'
import type { PendingResponse } from './intake.ts'
import type { ResponseTable, ResponseTextTable } from './tables.ts'

/** A checked response written out once, as threads hand it on and the inbox keeps it. */
export interface SealedResponse {
  /** Provider and response id: what must be unique. */
  readonly key: string
  /** `answers_hash` of the row: tells a repetition from a conflict. */
  readonly hash: string
  /** JSON of a {@link KeptResponse}. */
  readonly json: string
}

/** A response with its free text and marks as the tables hold them. */
export interface KeptResponse {
  readonly row: ResponseTable
  readonly texts: readonly ResponseTextTable[]
  readonly flags?: readonly FlagReason[] | undefined
  /** Waits here to be counted; no table has it. */
  readonly wording?: WordingRead | undefined
}

export function seal({ row, texts, flags, wording }: PendingResponse): SealedResponse {
  const json = JSON.stringify({ row, texts, flags, wording })
  return { key: keyOf(row), hash: row.answers_hash, json }
}

export function keyOf({ provider_id, id }: Pick<ResponseTable, 'provider_id' | 'id'>): string {
  return `${provider_id}\t${id}`
}

/** The text of one row of the inbox. */
export function sealedBatch(batch: readonly SealedResponse[]): string {
  const byId = batch.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return `[${byId.map(({ json }) => json).join(',')}]`
}

const Batch = v.array(
  v.strictObject({
    row: v.strictObject({
      provider_id: v.string(),
      id: v.string(),
      collection_point: v.string(),
      survey_id: v.string(),
      survey_version: v.number(),
      service_id: v.string(),
      centre_id: v.string(),
      channel: v.picklist(CHANNELS),
      mode: v.picklist(MODES),
      audience: v.picklist(AUDIENCES),
      language: v.string(),
      day: v.string(),
      answers: v.string(),
      answers_hash: v.string(),
    }),
    texts: v.array(
      v.strictObject({
        provider_id: v.string(),
        id: v.string(),
        response_id: v.string(),
        service_id: v.string(),
        item: v.string(),
        language: v.string(),
        month: v.string(),
        text: v.string(),
        state: v.picklist(['unscreened', 'cleared', 'withheld']),
      }),
    ),
    /** Absent where there are none, and from batches of earlier releases. */
    flags: v.optional(v.array(v.picklist(FLAG_REASONS))),
    wording: v.optional(v.picklist(WORDINGS)),
  }),
)

/** @throws {v.ValiError} when a row of the inbox was tampered with */
export function unsealBatch(text: string): KeptResponse[] {
  return v.parse(Batch, JSON.parse(text))
}
