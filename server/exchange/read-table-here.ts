import { readCsvTable } from './csv-table.ts'
import type { TableJob, TableOutcome } from './read-table.ts'
import { TableRefused } from './table-fault.ts'
import { readXlsxTable } from './xlsx-table.ts'

/** Reads a file by what it holds, not by its name. Never throws for a file, whatever is in it. */
export async function readTableHere({ bytes, ...declared }: TableJob): Promise<TableOutcome> {
  try {
    if (bytes.length === 0) throw new TableRefused('file-empty')
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
      return { status: 'read', kind: 'xlsx', ...(await readXlsxTable(bytes, declared.sheet)) }
    }
    // Workbooks of old, and new ones behind a password.
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new TableRefused('old-workbook')
    return { status: 'read', kind: 'csv', ...(await readCsvTable(bytes, declared)), sheets: [] }
  } catch (error) {
    if (error instanceof TableRefused) return { status: 'refused', fault: error.fault }
    throw error
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
