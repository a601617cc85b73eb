import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { verifyCounts } from '../counts/service.ts'
import type { Database } from '../db/schema.ts'
import { verifyReceipts } from '../receipts/service.ts'
import { firstBrokenEvent } from './service.ts'

/** Something that does not hold, in words for the operator. */
export interface Finding {
  readonly what: 'audit-log' | 'counts' | 'receipts' | 'report-input' | 'report-file'
  readonly detail: string
}

/**
 * Looks whether everything kept still agrees with itself: the chain of the audit log, counts against
 * a recount of the responses, receipts against responses, and each report's frozen input and files against their hashes.
 * @returns what does not hold; empty when all does
 */
export async function verifyAll(db: Kysely<Database>): Promise<Finding[]> {
  const findings: Finding[] = []
  const broken = await firstBrokenEvent(db)
  if (broken !== undefined) {
    findings.push({ what: 'audit-log', detail: `the chain breaks at event ${broken}` })
  }
  const { differences } = await verifyCounts(db)
  for (const { place, item, option, kept, recounted } of differences) {
    const detail = `${place}, ${item} ${option}: kept ${kept}, recounted ${recounted}`
    findings.push({ what: 'counts', detail })
  }
  for (const detail of await verifyReceipts(db)) findings.push({ what: 'receipts', detail })
  const reports = await db.selectFrom('report').select(['id', 'input', 'input_hash']).execute()
  for (const { id, input, input_hash } of reports) {
    if (sha256(input) !== input_hash) findings.push({ what: 'report-input', detail: id })
  }
  const files = await db
    .selectFrom('report_file')
    .select(['report_id', 'language', 'format', 'sha256', 'bytes'])
    .execute()
  for (const file of files) {
    if (sha256(file.bytes) === file.sha256) continue
    const detail = `${file.report_id} ${file.language}.${file.format}`
    findings.push({ what: 'report-file', detail })
  }
  return findings
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
