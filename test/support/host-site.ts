import { createServer } from 'node:http'
import { createServer as createProbe } from 'node:net'

export interface HostSite {
  /** 'http://localhost:43210' */
  readonly origin: string
  /** Puts a page at a path, with the policy that it is sent with. */
  readonly put: (path: string, page: { html: string; policy?: string }) => string
  readonly close: () => Promise<void>
}

/** Somebody else's site: another host name and port than ours, so another site to a browser. */
export async function startHostSite(): Promise<HostSite> {
  const pages = new Map<string, { html: string; policy?: string }>()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    response.writeHead(page ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(page?.policy !== undefined && { 'Content-Security-Policy': page.policy }),
    })
    response.end(page?.html)
  })
  const port = await listen(server)
  const origin = `http://localhost:${port}`
  return {
    origin,
    put(path, page) {
      pages.set(path, page)
      return origin + path
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

/** A port that nobody listens at, for a server that has to know its address before it starts. */
export async function freePort(): Promise<number> {
  const probe = createProbe()
  const port = await listen(probe)
  await new Promise((closed) => probe.close(closed))
  return port
}

function listen(server: ReturnType<typeof createProbe>): Promise<number> {
  return new Promise((listening) => {
    server.listen(0, () => {
      const address = server.address()
      listening(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
