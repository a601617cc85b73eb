import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessibilityFaults, launchBrowser } from '../support/browser.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

let server: TestServer & { close: () => Promise<void> }
let browser: Browser
let page: Page
beforeAll(async () => {
  server = await startTestServer()
  browser = await launchBrowser()
  const context = await browser.newContext({ locale: 'en' })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

it('types in a sheet with the keyboard alone, the next item coming by itself', async () => {
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
  await page.goto(`${server.address}/console/services/add`)
  await page.fill('#field-name-en', 'Birth registration')
  await page.fill('#field-code', 'birth')
  await page.click('button[type=submit]')
  await page.waitForSelector('table')
  const point = await page.evaluate(async () => {
    const send = async (path: string, json: unknown): Promise<Record<string, string>> => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify(json)
      return (await fetch(`/api${path}`, { method: 'POST', headers, body })).json()
    }
    const { id: survey } = await send('/surveys', { instrument: 'resident-visit' })
    await send(`/surveys/${survey}/publish`, {})
    const { code } = await send('/collection-points', {
      survey,
      provider: 'test',
      service: 'birth',
      centre: '',
      channel: 'in-person',
      mode: 'paper',
      label: 'Box',
      closesOn: null,
    })
    return code
  })

  await page.goto(`${server.address}/console/points/${point}/paper`)
  await page.fill('#field-handedOver', '1')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.click('button[type=submit]')
  const fields = page.locator('.key-fields input, .key-fields textarea')
  await fields.first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await fields.first().focus()
  const count = await fields.count()
  // A number goes on by itself, Enter goes on without an answer; the last Enter saves.
  await page.keyboard.type('5')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    await fields.nth(1).getAttribute('id'),
  )
  await page.keyboard.press('ArrowUp')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    await fields.first().getAttribute('id'),
  )
  for (let n = 0; n < count; n++) await page.keyboard.press('Enter')
  await page.locator('output', { hasText: 'Sheet 1 is saved.' }).waitFor()
})
