import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addOfficer, createSignInLink } from '../../server/auth/service.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { givenInstitution } from '../support/builders.ts'
import { givenKiosk } from '../support/kiosk.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

describe('an officer who sets up a kiosk', () => {
  let server: TestServer & { close: () => Promise<void> }
  let browser: Browser
  let page: Page
  let code: string
  beforeAll(async () => {
    server = await startTestServer()
    browser = await launchBrowser()
    await givenInstitution(server.deps)
    ;({ code } = await givenKiosk(server.deps))
    const person = { email: 'janis@example.lv', name: 'Jānis', role: 'officer' } as const
    const officer = await addOfficer(server.deps, person, 'test')
    const token = await createSignInLink(server.deps, officer.id)
    const context = await browser.newContext({
      locale: 'lv-LV',
      viewport: { width: 1280, height: 900 },
    })
    page = await context.newPage()
    await page.request.post(`${server.address}/api/auth/link`, { data: { token } })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('finds the settings beside the point', async () => {
    await page.goto(`${server.address}/console/points`)
    await page.getByRole('link', { name: 'Kioska iestatījumi' }).click()
    await page.getByRole('heading', { name: 'Kiosks' }).waitFor()

    expect(await page.locator('main').innerText()).toContain(`/k/${code}`)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await sidewaysScroll(page)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('is told what a PIN is, and the new one opens', async () => {
    await page.locator('#field-pin').fill('12ab')
    await page.getByRole('button', { name: 'Saglabāt' }).click()
    await page.locator('.summary a', { hasText: '6 līdz 12' }).waitFor()
    await page.locator('#field-pin').fill('135790')
    await page.locator('#field-idleSeconds').fill('90')
    await page.getByRole('button', { name: 'Saglabāt' }).click()
    await page.getByText('Saglabāts. Planšetes').waitFor()

    const tried = await page.request.post(`${server.address}/k/${code}/staff`, {
      data: { pin: '135790' },
    })
    expect(tried.status()).toBe(200)
    const { idle_seconds } = await server.deps.connection.db
      .selectFrom('kiosk')
      .select('idle_seconds')
      .executeTakeFirstOrThrow()
    expect(idle_seconds).toBe(90)
  })
})
