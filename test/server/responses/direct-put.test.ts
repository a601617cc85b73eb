import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCube } from '../../../server/counts/service.ts'
import { migrateToLatest } from '../../../server/db/migrate.ts'
import { type Connection, openSqlite } from '../../../server/db/open.ts'
import type { Deps } from '../../../server/context.ts'
import { answeringDirectly } from '../../../server/responses/direct-put.ts'
import { type IntakeThread, startIntakeThread } from '../../../server/responses/intake-thread.ts'
import {
  type PutResponse,
  putResponse,
  putThrough,
} from '../../../server/responses/put-response.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import {
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

describe.each(['this thread', 'a thread of its own'])('submissions taken in %s', (where) => {
  let folder: string
  let connection: Connection
  let server: Server | undefined
  let thread: IntakeThread | undefined
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'meraukla-put-'))
    connection = openSqlite(join(folder, 'meraukla.sqlite'))
    await migrateToLatest(connection)
  })
  afterEach(async () => {
    server?.close()
    await thread?.close()
    thread = undefined
    await connection.db.destroy()
    rmSync(folder, { recursive: true, force: true })
  })

  function putIn(deps: Deps): PutResponse {
    if (where === 'this thread' || deps.connection.dialect !== 'sqlite')
      return (request) => putResponse(deps, request)
    const file = deps.connection.sqlite.name
    thread = startIntakeThread(file, deps)
    return putThrough(deps, thread)
  }

  async function open() {
    const deps = testDeps(connection)
    await givenInstitution(deps)
    const { code } = await givenPoint(deps)
    const app = createApp(deps)
    let passedOn = 0
    const pages = getRequestListener(app.fetch)
    server = createServer(
      answeringDirectly(deps, putIn(deps), (request, response) => {
        passedOn++
        void pages(request, response)
      }),
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    /** The value of a metric, among those with the given labels. */
    const metric = async (name: string, labels: Record<string, string> = {}) => {
      const text = await deps.metrics.registry.metrics()
      const wanted = Object.entries(labels).map(([key, value]) => `${key}="${value}"`)
      const line = text
        .split('\n')
        .find((each) => each.startsWith(name) && wanted.every((part) => each.includes(part)))
      return Number(line?.split(' ').at(-1))
    }
    return {
      app,
      code,
      metric,
      port,
      address: `http://127.0.0.1:${port}`,
      passedOn: () => passedOn,
    }
  }

  const long = 'x'.repeat(70_000)
  const good = JSON.stringify(aSubmission({ satisfaction: 4, comment: 'Ātri un laipni' }))
  const faulty = JSON.stringify(aSubmission({ satisfaction: 9 }))
  const cases: [string, { id?: string; code?: string; init: RequestInit; status: number }][] = [
    ['a good one', { init: { headers: JSON_TYPE, body: good }, status: 201 }],
    ['a faulty answer', { init: { headers: JSON_TYPE, body: faulty }, status: 422 }],
    [
      'a faulty answer, told in Latvian',
      {
        init: { headers: { ...JSON_TYPE, 'accept-language': 'lv-LV,lv;q=0.9' }, body: faulty },
        status: 422,
      },
    ],
    ['no JSON', { init: { headers: JSON_TYPE, body: '{"surveyVersion":' }, status: 400 }],
    ['an empty body', { init: { headers: JSON_TYPE, body: '' }, status: 400 }],
    ['text', { init: { headers: { 'content-type': 'text/plain' }, body: good }, status: 400 }],
    ['too much', { init: { headers: JSON_TYPE, body: JSON.stringify(long) }, status: 422 }],
    ['an id that is none', { id: 'one', init: { headers: JSON_TYPE, body: good }, status: 400 }],
    [
      'an unknown point',
      { code: 'nowhere', init: { headers: JSON_TYPE, body: good }, status: 404 },
    ],
    ['an odd path', { id: 'a%2Fb', init: { headers: JSON_TYPE, body: good }, status: 400 }],
  ]

  it('are answered as the route answers', async () => {
    const { app, code: given, address } = await open()
    const told = async (response: Response) => ({
      status: response.status,
      type: response.headers.get('content-type'),
      language: response.headers.get('content-language'),
      sniff: response.headers.get('x-content-type-options'),
      body: (await response.text()).replace(/"receipt":"[^"]+"/, '"receipt":""'),
    })
    for (const [index, [name, { id, code, init, status }]] of cases.entries()) {
      const path = (n: number) => `/api/s/${code ?? given}/responses/${id ?? responseId(n)}`
      const routed = await told(await app.request(path(2 * index), { method: 'PUT', ...init }))
      const direct = await told(
        await fetch(`${address}${path(2 * index + 1)}`, { method: 'PUT', ...init }),
      )

      expect({ name, ...direct }).toEqual({ name, ...routed })
      expect([name, direct.status]).toEqual([name, status])
    }
  })

  it('are stored once, with the same receipt each time', async () => {
    const { code, address, passedOn } = await open()
    const put = () =>
      fetch(`${address}/api/s/${code}/responses/${responseId(1)}`, {
        method: 'PUT',
        headers: JSON_TYPE,
        body: good,
      })
    const [first, second] = [await put(), await put()]
    const told: unknown = await first.json()

    expect([first.status, second.status]).toEqual([201, 200])
    expect(await second.json()).toEqual({ ...Object(told), outcome: 'already-stored' })
    expect(passedOn()).toBe(0)
  })

  it('are each answered for themselves when many come together', async () => {
    const { code, address } = await open()
    const put = (n: number, body: string) =>
      fetch(`${address}/api/s/${code}/responses/${responseId(n)}`, {
        method: 'PUT',
        headers: JSON_TYPE,
        body,
      })
    const other = JSON.stringify(aSubmission({ satisfaction: 1 }))
    const answers = await Promise.all([
      put(1, good),
      put(2, faulty),
      put(1, good),
      put(3, other),
      put(1, good),
    ])
    const contradicting = await put(3, good)

    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 200, 201, 201, 422])
    expect([statuses[1], statuses[3], contradicting.status]).toEqual([422, 201, 409])
    const counted = async () =>
      [...cellsOfCube(await readCube(connection.db))].find(({ item }) => item === '_response')
        ?.count
    await expect.poll(counted).toBe(2)
  })

  it('are refused when they cannot be kept, and did not arrive', async () => {
    const { code, address } = await open()
    const device = 'x'.repeat(22)
    const body = JSON.stringify(aSubmission({ satisfaction: 4 }, { device }))
    const put = (n: number) =>
      fetch(`${address}/api/s/${code}/responses/${responseId(n)}`, {
        method: 'PUT',
        headers: JSON_TYPE,
        body,
      })
    await connection.schema.executeQuery(
      sql`create trigger full before insert on response_inbox
          begin select raise(abort, 'no room'); end`.compile(connection.schema),
    )
    // More than one device may send before it is asked to work.
    for (let n = 1; n <= 8; n++) {
      const refused = await put(n)
      expect([refused.status, await refused.json()]).toMatchObject([
        503,
        { code: 'storage-unavailable' },
      ])
    }
    await connection.schema.executeQuery(sql`drop trigger full`.compile(connection.schema))

    expect((await put(1)).status).toBe(201)
  })

  it('are told to whoever watches: how many share a commit, what was refused and what failed', async () => {
    const { code, address, metric } = await open()
    const put = (n: number, body: string, type = 'application/json') =>
      fetch(`${address}/api/s/${code}/responses/${responseId(n)}`, {
        method: 'PUT',
        headers: { 'content-type': type },
        body,
      })
    await put(1, good)
    await put(1, good)
    await put(2, faulty)
    await put(3, good, 'text/plain')
    await put(4, '{')
    await connection.schema.executeQuery(
      sql`create trigger full before insert on response_inbox
          begin select raise(abort, 'no room'); end`.compile(connection.schema),
    )
    await put(5, good)

    expect(await metric('meraukla_responses_stored_total')).toBe(1)
    expect(await metric('meraukla_responses_repeated_total')).toBe(1)
    expect(await metric('meraukla_commit_responses_count')).toBe(2)
    expect(await metric('meraukla_commit_responses_sum')).toBe(2)
    expect(await metric('meraukla_commits_failed_total')).toBe(1)
    const refused = (reason: string) => metric('meraukla_responses_refused_total', { reason })
    expect(await refused('answers-invalid')).toBe(1)
    expect(await refused('body-not-json')).toBe(2)
    expect(await refused('storage-unavailable')).toBe(1)
  })

  it('go through the route where their length is not stated', async () => {
    const { code, address, passedOn } = await open()
    const body = new Blob([good]).stream()
    const chunked = { method: 'PUT', headers: JSON_TYPE, body, duplex: 'half' } as const
    const answer = await fetch(`${address}/api/s/${code}/responses/${responseId(1)}`, chunked)

    expect([answer.status, passedOn()]).toEqual([201, 1])
  })

  it('store nothing when the sender goes away in the middle', async () => {
    const { code, port, address } = await open()
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    const head = `PUT /api/s/${code}/responses/${responseId(1)} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(good)}\r\n\r\n`
    socket.write(head + good.slice(0, 20))
    socket.destroy()
    await once(socket, 'close')

    // The server still answers, and the cut one is nowhere.
    const again = await fetch(`${address}/api/s/${code}/responses/${responseId(2)}`, {
      method: 'PUT',
      headers: JSON_TYPE,
      body: good,
    })
    expect(again.status).toBe(201)
    const cells = [...cellsOfCube(await readCube(connection.db))]
    expect(cells.find(({ item }) => item === '_response')?.count).toBe(1)
  })
})
