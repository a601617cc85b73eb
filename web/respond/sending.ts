/** What became of a response that was sent. */
export type Outcome =
  | { readonly kind: 'stored' | 'already-stored'; readonly receipt: string | undefined }
  | { readonly kind: 'other-answers' | 'changed' | 'closed' }
  | { readonly kind: 'faulty'; readonly faults: readonly { item: string; detail: string }[] }
  /** Nobody knows whether it arrived: sending the same id again is harmless. */
  | { readonly kind: 'no-connection' }
  /** The server could not; later it may. */
  | { readonly kind: 'try-later' }
  /** Something this script does not know how to handle. */
  | { readonly kind: 'unknown' }

const PATIENCE_MS = 20_000

/** How often work is done that the server asks for while unusually much arrives. */
const TRIES = 2

/** Puts one response. Never throws. */
export async function putResponse(url: string, body: string, tries = TRIES): Promise<Outcome> {
  let response: Response
  try {
    response = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
  } catch {
    return { kind: 'no-connection' }
  }
  const answer: unknown = await response.json().catch(() => undefined)
  switch (response.status) {
    case 201:
    case 200: {
      // A network that asks for a login may answer 200 to anything: only the server's word counts.
      const kind = textOf(answer, 'outcome')
      if (kind !== 'stored' && kind !== 'already-stored') return { kind: 'unknown' }
      return { kind, receipt: textOf(answer, 'receipt') }
    }
    case 428: {
      const puzzle = faultsOf(answer)[0]?.detail
      if (puzzle === undefined || tries < 0) return { kind: 'unknown' }
      return putResponse(url, await withWork(body, puzzle, tries), tries - 1)
    }
    case 409:
      return { kind: textOf(answer, 'code') === 'survey-changed' ? 'changed' : 'other-answers' }
    case 404:
      return { kind: textOf(answer, 'code') === undefined ? 'unknown' : 'closed' }
    case 410:
      return { kind: 'closed' }
    case 422: {
      const faults = faultsOf(answer)
      return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'unknown' }
    }
    default:
      return { kind: response.status >= 500 || response.status === 429 ? 'try-later' : 'unknown' }
  }
}

/** The same response with the work; at last without its token, which is what is asked about. */
async function withWork(body: string, puzzle: string, tries: number): Promise<string> {
  const response: object = JSON.parse(body)
  if (tries === 0) return JSON.stringify({ ...response, device: undefined, work: undefined })
  const { solve } = await import('./work.ts')
  return JSON.stringify({ ...response, work: await solve(puzzle) })
}

function textOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const own: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof own === 'string' ? own : undefined
}

/** The entries of a problem document: `{errors: [{item, code, detail}]}`. */
function faultsOf(answer: unknown): { item: string; detail: string }[] {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return []
  if (!Array.isArray(answer.errors)) return []
  return answer.errors.map((error: unknown) => ({
    item: textOf(error, 'item') ?? '',
    detail: textOf(error, 'detail') ?? textOf(error, 'code') ?? '',
  }))
}
