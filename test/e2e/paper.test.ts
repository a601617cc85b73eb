import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addOfficer, createSignInLink } from '../../server/auth/service.ts'
import { readCube } from '../../server/counts/service.ts'
import { cellsOfCube } from '../../surveys/counts/cube.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
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

it('is typed in again by another person, who decides where the two differ', async () => {
  await page.getByRole('button', { name: 'All sheets are typed in' }).click()
  // The same person cannot be the second.
  await page.getByText('No sheet waits for you.').waitFor()

  const person = { name: 'Zane', email: 'zane@example.lv', role: 'coordinator' } as const
  const { id } = await addOfficer(server.deps, person, 'test')
  const token = await createSignInLink(server.deps, id)
  const second = await browser.newContext({ locale: 'en', viewport: { width: 320, height: 640 } })
  await second.request.post(`${server.address}/api/auth/link`, { data: { token } })
  const theirs = await second.newPage()
  theirs.setDefaultTimeout(10_000)
  await theirs.goto(page.url())
  await theirs.locator('.key-fields input').first().focus()
  await theirs.keyboard.type('4')
  await enterToTheEnd(theirs)
  const decide = theirs.getByRole('button', { name: 'Save the decision' })
  await decide.waitFor()
  expect(await decide.isDisabled()).toBe(true)
  expect(await accessibilityFaults(theirs)).toEqual([])
  expect(await sidewaysScroll(theirs)).toBe(0)

  await theirs.getByLabel('4 Rather satisfied').check()
  await decide.click()
  await decide.waitFor({ state: 'detached' })
  await theirs.getByRole('button', { name: 'Both keyings agree' }).click()
  await theirs.getByRole('button', { name: 'Store the answers' }).click()
  await theirs.locator('[role=alertdialog] .button-filled').click()
  await theirs.getByText('Stored: 1. Unusable: 0.').waitFor()
  const cube = await readCube(server.deps.connection.db)
  const cells = [...cellsOfCube(cube)].map(
    ({ item, option, count }) => `${item} ${option} ${count}`,
  )
  expect(cells).toContain('satisfaction 4 1')
  await second.close()
})

async function enterToTheEnd(on: Page): Promise<void> {
  const count = await on.locator('.key-fields input, .key-fields textarea').count()
  for (let n = 1; n < count; n++) await on.keyboard.press('Enter')
}
