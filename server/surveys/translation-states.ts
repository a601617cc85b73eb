import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Definition } from '../../surveys/definition/definition.ts'
import { TEXT_COLUMNS } from '../../surveys/definition/text-column.ts'
import {
  type HashText,
  type TranslationStates,
  nextStates,
} from '../../surveys/definition/translation/state.ts'

const Column = v.picklist(TEXT_COLUMNS)
const Hashes = v.record(Column, v.string())
const States = v.record(v.string(), v.record(Column, Hashes))

/** 64 bits of SHA-256. */
export const hashText: HashText = (text) =>
  createHash('sha256').update(text).digest('hex').slice(0, 16)

interface Kept {
  readonly translation_states: string
}

export function readStates({ translation_states }: Kept): TranslationStates {
  return v.parse(States, JSON.parse(translation_states))
}

/** The states as JSON after `next` was saved over `previous`. */
export function statesAfter(
  previous: Definition,
  next: Definition,
  kept: Kept,
  confirmed: Parameters<typeof nextStates>[4] = null,
): string {
  return JSON.stringify(nextStates(previous, next, readStates(kept), hashText, confirmed))
}
