/** Why a file cannot be read as a table. The words for people are in `locales/exchange-answers`. */
export const TABLE_FAULT_CODES = [
  'file-empty',
  'file-too-large',
  'not-utf8',
  'wrong-encoding',
  'has-nul',
  'not-csv',
  'record-too-long',
  'too-many-rows',
  'too-many-columns',
  'old-workbook',
  'bad-workbook',
  'unpacks-too-large',
  'no-sheet',
  'no-header',
  'bad-header',
  'no-rows',
  'too-costly',
] as const

export type TableFaultCode = (typeof TABLE_FAULT_CODES)[number]

export interface TableFault {
  readonly code: TableFaultCode
  readonly values: Readonly<Record<string, string | number>>
}

/** A file that is no table we take. */
export class TableRefused extends Error {
  override name = 'TableRefused'
  readonly fault: TableFault

  constructor(code: TableFaultCode, values: TableFault['values'] = {}) {
    super(code)
    this.fault = { code, values }
  }
}

/** How large a table of answers may be; each limit is far above a country's yearly file. */
export const TABLE_LIMITS = {
  bytes: 64 * 1024 * 1024,
  /** Of all parts of a workbook together, unpacked. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Of the cells as text. */
  textBytes: 256 * 1024 * 1024,
  rows: 100_000,
  columns: 2000,
  recordBytes: 1024 * 1024,
  seconds: 60,
  memoryMb: 1024,
} as const
