import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverDue } from '../../server/webhooks/deliver.ts'
import { takeArrivals } from '../../server/worklist/arrivals.ts'
import { SMALL_DEFINITION } from '../support/builders.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'
import { type WebhookReceiver, startReceiver } from '../support/webhook-receiver.ts'

let server: TestServer & { close: () => Promise<void> }
let receiver: WebhookReceiver
let isUp = false
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startTestServer({
    webhooks: { allowHttp: true, networks: ['127.0.0.1/32'] },
  })
  receiver = await startReceiver(() => (isUp ? 204 : 410))
  browser = await launchBrowser()
  const context = await browser.newContext({ locale: 'en', viewport: { width: 320, height: 800 } })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await setUp()
})
afterAll(async () => {
  await browser?.close()
  await receiver?.close()
  await server?.close()
})

/** A service with twelve answers at one desk, one of them low, three with a comment. */
async function setUp(): Promise<void> {
  await page.goto(`${server.address}/console/set-up?code=${server.setUpCode}`)
  await page.waitForSelector('form')
  await page.fill('#field-institution-name-en', 'Test Municipality')
  await page.fill('#field-institution-name-lv', 'Testa novads')
  await page.fill('#field-institution-code', 'test')
  await page.fill('#field-officer-name', 'Anna')
  await page.fill('#field-officer-email', 'anna@example.lv')
  await page.fill('#field-officer-password', 'correct horse battery staple')
  await page.click('button[type=submit]')
  await page.waitForSelector('.tasks')
  const put = (path: string, json: unknown) => send('PUT', path, json)
  const name = { en: 'Birth registration', lv: 'Dzimšanas reģistrācija' }
  const none = {
    description: null,
    fees: null,
    stages: null,
    legalBasis: null,
    cofog: null,
    clientCircle: null,
    territory: null,
  }
  await put('/catalogue/services/birth', { name, holder: 'test', ...none })
  const { id: survey } = await send('POST', '/surveys', { definition: SMALL_DEFINITION })
  await send('POST', `/surveys/${String(survey)}/publish`, {})
  const point = await send('POST', '/collection-points', {
    survey,
    provider: 'test',
    service: 'birth',
    centre: '',
    channel: 'in-person',
    mode: 'qr',
    label: 'Desk',
    closesOn: null,
  })
  const texts = ['Call me on 29123456, or janis@example.lv', 'Quick and kind', 'Too dark']
  for (let n = 0; n < 12; n++) {
    const text = texts[n]
    await put(`/s/${String(point['code'])}/responses/${randomUUID()}`, {
      surveyVersion: 1,
      locale: 'en',
      answers: { satisfaction: n === 0 ? 2 : 5, ...(text && { comment: text }) },
    })
  }
  await look()
}

async function send(
  method: string,
  path: string,
  json?: unknown,
): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ([how, where, body]) => {
      const headers = { 'content-type': 'application/json' }
      const res = await fetch(`/api${where}`, { method: how, headers, ...(body && { body }) })
      if (!res.ok) throw new Error(`${where}: ${res.status} ${await res.text()}`)
      return res.json()
    },
    [method, path, json === undefined ? '' : JSON.stringify(json)] as const,
  )
}

/** What the server does every few seconds, once the answers have their places. */
async function look(): Promise<void> {
  const { db } = server.deps.connection
  for (let wait = 0; wait < 100; wait++) {
    const waiting = await db.selectFrom('response_inbox').select('id').execute()
    if (waiting.length === 0) break
    await new Promise((resume) => setTimeout(resume, 50))
  }
  while ((await takeArrivals(server.deps)) > 0);
}

async function open(path: string): Promise<void> {
  await page.goto(`${server.address}/console/${path}`)
  await page.locator('h1').waitFor()
}

async function expectFit(): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBe(0)
}

