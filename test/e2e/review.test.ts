import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

/** From a burst to a decision and back; each step needs the last. */
describe('doubtful answers', () => {
  let server: TestServer & { close: () => Promise<void> }
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let point = ''
  beforeAll(async () => {
    server = await startTestServer()
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const call = (method: 'PUT' | 'POST', path: string, json: unknown): Promise<unknown> =>
    page.evaluate(
      async ([how, where, body]) => {
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(`/api${where}`, {
          method: how === 'PUT' ? 'PUT' : 'POST',
          headers,
          body,
        })
        return answer.json()
      },
      [method, path, JSON.stringify(json)] as const,
    )
  const open = async (path: string) => {
    await page.goto(`${server.address}/console${path}`)
    await page.waitForSelector('main h1')
  }
  /** The number of answers behind the first figure of the page of results. */
  const base = async () => {
    await open('/measure')
    const text = await page.locator('tbody tr').first().innerText()
    return Number(/n = (\d+)/.exec(text)?.[1])
  }

  it('come from a burst: the page does the work that the server asks for', async () => {
    await page.goto(`${server.address}/console/set-up?code=${server.setUpCode}`)
    await page.waitForSelector('form')
    await page.fill('#field-institution-name-en', 'Test Municipality')
    await page.fill('#field-institution-name-lv', 'Testa novads')
    await page.fill('#field-institution-code', 'test')
    await page.fill('#field-officer-name', 'Jānis')
    await page.fill('#field-officer-email', 'janis@example.lv')
    await page.fill('#field-officer-password', 'correct horse battery staple')
    await page.click('button[type=submit]')
    await page.waitForSelector('.tasks')
    await call('PUT', '/catalogue/services/birth', {
      name: { en: 'Birth registration' },
      holder: 'test',
    })
    const made = await call('POST', '/surveys', { instrument: 'resident-visit' })
    const survey = made !== null && typeof made === 'object' && 'id' in made ? String(made.id) : ''
    await call('POST', `/surveys/${survey}/publish`, {})
    const place = { survey, provider: 'test', service: 'birth', centre: '', closesOn: null }
    const given = await call('POST', '/collection-points', {
      ...place,
      channel: 'in-person',
      mode: 'qr',
      label: 'Desk 1',
    })
    point = given !== null && typeof given === 'object' && 'code' in given ? String(given.code) : ''

    // Six people's worth of answers from one telephone, one after the other.
    const asked: number[] = []
    page.on('response', (response) => {
      if (response.request().method() === 'PUT') asked.push(response.status())
    })
    for (let n = 0; n < 7; n++) {
      await page.goto(`${server.address}/s/${point}?lang=en`)
      await page.waitForSelector('html.js')
      await page.locator('[data-item="satisfaction"] input').nth(4).check()
      await page.click('button.send')
      await page.waitForSelector('[data-outcome]')
    }
    expect(asked).toEqual([201, 201, 201, 201, 201, 428, 201, 428, 201])
    // A program that says nothing about itself is refused nothing.
    const refused = await page.evaluate(async (where) => {
      let others = 0
      for (let n = 0; n < 60; n++) {
        const answer = await fetch(`/api/s/${where}/responses/${crypto.randomUUID()}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ surveyVersion: 1, locale: 'en', answers: { satisfaction: 5 } }),
        })
        if (answer.status !== 201) others++
      }
      return others
    }, point)
    expect(refused).toBe(0)
  })

  let marked = 0
  it('are listed by point and reason', async () => {
    await expect.poll(base, { timeout: 5000 }).toBe(67)
    await open('/review')
    const row = page.locator('tbody tr', { hasText: 'came in a burst' })
    await row.waitFor()
    const [waiting, ...decided] = await row.locator('td.number').allInnerTexts()
    marked = Number(waiting)
    // Two of the telephone, and of the program's at least those after the thirtieth in a minute.
    expect(marked).toBeGreaterThanOrEqual(12)
    expect(decided).toEqual(['0', '0'])
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await sidewaysScroll(page)).toBe(0)
    await row.locator('a').click()
    await page.waitForSelector('.pick')
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('are left out of the figures with a reason, and put back', async () => {
    await page.click('button[type=submit]')
    await page.locator('.summary [role=alert]').waitFor()
    await page.getByLabel('Select all').check()
    await page.selectOption('#field-reason', 'machine')
    await page.fill('#field-sentence', 'Sixty answers within two seconds.')
    await page.click('button[type=submit]')
    await page.getByText('There are none.').waitFor()
    expect(await base()).toBe(67 - marked)

    await open(`/review/${point}?state=excluded`)
    await page.getByText('Sixty answers within two seconds.').first().waitFor()
    await page.getByLabel('Select all').check()
    await page.getByRole('button', { name: 'Put the selected back' }).click()
    await page.getByText('There are none.').waitFor()
    expect(await base()).toBe(67)
  })
})
