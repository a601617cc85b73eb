import { type IncomingHttpHeaders, createServer } from 'node:http'

export interface TakenMessage {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface WebhookReceiver {
  readonly port: number
  readonly messages: TakenMessage[]
  /** Connections that were opened, whatever came over them. */
  readonly connections: () => number
  close: () => Promise<void>
}

/** What the receiver answers; 'silence' never answers, 'endless' never ends its answer. */
type Answer = number | 'silence' | 'endless' | { readonly redirectTo: string }

/** A real HTTP server on a port of its own that keeps what it is sent. */
export async function startReceiver(
  answer: (message: TakenMessage, number: number) => Answer = () => 204,
): Promise<WebhookReceiver> {
  const messages: TakenMessage[] = []
  let connections = 0
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      const message = { path: request.url ?? '', headers: request.headers, body }
      messages.push(message)
      const said = answer(message, messages.length)
      if (said === 'silence') return
      if (said === 'endless') {
        response.writeHead(200)
        const more = () => response.write('x'.repeat(64 * 1024))
        response.on('drain', more)
        while (more());
        return
      }
      if (typeof said === 'object') {
        response.writeHead(307, { location: said.redirectTo })
        response.end()
        return
      }
      response.writeHead(said)
      response.end()
    })
  })
  server.on('connection', (socket) => {
    connections++
    socket.on('error', () => {})
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    messages,
    connections: () => connections,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
