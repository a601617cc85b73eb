import { type Server, createServer, request } from 'node:http'

/**
 * `pass`: everything goes through. `down`: nothing does. `cut-answers`: answers being put reach the
 * server and are stored, but the connection is cut before the browser hears of it.
 */
export type Network = 'pass' | 'down' | 'cut-answers'

export interface CuttingProxy {
  readonly address: string
  network: Network
  /** Statuses the server gave to answers that were put, heard by the browser or not. */
  readonly putStatuses: number[]
  readonly close: () => Promise<void>
}

/** A network between browser and server that fails as real ones do: by closing connections. */
export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const putStatuses: number[] = []
  const state: { network: Network } = { network: 'pass' }
  const server: Server = createServer((incoming, outgoing) => {
    if (state.network === 'down') return void incoming.socket.destroy()
    const { method = 'GET', headers, url = '/' } = incoming
    const isAnswer = method === 'PUT'
    const onward = request(new URL(url, target), { method, headers }, (response) => {
      const status = response.statusCode ?? 502
      if (isAnswer) putStatuses.push(status)
      if (isAnswer && state.network === 'cut-answers') {
        response.resume()
        response.on('end', () => incoming.socket.destroy())
        return
      }
      outgoing.writeHead(status, response.headers)
      response.pipe(outgoing)
    })
    onward.on('error', () => incoming.socket.destroy())
    incoming.pipe(onward)
  })
  const port = await new Promise<number>((listening) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      listening(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    address: `http://127.0.0.1:${port}`,
    putStatuses,
    get network() {
      return state.network
    },
    set network(network) {
      state.network = network
      // Connections kept open from before would otherwise go on.
      if (network === 'down') server.closeAllConnections()
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
