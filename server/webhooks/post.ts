import { type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { Outbound, ResolvedAddress } from './outbound.ts'
import { mayBeReached } from './public-address.ts'
import type { Trouble } from './tables.ts'

export type PostOutcome =
  | { readonly kind: 'delivered'; readonly status: number }
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly status: number | null }

/** What a receiver says is of no use to anybody here: more of it than this is not read. */
const LARGEST_ANSWER = 16 * 1024

/**
 * Whether an address may be written to at all, before its name is looked up: https, or http where
 * the operator allows that; no user name; an IP address only if it may be reached.
 */
export function isAcceptable(address: string, { allowHttp, networks }: Outbound): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  const scheme = url.protocol === 'https:' || (allowHttp && url.protocol === 'http:')
  const host = hostOf(url)
  return (
    scheme &&
    url.username === '' &&
    url.password === '' &&
    (isIP(host) === 0 || mayBeReached(host, networks))
  )
}

/**
 * Posts a message. Its name is looked up once, every address that it leads to must be allowed, and
 * the connection goes to one of those: a name that leads elsewhere a moment later changes nothing.
 * Follows no redirect. Never throws.
 */
export async function post(
  address: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  outbound: Outbound,
): Promise<PostOutcome> {
  if (!isAcceptable(address, outbound)) return failed('address')
  const url = new URL(address)
  const patience = AbortSignal.timeout(outbound.patienceMs)
  const addresses = await addressesOf(hostOf(url), outbound, patience)
  if (addresses === 'timeout' || addresses === 'name') return failed(addresses)
  if (!addresses.every((each) => mayBeReached(each.address, outbound.networks))) {
    return failed('address')
  }
  return send(url, message, addresses, patience)
}

async function addressesOf(
  host: string,
  { resolve }: Outbound,
  patience: AbortSignal,
): Promise<readonly ResolvedAddress[] | 'timeout' | 'name'> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const late = new Promise<'timeout'>((settle) => {
    patience.addEventListener('abort', () => settle('timeout'), { once: true })
  })
  const found = resolve(host).then(
    (all) => (all.length > 0 ? all : ('name' as const)),
    () => 'name' as const,
  )
  return Promise.race([found, late])
}

function send(
  url: URL,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  addresses: readonly ResolvedAddress[],
  patience: AbortSignal,
): Promise<PostOutcome> {
  const bytes = Buffer.from(body)
  const options: RequestOptions = {
    method: 'POST',
    // No connection is kept: it would go on to an address that was checked long ago.
    agent: false,
    signal: patience,
    maxHeaderSize: 8 * 1024,
    headers: { ...headers, 'content-length': String(bytes.length), connection: 'close' },
    lookup: (_name, { all }, done) => {
      const [first] = addresses
      if (all) done(null, [...addresses])
      else done(null, first?.address ?? '', first?.family)
    },
  }
  return new Promise((settle) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp
    const sending = request(url, options, (response) => {
      const status = response.statusCode ?? 0
      const outcome = outcomeOf(status)
      let read = 0
      response.on('data', (part: Buffer) => {
        read += part.length
        if (read > LARGEST_ANSWER) finish(outcome)
      })
      response.on('end', () => finish(outcome))
      response.on('error', () => finish(failed(patience.aborted ? 'timeout' : 'connection')))
    })
    const finish = (outcome: PostOutcome) => {
      settle(outcome)
      sending.destroy()
    }
    sending.on('error', (error) => settle(failed(patience.aborted ? 'timeout' : troubleOf(error))))
    sending.end(bytes)
  })
}

function outcomeOf(status: number): PostOutcome {
  if (status >= 200 && status < 300) return { kind: 'delivered', status }
  if (status === 410) return failed('gone', status)
  return failed(status >= 300 && status < 400 ? 'redirect' : 'status', status)
}

function failed(trouble: Trouble, status: number | null = null): PostOutcome {
  return { kind: 'failed', trouble, status }
}

function troubleOf(error: Error): Trouble {
  const code = 'code' in error ? String(error.code) : ''
  return /CERT|TLS|SSL|EPROTO|SELF_SIGNED|UNABLE_TO/.test(code) ? 'tls' : 'connection'
}

/** Without the brackets of an IPv6 address. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}
