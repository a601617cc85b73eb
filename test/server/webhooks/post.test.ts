import { afterEach, describe, expect, it } from 'vitest'
import { type Outbound, createOutbound } from '../../../server/webhooks/outbound.ts'
import { post } from '../../../server/webhooks/post.ts'
import { type WebhookReceiver, startReceiver } from '../../support/webhook-receiver.ts'

const HERE = createOutbound({ allowHttp: true, networks: ['127.0.0.0/8'] })
const MESSAGE = { headers: { 'content-type': 'application/json' }, body: '{"a":"ā"}' }

describe('posting a message', () => {
  const open: WebhookReceiver[] = []
  afterEach(async () => {
    for (const receiver of open.splice(0)) await receiver.close()
  })
  async function given(answer?: Parameters<typeof startReceiver>[0]) {
    const receiver = await startReceiver(answer)
    open.push(receiver)
    return receiver
  }

  it('delivers the body as it is', async () => {
    const { port, messages } = await given()

    expect(await post(`http://127.0.0.1:${port}/hook?x=1`, MESSAGE, HERE)).toEqual({
      kind: 'delivered',
      status: 204,
    })
    expect(messages).toMatchObject([{ path: '/hook?x=1', body: MESSAGE.body }])
  })

  it('follows no redirect', async () => {
    const inside = await given()
    const { port } = await given(() => ({ redirectTo: `http://127.0.0.1:${inside.port}/` }))

    expect(await post(`http://127.0.0.1:${port}/`, MESSAGE, HERE)).toEqual({
      kind: 'failed',
      trouble: 'redirect',
      status: 307,
    })
    expect(inside.connections()).toBe(0)
  })

  it('waits no longer than it has patience', async () => {
    const { port } = await given(() => 'silence')
    const hasty: Outbound = { ...HERE, patienceMs: 200 }

    expect(await post(`http://127.0.0.1:${port}/`, MESSAGE, hasty)).toMatchObject({
      trouble: 'timeout',
    })
  })

  it('waits no longer for a name', async () => {
    const hasty: Outbound = { ...HERE, patienceMs: 100, resolve: () => new Promise(() => {}) }

    expect(await post('http://never.example/', MESSAGE, hasty)).toMatchObject({
      trouble: 'timeout',
    })
  })

  it('reads no answer without end', async () => {
    const { port } = await given(() => 'endless')

    expect(await post(`http://127.0.0.1:${port}/`, MESSAGE, HERE)).toMatchObject({
      kind: 'delivered',
    })
  })

  it.each([500, 404, 429])('tells that the answer was %i', async (status) => {
    const { port } = await given(() => status)

    expect(await post(`http://127.0.0.1:${port}/`, MESSAGE, HERE)).toEqual({
      kind: 'failed',
      trouble: 'status',
      status,
    })
  })

  it('opens no connection to an address that is not public, by number or by name', async () => {
    const { port, connections } = await given()
    const strict: Outbound = {
      ...createOutbound({ allowHttp: true, networks: [] }),
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    }

    for (const host of ['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433', 'inside.example']) {
      const outcome = await post(`http://${host}:${port}/`, MESSAGE, strict)
      expect(outcome).toMatchObject({ kind: 'failed', trouble: 'address' })
    }
    expect(connections()).toBe(0)
  })

  it('refuses a name of which a single address is not public', async () => {
    const { port, connections } = await given()
    const mixed: Outbound = {
      ...HERE,
      resolve: async () => [
        { address: '127.0.0.1', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
    }

    expect(await post(`http://both.example:${port}/`, MESSAGE, mixed)).toMatchObject({
      trouble: 'address',
    })
    expect(connections()).toBe(0)
  })

  it('connects to the address that was checked, though the name leads elsewhere a moment later', async () => {
    const { port, messages } = await given()
    let asked = 0
    const changing: Outbound = {
      ...HERE,
      async resolve() {
        asked++
        return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
      },
    }
    const first = await post(`http://changing.example:${port}/`, MESSAGE, changing)
    expect(first).toMatchObject({ kind: 'delivered' })
    expect(asked).toBe(1)
    expect(messages[0]?.headers.host).toBe(`changing.example:${port}`)

    const second = await post(`http://changing.example:${port}/`, MESSAGE, changing)
    expect(second).toMatchObject({ trouble: 'address' })
    expect(messages).toHaveLength(1)
  })

  it('tells that a name leads nowhere', async () => {
    const nowhere: Outbound = {
      ...HERE,
      resolve: () => Promise.reject(new Error('ENOTFOUND')),
    }

    expect(await post('http://nowhere.example/', MESSAGE, nowhere)).toMatchObject({
      trouble: 'name',
    })
  })

  it('tells that nothing listens there', async () => {
    const { port, close } = await startReceiver()
    await close()

    expect(await post(`http://127.0.0.1:${port}/`, MESSAGE, HERE)).toMatchObject({
      trouble: 'connection',
    })
  })
})
