import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addOfficer, createSignInLink } from '../../server/auth/service.ts'
import { readCube } from '../../server/counts/service.ts'
import { createKey } from '../../server/embedding/keys.ts'
import { newestEmbedScript } from '../../server/embedding/released-scripts.ts'
import { cellsOfCube } from '../../surveys/counts/cube.ts'
import { blockCode, buttonCode } from '../../web/officer/ask/embed/snippets.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { givenEmbedded } from '../support/embedding.ts'
import { type HostSite, freePort, startHostSite } from '../support/host-site.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

/** Expects of a page what it needs a moment for, also on a machine that is busy. */
// oxlint-disable-next-line vitest/require-awaited-expect-poll -- awaited by whoever calls it
const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000 })

let server: TestServer & { close: () => Promise<void> }
let browser: Browser
let site: HostSite
let stranger: HostSite
let code: string
let context: BrowserContext
let page: Page

beforeAll(async () => {
  const port = await freePort()
  server = await startTestServer({ port, publicUrl: `http://127.0.0.1:${port}` })
  browser = await launchBrowser()
  site = await startHostSite()
  stranger = await startHostSite()
  ;({ code } = await givenEmbedded(server.deps))
  await signIn('en-GB')
  const origins = listed()
  const allowed = await page.request.put(`${server.address}/api/embedding/${code}/origins`, {
    data: { origins },
  })
  if (!allowed.ok()) throw new Error(await allowed.text())
  await context.close()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await stranger?.close()
  await server?.close()
})
afterEach(() => context?.close())

/** Two sites of one owner. */
function listed(): string[] {
  return [site.origin.replace('localhost', '127.0.0.1'), site.origin]
}

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({
    locale: 'lv-LV',
    viewport: { width: 900, height: 700 },
    ...options,
  })
  page = await context.newPage()
}

async function signIn(locale: string): Promise<void> {
  await open({ locale, viewport: { width: 1280, height: 900 } })
  const person = { email: `${locale}@example.lv`, name: 'Jānis', role: 'officer' } as const
  const officer = await addOfficer(server.deps, person, 'test')
  const token = await createSignInLink(server.deps, officer.id)
  await page.request.post(`${server.address}/api/auth/link`, { data: { token } })
}

/** A page of an e-service with rules of its own for everything, and a strict policy. */
function hostPage(snippet: string): { html: string; policy: string } {
  return {
    html: `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>E-pakalpojums</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<style>*{font-family:serif;letter-spacing:1px}html{font-size:62.5%}body{margin:16px;font-size:1.8rem}
button,dialog,iframe,h2,p{color:#663399;background:#ffffee}</style></head>
<body><main><h1>Iesniegums saņemts</h1><button id="own">Drukāt</button>
${snippet}
<p id="after">Kājene</p></main></body></html>`,
    policy: `default-src 'none'; style-src 'unsafe-inline'; script-src ${server.address}; frame-src ${server.address} ${stranger.origin}`,
  }
}

function snippetInput() {
  const { version, integrity } = newestEmbedScript()
  return {
    address: `${server.address}/s/${code}`,
    frameAddress: `${server.address}/embed/${code}`,
    script: { address: `${server.address}/embed/${version}/meraukla.js`, integrity },
    language: 'lv',
    words: 'lv',
    serviceName: 'Dzīvesvietas deklarēšana',
  } as const
}

async function questionnaire(): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('there is no frame')
  return frame
}

async function answersOf(option: string): Promise<string[]> {
  const cells = [...cellsOfCube(await readCube(server.deps.connection.db))]
  return cells
    .filter((cell) => cell.item === 'satisfaction' && cell.option === option)
    .map(({ service, channel, mode, count }) => `${service} ${channel} ${mode} ${count}`)
}

const heightOf = (selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height)

