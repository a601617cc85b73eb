import * as v from 'valibot'
import { FLAG_REASONS, type FlagReason } from '../../surveys/answers/flag-reasons.ts'
import { AUDIENCES, CHANNELS, MODES } from '../../surveys/counts/place.ts'
import { WORDINGS, type WordingRead } from '../../surveys/counts/wording.ts'
import { monthOf } from '../calendar.ts'
import type { PendingResponse } from './intake.ts'
import type { ResponseTable, ResponseTextTable } from './tables.ts'

/** A checked response written out once, as threads hand it on and the inbox keeps it. */
export interface SealedResponse {
  /** Provider and response id: what must be unique. */
  readonly key: string
  /** `answers_hash` of the row: tells a repetition from a conflict. */
  readonly hash: string
  /** JSON of a {@link KeptResponse} as a list of its values: names would be a third of it. */
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

/** Of the row, in the order in which it is written out. */
export const RESPONSE_COLUMNS = [
  'provider_id',
  'id',
  'collection_point',
  'survey_id',
  'survey_version',
  'service_id',
  'centre_id',
  'channel',
  'mode',
  'audience',
  'language',
  'day',
  'answers',
  'answers_hash',
] as const satisfies readonly (keyof ResponseTable)[]

export function seal({ row, texts, flags, wording }: PendingResponse): SealedResponse {
  const list: unknown[] = RESPONSE_COLUMNS.map((column) => row[column])
  list.push(
    texts.map(({ id, item, text }) => [id, item, text]),
    flags ?? [],
    wording ?? null,
  )
  return { key: keyOf(row), hash: row.answers_hash, json: JSON.stringify(list) }
}

export function keyOf({ provider_id, id }: Pick<ResponseTable, 'provider_id' | 'id'>): string {
  return `${provider_id}\t${id}`
}

const COMMA = 44
const OPEN_ARRAY = 91
const CLOSE_ARRAY = 93
/** UTF-8 needs no more for a UTF-16 code unit. */
const MOST_BYTES = 3
let room = Buffer.allocUnsafeSlow(64 * 1024)

/**
 * The text of one row of the inbox as UTF-8, good until the next call: written response by response
 * into one place it costs half of what it does to join them first.
 */
export function sealedBatch(batch: readonly SealedResponse[]): Uint8Array {
  const byId = batch.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const most = byId.reduce((sum, { json }) => sum + json.length * MOST_BYTES + 1, 2)
  if (most > room.length) room = Buffer.allocUnsafeSlow(most * 2)
  let at = 0
  room[at++] = OPEN_ARRAY
  for (const [index, { json }] of byId.entries()) {
    if (index > 0) room[at++] = COMMA
    at += room.write(json, at)
  }
  room[at++] = CLOSE_ARRAY
  return room.subarray(0, at)
}

const Row = v.strictObject({
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
})
const Flags = v.optional(v.array(v.picklist(FLAG_REASONS)))
const Wording = v.optional(v.picklist(WORDINGS))

/** As {@link seal} writes it. */
const Listed = v.pipe(
  v.array(v.unknown()),
  v.length(RESPONSE_COLUMNS.length + 3),
  v.transform((list): unknown => {
    const row = Object.fromEntries(RESPONSE_COLUMNS.map((column, at) => [column, list[at]]))
    const [texts, flags, wording] = list.slice(RESPONSE_COLUMNS.length)
    return { row, texts, flags, wording: wording ?? undefined }
  }),
  v.strictObject({
    row: Row,
    texts: v.array(v.strictTuple([v.string(), v.string(), v.string()])),
    flags: Flags,
    wording: Wording,
  }),
  v.transform(({ row, texts, flags, wording }): KeptResponse => {
    const { provider_id, id: response_id, service_id, language } = row
    const about = { provider_id, response_id, service_id, language, month: monthOf(row.day) }
    const told = texts.map(([id, item, text]): ResponseTextTable => ({
      ...about,
      id,
      item,
      text,
      state: 'unscreened',
    }))
    return { row, texts: told, flags, wording }
  }),
)

/** As earlier releases wrote it: what they acknowledged is not to be lost. */
const Named = v.strictObject({
  row: Row,
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
  flags: Flags,
  wording: Wording,
})

const Batch = v.array(v.union([Listed, Named]))

/** @throws {v.ValiError} when a row of the inbox was tampered with */
export function unsealBatch(text: string): KeptResponse[] {
  return v.parse(Batch, JSON.parse(text))
}
