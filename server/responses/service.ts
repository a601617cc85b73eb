import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { answerThroughLink, isAnswerLinkToken } from '../embedding/service.ts'
import { answerOnce } from '../invitations/service.ts'
import { receiptOfResponse } from '../receipts/service.ts'
import { type Submitted, checkResponse, findAnswered, isUninvited } from './check-response.ts'
import type { Outcome, PendingResponse } from './intake.ts'

export type ResponseDeps = Pick<
  Deps,
  'points' | 'intake' | 'now' | 'metrics' | 'connection' | 'mailing' | 'publicUrl' | 'arrivals'
>

/** A response that is stored, now or by an earlier send. */
export interface Accepted {
  readonly outcome: 'stored' | 'already-stored'
  /** The code with which the respondent can check later that it is counted. */
  readonly receipt: string
}

/**
 * Checks one response against the version it answers, stores and counts it, both or neither, and
 * only once however often it is sent. Keeps the day but not the time of day, which could point to
 * the person at the counter.
 * @param submission.answers raw SurveyJS answers, not to be trusted
 * @param submission.day the day the answers were given, at most `DAYS_LATE` days ago; today when
 *   not said
 * @throws {Problem} `response-conflict`, `storage-unavailable`, `storage-full`, those of
 *   `findAnswered` and `checkResponse` and, where an invitation is needed or given,
 *   `invitation-needed`, `invitation-invalid`, `answer-link-invalid`, `invitation-used`
 * @throws {AnswersRefused} one entry for each faulty answer
 */
export async function acceptResponse(
  deps: ResponseDeps,
  code: string,
  id: string,
  submission: Submitted,
): Promise<Accepted> {
  try {
    const { outcome, storedUnder } = await checkAndStore(deps, code, id, submission)
    if (outcome === 'stored') deps.metrics.responsesStored.inc()
    else deps.metrics.responsesRepeated.inc()
    return { outcome, receipt: receiptOfResponse(storedUnder.toLowerCase()) }
  } catch (error) {
    deps.metrics.responsesRefused.inc({
      reason: error instanceof Problem ? error.code : 'internal',
    })
    throw error
  }
}

async function checkAndStore(
  deps: ResponseDeps,
  code: string,
  id: string,
  submission: Submitted,
): Promise<{ readonly outcome: Accepted['outcome']; readonly storedUnder: string }> {
  const answered = await findAnswered(deps, code, id, submission)
  const { pendingAs, undo } = checkResponse(deps, answered, id, submission)
  const { open } = answered
  const { token, transcribed = false } = submission
  let storedUnder = id
  const storeAs = (storedId: string) => {
    storedUnder = storedId
    return store(deps, pendingAs(storedId))
  }
  try {
    const outcome =
      // What staff transcribe is not sent by anybody who could need an invitation.
      transcribed || isUninvited(open, submission)
        ? await storeAs(id)
        : token !== undefined && isAnswerLinkToken(token)
          ? await answerThroughLink(deps, open, { token, sentId: id }, storeAs)
          : await answerOnce(deps, { point: open.point.code, token, sentId: id }, storeAs)
    if (outcome === 'already-stored') undo()
    return { outcome, storedUnder }
  } catch (error) {
    undo()
    throw error
  }
}

/** @throws {Problem} `response-conflict`, those of {@link storageProblem} */
async function store(deps: ResponseDeps, response: PendingResponse) {
  let outcome: Outcome
  try {
    outcome = await deps.intake.submit(response)
  } catch (error) {
    throw storageProblem(error)
  }
  if (outcome === 'conflict') throw new Problem('response-conflict')
  return outcome
}

/** What a respondent is told when a commit failed: `storage-full` or `storage-unavailable`. */
export function storageProblem(error: unknown): Problem {
  const full = error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'
  return new Problem(full ? 'storage-full' : 'storage-unavailable')
}