describe('a questionnaire in the page of an e-service', () => {
  it('is answered there, as high as its questions, and counts where the point says', async () => {
    await open()
    // A browser that refuses a third party any storage.
    await context.addInitScript(() => {
      if (window === window.top) {
        addEventListener('meraukla:answered', () => (document.title += ' ✓'))
        return
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError')
          },
        })
      }
    })
    await page.goto(site.put('/block', hostPage(blockCode(snippetInput()))))
    const frame = await questionnaire()
    await frame.locator('h1').waitFor()
    await soon(() => heightOf('iframe')).not.toBe(900)
    const inner = () =>
      frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    expect(await inner()).toBe(0)
    const content = await frame.locator('.page').evaluate((element) => element.clientHeight)
    expect(Math.abs((await heightOf('iframe')) - content)).toBeLessThanOrEqual(1)
    expect(await accessibilityFaults(page)).toEqual([])

    // What is missing is told inside, read out, and scrolled to in the page around.
    const asked = await heightOf('iframe')
    await frame.locator('button.send').focus()
    await page.keyboard.press('Enter')
    await frame.locator('#errors').waitFor()
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe('errors')
    await soon(() => heightOf('iframe')).toBeGreaterThan(asked)
    const top = await frame.locator('#errors').boundingBox()
    expect(top?.y).toBeGreaterThanOrEqual(0)
    expect(top?.y).toBeLessThan(700)

    await frame.locator('input[name="satisfaction"][value="5"]').check()
    await frame.locator('button.send').click()
    await frame.locator('main [data-outcome]').waitFor()
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await soon(() => heightOf('iframe')).toBeLessThan(asked)
    await soon(() => page.title()).toBe('E-pakalpojums ✓')
    expect(await answersOf('5')).toEqual(['residence electronic inline 1'])
    expect(await context.cookies()).toEqual([])
  })

  it('works without any script, the page’s or its own', async () => {
    await open({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    await page.goto(site.put('/plain', hostPage(blockCode(snippetInput()))))
    expect(await heightOf('iframe')).toBeGreaterThanOrEqual(900)
    const link = page.getByRole('link', { name: 'Atvērt aptauju atsevišķā lapā' })
    expect(await link.getAttribute('href')).toBe(`${server.address}/s/${code}?lang=lv`)

    const frame = await questionnaire()
    await frame.locator('input[name="satisfaction"][value="2"]').check()
    await frame.locator('button.send').click()
    await page.frameLocator('iframe').locator('[data-outcome]').waitFor()
    expect(await answersOf('2')).toEqual(['residence electronic inline 1'])
  })

  it('is shown by no page that the point does not list', async () => {
    await open()
    const violations: string[] = []
    page.on('console', (message) => violations.push(message.text()))
    await page.goto(stranger.put('/block', hostPage(blockCode(snippetInput()))))
    const frame = await questionnaire()
    await soon(() => violations.join()).toContain('frame-ancestors')

    expect(await frame.locator('form').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Atvērt aptauju' }).isVisible()).toBe(true)
    // Nor by a listed page inside one that is not.
    const nested = `<iframe src="${site.origin}/block" title="x"></iframe>`
    const policy = `frame-src ${site.origin} ${server.address}`
    await page.goto(stranger.put('/nested', { html: nested, policy }))
    await soon(() => page.frames().length).toBe(3)
    await page.waitForLoadState('networkidle')
    for (const each of page.frames()) expect(await each.locator('form').count()).toBe(0)
  })

  it('listens to nobody but the page around it, and that to nobody but the frame', async () => {
    await open()
    const spy = `<!doctype html><title>spy</title><script>
      const heard = []
      addEventListener('message', ({ data }) => heard.push(data))
      setInterval(() => {
        parent.postMessage({ meraukla: 'height', height: 4321 }, '*')
        parent.postMessage('meraukla:ready', '*')
        parent.frames[0].postMessage('meraukla:hello', '*')
        document.title = JSON.stringify(heard)
      }, 20)</script>`
    // One at a site that is not listed, one at a listed site that is not the page around.
    const [other = ''] = listed()
    site.put('/spy', { html: spy })
    const spies = [stranger.put('/spy', { html: spy }), `${other}/spy`].map(
      (src) => `<iframe title="spy" src="${src}"></iframe>`,
    )
    const narrow = `<div style="width:280px">${blockCode(snippetInput())}</div>`
    const snippet = [blockCode(snippetInput()), narrow, ...spies].join('\n')
    const { html, policy } = hostPage(snippet)
    const sources = `${policy} ${other}`
    await page.goto(site.put('/spied', { html, policy: sources }))
    const heights = () => Promise.all([0, 1].map((nth) => heightOf(`iframe >> nth=${nth}`)))
    await soon(async () => (await heights()).includes(900)).toBe(false)
    // From the page itself, as a script that was smuggled into it would.
    await page.evaluate(() => window.postMessage({ meraukla: 'height', height: 4321 }, '*'))
    await page.waitForTimeout(300)
    const [wide = 0, high = 0] = await heights()
    expect(wide).toBeLessThan(1500)
    expect(high).toBeGreaterThan(wide)
    expect(high).toBeLessThan(4000)
    const found = page.frames().filter((each) => each.url().endsWith('/spy'))
    expect(await Promise.all(found.map((each) => each.title()))).toEqual(['[]', '[]'])

    // The frame still tells the page around, whoever else said hello.
    await page.setViewportSize({ width: 500, height: 700 })
    await soon(async () => (await heights())[0]).not.toBe(wide)
    await page.setViewportSize({ width: 900, height: 700 })
    await soon(async () => (await heights())[0]).toBe(wide)

    // The frame itself, once it shows something else.
    await page
      .locator('iframe')
      .first()
      .evaluate((frame, url) => frame.setAttribute('src', url), `${stranger.origin}/spy`)
    await soon(() => page.frames().filter((each) => each.url().endsWith('/spy')).length).toBe(3)
    await page.waitForTimeout(200)
    expect((await heights())[0]).toBe(wide)
  })

  it('leaves the page around as it was', async () => {
    await open()
    const { script, ...input } = snippetInput()
    const [frame = '', link = ''] = blockCode({ ...input, script }).split('\n')
    const [button = ''] = buttonCode({ ...input, script }).split('\n')
    await page.goto(site.put('/bare', hostPage(`${frame}${link}<p>${button}</p>`)))
    const look = () =>
      page.evaluate(() => {
        const styles = ['html', 'body', 'h1', '#own', '#after'].map((selector) => {
          const element = document.querySelector(selector)
          const { font, color, backgroundColor, overflow, width } = element
            ? getComputedStyle(element)
            : new CSSStyleDeclaration()
          return { selector, font, color, backgroundColor, overflow, width }
        })
        return {
          styles,
          globals: Object.getOwnPropertyNames(window).toSorted(),
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          attributes: [document.documentElement, document.body].map(
            (element) => element.cloneNode(false) instanceof Element && element.attributes.length,
          ),
          head: document.head.children.length,
          prototypes: [Object, Array, HTMLElement, Promise].map(
            ({ prototype }) => Object.getOwnPropertyNames(prototype).length,
          ),
        }
      })
    const before = await look()
    await page.evaluate(
      ({ address, integrity }) =>
        new Promise((loaded) => {
          const element = document.createElement('script')
          element.src = address
          element.integrity = integrity
          element.crossOrigin = 'anonymous'
          element.addEventListener('load', loaded)
          document.body.append(element)
        }),
      script,
    )
    await page.locator('meraukla-button').waitFor()
    expect(await look()).toEqual(before)
    expect(before.globals.length).toBeGreaterThan(500)
  })
})

describe('a button on the page of an e-service', () => {
  const reachButton = async () => {
    await page.keyboard.press('Tab') // the page's own button
    await page.keyboard.press('Tab')
  }
  const focused = () =>
    page.evaluate(() => {
      const outer = document.activeElement
      const inner = outer?.shadowRoot?.activeElement ?? outer
      return `${inner?.tagName} ${inner?.textContent}`.trim()
    })

  /** What a transaction system puts on its confirmation page. */
  const addressOfTransaction = async (): Promise<string> => {
    const point = await server.deps.points.find(code)
    if (!point) throw new Error('no point')
    const { key } = await createKey(server.deps, point, 'Payments', 'test')
    const asked = await fetch(`${server.address}/api/points/${code}/answer-links`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: '{"language":"lv"}',
    })
    const { url }: { url: string } = await asked.json()
    return url
  }

  it('is opened, answered and closed by the keyboard alone, once for a transaction', async () => {
    await open({ viewport: { width: 320, height: 640 } })
    const url = await addressOfTransaction()
    const snippet = buttonCode(snippetInput()).replace(
      /href="[^"]*"/,
      () => `href="${url.replace('&', '&amp;')}"`,
    )
    await page.goto(site.put('/button', hostPage(snippet)))
    await page.locator('meraukla-button').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await reachButton()
    expect(await focused()).toBe('BUTTON Novērtējiet šo pakalpojumu')
    await page.keyboard.press('Enter')
    await page.locator('meraukla-button dialog').waitFor()
    expect(await focused()).toBe('BUTTON Aizvērt')
    const frame = await questionnaire()
    await frame.locator('button.send').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await page.locator('dialog').evaluate((dialog) => dialog.clientWidth)).toBe(320)

    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab')
      const name = await frame.evaluate(() => document.activeElement?.getAttribute('name'))
      if (name === 'satisfaction') break
    }
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    // Closed half-way from inside: the focus is back, and nothing is lost.
    await page.keyboard.press('Escape')
    await soon(focused).toBe('BUTTON Novērtējiet šo pakalpojumu')
    expect(await page.locator('meraukla-button dialog').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await frame.locator('input[name="satisfaction"]:checked').inputValue()).toBe('3')

    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab')
      const isSend = await frame.evaluate(() => document.activeElement?.classList.contains('send'))
      if (isSend === true) break
    }
    await page.keyboard.press('Enter')
    await frame.locator('main [data-outcome]').waitFor()
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('Escape')
    await soon(focused).toBe('BUTTON Novērtējiet šo pakalpojumu')
    expect(await answersOf('3')).toEqual(['residence electronic inline 1'])
    expect((await fetch(url)).status).toBe(409)
  })

  it('looks as it does whatever the page’s style, and stands in forced colours', async () => {
    await open({ forcedColors: 'active', reducedMotion: 'reduce' })
    await page.goto(
      site.put('/tab', hostPage(buttonCode(snippetInput()).replace('"button"', '"tab"'))),
    )
    const button = page.locator('meraukla-button > *').first()
    await page.locator('meraukla-button').waitFor()
    const look = await page.locator('meraukla-button').evaluate((holder) => {
      const inner = holder.shadowRoot?.querySelector('button')
      const { fontSize, letterSpacing, borderTopWidth, animationName, transitionDuration } =
        getComputedStyle(inner ?? holder)
      const { position } = getComputedStyle(holder)
      const values = { fontSize, letterSpacing, borderTopWidth, animationName, transitionDuration }
      return { ...values, position }
    })
    expect(await button.count()).toBe(1)
    expect(look).toEqual({
      fontSize: '16px',
      letterSpacing: 'normal',
      borderTopWidth: '2px',
      animationName: 'none',
      transitionDuration: '0s',
      position: 'fixed',
    })
  })

  it('offers the questionnaire on a page of its own where no frame is allowed', async () => {
    await open()
    await page.goto(stranger.put('/button', hostPage(buttonCode(snippetInput()))))
    await page.getByRole('button', { name: 'Novērtējiet šo pakalpojumu' }).click()
    const link = page.getByRole('link', { name: 'Ja jautājumi šeit neparādās' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(`${server.address}/s/${code}?lang=lv`)
  })

  it('is a link where the script does not run', async () => {
    await open({ javaScriptEnabled: false })
    await page.goto(site.put('/noscript', hostPage(buttonCode(snippetInput()))))
    await page.getByRole('link', { name: 'Novērtējiet šo pakalpojumu' }).click()
    await page.locator('form#form').waitFor()
    expect(page.url()).toBe(`${server.address}/s/${code}?lang=lv`)
  })
})

