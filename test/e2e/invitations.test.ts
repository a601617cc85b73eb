import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addOfficer, createSignInLink } from '../../server/auth/service.ts'
import { createPoint } from '../../server/distribution/service.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { givenInstitution, givenPoint } from '../support/builders.ts'
import { aList } from '../support/invitations.ts'
import { type MailServer, letterText, startMailServer } from '../support/mail-server.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

/** From a list of people to answers through their letters; each step needs the last. */
describe('inviting by e-mail', () => {
  let mail: MailServer
  let server: TestServer & { close: () => Promise<void> }
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    mail = await startMailServer()
    server = await startTestServer({
      mail: {
        smtpUrl: `smtp://127.0.0.1:${mail.port}`,
        from: 'Quality <quality@liepava.example>',
        perMinute: 6000,
      },
    })
    await givenInstitution(server.deps)
    const { survey } = await givenPoint(server.deps)
    await createPoint(
      server.deps,
      {
        survey,
        provider: 'liepava',
        service: 'residence',
        centre: '',
        channel: 'electronic',
        mode: 'email',
        label: 'E-mail',
        closesOn: null,
      },
      'test',
      'mailed',
    )
    const person = { name: 'Ieva', email: 'ieva@example.lv', role: 'coordinator' } as const
    const { id } = await addOfficer(server.deps, person, 'test')
    const token = await createSignInLink(server.deps, id)
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } })
    await context.addInitScript(() => {
      localStorage.setItem('meraukla.language', localStorage.getItem('meraukla.language') ?? 'en')
    })
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${server.address}/console/sign-in#${token}`)
    await page.locator('main button').first().click()
    await page.waitForSelector('.who')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await mail?.close()
  })
  const open = async (path: string, wait = 'main h1') => {
    await page.goto(`${server.address}/console${path}`)
    await page.waitForSelector(wait)
  }
  const submit = () => page.click('button[type=submit]')
  const isAccessible = async (url: string) => {
    const visitor = await browser.newContext()
    const visit = await visitor.newPage()
    await visit.goto(url)
    expect(await accessibilityFaults(visit)).toEqual([])
    await visitor.close()
  }
  const linkIn = (to: string) => {
    const letter = mail.mails.find((each) => each.to === to)
    const path = /http:\/\/127\.0\.0\.1(\/s\/mailed\?t=[\w.-]+&lang=\w\w)/.exec(
      letter ? letterText(letter) : '',
    )?.[1]
    if (path === undefined) throw new Error(`no link for ${to}`)
    return server.address + path
  }

  it('names the line of a list that cannot be taken, then takes it', async () => {
    await open('/invitations/lists/add', 'form')
    await page.fill('#field-name', 'February')
    await page.setInputFiles('#field-csv', {
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('email,language\nnobody,lv\n'),
    })
    await page.fill('#field-keepUntil', inDays(60))
    await submit()
    await page.getByText('line 2, column email').waitFor()

    await page.setInputFiles('#field-csv', {
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(aList(60)),
    })
    await submit()
    await page.getByText('60 people taken').waitFor()
    expect(await page.locator('form').count()).toBe(0)
  })

  it('draws a sample by region and shows the letter in each language before it is sent', async () => {
    await page.click('main a.button-filled')
    await page.waitForSelector('form')
    await page.fill('#field-name', 'Wave of March')
    await page.fill('#field-size', '5')
    await page.fill('#field-contact', 'Anna Liepa, 6700 0000')
    await submit()
    await page.locator('.summary a').first().waitFor()
    await page.fill('#field-size', '40')
    await page.selectOption('#field-by', '0')
    await submit()
    await page.waitForSelector('.letter iframe')

    const letter = page.frameLocator('.letter iframe')
    await letter.getByText('Taking part is voluntary').waitFor()
    await page.selectOption('.letter-choice select >> nth=0', 'uz')
    await letter.getByText('Ishtirok etish ixtiyoriy').waitFor()
    await page.selectOption('.letter-choice select >> nth=1', 'reminder')
    await letter.getByText('havolangizdan hali foydalanilmagan').waitFor()
    expect(mail.mails).toEqual([])

    // The letter itself, as a mail program shows it.
    const html = await page.locator('.letter iframe').getAttribute('srcdoc')
    const mailProgram = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const reader = await mailProgram.newPage()
    await reader.setContent(html ?? '')
    expect(await accessibilityFaults(reader)).toEqual([])
    expect(await sidewaysScroll(reader)).toBe(0)
    await mailProgram.close()
  })

  it('sends the wave, asked once whether to', async () => {
    await page.click('.actions .button-filled')
    await page.waitForSelector('[role=alertdialog]')
    await page.click('[role=alertdialog] .button-filled')
    await page.getByText('Response rate of all drawn').waitFor()
    await expect.poll(() => mail.mails.length, { timeout: 30_000 }).toBe(40)
  })

  it('opens the questionnaire with the rating chosen, and stores nothing by opening', async () => {
    const [first] = mail.mails
    const link = linkIn(first?.to ?? '')
    for (const method of ['GET', 'HEAD']) {
      expect((await fetch(`${link}&rate=4`, { method })).status).toBe(200)
    }
    const visitor = await browser.newContext({ javaScriptEnabled: false })
    const visit = await visitor.newPage()
    await visit.goto(`${link}&rate=4`)
    expect(await visit.locator('input[name=satisfaction][value="4"]').isChecked()).toBe(true)
    await visit.click('button.send')
    await visit.locator('.receipt').waitFor()

    await visit.goto(link)
    expect(await visit.locator('h1').innerText()).toMatch(/jau ir izmantota|уже использована/)
    await visitor.close()
    await isAccessible(link)
  })

  it('takes answers through the script too, once', async () => {
    const second = mail.mails[1]?.to ?? ''
    const visitor = await browser.newContext()
    const visit = await visitor.newPage()
    await visit.goto(`${linkIn(second)}&rate=2`)
    await visit.waitForSelector('html.js')
    await visit.click('button.send')
    await visit.locator('[data-outcome]').waitFor()
    await visitor.close()

    await open('/invitations', 'tbody')
    const row = page.locator('tbody tr', { hasText: 'Wave of March' })
    expect(await row.innerText()).toMatch(/\b40\b[\s\S]*\b2\b[\s\S]*5\.0%/)
  })

  it('ends letters to an address only when the button is pressed', async () => {
    const third = mail.mails[2]
    const path = /http:\/\/127\.0\.0\.1(\/invitations\/stop\/\S+?)(?=[\s">])/.exec(
      third ? letterText(third) : '',
    )?.[1]
    await isAccessible(server.address + path)
    const visitor = await browser.newContext({ javaScriptEnabled: false })
    const visit = await visitor.newPage()
    await visit.goto(server.address + path)
    const contacts = () =>
      server.deps.connection.db
        .selectFrom('invitation_contact')
        .selectAll()
        .where('reason', '=', 'stopped')
        .execute()
    expect(await contacts()).toEqual([])
    await visit.click('button')
    await visit.locator('h1').waitFor()
    expect(await contacts()).toHaveLength(1)
    await visitor.close()
  })

  it('finds no accessibility fault on its pages, in any language, wide or narrow', async () => {
    const waves = await page.evaluate(async () => (await fetch('/api/invitations')).json())
    const paths = [
      '/invitations',
      '/invitations/lists/add',
      '/invitations/waves/add',
      `/invitations/waves/${waves.waves[0].id}`,
    ]
    for (const language of ['lv', 'ru', 'uz', 'en']) {
      await page.evaluate((each) => localStorage.setItem('meraukla.language', each), language)
      for (const path of paths) {
        await open(path)
        await page.waitForLoadState('networkidle')
        expect(await accessibilityFaults(page, { frames: false }), `${path} ${language}`).toEqual(
          [],
        )
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await sidewaysScroll(page), `${path} ${language}`).toBe(0)
        await page.setViewportSize({ width: 1280, height: 900 })
      }
    }
  })

  it('closes the wave by keyboard, erases its people and keeps the counts', async () => {
    const close = page.locator('.actions .button-plain')
    await close.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=alertdialog]')
    await page.locator('[role=alertdialog] .button-filled').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Its people are erased').waitFor()
    expect(await page.getByText('5.0% (2 of 40)').first().isVisible()).toBe(true)
    const people = await server.deps.connection.db
      .selectFrom('invitation_person')
      .select('id')
      .execute()
    expect(people).toEqual([])
  })
})

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
