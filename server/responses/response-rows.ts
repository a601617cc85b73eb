import { randomUUID } from 'node:crypto'
import { monthOf } from '../calendar.ts'
import type { PendingResponse } from './intake.ts'
import { hashAnswers } from './stored-answers.ts'
import type { ResponseTable, ResponseTextTable } from './tables.ts'

type Stored = Pick<PendingResponse, 'row' | 'texts'>

export function responseRow(response: Stored): ResponseTable {
  return { ...response.row, answers_hash: hashAnswers(response) }
}

/** Free text apart from the answers, under ids of its own and without the day. */
export function textRows({ row, texts }: Stored): ResponseTextTable[] {
  const { provider_id, id: response_id, service_id, language, day } = row
  return texts.map(({ item, text }) => ({
    provider_id,
    id: randomUUID(),
    response_id,
    service_id,
    item,
    language,
    month: monthOf(day),
    text,
    state: 'unscreened',
  }))
}
