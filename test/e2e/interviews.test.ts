import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addOfficer, createSignInLink } from '../../server/auth/service.ts'
import { readCube } from '../../server/counts/service.ts'
import { createPoint } from '../../server/distribution/service.ts'
import { cellsOfCube } from '../../surveys/counts/cube.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { SMALL_DEFINITION, givenInstitution, givenPoint } from '../support/builders.ts'
import { aNumberList } from '../support/interviews.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

/** A rating, whether it worked out, and why not for those for whom it did not. */
const DEFINITION = {
  ...SMALL_DEFINITION,
  elements: [
    ...SMALL_DEFINITION.elements.slice(0, 2),
    {
      type: 'radiogroup',
      name: 'reason',
      visibleIf: "{outcome} = 'no'",
      choices: [
        { value: 'papers', text: { lv: 'Dokumenti', en: 'Papers', ru: 'Бумаги', uz: 'Hujjatlar' } },
        { value: 'queue', text: { lv: 'Rinda', en: 'Queue', ru: 'Очередь', uz: 'Navbat' } },
      ],
      title: { lv: 'Kas traucēja?', en: 'What hindered?', ru: 'Что помешало?', uz: 'Nima?' },
    },
    ...SMALL_DEFINITION.elements.slice(2),
  ],
}

