import { hash } from 'node:crypto'
import * as v from 'valibot'
import type { CodedAnswer } from '../../surveys/counts/cube.ts'

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

/** Equal exactly when the same version was answered in the same way, free text included. */
export function hashAnswers(surveyVersion: number, values: unknown): string {
  return hash('sha256', `${surveyVersion}\n${JSON.stringify(values)}`, 'base64url')
}
