import { Problem } from '../http/problem.ts'
import { type Accepted, type ResponseDeps, acceptResponse } from './service.ts'
import { readSubmission } from './submission.ts'

/** One `PUT /api/s/:code/responses/:id`, read from whatever carried it. */
export interface PutRequest {
  readonly code: string
  readonly id: string
  readonly contentType: string | undefined
  readonly body: ArrayBuffer | Uint8Array
}

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
export function putResponse(
  deps: ResponseDeps,
  { code, id, contentType, body }: PutRequest,
): Promise<Accepted> {
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) throw new Problem('body-not-json')
  return acceptResponse(deps, code, id, readSubmission(body))
}
