import { type ClientResponse, hc } from 'hono/client'
import * as v from 'valibot'
import type { OfficerApi } from '../server/app.ts'
import type { Definition } from '../surveys/definition/definition.ts'

/**
 * The server's officer routes, typed by the server itself. Refusals come back in the language that
 * the page is in.
 */
export const api = hc<OfficerApi>('/api', {
  headers: () => ({ 'Accept-Language': document.documentElement.lang }),
})

const Details = v.object({
  title: v.string(),
  status: v.number(),
  code: v.string(),
  errors: v.array(v.object({ place: v.string(), code: v.string(), detail: v.string() })),
})

/** A refusal of the server (RFC 9457), or `unreachable` where there was no answer to understand. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly status: number
  readonly code: string
  readonly errors: readonly { readonly place: string; readonly detail: string }[]

  constructor(details: v.InferOutput<typeof Details>) {
    super(details.title)
    this.status = details.status
    this.code = details.code
    this.errors = details.errors
  }
}

const UNREACHABLE = { title: '', status: 0, code: 'unreachable', errors: [] }

/**
 * A body as it arrives: an optional property is there or absent, since JSON has no `undefined`. A
 * questionnaire is left as it is: it nests without end, and the compiler would follow.
 */
export type Received<Body> = Body extends object
  ? string extends keyof Body
    ? Body
    : 'retentionMonths' extends keyof Body
      ? Definition
      : { [Key in keyof Body]: Received<Exclude<Body[Key], undefined>> }
  : Body

/** The body of a call's answer. @throws {ProblemError} when it was refused or never came */
export async function read<Body>(
  call: Promise<ClientResponse<Body, number, 'json'>>,
): Promise<Received<Body>> {
  const response = await call.catch(() => undefined)
  if (!response) throw new ProblemError(UNREACHABLE)
  if (response.ok) return JSON.parse(await response.text())
  const refusal: unknown = await response.text().then(parsed, () => undefined)
  const details = v.safeParse(Details, refusal)
  throw new ProblemError(details.success ? details.output : UNREACHABLE)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
