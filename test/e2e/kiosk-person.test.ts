import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RESIDENT_VISIT } from '../../surveys/instruments/resident.ts'
import { WARNING_SECONDS } from '../../web/kiosk/idle.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { SMALL_DEFINITION, givenInstitution } from '../support/builders.ts'
import {
  IDLE_SECONDS,
  PIN,
  answer,
  counted,
  givenKiosk,
  openStaffView,
  putUp,
  waitingOn,
} from '../support/kiosk.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

let server: TestServer & { close: () => Promise<void> }
let browser: Browser
let context: BrowserContext
let page: Page
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
afterEach(() => context?.close())

const TABLET = { width: 800, height: 1100 }
const SECRET = 'slepenais-teikums-7391'
const comment = () => page.locator('textarea[name="comment"]')

async function open(
  options: { definition?: unknown; width?: number; clock?: boolean; forced?: boolean } = {},
) {
  const { code } = await givenKiosk(server.deps, options.definition)
  url = `${server.address}/k/${code}`
  context = await browser.newContext({
    locale: 'lv-LV',
    viewport: { ...TABLET, width: options.width ?? TABLET.width },
    forcedColors: options.forced ? 'active' : 'none',
  })
  page = await context.newPage()
  if (options.clock) await page.clock.install()
  await putUp(page, url)
}

/** Whether a text is anywhere in the page's memory, after all that nobody holds was thrown away. */
async function isInMemory(text: string): Promise<boolean> {
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  let snapshot = ''
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    snapshot += chunk
  })
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  expect(snapshot.length).toBeGreaterThan(100_000)
  return snapshot.includes(text)
}

const keptAnywhere = () =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll('input,textarea')].map((field) =>
      field instanceof HTMLTextAreaElement ? field.value : '',
    ),
    stores: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    history: JSON.stringify(history.state),
  }))

describe('between two persons', () => {
  it('a text that a script holds on to would be found in memory', async () => {
    await open()
    await page.evaluate((text) => Reflect.set(globalThis, 'held', `${text}!`), SECRET)
    expect(await isInMemory(SECRET)).toBe(true)
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'held'))
    expect(await isInMemory(SECRET)).toBe(false)
  })

  it('nothing of the first is on the screen, in storage, in the history or in memory', async () => {
    await open()
    await page.getByRole('button', { name: 'Lielāks teksts' }).click()
    await page.locator('button[name="_language"][value="lv"]').waitFor({ state: 'detached' })
    await comment().fill(SECRET)
    const entries = await page.evaluate(() => history.length)
    await answer(page, 4, SECRET)
    await expect.poll(() => waitingOn(page)).toBe(0)

    expect(JSON.stringify(await keptAnywhere())).not.toContain(SECRET)
    expect(await isInMemory(SECRET)).toBe(false)
    expect(await page.evaluate(() => history.length)).toBe(entries)
    expect(await page.locator('html').getAttribute('class')).toBe('js')
    expect(await page.locator('input:checked').count()).toBe(0)
    await page.goBack()
    await page.goForward().catch(() => null)
    expect(await comment().inputValue()).toBe('')
    // Nor does the browser offer it: no field lets it remember.
    expect(
      await page.evaluate(() => document.querySelector('form')?.getAttribute('autocomplete')),
    ).toBe('off')
  })

  it('each answer has an id of its own', async () => {
    await open()
    const before = await counted(server.deps, 'satisfaction', '2')
    await answer(page, 2)
    await answer(page, 2)

    await expect.poll(() => counted(server.deps, 'satisfaction', '2')).toBe(before + 2)
  })

  it('the language goes back to the usual one', async () => {
    await open()
    await page.locator('button[name="_language"][value="ru"]').click()
    await page.getByText('Довольны?').waitFor()
    await page.getByRole('button', { name: 'Стереть и начать сначала' }).click()
    await page.getByText('Cik apmierināts?').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('lv')
  })
})

