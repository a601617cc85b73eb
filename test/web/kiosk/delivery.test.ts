import { afterEach, describe, expect, it, vi } from 'vitest'
import { deliver } from '../../../web/kiosk/delivery.ts'

describe('delivering an answer', () => {
  afterEach(() => vi.unstubAllGlobals())

  const answering = (status: number, body: string) =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))
  const tell = () => deliver('/api/s/x/responses/1', '{}')

  it.each([
    [201, '{"outcome":"stored"}'],
    [200, '{"outcome":"already-stored"}'],
  ])('is done when the server says so in its own words (%i)', async (status, body) => {
    answering(status, body)

    expect(await tell()).toEqual({ kind: 'delivered' })
  })

  it.each([
    ['the login page of a network', 200, '<html>Welcome to the free Wi-Fi</html>'],
    ['JSON of somebody else', 200, '{"ok":true}'],
    ['a proxy that knows no such address', 404, '<h1>Not Found</h1>'],
    ['a proxy whose server is away', 502, 'Bad Gateway'],
    ['a server with a full disk', 507, '{"code":"storage-full"}'],
    ['a server that asks for patience', 429, '{"code":"too-often"}'],
  ])('is not done by %s, which is tried again', async (_, status, body) => {
    answering(status, body)

    expect(await tell()).toEqual({ kind: 'later' })
  })

  it.each([
    [409, 'response-conflict'],
    [410, 'collection-point-closed'],
    [422, 'answers-invalid'],
    [422, 'day-not-taken'],
  ])('is refused for a reason that the server names (%i %s)', async (status, code) => {
    answering(status, JSON.stringify({ code }))

    expect(await tell()).toEqual({ kind: 'refused', code })
  })

  it('is tried again when the connection breaks', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))

    expect(await tell()).toEqual({ kind: 'later' })
  })
})
