import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { pick, seededRandom } from '../../server/demo/random.ts'
import { answerParent } from '../measure/child.ts'
import { type Connection, openConnection } from './connection.ts'
import { submissions } from './prepare.ts'
import { LoadTask } from './load.ts'

/**
 * Sends submissions from a process of its own, as many connections at once as it is told:
 *
 * - closed loop: each connection sends the next when the last was answered, which finds the rate;
 * - open loop: at a fixed rate whatever comes back. Latency counts from the moment a request was
 *   due, so that a server which stalls is charged for everybody who had to wait behind the stall.
 *   Timers here fire up to a millisecond late, which is charged to the server too.
 */
const random = seededRandom(402)
const bytesOf = (size: 'usual' | '1 KB') =>
  submissions(random, 500, size).map((text) => Buffer.from(text))
const pools = { usual: bytesOf('usual'), '1 KB': bytesOf('1 KB') }

interface Sent {
  readonly id: string
  readonly request: Buffer
}

/** Ids that a server said it stored, and how often it said so. */
const stored = new Map<string, number>()

async function run(task: LoadTask) {
  let failure: Error | undefined
  const connections = await Promise.all(
    Array.from({ length: task.connections }, () =>
      openConnection(task.port, (error) => (failure ??= error)),
    ),
  )
  const statuses = new Map<number, number>()
  const latencies: number[] = []
  const fresh = (): Sent => {
    const id = randomUUID()
    const body = pick(random, pools[task.bodies])
    const path = pick(random, task.paths)
    const head = `PUT ${path}${id} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
    return { id, request: Buffer.concat([Buffer.from(head), body]) }
  }
  const took = ({ id }: Sent, status: number, since: number) => {
    latencies.push(performance.now() - since)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (task.keepIds && status === 201) stored.set(id, (stored.get(id) ?? 0) + 1)
  }

  const cpu = process.cpuUsage()
  const start = performance.now()
  const end = start + task.seconds * 1000
  const loop = task.rate === null ? closedLoop : openLoop
  const { distinct, inTime } = await loop({ ...task, connections, fresh, took, start, end }, () => {
    if (failure) throw failure
  })
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  for (const connection of connections) connection.close()
  return {
    answered: latencies.length,
    distinct,
    rate: inTime / task.seconds,
    latencies: latencies.toSorted((a, b) => a - b),
    statuses: [...statuses],
    busy: (user + system) / 1000 / elapsed,
  }
}

interface Loop {
  readonly connections: readonly Connection[]
  readonly fresh: () => Sent
  readonly took: (sent: Sent, status: number, since: number) => void
  readonly start: number
  readonly end: number
  readonly rate: number | null
  readonly repeated: number
}

async function closedLoop({ connections, fresh, took, end }: Loop, check: () => void) {
  const underWay = new Set(connections)
  let distinct = 0
  let inTime = 0
  const next = (connection: Connection) => {
    const since = performance.now()
    if (since >= end) {
      underWay.delete(connection)
      return
    }
    const sent = fresh()
    distinct++
    connection.send(sent.request, ({ status }) => {
      took(sent, status, since)
      if (performance.now() < end) inTime++
      next(connection)
    })
  }
  for (const connection of connections) next(connection)
  while (underWay.size > 0) {
    await new Promise((resume) => setTimeout(resume, 5))
    check()
  }
  return { distinct, inTime }
}

/** As many past requests as a repeat is chosen from: some are still under way, most are not. */
const REMEMBERED = 2000

async function openLoop(
  { connections, fresh, took, start, end, rate, repeated }: Loop,
  check: () => void,
) {
  const perMs = (rate ?? 0) / 1000
  const free = [...connections]
  const late: { sent: Sent; due: number }[] = []
  const past: Sent[] = []
  let distinct = 0
  let inTime = 0
  let made = 0
  const send = (sent: Sent, due: number) => {
    // In turn: one that is never used would be closed by the server.
    const connection = free.shift()
    if (!connection) {
      late.push({ sent, due })
      return
    }
    connection.send(sent.request, ({ status }) => {
      took(sent, status, due)
      if (performance.now() < end) inTime++
      free.push(connection)
      const first = late.shift()
      if (first) send(first.sent, first.due)
    })
  }
  const again = (): Sent | undefined => {
    if (random() >= repeated) return undefined
    // Half of them right after the first, as when a phone sends twice; half much later.
    const back = random() < 0.5 ? 3 : past.length
    return past[past.length - 1 - Math.floor(random() * back)]
  }
  for (;;) {
    const now = Math.min(performance.now(), end)
    for (; start + made / perMs <= now; made++) {
      const repeat = again()
      const sent = repeat ?? fresh()
      if (!repeat) {
        distinct++
        past.push(sent)
        if (past.length > REMEMBERED) past.shift()
      }
      send(sent, start + made / perMs)
    }
    if (now >= end && free.length === connections.length) return { distinct, inTime }
    await new Promise((resume) => setTimeout(resume, 1))
    check()
  }
}

answerParent(v.union([LoadTask, v.object({ writeIds: v.string() })]), (task) => {
  if (!('writeIds' in task)) return run(task)
  const twice = [...stored.values()].filter((times) => times > 1).length
  writeFileSync(task.writeIds, [...stored.keys()].join('\n'))
  return { twice }
})
