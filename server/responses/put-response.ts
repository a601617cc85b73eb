import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { receiptOfResponse } from '../receipts/leaf.ts'
import type { IntakeThread } from './intake-thread.ts'
import { type Accepted, type ResponseDeps, acceptResponse } from './service.ts'
import { readSubmission } from './submission.ts'

/** One `PUT /api/s/:code/responses/:id`, read from whatever carried it. */
export interface PutRequest {
  readonly code: string
  readonly id: string
  readonly contentType: string | undefined
  readonly body: ArrayBuffer | Uint8Array
}

export type PutResponse = (request: PutRequest & { readonly body: Uint8Array }) => Promise<Accepted>

/** 201 for what was stored now, 200 for what had been. */
export const ACCEPTED_STATUS = {
  stored: 201,
  'already-stored': 200,
} as const satisfies Record<Accepted['outcome'], number>

/** `nosniff` is all of the pages' headers that says anything about JSON. */
export const ACCEPTED_HEADERS = {
  'Content-Type': 'application/json',
  'X-Content-Type-Options': 'nosniff',
} as const

/** @throws {Problem} `body-not-json`, and those of `readSubmission` and `acceptResponse` */
export async function putResponse(
  deps: ResponseDeps,
  { code, id, contentType, body }: PutRequest,
): Promise<Accepted> {
  const submission = refusalsCounted(deps, () => {
    expectJson(contentType)
    return readSubmission(body)
  })
  return acceptResponse(deps, code, id, submission)
}

/** @throws whatever `read` throws */
function refusalsCounted<Result>(deps: Pick<Deps, 'metrics'>, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof Problem ? error.code : 'internal'
    deps.metrics.responsesRefused.inc({ reason })
    throw error
  }
}

/** @throws {Problem} `body-not-json` */
function expectJson(contentType: string | undefined): void {
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) throw new Problem('body-not-json')
}

/** The same in the thread that takes responses; with invitations, here. */
export function putThrough(deps: Deps, thread: IntakeThread): PutResponse {
  return async (request) => {
    const { code, id, contentType, body } = request
    refusalsCounted(deps, () => expectJson(contentType))
    const answer = await thread.put({ code, id, body })
    if (answer === 'stored' || answer === 'already-stored') {
      if (answer === 'stored') deps.metrics.responsesStored.inc()
      else deps.metrics.responsesRepeated.inc()
      return { outcome: answer, receipt: receiptOfResponse(id.toLowerCase()) }
    }
    if (answer.kind === 'elsewhere') return putResponse(deps, request)
    // What the thread counted stayed there.
    const reason = answer.kind === 'refused' ? answer.code : 'internal'
    deps.metrics.responsesRefused.inc({ reason })
    if (answer.kind === 'failed') throw new Error(answer.error)
    throw new Problem(answer.code, answer.values, answer.errors)
  }
}