describe('somebody who goes away in the middle', () => {
  it('is asked first, and then everything is wiped', async () => {
    await open({ clock: true })
    await page.locator('input[name="satisfaction"][value="1"]').check()
    await comment().fill(SECRET)
    await page.clock.fastForward((IDLE_SECONDS - 1) * 1000)
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    await page.clock.fastForward(1000)
    await page.getByRole('alertdialog', { name: 'Vai jūs vēl atbildat?' }).waitFor()

    await page.clock.fastForward((WARNING_SECONDS - 1) * 1000)
    expect(await comment().inputValue()).toBe(SECRET)
    await page.clock.fastForward(1000)
    await expect.poll(() => comment().inputValue()).toBe('')
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    expect(await waitingOn(page)).toBe(0)
    expect(await isInMemory(SECRET)).toBe(false)
  })

  it('has at least 20 seconds to answer the question, and as many more times as they like', async () => {
    expect(WARNING_SECONDS).toBeGreaterThanOrEqual(20) // WCAG 2.2, 2.2.1
    await open({ clock: true })
    await comment().fill(SECRET)
    for (let time = 0; time < 10; time++) {
      await page.clock.fastForward(IDLE_SECONDS * 1000)
      const stay = page.getByRole('button', { name: 'Turpināt atbildēt' })
      await stay.waitFor()
      if (time % 2 === 0) await stay.click()
      else await page.keyboard.press('Escape')
      await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    }

    expect(await comment().inputValue()).toBe(SECRET)
  })

  it('is not asked while they go on, and a screen nobody touched asks nothing', async () => {
    await open({ clock: true })
    await comment().fill('a')
    for (let time = 0; time < 5; time++) {
      await page.clock.fastForward((IDLE_SECONDS - 5) * 1000)
      await comment().press('End')
    }
    expect(await page.getByRole('alertdialog').count()).toBe(0)

    await page.getByRole('button', { name: 'Dzēst un sākt no jauna' }).click()
    await expect.poll(() => comment().inputValue()).toBe('')
    await page.clock.fastForward((IDLE_SECONDS + WARNING_SECONDS) * 2000)
    expect(await page.getByRole('alertdialog').count()).toBe(0)
  })

  it('leaves words of thanks that go by themselves', async () => {
    await open({ clock: true })
    await page.locator('input[name="satisfaction"][value="5"]').check()
    await page.locator('button.send').click()
    await page.getByRole('heading', { name: 'Paldies' }).waitFor()
    // The tablet works the code out by itself, and it is the one that the server knows.
    const receipt = await page.locator('.receipt .code').innerText()
    await expect
      .poll(async () => {
        const response = await fetch(`${server.address}/api/open/receipts/check`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ code: receipt }),
        })
        return response.json()
      })
      .toEqual({ status: 'waiting' })
    await page.clock.fastForward(40_000)

    await page.locator('input[name="satisfaction"]').first().waitFor()
    expect(await page.locator('input:checked').count()).toBe(0)
  })
})

describe('a language in the middle', () => {
  it('keeps the answers, without a connection too', async () => {
    await open()
    await page.locator('input[name="satisfaction"][value="2"]').check()
    await comment().fill('Rinda')
    await context.setOffline(true)
    for (const language of ['uz', 'ru', 'en', 'lv']) {
      await page.locator(`button[name="_language"][value="${language}"]`).click()
      await page.locator(`html[lang^="${language}"]`).waitFor()
      expect(await comment().inputValue()).toBe('Rinda')
      expect(await page.locator('input[name="satisfaction"][value="2"]').isChecked()).toBe(true)
    }
  })
})

