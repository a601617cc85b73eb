/** What became of an answer that was sent. */
export type Delivery =
  /** The server said in its own words that it has it. */
  | { readonly kind: 'delivered' }
  /** The server said in its own words that it will not take it. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Nobody knows, or the server could not: to be sent again, which is harmless. */
  | { readonly kind: 'later' }

const PATIENCE_MS = 20_000
const LATER: Delivery = { kind: 'later' }

/**
 * Puts one answer. Believes only the server's own words: a network that asks for a login, or a proxy
 * with a page of its own, may answer 200 to anything. Never throws.
 */
export async function deliver(url: string, body: string): Promise<Delivery> {
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const answer: unknown = await response.json()
    const { status } = response
    if (status === 200 || status === 201) {
      const outcome = textOf(answer, 'outcome')
      return outcome === 'stored' || outcome === 'already-stored' ? { kind: 'delivered' } : LATER
    }
    const code = textOf(answer, 'code')
    const mayPass = status >= 500 || status === 429 || status === 408
    return mayPass || code === undefined ? LATER : { kind: 'refused', code }
  } catch {
    return LATER
  }
}

export function textOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const own: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof own === 'string' ? own : undefined
}
