import { attempt } from './draft.ts'
import { type Outcome, putResponse } from './sending.ts'

/** A response that could not be sent: its address holds its id, so it is counted once. */
interface Waiting {
  readonly url: string
  readonly body: string
}

const KEY = 'meraukla:queue'
const MOST_WAITING = 50

/** Keeps a response on this device. false when the device refuses: then it is not saved. */
export function enqueue(waiting: Waiting): boolean {
  const rest = readQueue().filter(({ url }) => url !== waiting.url)
  if (rest.length >= MOST_WAITING) return false
  return writeQueue([...rest, waiting]) && readQueue().some(({ url }) => url === waiting.url)
}

/** What was sent: its address, and the receipt code of what it holds. */
export interface Sent {
  readonly url: string
  readonly receipt: string | undefined
}

export interface Flushed {
  readonly sent: readonly Sent[]
  /** Addresses that the server will never take, with the reason. */
  readonly refused: readonly string[]
}

/** Sends what waits, one after the other, in one tab at a time. */
export async function flushQueue(): Promise<Flushed> {
  if (readQueue().length === 0) return { sent: [], refused: [] }
  if (!('locks' in navigator)) return flush()
  return navigator.locks.request('meraukla-queue', { ifAvailable: true }, async (lock) =>
    lock ? flush() : { sent: [], refused: [] },
  )
}

async function flush(): Promise<Flushed> {
  const sent: Sent[] = []
  const refused: string[] = []
  for (const { url, body } of readQueue()) {
    const outcome = await putResponse(url, body)
    if (isLasting(outcome)) break
    // Answered by somebody else than the server: it stays, and holds up no other.
    if (outcome.kind === 'unknown') continue
    if (outcome.kind === 'stored' || outcome.kind === 'already-stored') {
      sent.push({ url, receipt: outcome.receipt })
    } else refused.push(url)
    // Read anew: another response may have been added meanwhile.
    writeQueue(readQueue().filter((waiting) => waiting.url !== url))
  }
  return { sent, refused }
}

function isLasting({ kind }: Outcome): boolean {
  return kind === 'no-connection' || kind === 'try-later'
}

function readQueue(): Waiting[] {
  const stored = attempt((): unknown => JSON.parse(localStorage.getItem(KEY) ?? '[]'))
  return Array.isArray(stored) ? stored.filter(isWaiting) : []
}

function writeQueue(queue: readonly Waiting[]): boolean {
  return (
    attempt(() => {
      if (queue.length === 0) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, JSON.stringify(queue))
      return true
    }) ?? false
  )
}

function isWaiting(value: unknown): value is Waiting {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    value.url.startsWith('/') &&
    'body' in value &&
    typeof value.body === 'string'
  )
}
