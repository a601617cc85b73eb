import * as v from 'valibot'
import { LANGUAGES } from '../../../locales/language.ts'
import { AUDIENCES, CHANNELS, MODES } from '../../counts/place.ts'
import { isItemName } from '../../definition/names.ts'
import { DAY_FORMATS } from './day.ts'
import { LONGEST_HEADING } from './column-names.ts'

/*
 * How the rows of a foreign table become answers to one published version, as data: made on a
 * screen or by hand, saved under a name, used again next month. Objects are strict, so a misspelt
 * member is refused by name.
 */

/** Encodings that a file may be declared to have; UTF-8 and UTF-16 are recognised by themselves. */
export const ENCODINGS = ['utf-8', 'utf-16', 'windows-1257', 'windows-1251'] as const
export const DELIMITERS = [',', ';', '\t', '|'] as const

const Column = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_HEADING + 10))
const Columns = v.pipe(v.array(Column), v.minLength(1), v.maxLength(500))
const Word = v.pipe(v.string(), v.maxLength(4000))
const Code = v.pipe(v.string(), v.minLength(1), v.maxLength(100))

/** What a cell's text stands for; texts are compared without regard to case and spaces. */
const Words = v.record(Word, v.union([Code, v.pipe(v.number(), v.finite()), v.boolean()]))
/** Column by the code of an option, row or cell. */
const ColumnsByCode = v.record(Code, Column)

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate())

function from<const Values extends readonly string[]>(values: Values) {
  return v.union([
    v.strictObject({ fixed: v.picklist(values) }),
    v.strictObject({ column: Column, words: v.exactOptional(Words) }),
  ])
}

const FromCode = v.union([
  v.strictObject({ fixed: v.pipe(v.string(), v.maxLength(64)) }),
  v.strictObject({ column: Column, words: v.exactOptional(Words) }),
])

/** Where a piece of a row comes from: one value for all rows, or a column with its words. */
export type Source = v.InferOutput<typeof FromCode>

/** Everything of an answer in one cell: a choice, several behind separators, a number, a text. */
const InOneColumn = v.strictObject({
  column: Column,
  words: v.exactOptional(Words),
  /** Between several choices or ranks in the cell. */
  separator: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(5))),
  /** Of a question that asks for a date. */
  format: v.exactOptional(v.picklist(DAY_FORMATS)),
})
/** A column for each option: ticked or not; for a ranking its place, 1 best. */
const ByOption = v.strictObject({
  options: ColumnsByCode,
  /** What means ticked, besides 1, yes, true, x and the like in four languages. */
  chosen: v.exactOptional(v.pipe(v.array(Word), v.maxLength(100))),
  /** Options that any text in their column ticks: "other, please say". */
  anyText: v.exactOptional(v.pipe(v.array(Code), v.maxLength(500))),
})
/** A column for each row of a matrix. */
const ByRow = v.strictObject({ rows: ColumnsByCode, words: v.exactOptional(Words) })
/** A ranking: the column of the first place, of the second and so on. */
const ByPlace = v.strictObject({ places: Columns, words: v.exactOptional(Words) })
/** A free text out of several columns, one line each: "other" and "comment" columns. */
const OfTexts = v.strictObject({ texts: Columns })
/** A table question: for each of its lines, the column of each cell. */
const ByCell = v.strictObject({
  cells: v.pipe(v.array(ColumnsByCode), v.minLength(1), v.maxLength(50)),
})

export const ItemMappingSchema = v.union([InOneColumn, ByOption, ByRow, ByPlace, OfTexts, ByCell])

export type ItemMapping = v.InferOutput<typeof ItemMappingSchema>

const AtPoint = v.strictObject({
  /** Code of a collection point: gives provider, service, centre and channel. */
  point: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  mode: v.exactOptional(from(MODES)),
})
const AtPlace = v.strictObject({
  provider: FromCode,
  service: FromCode,
  centre: v.exactOptional(FromCode),
  channel: from(CHANNELS),
  mode: v.exactOptional(from(MODES)),
})

export const AnswerMappingSchema = v.strictObject({
  /** Id of the survey, of the ready questionnaire it was started from, or code of a point of it. */
  survey: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** The newest published version when not given. */
  version: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  file: v.exactOptional(
    v.strictObject({
      encoding: v.exactOptional(v.picklist(ENCODINGS)),
      delimiter: v.exactOptional(v.picklist(DELIMITERS)),
      sheet: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
      /** Row of the sheet with the headings; 1 when not given. */
      headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
      /** Further rows of headings under it, which some tools write. */
      moreHeaderRows: v.exactOptional(
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
      ),
    }),
  ),
  /**
   * What tells one answer from another. Without it: the file and the row, so that the same file
   * taken twice changes nothing. With it, a later file may repeat rows of an earlier one.
   */
  id: v.exactOptional(
    v.strictObject({
      column: Column,
      /** Names the foreign survey that the numbers belong to. */
      source: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
    }),
  ),
  day: v.union([
    v.strictObject({ fixed: Day }),
    v.strictObject({ column: Column, format: v.picklist(DAY_FORMATS) }),
  ]),
  language: from(LANGUAGES),
  place: v.union([AtPoint, AtPlace]),
  /** By the code of the question in the survey. */
  items: v.record(v.pipe(v.string(), v.check(isItemName, 'bad-name')), ItemMappingSchema),
  /** Rows that are no answers: test entries, unfinished ones. */
  skip: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ column: Column, values: v.pipe(v.array(Word), v.maxLength(100)) })),
      v.maxLength(20),
    ),
  ),
  /** Columns left out knowingly. A column that is neither used nor listed here refuses the file. */
  ignore: v.exactOptional(v.pipe(v.array(Column), v.maxLength(5000))),
  /** Texts that stand for an empty cell: '-', 'N/A'. */
  noAnswer: v.exactOptional(v.pipe(v.array(Word), v.maxLength(100))),
  /** Answers to questions that the survey would not have shown; refused when not given. */
  hidden: v.exactOptional(v.picklist(['refuse', 'leave-out'])),
})

export type AnswerMapping = v.InferOutput<typeof AnswerMappingSchema>

/** The parts that a mapping of counts has in common with one of answers. */
export const MAPPING_PARTS = {
  file: AnswerMappingSchema.entries.file,
  ignore: AnswerMappingSchema.entries.ignore,
  code: FromCode,
  channel: from(CHANNELS),
  mode: from(MODES),
  audience: from(AUDIENCES),
  column: Column,
  columnsByCode: ColumnsByCode,
} as const
