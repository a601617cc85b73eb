import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addOfficer, createSignInLink } from '../../server/auth/service.ts'
import { createSurvey, publishSurvey, readSurvey, saveDraft } from '../../server/surveys/service.ts'
import { SMALL_DEFINITION, givenInstitution } from '../support/builders.ts'
import { accessibilityFaults, launchBrowser, sidewaysScroll } from '../support/browser.ts'
import { type TestServer, startTestServer } from '../support/running-server.ts'
import { LANGUAGES } from '../../locales/language.ts'

describe('the questionnaire editor', () => {
  let server: TestServer & { close: () => Promise<void> }
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    server = await startTestServer()
    await givenInstitution(server.deps)
    browser = await launchBrowser()
    context = await signedIn('ilze@example.lv')
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** A browser of a coordinator who works in English. */
  async function signedIn(email: string): Promise<BrowserContext> {
    const made = await browser.newContext({
      locale: 'en',
      viewport: { width: 1280, height: 900 },
      baseURL: server.address,
    })
    await made.addInitScript(() => {
      localStorage.setItem('meraukla.language', localStorage.getItem('meraukla.language') ?? 'en')
    })
    const person = { name: email, email, role: 'coordinator' } as const
    const { id } = await addOfficer(server.deps, person, 'test')
    const token = await createSignInLink(server.deps, id)
    const answer = await made.request.post(`${server.address}/api/auth/link`, { data: { token } })
    expect(answer.ok()).toBe(true)
    return made
  }

  /** Saving waits for a pause in typing. */
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- awaited by whoever calls it
  const eventually = (look: () => unknown) => expect.poll(look, { timeout: 10_000 })
  const open = async (path: string, on = page) => {
    await on.goto(`${server.address}/console${path}`)
    await on.waitForSelector('main h1')
  }
  const saved = (on = page) => on.waitForSelector('.save-state[data-state=saved]')
  const draftOf = async (id: string) => (await readSurvey(server.deps.connection.db, id)).draft
  const idIn = (on = page) => /ask\/([0-9a-f-]{36})/.exec(on.url())?.[1] ?? ''
  const focused = (on = page) =>
    on.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 60))

  /** Presses Tab until something matching has the focus: what a keyboard alone can reach. */
  async function tabTo(selector: string, on = page): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      const there = await on.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      )
      if (there) return
      await on.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${selector}; last at ${await focused(on)}`)
  }
  const button = (name: string) => `button[data-name="${name}"]`
  /** Marks buttons by what they say, so that the focus can be compared with it. */
  const nameButtons = (on = page) =>
    on.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('button, a'))
        each.dataset['name'] = each.textContent?.trim() ?? ''
    })
  async function pressByKeyboard(name: string, on = page): Promise<void> {
    await nameButtons(on)
    await tabTo(`${button(name)}, a[data-name="${name}"]`, on)
    await on.keyboard.press('Enter')
  }

  it('is used with the keyboard alone, from a blank page to a published survey', async () => {
    await open('/ask')
    await page.waitForSelector('#field-title')
    await tabTo('#field-title')
    await page.keyboard.type('Library survey')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.editor')
    const id = idIn()

    await pressByKeyboard('From the item bank…')
    await page.waitForSelector('.dialog')
    await tabTo('.dialog input[type=checkbox]')
    await page.keyboard.press('Space')
    await pressByKeyboard('Add 1 question')
    await page.waitForSelector('.dialog', { state: 'detached' })

    await pressByKeyboard('A question of your own…')
    await page.waitForSelector('.dialog')
    await pressByKeyboard('free text')
    await page.waitForSelector('.dialog', { state: 'detached' })
    await page.getByLabel('Question', { exact: true }).waitFor()
    await tabTo('.editor-panel textarea')
    await page.keyboard.type('What should the library do better?')

    // Order: the new question goes up, and that is said.
    await page.evaluate(() => document.querySelector<HTMLElement>('main h1')?.focus())
    await pressByKeyboard('Move up')
    await page
      .getByText('“What should the library do better?” is now question 1 of 2.')
      .waitFor({ state: 'attached' })

    // About the questionnaire: what is owed before publishing.
    await tabTo('.questions [role=row]')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    const fill = async (label: string, text: string) => {
      const field = page.getByLabel(label, { exact: true })
      await field.waitFor()
      await field.focus()
      await page.keyboard.type(text)
    }
    await fill('Purpose', 'To serve readers better.')
    await fill('Privacy notice', 'We store your answers.')
    await fill('Single answers are kept, in months', '24')
    await saved()

    const draft = await draftOf(id)
    expect(draft.pages?.[0]?.elements.map(({ name }) => name)).toEqual([
      'question_2',
      'satisfaction',
    ])
    expect(draft.retentionMonths).toBe(24)

    await page.evaluate(() => document.querySelector<HTMLElement>('main h1')?.focus())
    await pressByKeyboard('What publishing does')
    await page.waitForSelector('h1:has-text("Publish:")')
    await page.getByRole('button', { name: 'Publish' }).waitFor()
    await pressByKeyboard('Publish')
    await page.waitForSelector('[role=alertdialog]')
    await nameButtons()
    await tabTo('[role=alertdialog] button.button-filled')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.fingerprint')
    const survey = await readSurvey(server.deps.connection.db, id)
    expect(survey.versions).toMatchObject([{ version: 1, languages: ['en'] }])
  })

  /** A survey in the console's editor, one version of it published. */
  async function givenPublished(): Promise<string> {
    const { deps } = server
    const text = JSON.stringify(SMALL_DEFINITION)
    const id = await createSurvey(deps, { definitionText: text }, 'test')
    await publishSurvey(deps, id, 'test')
    return id
  }
  const row = (text: string, on = page) => on.locator('.questions [role=row]', { hasText: text })

  /** As a person does: the list has come to rest before the pointer goes down. */
  async function choose(text: string): Promise<void> {
    await row(text).scrollIntoViewIfNeeded()
    await page.evaluate(() => new Promise((rest) => setTimeout(rest, 100)))
    await row(text).click()
  }

  it('takes a question to another place with the pointer', async () => {
    const id = await givenPublished()
    await open(`/ask/${id}/edit`)
    await row('Comment').waitFor()
    // The handle lets the pointer through to its row, which is what is dragged.
    await row('Comment').dragTo(row('How satisfied?'), {
      sourcePosition: { x: 16, y: 20 },
      targetPosition: { x: 60, y: 3 },
    })
    await page.getByText('“Comment” is now question 1 of 3.').waitFor({ state: 'attached' })
    await saved()
    const order = async () => (await draftOf(id)).pages?.[0]?.elements.map(({ name }) => name)
    await eventually(async () => String(await order())).toBe('comment,satisfaction,outcome')
    expect(await order()).toHaveLength(3)
  })

  it('undoes and does again, step by step, and saves what is there', async () => {
    const id = await givenPublished()
    await open(`/ask/${id}/edit`)
    await choose('Comment')
    await page.locator('.editor-panel textarea').first().fill('Anything else?')
    await page.getByRole('button', { name: 'Take out' }).click()
    expect(await row('Anything else?').count()).toBe(0)
    await page.keyboard.press('Control+z')
    await row('Anything else?').waitFor()
    await page.keyboard.press('Control+z')
    await row('Comment').waitFor()
    await page.keyboard.press('Control+y')
    await row('Anything else?').waitFor()
    await saved()
    await eventually(
      async () => (await draftOf(id)).pages?.[0]?.elements.at(-1)?.title,
    ).toMatchObject({ en: 'Anything else?', lv: 'Piebilde' })

    await page.reload()
    await row('Anything else?').waitFor()
  })

  it('keeps what was not saved when the page is closed, and offers it again', async () => {
    const id = await givenPublished()
    await open(`/ask/${id}/edit`)
    await page.waitForSelector('.editor')
    await context.setOffline(true)
    await page.getByLabel('Title', { exact: true }).fill('Written on a train')
    await page.waitForSelector('.save-state[data-state=unsaved]')
    const left = await context.newPage()
    await page.close({ runBeforeUnload: false })
    await context.setOffline(false)
    page = left
    page.setDefaultTimeout(15_000)
    await open(`/ask/${id}/edit`)
    expect((await draftOf(id)).title).toEqual(SMALL_DEFINITION.title)
    await page.getByRole('button', { name: 'Put them back' }).click()
    await eventually(async () => (await draftOf(id)).title).toMatchObject({
      en: 'Written on a train',
    })
  })

  it('asks some only, by pointing, and says so as a sentence', async () => {
    const id = await givenPublished()
    await open(`/ask/${id}/edit`)
    await choose('Comment')
    await page.getByRole('button', { name: 'Ask some only…' }).click()
    await page.getByLabel('Question', { exact: true }).last().selectOption('outcome')
    await page.getByLabel('Answer', { exact: true }).selectOption('no')
    await page.getByText('Answer only if you answered “no” to “Done?”.').waitFor()
    await saved()
    await eventually(async () => (await draftOf(id)).pages?.[0]?.elements.at(-1)?.visibleIf).toBe(
      "{outcome} = 'no'",
    )

    // A condition that looks forward is told where it stands, and the draft is kept all the same.
    await page.getByRole('button', { name: 'Move up' }).click()
    await page.getByRole('button', { name: 'Move up' }).click()
    await page.locator('.condition .fault').waitFor()
    await eventually(async () =>
      (await draftOf(id)).pages?.[0]?.elements.map(({ name }) => name),
    ).toEqual(['comment', 'satisfaction', 'outcome'])
    await page.getByRole('link', { name: 'What publishing does' }).click()
    await page.getByRole('heading', { name: 'One thing must be mended' }).waitFor()
    expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0)
  })

  it('lets no officer overwrite another, and loses nothing of either', async () => {
    const id = await givenPublished()
    const colleague = await signedIn(`second-${id}@example.lv`)
    const other = await colleague.newPage()
    other.setDefaultTimeout(15_000)
    await open(`/ask/${id}/edit`)
    await open(`/ask/${id}/edit`, other)
    await page.getByLabel('Title', { exact: true }).fill('Mine')
    await saved()
    await eventually(async () => (await draftOf(id)).title).toMatchObject({ en: 'Mine' })
    await other.getByLabel('Title', { exact: true }).fill('Theirs')
    await other.getByRole('heading', { name: 'Somebody else changed' }).waitFor()
    await other.getByRole('button', { name: 'Keep mine as a new survey' }).click()
    await other.getByRole('heading', { name: 'Edit: Theirs (copy)' }).waitFor()

    expect((await draftOf(id)).title).toMatchObject({ en: 'Mine' })
    expect((await draftOf(idIn(other))).title).toMatchObject({ en: 'Theirs (copy)' })
    await colleague.close()
  })

  it('says before publishing what changed and what that does to each figure', async () => {
    const { deps } = server
    const id = await createSurvey(deps, { instrument: 'resident-visit' }, 'test')
    await publishSurvey(deps, id, 'test')
    await open(`/ask/${id}/edit`)
    await choose('The waiting time was acceptable')
    await page.getByRole('button', { name: 'Take out' }).click()
    await saved()
    await eventually(async () => (await draftOf(id)).pages?.[0]?.elements.length).toBe(9)
    await page.getByRole('link', { name: 'What publishing does' }).click()
    await page.getByRole('heading', { name: 'What it does to each figure' }).waitFor()
    const figures = page.locator('table').last().locator('tbody tr')
    expect(await figures.first().innerText()).toMatch(/no longer computed[\s\S]*waiting/)
    expect(await figures.last().innerText()).toContain('comparable')

    await page.getByRole('button', { name: 'Publish' }).click()
    await page.locator('[role=alertdialog] .button-filled').click()
    await page.waitForSelector('.fingerprint')
    const { versions } = await readSurvey(deps.connection.db, id)
    expect(versions[1]?.comparability).toMatchObject({
      verdict: 'comparable',
      changes: [{ item: 'waiting', kind: 'removed' }],
    })
    expect(versions[1]?.comparability.indicators).toContainEqual(
      expect.objectContaining({ consequence: 'ends' }),
    )
  })

  it('shows the draft without scripts and interactive, in each language', async () => {
    const id = await givenPublished()
    await open(`/ask/${id}/edit`)
    const frame = page.frameLocator('.preview-frame iframe')
    await frame.getByText('How satisfied?').waitFor()
    const preview = page.locator('.editor-preview')
    await preview.getByLabel('Русский').check()
    await frame.getByText('Довольны?').waitFor()
    await preview.getByLabel('interactive').check()
    const interactive = preview.locator('.sd-root-modern').getByText('Довольны?')
    await interactive.waitFor()
    expect(await interactive.isVisible()).toBe(true)
  })

  it('has texts translated at the desk, and in a file that goes out and comes back', async () => {
    const { deps } = server
    const [rating, ...rest] = SMALL_DEFINITION.elements
    const title = { lv: 'Cik labi?', en: 'How good?', uz: 'Qanchalik yaxshi?' }
    const definition = { ...SMALL_DEFINITION, elements: [{ ...rating, title }, ...rest] }
    const text = JSON.stringify(definition)
    const id = await createSurvey(deps, { definitionText: text }, 'test')
    await open(`/ask/${id}/translate`)
    await page.locator('.directions fieldset').nth(1).getByLabel('Русский').check()
    await page.getByText('1 text is missing').waitFor()
    await page.getByLabel('Translation: satisfaction/title').fill('Хорошо?')
    await page.getByRole('button', { name: 'Save the translations' }).click()
    await page.getByText('Nothing is missing').waitFor()

    const address = await page.getByRole('link', { name: 'XLIFF 2' }).getAttribute('href')
    const out = await (await page.request.get(`${server.address}${address}`)).text()
    expect(out).toContain('<target xml:space="preserve">Хорошо?</target>')
    const bring = async (content: string) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'translated.xlf',
        mimeType: 'application/xliff+xml',
        buffer: Buffer.from(content),
      })
      await page.getByRole('button', { name: 'Bring in' }).click()
    }
    await bring(out.replace('>How good?<', '>How bad?<'))
    await page.getByText('The source of “satisfaction/title” is another one now').waitFor()
    await bring(out.replace('>Хорошо?<', '>Насколько хорошо?<'))
    await page.getByText('1 translation was taken').waitFor()
    expect(JSON.stringify(await draftOf(id))).toContain('Насколько хорошо?')
  })

  it('has easy texts written beside the usual ones, shown in the preview and offered', async () => {
    const { deps } = server
    const text = JSON.stringify(SMALL_DEFINITION)
    const id = await createSurvey(deps, { definitionText: text }, 'test')
    await open(`/ask/${id}/translate?easy=1`)
    await page.getByText('3 questions or explanations have no easy text yet').waitFor()
    const easy = { satisfaction: 'Happy?', outcome: 'Did it work?', comment: 'Say more?' }
    for (const [item, words] of Object.entries(easy))
      await page.getByLabel(`Translation: ${item}/title`).fill(words)
    await page.getByRole('button', { name: 'Save the translations' }).click()
    await page.getByText('Respondents are offered the easy reading in this language.').waitFor()

    expect((await draftOf(id)).elements ?? (await draftOf(id)).pages?.[0]?.elements).toMatchObject([
      { title: { 'en-simple': 'Happy?' } },
      { title: { 'en-simple': 'Did it work?' } },
      { title: { 'en-simple': 'Say more?' } },
    ])
    await open(`/ask/${id}/publish`)
    await page.getByText('Easy to read in: English.').waitFor()
    await open(`/ask/${id}/edit`)
    const preview = page.locator('.editor-preview')
    await preview.getByLabel('Easy to read').check()
    await page.frameLocator('.preview-frame iframe').getByText('Happy?').waitFor()

    // The item changes, and the desk says that its easy text has to be looked at.
    await page.getByLabel('Title', { exact: true }).waitFor()
    await choose('How satisfied?')
    await page.locator('.editor-panel textarea').first().fill('How satisfied are you?')
    await saved()
    await eventually(async () => JSON.stringify(await draftOf(id))).toContain('satisfied are you')
    await open(`/ask/${id}/translate?easy=1`)
    await page.getByText('1 source changed since').waitFor()
  })

  it('takes a questionnaire of another tool and tells what became of each part', async () => {
    await open('/ask/import')
    const survey = {
      title: 'From elsewhere',
      elements: [
        { type: 'rating', name: 'score', title: 'How was it?' },
        { type: 'file', name: 'photo', title: 'A photo' },
      ],
    }
    await page.locator('input[type=file]').setInputFiles({
      name: 'survey.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(survey)),
    })
    await page.locator('main form button[type=submit]').click()
    await page.getByRole('link', { name: 'Open the draft' }).waitFor()
    const left = page.locator('tr', { hasText: 'photo' })
    expect(await left.first().innerText()).toContain('Left out')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('link', { name: 'Open the draft' }).click()
    await page.getByRole('heading', { name: 'From elsewhere' }).waitFor()
    const address = await page.getByRole('link', { name: 'SurveyJS JSON' }).getAttribute('href')
    const out: unknown = await (await page.request.get(`${server.address}${address}`)).json()
    expect(out).toMatchObject({ title: 'From elsewhere' })
  })

  it.each(LANGUAGES)(
    'has no accessibility fault on any page, wide or narrow (%s)',
    async (language) => {
      const { deps } = server
      const id = await createSurvey(deps, { instrument: 'resident-visit' }, 'test')
      await publishSurvey(deps, id, 'test')
      const draft = await draftOf(id)
      const own = {
        type: 'checkbox',
        name: 'own',
        choices: [{ value: 'a', text: { lv: 'A' } }, 'b'],
      }
      const [first] = draft.pages ?? []
      const changed = {
        ...draft,
        pages: [{ ...first, elements: [own, ...(first?.elements ?? [])] }],
      }
      await saveDraft(deps, id, { revision: 1, definitionText: JSON.stringify(changed) }, 'test')
      await page.evaluate((chosen) => localStorage.setItem('meraukla.language', chosen), language)

      const states: [string, () => Promise<unknown>][] = [
        [`/ask/${id}/edit`, () => page.waitForSelector('.questions')],
        [`/ask/${id}/edit`, () => page.locator('.questions [data-key=own]').click()],
        [`/ask/${id}/edit`, () => page.locator('.questions [data-key=outcome_reason]').click()],
        [`/ask/${id}/edit`, () => page.locator('.questions [data-key="page:0"]').click()],
        [`/ask/${id}/edit`, () => page.locator('.list-actions button').first().click()],
        [`/ask/${id}/edit`, () => page.locator('.list-actions button').nth(1).click()],
        [`/ask/${id}/publish`, () => page.waitForSelector('.table-region')],
        [`/ask/${id}/translate`, () => page.waitForSelector('.translation')],
      ]
      // Once is enough for what differs from the others in few words.
      if (language === 'lv')
        states.push(
          [`/ask/${id}/translate?easy=1`, () => page.waitForSelector('.translation')],
          [`/ask/${id}`, () => page.locator('a[href*="format=xlsform"]').waitFor()],
        )
      for (const [path, act] of states) {
        await open(path)
        await act()
        // Without its scripts the framed page cannot be examined from here; other tests examine it.
        await page.evaluate(() => document.querySelector('iframe')?.remove())
        expect([path, ...(await accessibilityFaults(page))]).toEqual([path])
        await page.setViewportSize({ width: 320, height: 640 })
        expect([path, ...(await accessibilityFaults(page))]).toEqual([path])
        expect(await sidewaysScroll(page)).toBe(0)
        await page.setViewportSize({ width: 1280, height: 900 })
      }
      await page.evaluate(() => localStorage.setItem('meraukla.language', 'en'))
    },
  )
})
