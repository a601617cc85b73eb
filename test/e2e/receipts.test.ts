import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { closeReceipts } from '../../server/receipts/service.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { aSubmission, givenInstitution, givenPoint, responseId } from '../support/builders.ts'
import { putJson } from '../support/http.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

let server: TestServer & { close: () => Promise<void> }
let browser: Browser
let context: BrowserContext
let page: Page
let code = ''

beforeAll(async () => {
  server = await startTestServer()
  browser = await launchBrowser()
  await givenInstitution(server.deps)
  code = (await givenPoint(server.deps)).code
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => context?.close())

async function openPhone(options: { script: boolean }): Promise<void> {
  context = await browser.newContext({
    javaScriptEnabled: options.script,
    locale: 'lv-LV',
    viewport: { width: 320, height: 700 },
  })
  page = await context.newPage()
}

async function answer(): Promise<string> {
  await page.goto(`${server.address}/s/${code}`)
  await page.locator('input[name="satisfaction"][value="5"]').check()
  await page.locator('button.send').click()
  await page.locator('.receipt').waitFor()
  return page.locator('.receipt .code').innerText()
}

/** Ten more answers, so that nobody stands out, and the day is over. */
async function closeDay(daysLater: number): Promise<string> {
  const app = { request: (path: string, init: RequestInit) => fetch(server.address + path, init) }
  for (let n = 0; n < 10; n++) {
    const id = responseId(daysLater * 100 + n)
    await putJson(app, `/api/s/${code}/responses/${id}`, aSubmission())
  }
  const now = () => new Date(Date.now() + daysLater * 86_400_000)
  // Answers wait a moment in the inbox for their place.
  await expect
    .poll(() => server.deps.connection.db.selectFrom('response_inbox').select('id').execute())
    .toEqual([])
  const [closed] = await closeReceipts({ ...server.deps, now }, 'test')
  return closed?.root ?? ''
}

async function check(receipt: string): Promise<void> {
  await page.goto(`${server.address}/receipt`)
  await page.getByLabel('Saņemšanas kods').fill(receipt)
  await page.getByRole('button', { name: 'Pārbaudīt' }).click()
}

const VERIFIED = 'Pārrēķināts šajā ierīcē: jūsu kods ved uz publicēto sakni.'
const heading = () => page.locator('h1').innerText()

describe('a resident who answered on a phone and kept the code', () => {
  it('learns that the answers are counted, and the phone recalculates it', async () => {
    await openPhone({ script: true })
    const receipt = await answer()
    expect(await accessibilityFaults(page)).toEqual([])
    await check(receipt)
    expect(await heading()).toBe('Jūsu atbildes ir saglabātas')
    expect(await accessibilityFaults(page)).toEqual([])

    await closeDay(1)
    await check(receipt.toLowerCase().replaceAll('-', ' '))
    expect(await heading()).toBe('Jūsu atbildes ir ieskaitītas')
    await page.getByText(VERIFIED).waitFor()
    await page.locator('summary').click()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect(page.url()).toBe(`${server.address}/receipt`)
  })

  it('learns it without JavaScript too, with the steps to the root', async () => {
    await openPhone({ script: false })
    const receipt = await answer()
    const root = await closeDay(2)
    await check(receipt)

    expect(await heading()).toBe('Jūsu atbildes ir ieskaitītas')
    await page.locator('summary').click()
    // Eleven leaves: each is at most four steps from the root.
    expect(await page.locator('.proof li').count()).toBeGreaterThanOrEqual(2)
    expect(await page.locator('.proof').innerText()).toContain(root)
    expect(await page.getByText(VERIFIED).count()).toBe(0)

    await page.locator('button[name="_language"][value="en"]').click()
    expect(await heading()).toBe('Your answers are counted')
  })

  it('is warned where the root that others are shown is another one', async () => {
    await openPhone({ script: true })
    const receipt = await answer()
    await closeDay(3)
    await page.route('**/api/open/receipts/*', async (route) => {
      const response = await route.fetch()
      const day: object = await response.json()
      await route.fulfill({ response, json: { ...day, root: '0'.repeat(64) } })
    })
    await check(receipt)

    await page.getByText('jūsu kods uz publicēto sakni neved').waitFor()
    expect(await page.getByText(VERIFIED).isVisible()).toBe(false)
  })

  it('gets the code of answers that had to wait for a connection when they are sent', async () => {
    await openPhone({ script: true })
    await page.goto(`${server.address}/s/${code}`)
    await page.waitForLoadState('networkidle')
    await page.locator('input[name="satisfaction"][value="2"]').check()
    await context.setOffline(true)
    await page.locator('button.send').click()
    await page.getByText('Saglabāts šajā ierīcē').first().waitFor()
    expect(await page.locator('.receipt').count()).toBe(0)
    await context.setOffline(false)
    const receipt = await page.locator('.receipt .code').innerText()

    await check(receipt)
    expect(await heading()).toBe('Jūsu atbildes ir saglabātas')
  })

  it('is told what to do about a code that was written down wrongly', async () => {
    await openPhone({ script: true })
    await check('7K3Q-9M2F-4TXZ')

    expect(await page.locator('#code').getAttribute('aria-invalid')).toBe('true')
    await page.getByText('Tas nav saņemšanas kods').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
