import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCube } from '../../../server/counts/service.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import {
  SMALL_DEFINITION,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'
import { postForm } from '../../support/http.ts'

describe('the questionnaire without JavaScript', () => {
  const test = useTestDatabase('sqlite')

  async function open(definition: unknown = SMALL_DEFINITION) {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { code } = await givenPoint(deps, { definition })
    const app = createApp(deps)
    return { app, path: `/s/${code}` }
  }
  const steering = [
    ['_id', responseId(1)],
    ['_version', '1'],
    ['_locale', 'lv'],
  ] as const
  const counted = async () =>
    [...cellsOfCube(await readCube(test.connection.db))].map(
      ({ item, option, count }) => `${item} ${option} ${count}`,
    )

  it('is shown in the language of the browser', async () => {
    const { app, path } = await open()
    const page = await app.request(path, { headers: { 'accept-language': 'ru-LV,ru;q=0.9' } })
    const html = await page.text()

    expect(html).toContain('<html lang="ru"')
    expect(html).toContain('Довольны?')
  })

  it('allows no script of others and knows its own style by its hash', async () => {
    const { app, path } = await open()
    const page = await app.request(path)
    const policy = page.headers.get('content-security-policy') ?? ''
    const style = /<style>([\s\S]*?)<\/style>/.exec(await page.text())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')

    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain(`'sha256-${hash}'`)
    expect(page.headers.get('set-cookie')).toBeNull()
  })

  it('stores a posted form once, however often the page is sent, and thanks', async () => {
    const { app, path } = await open()
    const fields = [...steering, ['satisfaction', '5'], ['comment', 'Paldies']] as const

    const first = await postForm(app, path, fields)
    expect(first.status).toBe(200)
    expect(await first.text()).toContain('Jūsu atbildes ir saglabātas.')
    const again = await postForm(app, path, fields)
    expect(await again.text()).toContain('Šīs atbildes jau bija saglabātas.')
    expect(await counted()).toContain('satisfaction 5 1')
  })

  it('shows faults beside the questions, keeps what was written, and stores nothing', async () => {
    const { app, path } = await open()
    const res = await postForm(app, path, [...steering, ['comment', 'Gaidīju stundu']])
    const html = await res.text()

    expect(res.status).toBe(422)
    expect(html).toContain('Gaidīju stundu')
    expect(html).toContain('href="#')
    expect(await counted()).toEqual([])
  })

  it('changes the language and keeps the answers', async () => {
    const { app, path } = await open()
    const fields = [
      ...steering,
      ['satisfaction', '2'],
      ['comment', 'Rinda'],
      ['_language', 'en'],
    ] as const
    const res = await postForm(app, path, fields)
    const html = await res.text()

    expect(res.status).toBe(200)
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('How satisfied?')
    expect(html).toContain('Rinda')
    expect(html).toMatch(/value="2"[^>]*checked|checked[^>]*value="2"/)
    expect(await counted()).toEqual([])
  })

  it('leaves out answers to questions that do not apply', async () => {
    const [rating, outcome, comment] = SMALL_DEFINITION.elements
    const elements = [rating, outcome, { ...comment, visibleIf: "{outcome} = 'no'" }]
    const { app, path } = await open({ ...SMALL_DEFINITION, elements })
    const res = await postForm(app, path, [
      ...steering,
      ['satisfaction', '4'],
      ['outcome', 'yes'],
      ['comment', 'Nevajadzēja'],
    ])

    expect(await res.text()).toContain('Jūsu atbildes ir saglabātas.')
    expect(await counted()).not.toContain('comment _answered 1')
  })

  it('puts nothing that a respondent writes into the page as markup', async () => {
    const { app, path } = await open()
    const attack = '"><img src=x onerror=alert(1)>'
    const res = await postForm(app, path, [...steering, ['comment', attack]])

    expect(await res.text()).not.toContain('<img src=x')
  })

  it('says in words when there is no such survey, and when it is closed', async () => {
    const { app } = await open()
    const missing = await app.request('/s/nowhere', { headers: { 'accept-language': 'en' } })

    expect(missing.status).toBe(404)
    expect(missing.headers.get('content-type')).toContain('text/html')
    expect(await missing.text()).toContain('There is no such survey')
  })
})
