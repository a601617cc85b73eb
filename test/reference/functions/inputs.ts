import * as v from 'valibot'
import type { DataRow, Got } from './adapter.ts'
import type { Outcome } from '../../../reports/statistics/outcome.ts'

export const Level = v.optional(v.number(), 0.95)

/** A number of the population; null or absent: unlimited. */
export const Population = v.nullish(v.number(), Number.POSITIVE_INFINITY)

export const Numbers = v.array(v.number())
export const NumbersOrMissing = v.array(v.nullable(v.number()))

/** A number of a CSV column; null where it is missing. */
export function numberOf(row: DataRow, column: string): number | null {
  const text = textOf(row, column)
  if (text === null) return null
  const value = Number(text)
  if (Number.isFinite(value)) return value
  // R writes logical columns as TRUE and FALSE.
  if (text === 'TRUE') return 1
  if (text === 'FALSE') return 0
  throw new RangeError(`${column} holds no number: ${text}`)
}

/** A text of a CSV column; null where it is missing. */
export function textOf(row: DataRow, column: string): string | null {
  const text = row[column]
  if (text === undefined) throw new RangeError(`no column ${column}`)
  return text === '' || text === 'NA' ? null : text
}

/** What a withheld outcome gives back to the comparison; otherwise what `values` makes of it. */
export function outcome<Value extends object>(
  result: Outcome<Value>,
  values: (value: Readonly<Value>) => Got,
  beside: Got = {},
): Got {
  if (result.status === 'withheld')
    return { ...beside, defined: false, reason: result.reason, where: result.where }
  return { ...beside, ...values(result) }
}
