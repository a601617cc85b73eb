import { hash } from 'node:crypto'
import * as v from 'valibot'
import type { CodedAnswer } from '../../surveys/counts/cube.ts'
import type { PendingResponse } from './intake.ts'
import type { ResponseTable } from './tables.ts'

/**
 * What a response row keeps of the answers: their codes, from which every count can be remade, and
 * the numbers given. Free text is kept apart.
 */
const StoredAnswers = v.object({
  coded: v.array(v.tuple([v.string(), v.string()])),
  numbers: v.optional(v.record(v.string(), v.number())),
})

export function storeAnswers(
  answers: readonly CodedAnswer[],
  numbers: Readonly<Record<string, number>>,
): string {
  const coded = answers.map(({ item, option }) => [item, option])
  return JSON.stringify(Object.keys(numbers).length > 0 ? { coded, numbers } : { coded })
}

/** @throws {v.ValiError} when a stored row was tampered with */
export function readAnswers(stored: string): CodedAnswer[] {
  const { coded } = v.parse(StoredAnswers, JSON.parse(stored))
  return coded.map(([item, option]) => ({ item, option }))
}

/** All that tells one response from another with its id. */
export type Content = Pick<PendingResponse, 'texts'> & {
  readonly row: Pick<ResponseTable, 'survey_version' | 'answers'>
}

/** No base64url has it: hashes of release 0.1 were of the answers as they were sent, without it. */
const EDITION = '2.'

/** Equal exactly when the same version was answered in the same way, free text included. */
export function hashAnswers({ row, texts }: Content): string {
  const content = [row.survey_version, row.answers, texts.map(({ item, text }) => [item, text])]
  return EDITION + hash('sha256', JSON.stringify(content), 'base64url')
}

/** What is known of a stored response when another comes under its id. */
export type StoredContent = Pick<ResponseTable, 'answers' | 'answers_hash'>

/** Whether the same was sent again; else it is a conflict. */
export function isRepetition(stored: StoredContent, again: Content): boolean {
  return stored.answers_hash.startsWith(EDITION)
    ? stored.answers_hash === hashAnswers(again)
    : // Its free text may be gone by now; the codes and numbers are what is left to compare.
      stored.answers === again.row.answers
}
