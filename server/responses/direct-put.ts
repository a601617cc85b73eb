import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Deps } from '../context.ts'
import { refusalOf } from '../http/problem.ts'
import { ACCEPTED_HEADERS, ACCEPTED_STATUS, type PutResponse } from './put-response.ts'
import { SUBMISSION_KB } from './submission.ts'

const ROUTE = '/api/s/:code/responses/:id'
const PATH = /^\/api\/s\/([\w-]{1,64})\/responses\/([\w-]{1,64})$/

/**
 * Takes submissions straight from the HTTP server: a third of what one costs would be spent on
 * making a web request and response around it. Only the plain case, a body of a stated length at
 * the plain path; all else goes to `next`, whose route of the same path does the same.
 */
export function answeringDirectly(
  deps: Pick<Deps, 'log'>,
  putResponse: PutResponse,
  next: RequestListener,
): RequestListener {
  return (request, response) => {
    const put = request.method === 'PUT' ? plainPut(request) : undefined
    if (!put) {
      next(request, response)
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => {
      // The sender went away in the middle: nothing was stored, nobody is there to be told.
      response.destroy()
    })
    request.on('end', () => {
      const [first = Buffer.alloc(0)] = chunks
      const body = chunks.length > 1 ? Buffer.concat(chunks) : first
      void answer(deps, putResponse({ ...put, body }), request, response)
    })
  }
}

const ACCEPTED = Object.entries(ACCEPTED_HEADERS).flat()

interface PlainPut {
  readonly code: string
  readonly id: string
  readonly contentType: string | undefined
}

function plainPut({ url = '', headers }: IncomingMessage): PlainPut | undefined {
  const [, code, id] = PATH.exec(url) ?? []
  const length = Number(headers['content-length'] ?? Number.NaN)
  if (code === undefined || id === undefined || !(length <= SUBMISSION_KB * 1024)) return undefined
  if (headers['transfer-encoding'] !== undefined) return undefined
  return { code, id, contentType: headers['content-type'] }
}

async function answer(
  deps: Pick<Deps, 'log'>,
  accepting: ReturnType<PutResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const accepted = await accepting
    send(response, ACCEPTED_STATUS[accepted.outcome], ACCEPTED, accepted)
  } catch (error) {
    const acceptLanguage = request.headers['accept-language']
    const { status, headers, details } = refusalOf(error, deps, {
      method: 'PUT',
      path: ROUTE,
      ...(acceptLanguage !== undefined && { acceptLanguage }),
    })
    send(response, status, Object.entries(headers).flat(), details)
  }
}

function send(
  response: ServerResponse,
  status: number,
  headers: readonly string[],
  body: unknown,
): void {
  const json = JSON.stringify(body)
  const length = String(Buffer.byteLength(json))
  // As a list: it is written out as it is, without an object made of it first.
  response.writeHead(status, [...headers, 'Content-Length', length])
  response.end(json)
}
