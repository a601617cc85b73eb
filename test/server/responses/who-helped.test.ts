import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCube, verifyCounts } from '../../../server/counts/service.ts'
import { createPoint } from '../../../server/distribution/service.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import {
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { postForm, putJson } from '../../support/http.ts'

describe.each(DIALECTS)('who helped with an answer (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given() {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { survey } = await givenPoint(deps)
    const point = {
      survey,
      provider: 'liepava',
      service: 'residence',
      centre: 'kac-1',
      channel: 'in-person',
      mode: 'assisted',
      label: '',
      closesOn: null,
    } as const
    await createPoint(deps, point, 'test', 'desk')
    await createPoint(deps, { ...point, mode: 'kiosk' }, 'test', 'tablet')
    return createApp(deps)
  }
  const cells = async () =>
    [...cellsOfCube(await readCube(test.connection.db))].map(
      ({ item, option, count }) => `${item} ${option} ${count}`,
    )

  it('is asked where somebody may stand beside the person, and nowhere else', async () => {
    const app = await given()
    expect(await (await app.request('/s/desk')).text()).toContain('name="_helper"')
    expect(await (await app.request('/s/tablet')).text()).toContain('name="_helper"')
    expect(await (await app.request('/s/test-1')).text()).not.toContain('name="_helper"')
  })

  it('is counted beside the answer and once for its comparison, and survives a recount', async () => {
    const app = await given()
    const submission = aSubmission({ satisfaction: 2 }, { helper: 'interpreter' })
    const res = await putJson(app, `/api/s/desk/responses/${responseId(1)}`, submission)

    expect(res.status).toBe(201)
    expect((await cells()).toSorted()).toEqual([
      '_assisted.satisfaction 2 1',
      '_helper interpreter 1',
      '_language lv 1',
      '_response all 1',
      'satisfaction 2 1',
    ])
    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
  })

  it('is taken from the plain form, and may be left open', async () => {
    const app = await given()
    const post = (n: number, more: readonly (readonly [string, string])[]) =>
      postForm(app, '/s/desk', [
        ['_id', responseId(n)],
        ['_version', '1'],
        ['_locale', 'lv'],
        ['satisfaction', '4'],
        ...more,
      ])
    expect((await post(1, [['_helper', 'none']])).status).toBe(200)
    expect((await post(2, [])).status).toBe(200)

    expect(await cells()).toContain('_alone.satisfaction 4 1')
    expect(await cells()).toContain('_helper none 1')
    expect(await cells()).toContain('satisfaction 4 2')
  })

  it('is a kind of help and no name', async () => {
    const app = await given()
    const submission = aSubmission({ satisfaction: 2 }, { helper: 'Anna' })
    const res = await putJson(app, `/api/s/desk/responses/${responseId(1)}`, submission)

    expect(res.status).toBe(400)
  })
})
