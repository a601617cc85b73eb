import { type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCube, verifyCounts } from '../../server/counts/service.ts'
import { createPoint } from '../../server/distribution/service.ts'
import { createSurvey, publishSurvey } from '../../server/surveys/service.ts'
import { cellsOfCube } from '../../surveys/counts/cube.ts'
import { optionOf } from '../../surveys/definition/questions.ts'
import { textIn } from '../../surveys/definition/text.ts'
import { SATISFACTION_STEPS } from '../../surveys/items/scales.ts'
import { INSTRUMENTS } from '../../surveys/instruments/index.ts'
import {
  accessibilityFaults,
  accessibilityFindings,
  launchBrowser,
  sidewaysScroll,
} from '../support/browser.ts'
import { SMALL_DEFINITION, givenInstitution } from '../support/builders.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'

let server: TestServer & { close: () => Promise<void> }
let browser: Browser
let context: BrowserContext
let page: Page

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

async function point(instrument: string, mode: 'link' | 'assisted' = 'link'): Promise<string> {
  const survey = await createSurvey(server.deps, { instrument }, 'test')
  await publishSurvey(server.deps, survey, 'test')
  const place = { provider: 'liepava', service: 'residence', centre: '', channel: 'electronic' }
  const fields = { ...place, survey, mode, label: '', closesOn: null } as const
  return createPoint(server.deps, { ...fields, channel: 'electronic' }, 'test')
}

async function open(options: { script: boolean; width?: number; locale?: string }): Promise<void> {
  context = await browser.newContext({
    javaScriptEnabled: options.script,
    locale: options.locale ?? 'lv-LV',
    viewport: { width: options.width ?? 390, height: 800 },
  })
  page = await context.newPage()
}

/**
 * How many chose an option of an item, over all points. A reading in whose middle an answer is
 * settled misses that answer, so nothing may wait for it.
 */
async function counted(item: string, option: string): Promise<number> {
  const { db } = server.deps.connection
  const waiting = () => db.selectFrom('response_inbox').select('id').execute()
  await expect.poll(waiting, { timeout: 10_000 }).toEqual([])
  const cells = [...cellsOfCube(await readCube(server.deps.connection.db))]
  return cells
    .filter((cell) => cell.item === item && cell.option === option)
    .reduce((sum, { count }) => sum + count, 0)
}

