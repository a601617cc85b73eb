import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addOfficer, createSignInLink } from '../../server/auth/service.ts'
import { LANGUAGES } from '../../locales/language.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { givenInstitution, givenPoint } from '../support/builders.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

const HEADER = 'Nr.;Laika zīmogs;Cik apmierināts?;Izdevās?;Piebilde;Pārlūks'
const ROWS = [
  '1;03.03.2026 10:15;5 - ļoti labi;yes;Paldies;Firefox',
  '2;04.03.2026 11:00;3;nē;;Chrome',
  '3;05.03.2026 12:30;4;yes;;Chrome',
]

function aFile(rows: readonly string[]) {
  const buffer = Buffer.from([HEADER, ...rows].join('\r\n'))
  return { name: 'atbildes.csv', mimeType: 'text/csv', buffer }
}

/** As a spreadsheet saves another tool's answers; each step needs the last. */
describe('an officer with answers from another tool', () => {
  let server: TestServer & { close: () => Promise<void> }
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    server = await startTestServer()
    await givenInstitution(server.deps)
    await givenPoint(server.deps)
    const person = { email: 'anna@example.lv', name: 'Anna', role: 'coordinator' } as const
    const { id } = await addOfficer(server.deps, person, 'test')
    const token = await createSignInLink(server.deps, id)
    browser = await launchBrowser()
    const viewport = { width: 1280, height: 900 }
    const context = await browser.newContext({ locale: 'en', viewport })
    await context.request.post(`${server.address}/api/auth/link`, { data: { token } })
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const readFile = async (rows: readonly string[]) => {
    await page.goto(`${server.address}/console/imports`)
    await page.waitForSelector('#field-file')
    await page.setInputFiles('#field-file', aFile(rows))
    await page.click('main form button[type=submit]')
    await page.getByRole('heading', { name: '3. What means what' }).waitFor()
  }
  /** Presses Tab until something matching has the focus: what a keyboard alone can reach. */
  async function tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      const isThere = (wanted: string) => document.activeElement?.matches(wanted) ?? false
      if (await page.evaluate(isThere, selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${selector}`)
  }
  const isInView = () =>
    page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect()
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0
    })
  const select = (label: string) => page.getByLabel(label, { exact: true })

  it('sees the first rows and a proposed mapping', async () => {
    await readFile(ROWS)

    expect(await page.locator('table').first().innerText()).toContain('5 - ļoti labi')
    expect(await select('Number of the answer').inputValue()).toBe('Nr.')
    expect(await select('Day').inputValue()).toBe('Laika zīmogs')
    expect(await select('How days are written').inputValue()).toBe('dd.mm.yyyy')
    expect(await page.getByLabel('5 - ļoti labi').inputValue()).toBe('5')
    expect(await page.locator('main').innerText()).toContain('One column is left out: Pārlūks')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('learns what is missing from a trial that stores nothing', async () => {
    await page.getByRole('button', { name: 'Try it (stores nothing)' }).click()
    await page.locator('.notice-bad').waitFor()

    expect(await page.locator('main').innerText()).toContain('The mapping does not fit the file')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('corrects the mapping with selects alone, tries again and imports', async () => {
    await select('Provider').selectOption('fixed:liepava')
    await select('Service').selectOption('fixed:residence')
    await page.getByLabel('nē', { exact: true }).selectOption('no')
    await page.getByRole('button', { name: 'Try it (stores nothing)' }).click()
    await page.getByText('3 answers can be imported.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.locator('[role=alertdialog] .button-filled').click()
    await page.getByText('3 answers were imported.').waitFor()
    const { db } = server.deps.connection
    const rows = await db.selectFrom('response').select(['day', 'mode', 'channel']).execute()
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map(({ mode }) => mode))).toEqual(new Set(['imported']))
  })

  it('keeps the mapping under a name and uses it for the next file, with faults shown by row', async () => {
    await page.fill('#field-name', 'Mēneša datne')
    await page.getByRole('button', { name: 'Save the mapping' }).click()
    await page.getByText('The mapping “Mēneša datne” is saved.').waitFor()

    await page.goto(`${server.address}/console/imports`)
    await page.waitForSelector('#field-mapping')
    await page.selectOption('#field-mapping', 'Mēneša datne')
    await page.setInputFiles('#field-file', aFile([...ROWS, '4;40.03.2026;7;yes;;Edge']))
    await page.click('main form button[type=submit]')
    await page.getByRole('button', { name: 'Try it (stores nothing)' }).click()
    await page.getByText('1 row is at fault.').waitFor()
    const faults = await page.locator('table').filter({ hasText: 'What is wrong' }).innerText()
    expect(faults).toContain('row 4 (row 5 of the sheet), column “Laika zīmogs”')
    expect(faults).toContain('“40.03.2026” is no day that exists; write it like 14.03.2026')
    expect(faults).toContain('“7” is no answer of this question')
  })

  it('is done with the keyboard alone at 400 % zoom', async () => {
    // 1280 px at 400 % zoom is 320 px (WCAG 2.2, 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(`${server.address}/console/imports`)
    await page.waitForSelector('#field-file')
    await page.setInputFiles('#field-file', aFile(ROWS))
    await tabTo('main form button[type=submit]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '3. What means what' }).waitFor()
    for (const [label, starts] of [
      ['Provider', 'Liepava'],
      ['Service', 'Declar'],
    ] as const) {
      const id = await select(label).getAttribute('id')
      await tabTo(`[id="${id}"]`)
      await page.keyboard.type(starts)
      expect(await select(label).inputValue()).toMatch(/^fixed:/)
      expect(await isInView()).toBe(true)
    }
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('button'))
        each.dataset['name'] = each.textContent?.trim() ?? ''
    })
    await tabTo('[data-name="Try it (stores nothing)"]')
    await page.keyboard.press('Enter')
    await page.locator('.notice').last().waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it.each(LANGUAGES)('reads in %s, wide and narrow', async (language) => {
    await page.evaluate((kept) => localStorage.setItem('meraukla.language', kept), language)
    await page.goto(`${server.address}/console/imports`)
    await page.waitForSelector('#field-file')
    await page.setInputFiles('#field-file', aFile(ROWS))
    await page.click('main form button[type=submit]')
    await page.waitForSelector('section.card')
    const folder = process.env['SCREENSHOTS']
    if (folder) await page.screenshot({ path: `${folder}/${language}.png`, fullPage: true })
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sidewaysScroll(page)).toBe(0)
    if (folder) await page.screenshot({ path: `${folder}/${language}-320.png`, fullPage: true })
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('takes the import back after being asked once', async () => {
    await page.evaluate(() => localStorage.setItem('meraukla.language', 'en'))
    await page.goto(`${server.address}/console/imports`)
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.waitForSelector('[role=alertdialog]')
    await page.locator('[role=alertdialog] .button-filled').click()
    await page.getByText(/taken back on/).waitFor()

    const { db } = server.deps.connection
    expect(await db.selectFrom('response').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('place_count').selectAll().execute()).toEqual([])
  })
})
