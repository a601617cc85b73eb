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

/** Columns of the row in the order of the list; behind them texts, marks and wording. */
export function seal({ row, texts, flags, wording }: PendingResponse): SealedResponse {
  const json = JSON.stringify([
    row.provider_id,
    row.id,
    row.collection_point,
    row.survey_id,
    row.survey_version,
    row.service_id,
    row.centre_id,
    row.channel,
    row.mode,
    row.audience,
    row.language,
    row.day,
    row.answers,
    row.answers_hash,
    texts.map(({ id, item, text }) => [id, item, text]),
    flags ?? [],
    wording ?? null,
  ])
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

const Text = v.strictTuple([v.string(), v.string(), v.string()])

/** As {@link seal} writes it. */
const Listed = v.pipe(
  v.strictTuple([
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    v.number(),
    v.string(),
    v.string(),
    v.picklist(CHANNELS),
    v.picklist(MODES),
    v.picklist(AUDIENCES),
    v.string(),
    v.string(),
    v.string(),
    v.string(),
    v.array(Text),
    v.array(v.picklist(FLAG_REASONS)),
    v.nullable(v.picklist(WORDINGS)),
  ]),
  v.transform(
    ([
      provider_id,
      id,
      collection_point,
      survey_id,
      survey_version,
      service_id,
      centre_id,
      channel,
      mode,
      audience,
      language,
      day,
      answers,
      answers_hash,
      texts,
      flags,
      wording,
    ]): KeptResponse => ({
      row: {
        provider_id,
        id,
        collection_point,
        survey_id,
        survey_version,
        service_id,
        centre_id,
        channel,
        mode,
        audience,
        language,
        day,
        answers,
        answers_hash,
      },
      texts: texts.map(([textId, item, text]) => ({
        provider_id,
        id: textId,
        response_id: id,
        service_id,
        item,
        language,
        month: monthOf(day),
        text,
        state: 'unscreened',
      })),
      flags,
      wording: wording ?? undefined,
    }),
  ),
)

/** As earlier releases wrote it: what they acknowledged is not to be lost. */
const Named = v.strictObject({
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
  flags: v.optional(v.array(v.picklist(FLAG_REASONS))),
  wording: v.optional(v.picklist(WORDINGS)),
})

const Batch = v.array(v.union([Listed, Named]))

/** @throws {v.ValiError} when a row of the inbox was tampered with */
export function unsealBatch(text: string): KeptResponse[] {
  return v.parse(Batch, JSON.parse(text))
}