describe('the worklist in a browser', () => {
  it('takes a low rating and says what was done, by keyboard', async () => {
    await open('low-ratings')
    await page.locator('.worklist .card').waitFor()
    expect(await page.locator('.worklist .card').innerText()).toMatch(/2 of 5/)
    await expectFit()

    await page.getByRole('button', { name: 'Take' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Taken by Anna').waitFor()
    await page.getByRole('button', { name: 'Answered…' }).focus()
    await page.keyboard.press('Enter')
    const note = page.getByLabel('In your own words')
    await note.waitFor()
    await expectFit()
    await note.focus()
    await page.keyboard.type('A second desk is open on Mondays')
    await page.getByRole('button', { name: 'Save' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Nothing here.').waitFor()

    await open('low-ratings?state=answered')
    await page.getByText('What was done: A second desk is open on Mondays').waitFor()
  })

  it('marks personal data in words, masks them and clears several texts, by keyboard', async () => {
    await open('comments')
    await page.locator('mark.personal').first().waitFor()
    expect(await page.locator('mark.personal').allInnerTexts()).toEqual([
      'telephone 29123456',
      'e-mail janis@example.lv',
    ])
    await expectFit()

    await page.getByLabel('Choose all on this page').focus()
    await page.keyboard.press('Space')
    await page.getByText('3 chosen').waitFor()
    await page.getByRole('button', { name: 'Mask what is marked and clear' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('2 marked parts are replaced').waitFor()
    await expectFit()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByRole('button', { name: 'Mask what is marked and clear' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('3 texts are decided.').waitFor()

    await open('comments?state=cleared')
    await page.getByText('Call me on […], or […]').waitFor()
    await page.getByLabel('Choose this text').first().check()
    await page.getByRole('button', { name: 'Withhold' }).click()
    await page.getByText('1 text is decided.').waitFor()
    // The list is read again after the decision was said.
    await page.locator('.worklist .card').nth(2).waitFor({ state: 'detached' })
    expect(await page.locator('.worklist .card').count()).toBe(2)
  })

  it('keeps what an officer wants to be told, and the rule of a survey', async () => {
    await open('notifications')
    await page.getByText('No mail server is set').waitFor()
    await page.getByLabel('How often').selectOption('hourly')
    await page.getByLabel('Birth registration').check()
    await expectFit()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    const stored = page.waitForResponse((res) => res.url().includes('/alert-rules/'))
    await page.getByLabel(/Low is/).selectOption('2')
    expect((await stored).status()).toBe(200)

    await open('notifications')
    expect(await page.getByLabel('How often').inputValue()).toBe('hourly')
    expect(await page.getByLabel('Birth registration').isChecked()).toBe(true)
    expect(await page.getByLabel(/Low is/).inputValue()).toBe('2')
  })

  it('adds a webhook, shows its secret once and sends again what was given up', async () => {
    await open('webhooks')
    await page.getByLabel('Address').fill('https://10.0.0.1/')
    await page.getByRole('button', { name: 'Add a webhook' }).click()
    await page.locator('#field-url-fault').waitFor()
    await page.getByLabel('Address').fill(`http://127.0.0.1:${receiver.port}/hook`)
    await page.getByRole('button', { name: 'Add a webhook' }).click()
    expect(await page.locator('code.secret').innerText()).toMatch(/^whsec_[\w+/]{43}=$/)
    await expectFit()
    await page.getByRole('button', { name: 'I have kept it' }).click()

    const [point] = Object.values(await send('GET', '/collection-points'))
    const code = /"code":"([^"]+)"/.exec(JSON.stringify(point))?.[1]
    const answer = { surveyVersion: 1, locale: 'en', answers: { satisfaction: 1 } }
    await send('PUT', `/s/${code}/responses/${randomUUID()}`, answer)
    await look()
    await deliverDue(server.deps)
    await open('webhooks')
    await page.getByText('it wants no more messages (410)').waitFor()
    await expectFit()

    isUp = true
    await page.getByRole('button', { name: 'Turn on' }).click()
    await page.getByRole('button', { name: 'Turn off' }).waitFor()
    await page.getByRole('button', { name: 'Send given-up messages again' }).click()
    await page.getByText('0 given up').waitFor()
    await deliverDue(server.deps)
    await open('webhooks')
    await page.getByText('1 delivered, 0 waiting, 0 given up').waitFor()
    expect(receiver.messages).toHaveLength(2)
  })
})
