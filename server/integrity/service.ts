import { hash } from 'node:crypto'
import * as v from 'valibot'
import type { DoubtfulAnswers } from '../../reports/annual/input.ts'
import { EXCLUSION_REASONS } from '../../surveys/answers/exclusion.ts'
import { type CubeEntry, addToCube } from '../../surveys/counts/cube.ts'
import { calendarDay } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { addCounts } from '../counts/add-counts.ts'
import { subtractCounts } from '../counts/subtract-counts.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { countsOfResponse, placeOf } from '../responses/intake.ts'
import { readAnswers } from '../responses/stored-answers.ts'
import type { ResponseTable } from '../responses/tables.ts'
import {
  deleteReviews,
  erasedNumbers,
  excludedNumbers,
  flaggedInScope,
  flagsOf,
  insertReviews,
  type ReviewScope,
  responsesOf,
  reviewsOf,
  undecidedNumber,
} from './queries.ts'

export { examineDays } from './examine-days.ts'
export { startExamining } from './examining.ts'

/** As many as the console shows at once. */
export const MOST_AT_ONCE = 500
const SHORTEST_SENTENCE = 10

const Keys = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(64))),
  v.minLength(1),
  v.maxLength(MOST_AT_ONCE),
  v.check((ids) => new Set(ids).size === ids.length, 'each answer once'),
)
const provider = v.pipe(v.string(), v.maxLength(64))

/** What somebody decides about marked answers of one provider. `reopen` undoes either decision. */
export const Decision = v.variant('decision', [
  v.object({
    decision: v.literal('exclude'),
    provider,
    ids: Keys,
    reason: v.picklist(EXCLUSION_REASONS),
    sentence: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(SHORTEST_SENTENCE, 'a sentence that says why'),
      v.maxLength(500),
    ),
  }),
  v.object({ decision: v.literal('keep'), provider, ids: Keys }),
  v.object({ decision: v.literal('reopen'), provider, ids: Keys }),
])
export type Decision = v.InferOutput<typeof Decision>

/**
 * Carries out a decision, all of it or nothing, with the counts and the audit log in one
 * transaction. Excluding moves what the answers count as from the counts that figures read to those
 * that none reads; reopening an exclusion moves it back.
 * @throws {Problem} `response-not-found`, `response-not-flagged`, `review-changed` where the answers
 *   are not in the state that the decision is about
 */
export async function decide(
  deps: Pick<Deps, 'connection' | 'now'>,
  decision: Decision,
  actor: string,
): Promise<void> {
  const { dialect, db } = deps.connection
  const institution = await institutionOf(db)
  const today = calendarDay(deps.now(), institution?.timeZone ?? 'UTC')
  const { ids, provider: providerId } = decision
  await writeAudited(deps, auditOf(decision, actor), async (trx) => {
    const rows = await responsesOf(trx, providerId, ids)
    if (rows.length !== ids.length) throw new Problem('response-not-found')
    const marked = new Set((await flagsOf(trx, providerId, ids)).map((row) => row.response_id))
    if (marked.size !== ids.length) throw new Problem('response-not-flagged')
    const before = await reviewsOf(trx, providerId, ids)

    if (decision.decision === 'reopen') {
      if (before.length !== ids.length) throw new Problem('review-changed')
      await deleteReviews(trx, providerId, ids)
      const excluded = new Set(
        before.flatMap((row) => (row.decision === 'excluded' ? [row.response_id] : [])),
      )
      const cube = countsOf(rows.filter(({ id }) => excluded.has(id)))
      await subtractCounts(trx, cube, dialect, 'excluded')
      await addCounts(trx, cube, dialect)
      return
    }
    if (before.length > 0) throw new Problem('review-changed')
    const isExclusion = decision.decision === 'exclude'
    await insertReviews(
      trx,
      ids.map((id) => ({
        provider_id: providerId,
        response_id: id,
        decision: isExclusion ? 'excluded' : 'kept',
        reason: isExclusion ? decision.reason : null,
        sentence: isExclusion ? decision.sentence : '',
        decided_by: actor,
        decided_on: today,
      })),
    )
    if (!isExclusion) return
    const cube = countsOf(rows)
    await subtractCounts(trx, cube, dialect)
    await addCounts(trx, cube, dialect, 'excluded')
  })
}

function countsOf(rows: readonly ResponseTable[]): Map<string, CubeEntry> {
  const cube = new Map<string, CubeEntry>()
  for (const row of rows) {
    addToCube(cube, placeOf(row), countsOfResponse(row, readAnswers(row.answers)))
  }
  return cube
}

function auditOf(decision: Decision, actor: string) {
  const { ids, provider: providerId } = decision
  return {
    actor,
    action: `responses.${decision.decision}`,
    subject: providerId,
    details: {
      responses: ids.length,
      // The log outlives the answers: it says which ones they were to whoever still has their ids.
      ids: hash('sha256', ids.toSorted().join(' ')),
      ...(decision.decision === 'exclude' && {
        reason: decision.reason,
        sentence: decision.sentence,
      }),
    },
  }
}

/** What the data-quality statement of a report tells about doubtful answers. */
export async function integrityNumbers(
  db: Deps['connection']['db'],
  scope: ReviewScope,
): Promise<Omit<DoubtfulAnswers, 'effect'>> {
  const flagged = await flaggedInScope(db, scope)
  const held = await excludedNumbers(db, scope)
  const erased = await erasedNumbers(db, scope)
  return {
    flagged: added(flagged),
    excluded: added([...held, ...erased]),
    undecided: await undecidedNumber(db, scope),
  }
}

/** Added up by reason, in the order of their names. */
function added<Reason extends string>(
  rows: readonly { readonly reason: Reason; readonly responses: number }[],
): { reason: Reason; responses: number }[] {
  const byReason = new Map<Reason, number>()
  for (const { reason, responses } of rows) {
    byReason.set(reason, (byReason.get(reason) ?? 0) + responses)
  }
  return [...byReason]
    .map(([reason, responses]) => ({ reason, responses }))
    .toSorted((a, b) => (a.reason < b.reason ? -1 : 1))
}
