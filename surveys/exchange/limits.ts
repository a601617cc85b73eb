/**
 * How large a file of another tool may be. Real questionnaires stay far below: the largest known
 * sample, three languages and 114 questions, has 1.3 MB of XML.
 */
export const FILE_LIMITS = {
  /** Bytes of the file as it is sent. */
  bytes: 8 * 1024 * 1024,
  /** Bytes of a workbook after unpacking, all its parts together. */
  unpackedBytes: 48 * 1024 * 1024,
  /** Parts of a workbook. */
  parts: 500,
  sheetRows: 5000,
  sheetColumns: 200,
  /** Opening tags and how deep they may lie. */
  xmlElements: 500_000,
  xmlDepth: 40,
  jsonDepth: 60,
  /** Characters of one cell or element that are kept before it is made a text. */
  cell: 100_000,
  /** Rows and elements that a questionnaire may consist of, asked or not. */
  elements: 2000,
  groupDepth: 8,
  conditionLength: 4000,
  /** Entries of a report; the rest is only counted. */
  entries: 20_000,
  /** Languages in one file. */
  languages: 60,
} as const
