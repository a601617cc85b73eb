import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCube, rebuildCounts, verifyCounts } from '../../../server/counts/service.ts'
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
import { givenKiosk } from '../../support/kiosk.ts'

const DEFINITION = {
  title: { lv: 'Vērtējums', en: 'Opinion' },
  locale: 'lv',
  audience: 'resident',
  privacyNotice: { lv: 'Glabājam', en: 'We store' },
  purpose: { lv: 'Pārskatam', en: 'For the report' },
  retentionMonths: 12,
  elements: [
    {
      type: 'rating',
      name: 'satisfaction',
      title: {
        lv: 'Cik lielā mērā esat apmierināts?',
        en: 'How satisfied are you?',
        'lv-simple': 'Vai jums patika?',
      },
      rateMin: 1,
      rateMax: 5,
      isRequired: true,
    },
    {
      type: 'comment',
      name: 'comment',
      title: { lv: 'Ko uzlabot?', en: 'What to improve?', 'lv-simple': 'Ko darīt labāk?' },
    },
  ],
}

describe.each(DIALECTS)('the easy reading of a questionnaire (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given() {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { code } = await givenPoint(deps, { definition: DEFINITION })
    const app = createApp(deps)
    const show = async (path: string) => (await app.request(path)).text()
    const post = (fields: readonly (readonly [string, string])[]) =>
      postForm(app, `/s/${code}`, [
        ['_id', responseId(1)],
        ['_version', '1'],
        ['_locale', 'lv'],
        ...fields,
      ])
    const put = (n: number, more: object) =>
      putJson(
        app,
        `/api/s/${code}/responses/${responseId(n)}`,
        aSubmission({ satisfaction: 4 }, more),
      )
    return { deps, code, show, post, put }
  }
  const cells = async () =>
    [...cellsOfCube(await readCube(test.connection.db))].map(
      ({ item, option, count }) => `${item} ${option} ${count}`,
    )

  it('is offered by a button where the language has one, and by a link of its own', async () => {
    const { code, show } = await given()
    const usual = await show(`/s/${code}?lang=lv`)
    expect(usual).toContain('Cik lielā mērā esat apmierināts?')
    expect(usual).toMatch(/<button name="_read" value="easy"/)

    const easy = await show(`/s/${code}?lang=lv&read=easy`)
    expect(easy).toContain('Vai jums patika?')
    expect(easy).toContain('<html lang="lv-simple" class="easy">')
    expect(easy).toMatch(/<button name="_read" value="usual"/)

    expect(await show(`/s/${code}?lang=en&read=easy`)).not.toContain('name="_read"')
  })

  it('is switched to without a script, with the answers kept and nothing stored', async () => {
    const { post } = await given()
    const given1 = [
      ['_wording', 'usual'],
      ['satisfaction', '2'],
      ['comment', 'Rinda'],
    ] as const
    const easy = await (await post([...given1, ['_read', 'easy']])).text()
    expect(easy).toContain('Vai jums patika?')
    expect(easy).toContain('Rinda')
    expect(easy).toMatch(/value="2"[^>]*checked|checked[^>]*value="2"/)

    // A fault is shown in the reading that is being read.
    const faulty = await (await post([['_wording', 'easy']])).text()
    expect(faulty).toContain('Vai jums patika?')
    expect(await cells()).toEqual([])
  })

  it('counts with the usual one, and is counted once beside it', async () => {
    const { put, post } = await given()
    expect((await put(2, { wording: 'easy' })).status).toBe(201)
    expect((await put(3, { wording: 'usual' })).status).toBe(201)
    expect((await put(4, {})).status).toBe(201)
    await post([
      ['_wording', 'easy'],
      ['satisfaction', '4'],
    ])
    expect((await put(2, { wording: 'easy' })).status).toBe(200)

    expect((await cells()).toSorted()).toEqual([
      '_language lv 4',
      '_response all 4',
      '_wording easy 2',
      '_wording usual 1',
      'satisfaction 4 4',
    ])
  })

  it('is kept with no answers, and survives a recount', async () => {
    const { deps, put } = await given()
    await put(2, { wording: 'easy' })
    const { db } = test.connection
    const rows = await db.selectFrom('response').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/easy|wording/)
    expect(await db.selectFrom('response_inbox').selectAll().execute()).toEqual([])

    expect((await verifyCounts(db)).differences).toEqual([])
    await rebuildCounts(deps, 'test')
    expect(await cells()).toContain('_wording easy 1')
  })

  it('is not counted where there is none to choose', async () => {
    const { put } = await given()
    await put(2, { wording: 'easy', locale: 'en' })
    expect((await cells()).filter((cell) => cell.startsWith('_wording'))).toEqual([])
    expect((await put(3, { wording: 'hard' })).status).toBe(400)
  })

  it('is one of the pages that a tablet keeps', async () => {
    const { deps, show } = await given()
    const { code } = await givenKiosk(deps, DEFINITION)
    const list: { files: { url: string }[] } = JSON.parse(await show(`/k/${code}/files.json`))
    expect(list.files.map(({ url }) => url)).toContain(`/k/${code}/lv-simple`)
    const page = await show(`/k/${code}/lv-simple`)
    expect(page).toContain('Vai jums patika?')
    expect(page).toContain('name="_helper"')
    expect(await show(`/k/${code}/en-simple`)).not.toContain('name="_read"')
  })
})