describe.each([
  { how: 'without JavaScript', script: false },
  { how: 'with JavaScript', script: true },
])('a resident on a phone, $how', ({ script }) => {
  it('answers, and is thanked once the answers are stored', async () => {
    const code = await point('resident-e-service')
    const before = await counted('satisfaction', '5')
    await open({ script })
    await page.goto(`${server.address}/s/${code}`)
    await page.locator('input[name="satisfaction"][value="5"]').check()
    await page.locator('textarea[name="comment"]').fill('Viss kārtībā, oʻzbekcha ķļņ')
    await page.locator('button.send').click()
    await page.getByRole('heading', { name: 'Paldies' }).waitFor()

    expect(await counted('satisfaction', '5')).toBe(before + 1)
  })

  it('is told in words what is missing, and loses nothing', async () => {
    const code = await point('resident-e-service')
    await open({ script })
    await page.goto(`${server.address}/s/${code}`)
    await page.locator('textarea[name="comment"]').fill('Svarīga piezīme')
    await page.locator('button.send').click()
    const summary = page.locator('a[href^="#"]', { hasText: 'apmierin' }).first()
    await summary.waitFor()

    expect(await page.locator('textarea[name="comment"]').inputValue()).toBe('Svarīga piezīme')
    await summary.click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'satisfaction',
    )
  })

  it('changes the language and keeps the answers', async () => {
    const code = await point('resident-visit')
    await open({ script })
    await page.goto(`${server.address}/s/${code}`)
    await page.locator('input[name="satisfaction"][value="2"]').check()
    const [lowest = ''] = SATISFACTION_STEPS
    for (const language of ['uz', 'ru', 'en'] as const) {
      await page.locator(`button[name="_language"][value="${language}"]`).click()
      await page
        .getByText(textIn(optionOf(lowest).text, language))
        .first()
        .waitFor()
      expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`))
      expect(await page.locator('input[name="satisfaction"][value="2"]').isChecked()).toBe(true)
    }
  })
})

describe('easy words', () => {
  it.each([{ script: false }, { script: true }])(
    'are read at one press, with the answers kept (script: $script)',
    async ({ script }) => {
      const code = await point('resident-visit')
      const before = await counted('_wording', 'easy')
      await open({ script, width: 320 })
      await page.goto(`${server.address}/s/${code}?lang=lv`)
      await page.locator('input[name="satisfaction"][value="2"]').check()
      await page.getByRole('button', { name: 'Viegli lasīt' }).click()
      await page.getByText('Vai šis pakalpojums jūs apmierina?').first().waitFor()
      expect(await page.locator('input[name="satisfaction"][value="2"]').isChecked()).toBe(true)
      await page.getByRole('button', { name: 'Parastais teksts' }).click()
      await page.getByText('Cik lielā mērā jūs kopumā apmierina').first().waitFor()
      await page.getByRole('button', { name: 'Viegli lasīt' }).click()
      await page.getByText('Vai šis pakalpojums jūs apmierina?').first().waitFor()
      await page.locator('button.send').click()
      await page.getByRole('heading', { name: 'Paldies' }).waitFor()

      expect(await counted('_wording', 'easy')).toBe(before + 1)
    },
  )

  it.each(['lv', 'en', 'ru', 'uz'])(
    'have no accessibility fault in %s at 320 px',
    async (language) => {
      const code = await point('centre-client')
      await open({ script: true, width: 320 })
      await page.goto(`${server.address}/s/${code}?lang=${language}&read=easy`)

      expect(await page.locator('html').getAttribute('lang')).toContain('-simple')
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
    },
  )
})

describe('a person who is helped', () => {
  it('says so on the page with its script, and the answers are compared by it', async () => {
    const code = await point('resident-e-service', 'assisted')
    await open({ script: true })
    await page.goto(`${server.address}/s/${code}`)
    await page.waitForLoadState('networkidle')
    await page.locator('input[name="satisfaction"][value="3"]').check()
    await page.locator('input[name="_helper"][value="interpreter"]').check()
    const sent = page.waitForRequest((request) => request.method() === 'PUT')
    await page.locator('button.send').click()
    expect((await sent).postDataJSON()).toMatchObject({ helper: 'interpreter' })
    await page.getByRole('heading', { name: 'Paldies' }).waitFor()

    expect(await counted('_helper', 'interpreter')).toBe(1)
    expect(await counted('_assisted.satisfaction', '3')).toBe(1)
  })
})

describe('a resident without a connection', () => {
  it('is told the truth, and the answers are stored once when there is one', async () => {
    const code = await point('resident-e-service')
    const before = await counted('satisfaction', '1')
    await open({ script: true })
    await page.goto(`${server.address}/s/${code}`)
    await page.waitForLoadState('networkidle')
    await page.locator('input[name="satisfaction"][value="1"]').check()
    await context.setOffline(true)
    await page.locator('button.send').click()
    await page.getByText('Saglabāts šajā ierīcē').first().waitFor()
    expect(await counted('satisfaction', '1')).toBe(before)

    await context.setOffline(false)
    await expect.poll(() => counted('satisfaction', '1'), { timeout: 20_000 }).toBe(before + 1)
  })

  it('finds the answers again after closing the page', async () => {
    const code = await point('resident-e-service')
    await open({ script: true })
    await page.goto(`${server.address}/s/${code}`)
    await page.waitForLoadState('networkidle')
    await page.locator('textarea[name="comment"]').fill('Turpināšu vēlāk')
    await page.locator('input[name="satisfaction"][value="3"]').check()
    await page.waitForTimeout(600)
    await page.goto('about:blank')
    await page.goto(`${server.address}/s/${code}`)

    await expect
      .poll(() => page.locator('textarea[name="comment"]').inputValue())
      .toBe('Turpināšu vēlāk')
    expect(await page.locator('input[name="satisfaction"][value="3"]').isChecked()).toBe(true)
  })
})

describe.each(INSTRUMENTS.map(({ id }) => id))('the questionnaire %s', (instrument) => {
  let code: string
  beforeEach(async () => {
    code = await point(instrument)
  })

  it.each(['lv', 'en', 'ru', 'uz'])(
    'has no accessibility fault in %s at 320 px',
    async (language) => {
      await open({ script: true, width: 320 })
      await page.goto(`${server.address}/s/${code}?lang=${language}`)

      expect(await accessibilityFaults(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
    },
  )

  it('can be answered with the keyboard alone', async () => {
    await open({ script: true })
    await page.goto(`${server.address}/s/${code}?lang=en`)
    const groups = await page.locator('fieldset:has(input[type="radio"]):visible').count()
    const answered = new Set<string>()
    const unseen: string[] = []
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab')
      const here = await focusedRadio(page)
      if (!here || answered.has(here.name)) continue
      if (!here.isVisible) unseen.push(here.name)
      await page.keyboard.press('Space')
      answered.add(here.name)
    }

    expect(unseen).toEqual([])
    expect(answered.size).toBe(groups)
  })

  it('asks nothing of any other host', async () => {
    await open({ script: true })
    const hosts = new Set<string>()
    const files: string[] = []
    page.on('request', (request) => {
      hosts.add(new URL(request.url()).host)
      files.push(request.url())
    })
    await page.goto(`${server.address}/s/${code}`)
    await page.waitForLoadState('networkidle')

    expect([...hosts]).toEqual([new URL(server.address).host])
    // The large survey library is for questions that plain HTML cannot do well, and none is here.
    expect(files.filter((file) => file.includes('survey-'))).toEqual([])
  })
})

describe('every type of question', () => {
  const title = { lv: 'Kā bija?', en: 'How was it?', ru: 'Как было?', uz: 'Qanday boʻldi?' }
  const choice = (value: string) => ({
    value,
    text: {
      lv: `Izvēle ${value}`,
      en: `Choice ${value}`,
      ru: `Ответ ${value}`,
      uz: `${value} javob`,
    },
  })
  const choices = [choice('1'), choice('2'), choice('3')]
  const elements = [
    { type: 'rating', name: 'r', minRateDescription: title, maxRateDescription: title },
    { type: 'radiogroup', name: 'c', choices, isRequired: true, description: title },
    { type: 'dropdown', name: 'd', choices },
    { type: 'checkbox', name: 'k', choices, maxSelectedChoices: 2 },
    { type: 'boolean', name: 'b' },
    { type: 'text', name: 't', maxLength: 50 },
    { type: 'text', name: 'n', inputType: 'number', min: 0, max: 10 },
    { type: 'text', name: 'day', inputType: 'date' },
    { type: 'matrix', name: 'm', rows: choices, columns: choices },
    { type: 'ranking', name: 'rk', choices },
    { type: 'matrixdynamic', name: 'table', maxRowCount: 3, columns: [{ name: 'z', title }] },
    { type: 'comment', name: 'co', maxLength: 500 },
  ].map((element) => ({ ...element, title }))
  let code: string
  beforeAll(async () => {
    const definitionText = JSON.stringify({ ...SMALL_DEFINITION, elements })
    const survey = await createSurvey(server.deps, { definitionText }, 'test')
    await publishSurvey(server.deps, survey, 'test')
    const place = { provider: 'liepava', service: 'residence', centre: '' }
    const fields = { ...place, survey, mode: 'link', label: '', closesOn: null } as const
    code = await createPoint(server.deps, { ...fields, channel: 'post' }, 'test')
  })

  it.each(
    (['lv', 'en', 'ru', 'uz'] as const).flatMap((language) =>
      [false, true].map((enhanced) => ({ language, enhanced })),
    ),
  )(
    'has no accessibility fault and leaves none undecided in $language at three widths (enhanced: $enhanced)',
    async ({ language, enhanced }) => {
      await open({ script: true, width: 320 })
      // Without its script it is the plain page, which axe needs a script to look at.
      if (!enhanced) await page.route(/\/assets\//, (route) => route.abort())
      await page.goto(`${server.address}/s/${code}?lang=${language}`)
      await page.waitForLoadState('networkidle')
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })

        expect(await accessibilityFindings(page), `${width} px`).toEqual([])
        expect(await sidewaysScroll(page), `${width} px`).toBe(0)
      }
    },
  )
})

describe('a questionnaire with a question that plain HTML cannot do well', () => {
  const RANKING = {
    ...SMALL_DEFINITION,
    elements: [
      ...SMALL_DEFINITION.elements,
      { type: 'ranking', name: 'priority', choices: ['speed', 'clarity', 'staff'] },
    ],
  }
  const send = () => page.locator('button.send').click()

  async function openRanking(script: boolean): Promise<void> {
    const from = { definitionText: JSON.stringify(RANKING) }
    const survey = await createSurvey(server.deps, from, 'test')
    await publishSurvey(server.deps, survey, 'test')
    const place = {
      provider: 'liepava',
      service: 'residence',
      centre: '',
      channel: 'phone',
    } as const
    const fields = { ...place, survey, mode: 'link', label: '', closesOn: null } as const
    const code = await createPoint(server.deps, fields, 'test')
    await open({ script })
    await page.goto(`${server.address}/s/${code}?lang=en`)
  }

  it('is answered by places to choose, without JavaScript', async () => {
    const before = await counted('priority.clarity', '1')
    await openRanking(false)
    await page.locator('input[name="satisfaction"][value="4"]').check()
    for (const [choice, place] of [
      ['speed', '2'],
      ['clarity', '1'],
      ['staff', '3'],
    ] as const) {
      await page.locator(`select[name="priority.${choice}"]`).selectOption(place)
    }
    await send()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()

    expect(await counted('priority.clarity', '1')).toBe(before + 1)
  })

  it('is answered by moving lines, once the survey library has come after the first question', async () => {
    const before = await counted('priority.clarity', '1')
    await openRanking(true)
    await page.locator('input[name="satisfaction"][value="4"]').check()
    const line = page.locator('.sv-ranking-item, .sd-ranking-item', { hasText: 'clarity' }).first()
    await line.waitFor()
    await line.focus()
    await page.keyboard.press('ArrowUp')
    expect(await accessibilityFaults(page)).toEqual([])
    await send()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()

    expect(await counted('priority.clarity', '1')).toBe(before + 1)
  })
})

describe('what was sent in this run', () => {
  it('is counted to the last unit', async () => {
    expect((await verifyCounts(server.deps.connection.db)).differences).toEqual([])
  })
})

/** The radio button that has the focus, and whether a ring or shadow shows that it has. */
function focusedRadio(on: Page): Promise<{ name: string; isVisible: boolean } | null> {
  return on.evaluate(() => {
    const active = document.activeElement
    if (!(active instanceof HTMLInputElement) || active.type !== 'radio') return null
    const isVisible = [active, active.closest('label')].some((element) => {
      if (!element) return false
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      return outlineStyle !== 'none' || boxShadow !== 'none'
    })
    return { name: active.name, isVisible }
  })
}
