import type { Context } from 'hono'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { PROBLEMS, type ProblemCode } from '../../locales/problems/index.ts'
import { createWording } from '../../locales/wording.ts'
import type { Deps } from '../context.ts'
import { preferredLanguage } from './language.ts'

const STATUS = {
  'body-invalid': 400,
  'body-too-large': 413,
  'body-not-json': 400,
  'answers-invalid': 422,
  'answers-too-large': 422,
  'collection-point-not-found': 404,
  'collection-point-closed': 410,
  'survey-version-unknown': 422,
  'response-id-invalid': 400,
  'response-conflict': 409,
  'day-not-taken': 422,
  'kiosk-pin-wrong': 403,
  'kiosk-pin-too-often': 429,
  'kiosk-pin-missing': 409,
  'not-a-kiosk': 404,
  'storage-unavailable': 503,
  'storage-full': 507,
  'not-found': 404,
  'not-signed-in': 401,
  'not-allowed': 403,
  'sign-in-failed': 401,
  'sign-in-too-often': 429,
  'link-spent': 410,
  'set-up-done': 409,
  'set-up-code-wrong': 403,
  'password-too-short': 422,
  'cross-site': 403,
  'code-taken': 409,
  'reference-unknown': 422,
  'survey-not-found': 404,
  'survey-changed': 409,
  'definition-refused': 422,
  'publish-unchanged': 409,
  'report-not-found': 404,
  'report-no-data': 422,
  'report-already-published': 409,
  'import-refused': 422,
  'mail-not-configured': 409,
  'invitation-needed': 403,
  'invitation-invalid': 403,
  'invitation-used': 409,
  'invitation-key-changed': 409,
  'wave-not-found': 404,
  'wave-not-ready': 409,
  'wave-too-small': 422,
  'wave-point-unfit': 422,
  'import-not-found': 404,
  'import-undone': 409,
  'import-published': 409,
  'import-erased': 409,
  'import-overtaken': 409,
  'mapping-not-found': 404,
  'batch-not-found': 404,
  'batch-not-paper': 422,
  'batch-state': 409,
  'batch-sums-differ': 409,
  'batch-unfinished': 409,
  'sheet-typed-before': 409,
  'sheet-same-person': 409,
  'sheet-unknown': 404,
  'call-wave-not-found': 404,
  'call-wave-closed': 409,
  'call-point-unfit': 422,
  'call-key-missing': 409,
  'call-hours': 409,
  'call-time-unfit': 422,
  'call-over': 409,
  'call-running': 409,
  'answer-key-wrong': 401,
  'answer-key-too-many': 409,
  'answer-link-too-often': 429,
  'answer-link-invalid': 403,
  'answer-links-not-configured': 409,
  'idempotency-key-reused': 422,
  'embedding-mode': 422,
  'low-rating-not-found': 404,
  'low-rating-state': 409,
  'comment-not-found': 404,
  'webhook-not-found': 404,
  'webhook-address': 422,
  'signing-key-missing': 409,
  'work-needed': 428,
  'wait-needed': 429,
  'response-not-found': 404,
  'response-not-flagged': 409,
  'review-changed': 409,
  'receipt-too-often': 429,
  internal: 500,
} as const satisfies Record<ProblemCode, number>

/** One faulty place of a request: a field, an item, a row. */
export interface ProblemEntry {
  /** Dotted path of a field, an item code, or 'row 7, column count'. */
  readonly place: string
  /** Set where the place is an item of a questionnaire. */
  readonly item?: string
  readonly code: string
  /** In the caller's language. */
  readonly detail: string
}

/** An outcome the caller can act on. Anything else that is thrown is a bug and answers 500. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly values: Readonly<Record<string, string | number>>
  readonly errors: readonly ProblemEntry[]

  constructor(
    code: ProblemCode,
    values: Readonly<Record<string, string | number>> = {},
    errors: readonly ProblemEntry[] = [],
  ) {
    super(
      [
        code,
        ...Object.values(values).map(String),
        ...errors.map((e) => `${e.place}: ${e.detail}`),
      ].join('\n  '),
    )
    this.code = code
    this.values = values
    this.errors = errors
  }
}

/** The body of a refusal (RFC 9457), its title in the caller's language. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  readonly errors: readonly ProblemEntry[]
}

const WORDINGS = new Map(LANGUAGES.map((each) => [each, createWording(each, PROBLEMS)]))

export function problemDetails(problem: Problem, language: Language): ProblemDetails {
  const wording = WORDINGS.get(language)
  return {
    type: `/problems/${problem.code}`,
    title: wording?.t(problem.code, problem.values) ?? problem.code,
    status: STATUS[problem.code],
    code: problem.code,
    errors: problem.errors,
  }
}

/** A refusal as it goes out, whatever carries it. */
export interface Refusal {
  readonly status: (typeof STATUS)[ProblemCode]
  readonly headers: Readonly<Record<string, string>>
  readonly details: ProblemDetails
}

/**
 * The only place where errors become HTTP. What nobody expected is logged and answered as internal.
 * @param request.path the route, without what a person put into it
 */
export function refusalOf(
  error: unknown,
  { log }: Pick<Deps, 'log'>,
  request: { readonly method: string; readonly path: string; readonly acceptLanguage?: string },
): Refusal {
  const problem = error instanceof Problem ? error : new Problem('internal')
  if (problem.code === 'internal') {
    log.error({ err: error, method: request.method, path: request.path }, 'unexpected error')
  }
  // A caller that names no language is most likely a program.
  const language = preferredLanguage(request.acceptLanguage, ['en', ...LANGUAGES])
  return {
    status: STATUS[problem.code],
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'X-Content-Type-Options': 'nosniff',
    },
    details: problemDetails(problem, language),
  }
}

export function onError(deps: Pick<Deps, 'log'>) {
  return (error: Error, c: Context): Response => {
    const acceptLanguage = c.req.header('accept-language')
    const { status, headers, details } = refusalOf(error, deps, {
      method: c.req.method,
      path: c.req.routePath,
      ...(acceptLanguage !== undefined && { acceptLanguage }),
    })
    return c.json(details, status, headers)
  }
}
