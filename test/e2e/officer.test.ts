import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

const PASSWORD = 'correct horse battery staple'

/** One officer's first day, from an empty database to a published report; each step needs the last. */
describe('an officer', () => {
  let server: TestServer & { close: () => Promise<void> }
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    server = await startTestServer()
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } })
    await context.addInitScript(() => {
      localStorage.setItem('meraukla.language', localStorage.getItem('meraukla.language') ?? 'en')
    })
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const open = async (path: string, wait = 'main h1') => {
    await page.goto(`${server.address}/console${path}`)
    await page.waitForSelector(wait)
  }
  const submit = () => page.click('button[type=submit]')
  const confirm = () => page.click('[role=alertdialog] .button-filled')

  it('sets the installation up with the code that the server printed', async () => {
    await open(`/set-up?code=${server.setUpCode}`, 'form')
    await page.fill('#field-institution-name-lv', 'Testa novads')
    await page.fill('#field-institution-name-en', 'Test Municipality')
    await page.fill('#field-institution-code', 'test')
    await page.fill('#field-institution-timeZone', 'Mars/Olympus')
    await page.fill('#field-officer-name', 'Jānis')
    await page.fill('#field-officer-email', 'janis@example.lv')
    await page.fill('#field-officer-password', PASSWORD)
    await submit()
    await page.locator('.summary a').first().waitFor()
    expect(await page.inputValue('#field-institution-name-lv')).toBe('Testa novads')

    await page.fill('#field-institution-timeZone', 'Europe/Riga')
    await submit()
    await page.waitForSelector('.tasks')
  })

  it('describes a service and who provides it', async () => {
    await open('/services/add', 'form')
    await page.fill('#field-name-en', 'Birth registration')
    await page.fill('#field-code', 'bad code!')
    await submit()
    await page.locator('.summary a').first().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-code')
    await page.fill('#field-code', 'birth')
    await submit()
    await page.waitForSelector('table')

    await open('/provision', 'form')
    await page.selectOption('#field-service', 'birth')
    await page.selectOption('#field-channel', 'in-person')
    await submit()
    await page.locator('tbody', { hasText: 'Birth registration' }).waitFor()
  })

  it('publishes a ready questionnaire, asked once whether to', async () => {
    await open('/ask', '.card')
    await page.locator('.card button').first().click()
    await page.waitForSelector('.notice-warning')
    await page.click('.notice-warning button')
    await page.waitForSelector('[role=alertdialog]')
    await confirm()
    expect(await page.locator('.fingerprint').first().innerText()).toMatch(/[0-9a-f]{16}/)
  })

  it('makes a collection point with a QR code to print', async () => {
    await page.click('main a.button')
    await page.waitForSelector('form')
    await page.selectOption('#field-service', 'birth')
    await page.selectOption('#field-channel', 'in-person')
    await page.selectOption('#field-mode', 'qr')
    await page.fill('#field-label', 'Desk 1')
    await submit()
    const picture = page.locator('.poster img').first()
    await picture.waitFor()
    const width = () =>
      picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
    await expect.poll(width).toBeGreaterThan(0)
  })

  it('sees the answers of residents with their base and interval', async () => {
    const points: { code: string }[] = await page.evaluate(async () =>
      (await fetch('/api/collection-points')).json(),
    )
    const code = points[0]?.code ?? ''
    for (let n = 0; n < 23; n++) {
      const res = await fetch(`${server.address}/api/s/${code}/responses/${crypto.randomUUID()}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          surveyVersion: 1,
          locale: 'en',
          answers: { satisfaction: 1 + (n % 5) },
        }),
      })
      expect(res.status).toBe(201)
    }
    await open('/measure', '.trend')
    const row = await page.locator('tbody tr').first().innerText()

    expect(row).toContain('23')
    expect(row).toContain('treat with care')
    expect(row).toMatch(/\d+\.\d–\d+\.\d%/)
  })

  it('shows how many gave each answer to each question', async () => {
    await open('/ask', 'tbody a')
    await page.locator('tbody a').first().click()
    await page.getByRole('link', { name: 'Answers to questions' }).last().click()
    await page.waitForSelector('.question-answers')
    const [satisfaction] = await page.locator('.question-answers').all()
    const rows = await satisfaction?.locator('tbody tr').allInnerTexts()

    expect(await satisfaction?.innerText()).toContain('Answered: 23, treat with care.')
    expect(rows).toHaveLength(5)
    expect(rows?.at(-1)).toMatch(/\d+\s+\d+\.\d%\s+\d+\.\d–\d+\.\d%/)
    await page.getByLabel('Service', { exact: true }).selectOption({ index: 1 })
    await page.waitForURL(/service=/)
  })

  it('makes and publishes the report, which the public then sees', async () => {
    await open('/report/add', 'form')
    await submit()
    await page.waitForSelector('td .button-plain', { timeout: 60_000 })
    await page.click('td .button-plain')
    await page.waitForSelector('[role=alertdialog]')
    await confirm()
    await page.waitForSelector('.tag-good', { timeout: 60_000 })
    const statuses = await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll<HTMLAnchorElement>('td a')].map(
          async ({ href }) => (await fetch(href)).status,
        ),
      ),
    )
    expect(statuses.length).toBeGreaterThanOrEqual(3)
    expect(new Set(statuses)).toEqual(new Set([200]))

    const stranger = await browser.newContext({ javaScriptEnabled: false })
    const visit = await stranger.newPage()
    await visit.goto(`${server.address}/?lang=en`)
    const text = await visit.locator('main').innerText()
    await stranger.close()
    expect(text).toContain('Birth registration')
    expect(text).toMatch(/n = 23; 95% uncertainty by chance alone/)
  })

  it.each([
    '/',
    '/services',
    '/services/add',
    '/centres',
    '/providers',
    '/provision',
    '/ask',
    '/points',
    '/points/add',
    '/measure',
    '/questions',
    '/report',
    '/report/add',
    '/nowhere',
  ])('finds no accessibility fault on %s, wide or narrow', async (path) => {
    await open(path)
    await page.waitForLoadState('networkidle')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sidewaysScroll(page)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it.each(['/', '/services/birth', '/providers/test', '/services/nothing'])(
    'the public page %s has no accessibility fault either',
    async (path) => {
      await page.goto(`${server.address}${path}?lang=lv`)
      expect(await accessibilityFaults(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await sidewaysScroll(page)).toBe(0)
      await page.setViewportSize({ width: 1280, height: 900 })
    },
  )

  it('signs out, and in again with the password, in another language', async () => {
    await open('/')
    await page.click('.languages button[lang^=uz]')
    await page.click('.side-end .button-plain')
    await page.waitForSelector('#field-password')
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^uz/)
    await page.fill('#field-email', 'janis@example.lv')
    await page.fill('#field-password', 'wrong wrong wrong')
    await submit()
    await page.getByText('parol notoʻgʻri').first().waitFor()
    await page.fill('#field-password', PASSWORD)
    await submit()
    await page.waitForSelector('.who')
  })

  it('signs in with a one-time link only when the button is pressed', async () => {
    const { addOfficer, createSignInLink } = await import('../../server/auth/service.ts')
    const person = { name: 'Ieva', email: 'ieva@example.lv', role: 'auditor' } as const
    const { id } = await addOfficer(server.deps, person, 'test')
    const token = await createSignInLink(server.deps, id)
    const other = await browser.newContext({ locale: 'lv' })
    const visit = await other.newPage()
    await visit.goto(`${server.address}/console/sign-in#${token}`)
    await visit.locator('main button').first().waitFor()
    const links = await server.deps.connection.db.selectFrom('sign_in_link').selectAll().execute()
    expect(links.length).toBeGreaterThan(0)
    await visit.locator('main button').first().click()
    await visit.waitForSelector('.who')
    await other.close()
  })
})