describe('an officer', () => {
  it('finds the code, lists sites, and makes and revokes a key', async () => {
    await signIn('lv-LV')
    await page.goto(`${server.address}/console/points`)
    await page.getByRole('link', { name: 'Ievietot savā vietnē' }).click()
    await page.getByRole('heading', { name: 'Ievietot savā vietnē' }).waitFor()
    await page.locator('.embed-preview iframe').waitFor()
    await page.locator('main select.inline').selectOption({ label: 'Русский' })
    await soon(() => page.locator('pre').nth(1).innerText()).toContain('?lang=ru')
    const snippet = await page.locator('pre').nth(1).innerText()
    expect(snippet).toBe(
      blockCode({
        ...snippetInput(),
        language: 'ru',
        words: 'ru',
        serviceName: 'Dzīvesvietas deklarēšana',
      }),
    )

    const sites = page.getByLabel('Vietnes, katra savā rindā')
    expect(await sites.inputValue()).toBe(listed().join('\n'))
    await sites.fill(`${listed().join('\n')}\nhttp://portal.example.lv`)
    await page.getByRole('button', { name: 'Saglabāt' }).click()
    await page.locator('.summary a', { hasText: 'http://portal.example.lv' }).waitFor()
    await sites.fill(`${listed().join('\n')}\nhttps://portal.example.lv/`)
    await page.getByRole('button', { name: 'Saglabāt' }).click()
    await page.getByText('Saglabāts').waitFor()
    expect(await sites.inputValue()).toBe(`${listed().join('\n')}\nhttps://portal.example.lv`)

    await page.getByLabel('Kurai sistēmai būs atslēga?').fill('Maksājumi')
    await page.getByRole('button', { name: 'Izveidot atslēgu' }).click()
    const key = await page.locator('.notice-good pre').innerText()
    const asked = await page.request.post(`${server.address}/api/points/${code}/answer-links`, {
      headers: { authorization: `Bearer ${key}` },
      data: {},
    })
    expect(asked.status()).toBe(201)
    expect(await accessibilityFaults(page, { frames: false })).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await sidewaysScroll(page)).toBe(0)

    const row = page.getByRole('row', { name: 'Maksājumi' })
    await row.getByRole('button', { name: 'Atsaukt' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Atsaukt' }).click()
    await row.getByText('atsaukta:').waitFor()
    await page.reload()
    await row.getByText('atsaukta:').waitFor()
    expect(await page.locator('body').innerText()).not.toContain(key)
  })
})
