import type { Browser, Page } from 'playwright-core'
import { demand } from '../measure/verdict.ts'

/** What a resident's phone went through. */
export interface Visit {
  /** Until the first answer could be chosen: drawn, and nothing in the way. */
  readonly firstAnswerMs: number
  /** Bytes over the network until then, compressed, with headers. */
  readonly bytesBefore: number
  /** Bytes and requests until nothing more was loaded. */
  readonly bytes: number
  readonly requests: number
}

/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back: a phone on a slow mobile network. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
}
const CPU_SLOWDOWN = 4
const LONGEST_MS = 60_000

/**
 * Opens a page as a cheap phone would that has never seen it: cold cache, throttled network and
 * processor.
 * @param question selector of an answer that can be chosen
 */
export async function visit(
  browser: Browser,
  url: string,
  question: string,
  { javaScript = true } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: javaScript,
  })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
    await cdp.send('Network.emulateNetworkConditions', NETWORK)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    const finished: { at: number; bytes: number }[] = []
    let started = 0
    cdp.on('Network.requestWillBeSent', ({ timestamp }) => {
      if (started === 0) started = timestamp
    })
    cdp.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
      finished.push({ at: (timestamp - started) * 1000, bytes: encodedDataLength })
    })
    await page.goto(url, { waitUntil: 'commit', timeout: LONGEST_MS })
    await page.locator(question).first().waitFor({ state: 'attached', timeout: LONGEST_MS })
    const firstAnswerMs = await drawnAt(page)
    await page.waitForLoadState('networkidle', { timeout: LONGEST_MS })
    const sum = (of: readonly { bytes: number }[]) => of.reduce((all, { bytes }) => all + bytes, 0)
    demand(finished.length > 0, `nothing was loaded from ${url}`)
    return {
      firstAnswerMs,
      bytesBefore: sum(finished.filter(({ at }) => at <= firstAnswerMs)),
      bytes: sum(finished),
      requests: finished.length,
    }
  } finally {
    await context.close()
  }
}

/**
 * The page's own clock, which starts with the navigation, once what is there now has been drawn.
 * Asked again and again instead of waiting inside the page, which may run no script of its own.
 */
async function drawnAt(page: Page): Promise<number> {
  for (;;) {
    const { now, painted } = await page.evaluate(() => ({
      now: performance.now(),
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }))
    if (painted !== undefined) return Math.max(now, painted)
    await page.waitForTimeout(5)
  }
}
