import * as v from 'valibot'
import { FLAG_REASONS, type FlagReason } from '../../surveys/answers/flag-reasons.ts'
import { AUDIENCES, CHANNELS, MODES } from '../../surveys/counts/place.ts'
import { WORDINGS, type WordingRead } from '../../surveys/counts/wording.ts'
import type { PendingResponse, PendingRow } from './intake.ts'
import { responseRow } from './response-rows.ts'
import type { ResponseTable } from './tables.ts'

/** A checked response written out once, as threads hand it on and the inbox keeps it. */
export interface SealedResponse {
  /** Provider and response id: what must be unique. */
  readonly key: string
  /** JSON of a {@link KeptResponse} as a list of its values: names would be a third of it. */
  readonly json: string
}

/** A response with its free text and marks, as the inbox keeps it. */
export interface KeptResponse extends Pick<PendingResponse, 'row' | 'texts'> {
  readonly flags?: readonly FlagReason[] | undefined
  /** Waits here to be counted; no table has it. */
  readonly wording?: WordingRead | undefined
  /** Of a response that an earlier release took, with its own way to hash. */
  readonly hash?: string | undefined
}

/** Of the row, in the order in which they are written out; the answers follow them. */
const ABOUT = [
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
] as const satisfies readonly (keyof PendingRow)[]

export function seal({ row, texts, flags, wording }: PendingResponse): SealedResponse {
  const about = JSON.stringify(ABOUT.map((column) => row[column]))
  const rest = JSON.stringify([
    texts.map(({ item, text }) => [item, text]),
    flags ?? [],
    wording ?? null,
  ])
  // The answers are JSON already: as text inside of JSON each quotation mark would be escaped.
  return { key: keyOf(row), json: `${about.slice(0, -1)},${row.answers},${rest.slice(1)}` }
}

/** In neither a code of a provider nor an id. */
export const BETWEEN = '\t'

export function keyOf({ provider_id, id }: Pick<ResponseTable, 'provider_id' | 'id'>): string {
  return provider_id + BETWEEN + id
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

const ROW = {
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
}
const Row = v.strictObject(ROW)
const HashedRow = v.strictObject({ ...ROW, answers_hash: v.string() })
const Flags = v.optional(v.array(v.picklist(FLAG_REASONS)))
const Wording = v.optional(v.picklist(WORDINGS))

function named(about: readonly unknown[]): object {
  return Object.fromEntries(ABOUT.map((column, at) => [column, about[at]]))
}

/** As {@link seal} writes it. */
const Listed = v.pipe(
  v.array(v.unknown()),
  v.length(ABOUT.length + 4),
  v.transform((list): unknown => {
    const [answers, texts, flags, wording] = list.slice(ABOUT.length)
    const row = { ...named(list), answers: JSON.stringify(answers) }
    return { row, texts, flags, wording: wording ?? undefined }
  }),
  v.strictObject({
    row: Row,
    texts: v.array(v.strictTuple([v.string(), v.string()])),
    flags: Flags,
    wording: Wording,
  }),
  v.transform(({ texts, ...kept }): KeptResponse => ({
    ...kept,
    texts: texts.map(([item, text]) => ({ item, text })),
  })),
)

/** As release 0.1 wrote it at last: what was acknowledged is not to be lost. */
const ListedWithHash = v.pipe(
  v.array(v.unknown()),
  v.length(ABOUT.length + 5),
  v.transform((list): unknown => {
    const [answers, answers_hash, texts, flags, wording] = list.slice(ABOUT.length)
    return {
      row: { ...named(list), answers, answers_hash },
      texts,
      flags,
      wording: wording ?? undefined,
    }
  }),
  v.strictObject({
    row: HashedRow,
    texts: v.array(v.strictTuple([v.string(), v.string(), v.string()])),
    flags: Flags,
    wording: Wording,
  }),
  v.transform(({ row: { answers_hash: hash, ...row }, texts, ...kept }): KeptResponse => ({
    ...kept,
    row,
    hash,
    texts: texts.map(([, item, text]) => ({ item, text })),
  })),
)

/** And as it did at first. */
const NamedWithHash = v.pipe(
  v.strictObject({
    row: HashedRow,
    texts: v.array(v.object({ item: v.string(), text: v.string() })),
    flags: Flags,
    wording: Wording,
  }),
  v.transform(({ row: { answers_hash: hash, ...row }, ...kept }): KeptResponse => ({
    ...kept,
    row,
    hash,
  })),
)

const Batch = v.array(v.union([Listed, ListedWithHash, NamedWithHash]))

/** @throws {v.ValiError} when a row of the inbox was tampered with */
export function unsealBatch(text: string): KeptResponse[] {
  return v.parse(Batch, JSON.parse(text))
}

/** @throws {v.ValiError} as {@link unsealBatch} */
export function unseal({ json }: SealedResponse): KeptResponse {
  const [kept] = unsealBatch(`[${json}]`)
  if (!kept) throw new TypeError('a sealed response holds nothing')
  return kept
}

/** As the table of responses will hold it. */
export function settledRow(kept: KeptResponse): ResponseTable {
  return kept.hash === undefined ? responseRow(kept) : { ...kept.row, answers_hash: kept.hash }
}
