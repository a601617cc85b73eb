import {
  type CubeEntry,
  LANGUAGE_ITEM,
  RESPONSE_ITEM,
  addToCube,
} from '../../surveys/counts/cube.ts'
import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { CodedAnswer } from '../../surveys/counts/cube.ts'
import { countsByHelp } from '../../surveys/counts/help.ts'
import type { Place } from '../../surveys/counts/place.ts'
import { type WordingRead, countsApart } from '../../surveys/counts/wording.ts'
import type { Metrics } from '../http/metrics.ts'
import type { ResponseTable } from './tables.ts'

/** A row whose answers are hashed only where it is stored: nothing else asks for it. */
export type PendingRow = Readonly<
  Omit<ResponseTable, 'answers_hash' | 'receipt_day' | 'receipt_salt'>
>

/** A checked response on its way into the next commit. */
export interface PendingResponse {
  readonly row: PendingRow
  /** Free text: `item` as the reading of answers names it. */
  readonly texts: readonly { readonly item: string; readonly text: string }[]
  readonly coded: readonly CodedAnswer[]
  /** Counted and then forgotten: never stored with the row. */
  readonly wording?: WordingRead | undefined
  /** Why somebody should look at it; absent where nothing is unusual. */
  readonly flags?: readonly FlagReason[]
}

/** `conflict`: the id was stored before with other answers. */
export type Outcome = 'stored' | 'already-stored' | 'conflict'

/** Writes a batch in one transaction: response rows, free text and counts, all or nothing. */
export type CommitBatch = (batch: readonly PendingResponse[]) => Promise<Outcome[]> | Outcome[]

export interface ResponseIntake {
  /** Settles only after the response is durably committed, or rejects and nothing is stored. */
  submit: (response: PendingResponse) => Promise<Outcome>
  /** Waits until everything submitted so far has been committed. */
  drain: () => Promise<void>
}

const LARGEST_BATCH = 256

/**
 * Group commit. Responses that arrive while a commit is being written, or in the same turn of the
 * event loop, share the next one: one flush of the disk serves all, and each is acknowledged only
 * after it. An idle server commits at once.
 */
export function createIntake(
  commit: CommitBatch,
  metrics: Pick<Metrics, 'commitSize' | 'commitsFailed'>,
): ResponseIntake {
  interface Waiting {
    readonly response: PendingResponse
    readonly settle: (outcome: Outcome) => void
    readonly fail: (error: unknown) => void
  }
  let queue: Waiting[] = []
  let scheduled = false
  let busy = false
  const idle = () => queue.length === 0 && !busy && !scheduled

  const schedule = () => {
    if (scheduled || busy || queue.length === 0) return
    scheduled = true
    // After the sockets that are readable now have been read, so that they share this commit.
    setImmediate(() => {
      scheduled = false
      busy = true
      void write().finally(() => {
        busy = false
        schedule()
      })
    })
  }

  const write = async () => {
    const batch = queue.slice(0, LARGEST_BATCH)
    queue = queue.slice(LARGEST_BATCH)
    try {
      const outcomes = await commit(batch.map(({ response }) => response))
      metrics.commitSize.observe(batch.length)
      for (const [index, { settle, fail }] of batch.entries()) {
        const outcome = outcomes[index]
        if (outcome) settle(outcome)
        else fail(new Error('the commit reported no outcome'))
      }
    } catch (error) {
      metrics.commitsFailed.inc()
      for (const { fail } of batch) fail(error)
    }
  }

  return {
    submit: (response) =>
      new Promise((settle, fail) => {
        queue.push({ response, settle, fail })
        schedule()
      }),
    async drain() {
      while (!idle()) await new Promise((resume) => setImmediate(resume))
    },
  }
}

/** Where and when a response counts. */
export function placeOf(row: PendingRow): Place {
  return {
    provider: row.provider_id,
    service: row.service_id,
    centre: row.centre_id,
    channel: row.channel,
    mode: row.mode,
    audience: row.audience,
    period: row.day.slice(0, 7),
  }
}

/**
 * What one response adds to the counts: its answers, itself, the language it was given in and, where
 * that was asked, its answers by whether somebody helped.
 */
export function countsOfResponse(
  row: Pick<ResponseTable, 'language'>,
  coded: readonly CodedAnswer[],
): CodedAnswer[] {
  return [
    ...coded,
    { item: RESPONSE_ITEM, option: 'all' },
    { item: LANGUAGE_ITEM, option: row.language },
    ...countsByHelp(coded),
  ]
}

/** The counts of the newly stored responses of a batch, merged by place. */
export function countsOfBatch(stored: readonly PendingResponse[]): Map<string, CubeEntry> {
  const cube = new Map<string, CubeEntry>()
  for (const { row, coded } of stored) addToCube(cube, placeOf(row), countsOfResponse(row, coded))
  return cube
}

/** What the same responses count as apart from their rows, merged by place. */
export function countsApartOfBatch(
  stored: readonly {
    readonly row: PendingRow
    readonly wording?: WordingRead | undefined
  }[],
): Map<string, CubeEntry> {
  const cube = new Map<string, CubeEntry>()
  for (const { row, wording } of stored) {
    if (wording !== undefined) addToCube(cube, placeOf(row), countsApart(wording))
  }
  return cube
}