/** From a list of numbers to interviews; each step needs the last. */
describe('interviewing by telephone', () => {
  let server: TestServer & { close: () => Promise<void> }
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    server = await startTestServer()
    await givenInstitution(server.deps)
    const { survey } = await givenPoint(server.deps, { definition: DEFINITION })
    await createPoint(
      server.deps,
      {
        survey,
        provider: 'liepava',
        service: 'residence',
        centre: '',
        channel: 'in-person',
        mode: 'phone',
        label: 'Phone',
        closesOn: null,
      },
      'test',
      'phoned',
    )
    const person = { name: 'Ieva Kalniņa', email: 'ieva@example.lv', role: 'coordinator' } as const
    const { id } = await addOfficer(server.deps, person, 'test')
    const token = await createSignInLink(server.deps, id)
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } })
    await context.addInitScript(() => localStorage.setItem('meraukla.language', 'en'))
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${server.address}/console/sign-in#${token}`)
    await page.locator('main button').first().click()
    await page.waitForSelector('.who')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const isWellMade = async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const press = (key: string) => page.keyboard.press(key)
  const heard = (text: string | RegExp) =>
    page.locator('.interview-aloud', { hasText: text }).waitFor()
  /** Whatever language the number has. */
  const begin = async () => {
    await page.getByLabel('Language of the interview').selectOption('en')
    await heard('My name is')
    await page.getByRole('button', { name: 'Begin the questions' }).click()
    await heard('How satisfied?')
  }
  const said = (text: string) => page.locator('.interview-said', { hasText: text }).waitFor()
  const cells = async () =>
    [...cellsOfCube(await readCube(server.deps.connection.db))].map(
      ({ mode, item, option, count }) => `${mode} ${item} ${option} ${count}`,
    )
  const numbers = () => server.deps.connection.db.selectFrom('phone_number').selectAll().execute()
  const upload = (csv: string) =>
    page.setInputFiles('input[type=file]', {
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    })

  it('draws numbers from a list, naming the line that cannot be read', async () => {
    await page.goto(`${server.address}/console/interviews`)
    await page.click('text=Draw numbers to call')
    await upload(`${aNumberList()}\n112,lv,north`)
    await page.locator('.notice-bad', { hasText: 'line 26, column number' }).waitFor()
    await upload(aNumberList())
    await page.locator('.notice-good', { hasText: '24 numbers in the list' }).waitFor()
    await page.fill('#field-name', 'March')
    await page.fill('#field-size', '24')
    for (const day of ['Saturday', 'Sunday']) await page.getByLabel(day).check()
    await page.getByLabel('From', { exact: true }).fill('00:00')
    await page.getByLabel('To', { exact: true }).fill('23:59')
    const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    await page.fill('#field-keepUntil', inAWeek)
    await page.fill('#field-contact', 'Anna Liepa, 6700 0000')
    await isWellMade()
    await page.click('button[type=submit]')
    await page.locator('h1', { hasText: 'March' }).waitFor()
    expect(await numbers()).toHaveLength(24)
  })

  it('takes a whole interview by the keyboard alone', async () => {
    await page.click('text=Make calls')
    const next = page.getByRole('button', { name: 'Next number' })
    await next.waitFor()
    await isWellMade()
    await next.focus()
    await press('Enter')
    await page.locator('.interview-number a').waitFor()
    const link = page.locator('.interview-number a')
    expect(await link.getAttribute('href')).toMatch(/^tel:\+3712\d{7}$/)
    // The number to dial has the focus; the questions are next.
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByLabel('Language of the interview').selectOption('lv')
    await heard('Mani sauc Ieva Kalniņa')
    await page.getByLabel('Language of the interview').selectOption('en')
    await heard('My name is Ieva Kalniņa')
    await heard('We store answers.')
    await isWellMade()
    await page.getByRole('button', { name: 'Begin the questions' }).focus()
    await press('Enter')

    await heard('How satisfied?')
    await isWellMade()
    await press('4') // The next question comes by itself.
    await heard('Done?')
    await press('2')
    await heard('What hindered?')
    await press('ArrowUp')
    await heard('Done?')
    // It worked out after all: nobody is asked why not.
    await press('ControlOrMeta+a')
    await press('1')
    await heard('Comment')
    await page.keyboard.type('Quick and kind')
    await press('Enter')
    await heard('Did somebody help')
    await press('0')
    await heard('Thank you!')
    await press('Enter')
    await said('Stored: a complete interview.')
    await heard(/With it you can check at .*\/receipt that your answers are counted/)

    expect((await cells()).toSorted()).toEqual([
      'phone _alone.satisfaction 4 1',
      'phone _helper none 1',
      'phone _language en 1',
      'phone _response all 1',
      'phone comment _answered 1',
      'phone outcome yes 1',
      'phone satisfaction 4 1',
    ])
    expect(await numbers()).toHaveLength(23)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next number')
  })

  it('calls somebody back who asked for it in the middle, and keeps no answers for that', async () => {
    await press('Enter')
    await begin()
    await press('2')
    await heard('Done?')
    await page.getByRole('button', { name: 'Break off' }).click()
    await page.locator('text=1 of 3 questions are answered.').waitFor()
    await isWellMade()
    await page.getByRole('button', { name: 'Agreed to another time' }).click()
    await page.getByLabel('From', { exact: true }).fill('00:00')
    await page.getByLabel('To', { exact: true }).fill('23:59')
    await page.getByRole('button', { name: 'Record the call' }).click()
    await said('The call is recorded.')
    expect(await cells()).toContain('phone _response all 1')

    const due = page.getByRole('button', { name: 'Call now' })
    await due.waitFor()
    await due.click()
    await page.locator('text=This call was agreed for').waitFor()
    await begin()
    await press('5')
    await heard('Done?')
    await page.getByRole('button', { name: 'Break off' }).click()
    // The server stores the answers, and the connection is gone before its word arrives.
    await page.route('**/interview', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Store the answers and end' }).click()
    await page.locator('text=The answers are still here.').waitFor()
    await page.unroute('**/interview')
    await page.getByRole('button', { name: 'Store again' }).click()
    await said('The call is recorded.')
    expect(await cells()).toContain('phone _response all 2')
  })

  it('records a refusal for good, and counts what became of every number', async () => {
    await press('Enter')
    const refused = page.getByLabel('Refused', { exact: true })
    await refused.focus()
    await press('Space')
    await page.getByLabel(/does not want to be called/).check()
    await page.getByRole('button', { name: 'Record the call' }).focus()
    await press('Enter')
    await said('The call is recorded.')

    await page.click('text=To the wave')
    const row = (label: string) => page.locator('tr', { hasText: label }).first().innerText()
    await page.locator('caption', { hasText: 'Outcome rates' }).waitFor()
    expect(await row('Interview, complete')).toMatch(/1\.1\s.*\s1$/s)
    expect(await row('Interview, partial')).toMatch(/1\.2\s.*\s1$/s)
    expect(await row('Refused')).toMatch(/2\.11\s.*\s1$/s)
    expect(await row('Not called yet')).toMatch(/3\.11\s.*\s21$/s)
    // RR1 = 1 / 24.
    expect(await row('RR1')).toContain('4.2%')
    await isWellMade()
    const stopped = await server.deps.connection.db
      .selectFrom('phone_contact')
      .selectAll()
      .where('reason', '=', 'stopped')
      .execute()
    expect(stopped).toHaveLength(1)
  })
})
