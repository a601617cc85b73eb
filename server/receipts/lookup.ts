import type { Kysely } from 'kysely'
import type { ReceiptProof, ReceiptState } from '../../surveys/forms/receipt-page.ts'
import { readCode } from '../../surveys/answers/receipt-code.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { recentMap } from '../recent-map.ts'
import { idsWithoutReceipt } from '../responses/receipted.ts'
import { exclusionOfCode } from './exclusions.ts'
import { createGuessBudget } from './guess-budget.ts'
import { codeOfResponse, leafHash } from './leaf.ts'
import { type MerkleTree, merkleTree, pathTo } from './merkle.ts'
import { publishedDay } from './published-day.ts'
import { closedDay, leavesOfCodes, leavesOfDay } from './queries.ts'
import type { ReceiptLeafTable } from './tables.ts'

/** Days whose trees are kept in memory: the last few are asked for most. */
const TREES_KEPT = 4

/**
 * Tells what became of the answers with a receipt code, as somebody typed it. What was answered is
 * neither told nor looked at.
 */
export type ReceiptLookup = (typed: string) => Promise<ReceiptState>

export function createReceiptLookup({
  connection: { db },
  now,
}: Pick<Deps, 'connection' | 'now'>): ReceiptLookup {
  const budget = createGuessBudget(now)
  const trees = recentMap<string, Promise<MerkleTree>>(TREES_KEPT)

  const treeOf = (day: string) => {
    const kept = trees.get(day)
    if (kept) return kept
    const tree = leavesOfDay(db, day).then((rows) => merkleTree(rows.map(leafHash)))
    trees.set(day, tree)
    tree.catch(() => trees.delete(day))
    return tree
  }

  /** null while the day is being closed. */
  const proofOf = async (row: ReceiptLeafTable): Promise<ReceiptProof | null> => {
    const { code, month, commitment } = row
    const leaf = { code, month, commitment }
    const day = await closedDay(db, row.day)
    if (!day) return null
    const path = pathTo(await treeOf(row.day), leafHash(leaf))
    if (!path) throw new Error(`the receipts of ${row.day} do not agree: run "verify"`)
    return { leaf, path, day: publishedDay(day), hash: day.hash }
  }

  return async (typed) => {
    const code = readCode(typed)
    if (code === undefined) return { status: 'no-code' }
    if (budget.isSpent()) return { status: 'too-often' }
    const [row] = await leavesOfCodes(db, [code])
    const reason = row?.left_out ?? (await exclusionOfCode(db, code))
    const proof = row ? await proofOf(row) : null
    if (reason !== undefined) return { status: 'left-out', reason, proof }
    if (proof) return { status: 'counted', proof }
    if (row || (await isWaiting(db, code))) return { status: 'waiting' }
    budget.spend()
    return { status: 'unknown' }
  }
}

/** Whether a response that is in no closed day has the code. */
async function isWaiting(db: Kysely<Database>, code: string): Promise<boolean> {
  for await (const ids of idsWithoutReceipt(db)) {
    if (ids.some((id) => codeOfResponse(id) === code)) return true
    await new Promise((resume) => setImmediate(resume))
  }
  return false
}