describe('answers that the server would refuse', () => {
  const definition = {
    ...SMALL_DEFINITION,
    elements: [
      ...SMALL_DEFINITION.elements,
      {
        type: 'text',
        name: 'visits',
        inputType: 'number',
        min: 1,
        max: 9,
        title: { lv: 'Reizes?', en: 'Visits?', ru: 'Визитов?', uz: 'Necha marta?' },
      },
    ],
  }

  it('are named beside the question, without a connection: nobody could be asked later', async () => {
    await open({ definition })
    await context.setOffline(true)
    await page.locator('input[name="visits"]').fill('12')
    await page.locator('button.send').click()

    await page.locator('#errors a', { hasText: 'no 1 līdz 9' }).waitFor()
    await page.locator('#errors a', { hasText: 'Cik apmierināts?' }).waitFor()
    expect(await waitingOn(page)).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('staff', () => {
  it('leave the kiosk with the PIN only, also without a connection', async () => {
    await open()
    await context.setOffline(true)
    await openStaffView(page, '000000')
    await page.getByText('Šis nav pareizais PIN').waitFor()
    expect(await page.getByRole('button', { name: 'Izslēgt kiosku' }).count()).toBe(0)

    await page.locator('#pin').fill(PIN)
    await page.getByRole('button', { name: 'Atvērt' }).click()
    await page.getByRole('button', { name: 'Izslēgt kiosku' }).click()
    await page.getByRole('heading', { name: 'Kiosks ir izslēgts' }).waitFor()
    expect(await page.locator('form').count()).toBe(0)
    await page.getByRole('button', { name: 'Ieslēgt kiosku' }).click()
    await page.locator('input[name="satisfaction"]').first().waitFor()
  })

  it('are slowed down after five wrong PINs, and a restart does not help', async () => {
    await open()
    await page.getByRole('button', { name: 'Darbiniekiem' }).click()
    for (let attempt = 0; attempt < 5; attempt++) {
      await page.locator('#pin').fill('111111')
      await page.getByRole('button', { name: 'Atvērt' }).click()
      await page.getByText('Šis nav pareizais PIN').waitFor()
    }
    await page.reload()
    await openStaffView(page)

    await page.getByText('Pārāk daudz mēģinājumu').waitFor()
    expect(await page.getByRole('button', { name: 'Izslēgt kiosku' }).count()).toBe(0)
  })

  it('see how many answers wait, and that the tablet works without a connection', async () => {
    await open()
    await context.setOffline(true)
    await answer(page, 3)
    await answer(page, 3)
    await openStaffView(page)
    const rows = page.locator('dl')
    await rows.waitFor()
    const text = (await rows.innerText()).replace(/\s*\n\s*/g, ' ')

    expect(text).toContain('Atbildes, kas gaida nosūtīšanu 2')
    expect(text).toContain('Darbojas bez savienojuma Jā')
    expect(text).toMatch(/Pēdējais sakars ar serveri \d{4}-\d{2}-\d{2} \d{2}:\d{2}/)
    expect(text).toMatch(/Lietotnes versija [0-9a-f]{8}/)
  })

  it('cannot put a tablet up with a wrong PIN', async () => {
    const { code } = await givenKiosk(server.deps)
    context = await browser.newContext({ locale: 'lv-LV', viewport: TABLET })
    page = await context.newPage()
    await page.goto(`${server.address}/k/${code}`)
    await page.locator('#pin').waitFor()
    expect(await page.locator('input[name="satisfaction"]').count()).toBe(0)
    await page.locator('#pin').fill('999999')
    await page.locator('button.send').click()

    await page.getByText('Šis nav pareizais PIN').waitFor()
    expect(await page.evaluate(() => caches.keys())).toEqual([])
  })
})

describe('one question at a time', () => {
  const definition = { ...SMALL_DEFINITION, questionsOnPageMode: 'questionPerPage' }
  const next = () => page.getByRole('button', { name: 'Tālāk' })

  it('asks the next one only after an answer that must be given', async () => {
    await open({ definition })
    expect(await page.locator('.q:visible').count()).toBe(1)
    await page.getByText('1. jautājums no 4').waitFor()
    await next().click()
    await page.locator('#errors a', { hasText: 'Cik apmierināts?' }).waitFor()
    await page.locator('input[name="satisfaction"][value="4"]').check()
    await next().click()
    await page.getByText('2. jautājums no 4').waitFor()
    expect(await page.locator('input[name="satisfaction"]:visible').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])

    // The language may change on the way.
    await page.locator('button[name="_language"][value="en"]').click()
    await page.getByText('Question 2 of 4').waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    // Who helped comes last, and what is said of it survives another language.
    await page.locator('input[name="_helper"][value="relative"]').check()
    await page.locator('button[name="_language"][value="ru"]').click()
    await page.locator('html[lang="ru"]').waitFor()
    expect(await page.locator('input[name="_helper"][value="relative"]').isChecked()).toBe(true)
    await page.locator('button[name="_language"][value="en"]').click()
    await page.getByText('Question 4 of 4').waitFor()
    const before = await counted(server.deps, 'satisfaction', '4')
    await page.getByRole('button', { name: 'Send answers' }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    await expect.poll(() => counted(server.deps, 'satisfaction', '4')).toBe(before + 1)
    expect(await counted(server.deps, '_helper', 'relative')).toBe(1)
  })
})

describe('easy words', () => {
  it('are one touch away, keep the answers, and go with the person', async () => {
    await open({ definition: RESIDENT_VISIT.definition })
    await page.locator('input[name="satisfaction"][value="2"]').check()
    await page.getByRole('button', { name: 'Viegli lasīt' }).click()
    await page.getByText('Vai šis pakalpojums jūs apmierina?').waitFor()
    expect(await page.locator('input[name="satisfaction"][value="2"]').isChecked()).toBe(true)
    expect(await page.locator('html').getAttribute('class')).toContain('easy')
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)

    await page.locator('button.send:visible').click()
    await page.getByRole('heading', { name: 'Paldies' }).waitFor()
    await page.getByRole('button', { name: 'Pabeigt' }).click()
    await page.getByText('Cik lielā mērā jūs kopumā apmierina').waitFor()
    expect(await page.locator('html').getAttribute('class')).not.toContain('easy')
    await expect.poll(() => counted(server.deps, '_wording', 'easy')).toBe(1)
  })
})

describe.each([
  { name: 'a tablet', width: 800 },
  // 1280 px at 400 % zoom is 320 px (WCAG 2.2, 1.4.10).
  { name: '320 px, which is 400 % zoom', width: 320 },
])('accessibility at $name', ({ width }) => {
  const faults = async () => ({
    axe: await accessibilityFaults(page),
    sideways: await sidewaysScroll(page),
  })
  const NONE = { axe: [], sideways: 0 }

  beforeEach(() => open({ width, clock: true }))

  it.each(['lv', 'en', 'ru', 'uz'])('has no fault in any view in %s', async (language) => {
    if (language !== 'lv') {
      await page.locator(`button[name="_language"][value="${language}"]`).click()
      await page.locator(`html[lang^="${language}"]`).waitFor()
    }
    expect(await faults()).toEqual(NONE)
    for (const choice of ['large', 'contrast']) {
      await page
        .locator('.tools button')
        .nth(choice === 'large' ? 0 : 1)
        .click()
      await page.locator(`html.${choice}`).waitFor()
      expect(await faults()).toEqual(NONE)
    }
    await page.locator('input[name="satisfaction"][value="3"]').check()
    await page.clock.fastForward(IDLE_SECONDS * 1000)
    await page.getByRole('alertdialog').waitFor()
    expect(await faults()).toEqual(NONE)
    await page.getByRole('alertdialog').locator('button.send').click()

    await page.locator('.kiosk-end button').last().click()
    await page.getByRole('dialog').waitFor()
    expect(await faults()).toEqual(NONE)
    await page.locator('#pin').fill(PIN)
    await page.getByRole('dialog').locator('button.send').click()
    await page.locator('dl').waitFor()
    expect(await faults()).toEqual(NONE)
  })
})

describe('forced colours', () => {
  it('show which answer is chosen and which display is on', async () => {
    await open({ forced: true })
    await page.locator('input[name="satisfaction"][value="3"]').check()
    await page.getByRole('button', { name: 'Lielāks teksts' }).click()
    const outline = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((found) => getComputedStyle(found).outlineStyle)

    expect(await outline('.option:has(:checked)')).toBe('solid')
    expect(await outline('.tool[aria-pressed=true]')).toBe('solid')
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
