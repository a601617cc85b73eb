import * as v from 'valibot'
import { isItemName } from '../../definition/names.ts'
import { DAY_FORMATS } from '../answers/day.ts'
import { MAPPING_PARTS } from '../answers/mapping.ts'

/** How a table of counts writes months: as such, or as any day in them. */
export const MONTH_FORMATS = ['yyyy-mm', 'mm.yyyy', ...DAY_FORMATS] as const

const { code, channel, mode, audience, column, columnsByCode, file, ignore } = MAPPING_PARTS

/**
 * How a wide table of counts becomes tidy ones: a row a place and month, a column for each option of
 * a question. An empty cell states nothing; a 0 states that nobody chose the option.
 */
export const WideMappingSchema = v.strictObject({
  file,
  period: v.union([
    v.strictObject({ fixed: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
    v.strictObject({ column, format: v.picklist(MONTH_FORMATS) }),
  ]),
  provider: v.exactOptional(code),
  service: v.exactOptional(code),
  centre: v.exactOptional(code),
  channel: v.exactOptional(channel),
  mode: v.exactOptional(mode),
  audience: v.exactOptional(audience),
  /** By code of the question: the column of each option. */
  items: v.record(v.pipe(v.string(), v.check(isItemName, 'bad-name')), columnsByCode),
  /** Column with everybody who answered anything. */
  respondents: v.exactOptional(column),
  /** Columns left out knowingly, such as totals. */
  ignore,
})

export type WideMapping = v.InferOutput<typeof WideMappingSchema>
