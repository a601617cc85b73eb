import { type ReceiptLeaf, hexOfBytes, leafBytes } from '../../surveys/answers/receipt-proof.ts'
import { codeOfDigest, codePreimage, writtenCode } from '../../surveys/answers/receipt-code.ts'
import { monthOf } from '../calendar.ts'
import type { ResponseTable } from '../responses/tables.ts'
import { sha256 } from './merkle.ts'

/** The receipt code of the response stored under an id, without its check character. */
export function codeOfResponse(id: string): string {
  return codeOfDigest(sha256(codePreimage(id)))
}

/** The same as the respondent is told it. */
export function receiptOfResponse(id: string): string {
  return writtenCode(codeOfResponse(id))
}

export function leafHash(leaf: ReceiptLeaf): Uint8Array {
  return sha256(leafBytes(leaf))
}

/**
 * The leaf of a response. The commitment is a hash of all that is stored of it, in this order, behind
 * a salt that nobody else knows: who has the id could else try all answers on it.
 */
export function leafOfResponse(row: ResponseTable, salt: string): ReceiptLeaf {
  const kept = [
    salt,
    row.provider_id,
    row.id,
    row.collection_point,
    row.survey_id,
    row.survey_version,
    row.service_id,
    row.centre_id,
    row.channel,
    row.mode,
    row.audience,
    row.language,
    row.day,
    row.answers,
    row.answers_hash,
  ]
  return {
    code: codeOfResponse(row.id),
    month: monthOf(row.day),
    commitment: hexOfBytes(sha256(`meraukla response\n${JSON.stringify(kept)}`)),
  }
}
