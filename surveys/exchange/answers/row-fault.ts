import type { AnswerFault } from '../../answers/fault.ts'

/** Why a table or a row is refused. The words for people are in `locales/exchange-answers`. */
export const ROW_FAULT_CODES = [
  // The mapping and the headings
  'missing-column',
  'unused-column',
  'bad-heading',
  'unknown-question',
  'wrong-shape',
  'not-an-option',
  'unmapped-question',
  'used-twice',
  // Rows
  'too-many-cells',
  'too-few-cells',
  'too-long-cell',
  'missing-id',
  'repeated-id',
  'missing-day',
  'bad-day',
  'day-to-come',
  'missing-language',
  'not-a-language',
  'missing-place',
  'unknown-place',
  'not-your-place',
  'unknown-answer',
  'not-a-number',
  'not-ticked',
  'bad-rank',
  'answer',
  'conflict',
  // Wide counts
  'not-a-count',
] as const

export type RowFaultCode = (typeof ROW_FAULT_CODES)[number]

/** One thing that is wrong with one row, or with the mapping where `row` is 0. */
export interface RowFault {
  /** Row of data, counted from 1; 0 is the headings or the mapping. */
  readonly row: number
  /** Heading of the column; '' where it is about the whole row. */
  readonly column: string
  readonly code: RowFaultCode
  /** What the wording needs: the value as it stands, what is right. */
  readonly values: Readonly<Record<string, string | number>>
  /** For `answer`: what the check that every answer passes said. */
  readonly answer?: AnswerFault
}

/** So many are listed; all are counted. */
export const MOST_ROW_FAULTS = 100

/** A foreign value as a message may carry it: short, and without characters that hide or reverse. */
export function quotedValue(value: string): string {
  const start = value.length > 60 ? `${value.slice(0, 60)}…` : value
  return start.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{fffd}')
}

/** Gathers faults of one file: the first ones to list, the number of all. */
export interface FaultList {
  readonly listed: RowFault[]
  count: number
}

export function addFaults(list: FaultList, faults: readonly RowFault[]): void {
  for (const fault of faults) {
    list.count += 1
    if (list.listed.length < MOST_ROW_FAULTS) list.listed.push(fault)
  }
}
