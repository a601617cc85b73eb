import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { calendarDay } from '../../server/calendar.ts'
import { verifyCounts } from '../../server/counts/service.ts'
import { closePoint } from '../../server/distribution/service.ts'
import { publishSurvey, saveDraft } from '../../server/surveys/service.ts'
import { launchBrowser, launchKillable } from '../support/browser.ts'
import { SMALL_DEFINITION, givenInstitution } from '../support/builders.ts'
import { type CuttingProxy, startCuttingProxy } from '../support/cutting-proxy.ts'
import { answer, counted, givenKiosk, openStaffView, putUp, waitingOn } from '../support/kiosk.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

let server: TestServer & { close: () => Promise<void> }
let browser: Browser
let proxy: CuttingProxy
let code: string
let survey: string
let url: string

beforeAll(async () => {
  server = await startTestServer()
  browser = await launchBrowser()
  await givenInstitution(server.deps)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
beforeEach(async () => {
  proxy = await startCuttingProxy(server.address)
  ;({ code, survey } = await givenKiosk(server.deps))
  url = `${proxy.address}/k/${code}`
})
afterEach(() => proxy?.close())

const stored = (option: number) => counted(server.deps, 'satisfaction', String(option))

describe('a kiosk whose browser is killed without a connection', () => {
  it('comes back without a connection, and everything told "saved" is stored once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'meraukla-kiosk-'))
    const before = { two: await stored(2), three: await stored(3) }
    try {
      const first = await launchKillable(folder)
      const page = await first.context.newPage()
      await putUp(page, url)
      proxy.network = 'down'
      for (let person = 0; person < 3; person++) await answer(page, 2, `Persona ${person}`)
      // The fourth is told "saved" and the tablet dies in the same moment.
      await page.locator('input[name="satisfaction"][value="3"]').check()
      await page.locator('button.send').click()
      await page.getByRole('heading', { name: 'Paldies' }).waitFor()
      await first.kill()

      const second = await launchKillable(folder)
      const again = await second.context.newPage()
      await again.goto(url)
      await again.locator('input[name="satisfaction"]').first().waitFor()
      expect(await waitingOn(again)).toBe(4)
      await answer(again, 3)
      expect(await stored(2)).toBe(before.two)

      proxy.network = 'pass'
      await again.evaluate(() => dispatchEvent(new Event('online')))
      await expect.poll(() => waitingOn(again), { timeout: 60_000 }).toBe(0)
      await second.kill()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    expect(await stored(2)).toBe(before.two + 3)
    expect(await stored(3)).toBe(before.three + 2)
    expect(proxy.putStatuses.filter((status) => status === 201)).toHaveLength(5)
  })
})

describe('a kiosk on a bad network', () => {
  let context: BrowserContext
  let page: Page
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'lv-LV', viewport: { width: 800, height: 1100 } })
    page = await context.newPage()
    await putUp(page, url)
  })
  afterEach(() => context?.close())

  it('sends again what was stored unheard, and it is stored once', async () => {
    const before = await stored(4)
    proxy.network = 'cut-answers'
    await answer(page, 4)
    await answer(page, 4)
    await expect.poll(() => stored(4), { timeout: 30_000 }).toBe(before + 2)
    expect(await waitingOn(page)).toBe(2)

    proxy.network = 'pass'
    await expect.poll(() => waitingOn(page), { timeout: 60_000 }).toBe(0)
    expect(await stored(4)).toBe(before + 2)
    // Heard at last: the server had them already.
    expect(proxy.putStatuses.slice(-2)).toEqual([200, 200])
  })

  it('sends from one of two tabs at a time, each answer once', async () => {
    const other = await context.newPage()
    await other.goto(url)
    await other.locator('input[name="satisfaction"]').first().waitFor()
    const before = await stored(5)
    proxy.network = 'down'
    for (let person = 0; person < 3; person++) {
      await answer(page, 5)
      await answer(other, 5)
    }
    expect(await waitingOn(page)).toBe(6)

    proxy.network = 'pass'
    for (const tab of [page, other]) await tab.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => waitingOn(page), { timeout: 60_000 }).toBe(0)
    expect(await stored(5)).toBe(before + 6)
    expect(proxy.putStatuses).toEqual([201, 201, 201, 201, 201, 201])
  })

  it('keeps what came after the survey was closed, shows it to staff, and loses nothing', async () => {
    const before = await stored(1)
    proxy.network = 'down'
    await answer(page, 1)
    await closePoint(server.deps, code, '2020-01-01', 'test')
    proxy.network = 'pass'
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByText('Šī aptauja ir slēgta').first().waitFor()

    await openStaffView(page)
    await page.getByText('kad tās pienāca, aptauja bija slēgta').waitFor()
    expect(await stored(1)).toBe(before)

    await closePoint(server.deps, code, null, 'test')
    await page.getByRole('button', { name: 'Sūtīt tagad' }).click()
    await page.getByText('Nosūtīts: 1. Vēl gaida: 0.').waitFor()
    expect(await stored(1)).toBe(before + 1)
  })

  it('delivers answers to the version they were given to, then shows the newer one', async () => {
    const before = await stored(1)
    proxy.network = 'down'
    await answer(page, 1, 'Uz vecās versijas jautājumu')
    const [rating, outcome] = SMALL_DEFINITION.elements
    const title = { ...SMALL_DEFINITION.title, lv: 'Jaunā redakcija' }
    const definitionText = JSON.stringify({
      ...SMALL_DEFINITION,
      title,
      elements: [rating, outcome],
    })
    await saveDraft(server.deps, survey, { revision: 1, definitionText }, 'test')
    await publishSurvey(server.deps, survey, 'test')
    server.deps.points.forget()

    proxy.network = 'pass'
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByRole('heading', { name: 'Jaunā redakcija' }).waitFor()
    await expect.poll(() => waitingOn(page), { timeout: 60_000 }).toBe(0)
    expect(await stored(1)).toBe(before + 1)
    expect(await counted(server.deps, 'comment', '_answered')).toBeGreaterThan(0)

    // And the newer one is there without a connection too.
    proxy.network = 'down'
    await page.reload()
    await page.getByRole('heading', { name: 'Jaunā redakcija' }).waitFor()
  })

  it('says the day an answer was given, where the institution is', async () => {
    proxy.network = 'down'
    await answer(page, 3)
    const day = calendarDay(new Date(), 'Europe/Riga')
    await openStaffView(page)

    await page.locator('dl').waitFor()
    expect(await page.locator('dd').nth(1).innerText()).toBe(day)
  })

  it('keeps exactly its own files, each as the server’s list says', async () => {
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const urls: string[] = []
      for (const name of names)
        for (const { url: one } of await (await caches.open(name)).keys()) urls.push(one)
      return urls.map((one) => new URL(one).pathname).toSorted()
    })
    const list: { files: { url: string }[] } = await (await fetch(`${url}/files.json`)).json()

    expect(kept).toEqual(
      [...list.files.map((file) => file.url), `/k/${code}/files.json`].toSorted(),
    )
    expect(kept.filter((path) => !path.startsWith('/k/'))).toEqual([
      expect.stringMatching(/^\/assets\/kiosk-[\w-]+\.js$/),
    ])
  })
})

describe('what was delivered in this run', () => {
  it('is counted to the last unit', async () => {
    expect((await verifyCounts(server.deps.connection.db)).differences).toEqual([])
  })
})
