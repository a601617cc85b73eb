import { type Socket, connect } from 'node:net'

/** One answer of a server. */
export interface Answer {
  readonly status: number
}

/** A kept-alive HTTP/1.1 connection that has one request under way at a time. */
export interface Connection {
  /** Sends a whole request; `answered` is called with its answer. */
  readonly send: (request: Buffer, answered: (answer: Answer) => void) => void
  readonly close: () => void
}

/**
 * Opens a bare connection. A general HTTP client costs as much per request as the server it
 * measures, and on two cores would be the bottleneck; this one writes prepared bytes and reads
 * nothing of an answer but its status and length.
 */
export function openConnection(port: number, failed: (error: Error) => void): Promise<Connection> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1')
    let waiting: ((answer: Answer) => void) | undefined
    let received = ''
    socket.setNoDelay(true)
    socket.setEncoding('latin1')
    socket.on('error', failed)
    socket.on('close', () => {
      if (waiting) failed(new Error('a connection was closed before its answer came'))
    })
    socket.on('data', (chunk: string) => {
      received += chunk
      const headEnd = received.indexOf('\r\n\r\n')
      if (headEnd < 0) return
      const length = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, headEnd + 2))?.[1]
      if (length === undefined) {
        failed(new Error(`an answer without a length: ${received.slice(0, headEnd)}`))
        return
      }
      if (received.length < headEnd + 4 + Number(length)) return
      const answer = { status: Number(received.slice(9, 12)) }
      const answered = waiting
      received = ''
      waiting = undefined
      answered?.(answer)
    })
    socket.on('connect', () => {
      resolve({
        send(request, answered) {
          waiting = answered
          socket.write(request)
        },
        close: () => socket.end(),
      })
    })
  })
}
