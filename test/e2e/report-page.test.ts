import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annualReport } from '../../reports/annual/annual-report.ts'
import { renderHtml } from '../../reports/render/html.ts'
import { accessibilityFaults, launchBrowser } from '../support/browser.ts'
import { municipalityInput } from '../support/municipality-input.ts'

describe('the annual report in a browser', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage()
    await page.setContent(renderHtml(annualReport(municipalityInput(), 'lv')))
  })
  afterAll(() => browser.close())

  it('is not scrolled sideways on the narrowest phone', async () => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })

  it('has no accessibility fault that axe finds, with every table opened', async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('asks nothing of any other place', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(renderHtml(annualReport(municipalityInput(), 'en')))
    expect(asked).toEqual([])
  })
})
