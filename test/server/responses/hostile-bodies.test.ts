import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { hostileCases } from '../../hostile/expand.ts'
import { givenInstitution, givenPoint, responseId, testDeps } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'

describe('hostile submissions over HTTP', () => {
  const test = useTestDatabase('sqlite')

  async function open() {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const [good] = hostileCases('an00')
    const definition = {
      ...Object(good?.survey),
      title: 'Hostile',
      audience: 'resident',
      privacyNotice: 'x',
      purpose: 'x',
      retentionMonths: 1,
    }
    const { code } = await givenPoint(deps, { definition })
    const app = createApp(deps)
    const put = (body: BodyInit, headers: Record<string, string> = {}) =>
      app.request(`/api/s/${code}/responses/${responseId(1)}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })
    return { put }
  }
  const stored = () => test.connection.db.selectFrom('response').select('id').execute()

  it('takes the good answer that the hostile ones are made from', async () => {
    const { put } = await open()
    const [good] = hostileCases('an00')
    const res = await put(JSON.stringify({ surveyVersion: 1, locale: 'lv', answers: good?.data }))

    expect(res.status).toBe(201)
  })

  it.each(
    hostileCases('an')
      .filter(({ id }) => id !== 'an00-good')
      .map(({ id, why, data }) => ({ id, why, data })),
  )('refuses $id ($why) and stores nothing', async ({ data }) => {
    const { put } = await open()
    const answers = serialised(data)
    const res = await put(`{"surveyVersion":1,"locale":"lv","answers":${answers}}`)

    expect([400, 422]).toContain(res.status)
    expect(res.headers.get('content-type')).toContain('application/problem+json')
    expect(await stored()).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    ['JSON that stops half-way', '{"surveyVersion":1,', 400],
    ['a member named twice', '{"surveyVersion":1,"locale":"lv","answers":{"r":5,"r":1}}', 400],
    [
      'a member named twice with an escape',
      String.raw`{"surveyVersion":1,"locale":"lv","answers":{"r":5,"\u0072":1}}`,
      400,
    ],
    ['an unknown member', '{"surveyVersion":1,"locale":"lv","answers":{"r":5},"admin":true}', 400],
    ['a language we do not have', '{"surveyVersion":1,"locale":"xx","answers":{"r":5}}', 400],
    ['a version that is no whole number', '{"surveyVersion":1.5,"locale":"lv","answers":{}}', 400],
    ['60 KB of brackets', '['.repeat(30_000) + ']'.repeat(30_000), 400],
    [
      'prototype in the answers',
      '{"surveyVersion":1,"locale":"lv","answers":{"r":5,"__proto__":{"polluted":1}}}',
      422,
    ],
  ])('refuses %s', async (_, body, status) => {
    const { put } = await open()

    expect((await put(body)).status).toBe(status)
    expect(await stored()).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('refuses bytes that are no UTF-8', async () => {
    const { put } = await open()

    expect((await put(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).status).toBe(400)
  })

  it('refuses JSON sent as text, which any page could make a browser send', async () => {
    const { put } = await open()
    const body = JSON.stringify({ surveyVersion: 1, locale: 'lv', answers: { r: 5 } })

    expect((await put(body, { 'content-type': 'text/plain' })).status).toBe(400)
  })

  it('refuses a body over 64 KB', async () => {
    const { put } = await open()
    const res = await put(JSON.stringify({ answers: 'x'.repeat(70_000) }))

    expect(res.status).toBe(422)
    expect(await res.json()).toMatchObject({ code: 'answers-too-large' })
  })
})

/** JSON text of a value nested deeper than JSON.stringify can go. */
function serialised(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return `{"r":5,"t":${'{"a":'.repeat(7000)}1${'}'.repeat(7000)}}`
  }
}
