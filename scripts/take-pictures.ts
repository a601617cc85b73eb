/**
 * Takes the pictures of the documentation anew, from the made-up municipality and from the real
 * figures in `examples/uk-opg`: `npm run build && npx node scripts/take-pictures.ts`.
 *
 * Pages of printed reports need `pdftoppm` (poppler-utils), small files need ImageMagick's
 * `convert`; where they are not installed, that is said, and the rest is done.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { addOfficer, createSignInLink } from '../server/auth/service.ts'
import { allPoints } from '../server/distribution/queries.ts'
import { type Running, startServer } from '../server/serve.ts'
import { launchBrowser } from '../test/support/browser.ts'

const PICTURES = 'docs/pictures'
/** What a reader on a slow connection still waits for. */
const LARGEST_KB = 150

const work = mkdtempSync(join(tmpdir(), 'meraukla-pictures-'))
mkdirSync(PICTURES, { recursive: true })
const browser = await launchBrowser()
try {
  await demoPictures(browser)
  await realFigures(browser)
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}

/** The questionnaire, the console, the dashboard and the report of the made-up municipality. */
async function demoPictures(on: Browser): Promise<void> {
  console.log('Making the demo …')
  meraukla('demo', '--no-serve')
  const running = await startServer({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    dataFolder: join(work, 'demo'),
    databaseUrl: undefined,
    logLevel: 'error',
  })
  try {
    if (running.deps.webFolder === null) throw new Error('run "npm run build" first')
    const address = `http://127.0.0.1:${running.port}`
    await questionnaire(on, address, running)
    await consoleResults(on, address, running)
    await dashboard(on, address)
  } finally {
    await running.stop()
  }
  const year = new Date().getUTCFullYear() - 1
  await printed(on, 'report-pages', join(work, 'demo', 'reports', `report-${year}-en.pdf`), [
    'Summary for decision makers',
    'Results by service',
  ])
}

async function questionnaire(on: Browser, address: string, { deps }: Running): Promise<void> {
  const points = await allPoints(deps.connection.db)
  const point = points.find(({ mode, service_id, centre_id }) => {
    return mode === 'qr' && service_id === 'residence' && centre_id === 'egles'
  })
  if (!point) throw new Error('the demo has no collection point with a QR code')
  const page = await openPage(on, { width: 390, height: 800 })
  await page.goto(`${address}/s/${point.code}?lang=en`)
  await page.locator('label', { hasText: 'Very satisfied' }).first().click()
  await page.evaluate(() => scrollTo(0, 0))
  await shoot(page, 'questionnaire')
}

async function consoleResults(on: Browser, address: string, { deps }: Running): Promise<void> {
  const person = { name: 'Anna Paraudziņa', email: 'pictures@demo.invalid', role: 'admin' } as const
  const officer = await addOfficer(deps, person, 'demo')
  const page = await openPage(on, { width: 1280, height: 860 })
  await page.goto(`${address}/console/sign-in#${await createSignInLink(deps, officer.id)}`)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${address}/console/measure`)
  await page.locator('table').first().waitFor()
  await shoot(page, 'console-results')
}

async function dashboard(on: Browser, address: string): Promise<void> {
  const page = await openPage(on, { width: 1100, height: 1500 })
  await page.goto(`${address}/?lang=en`)
  await shoot(page, 'dashboard')
}

/** The report of real counts for 2026, in which the published series broke. */
async function realFigures(on: Browser): Promise<void> {
  console.log('Making the report of real figures …')
  const out = join(work, 'opg')
  meraukla('import', 'catalogue', 'examples/uk-opg/catalogue.csv')
  meraukla('import', 'counts', 'examples/uk-opg/rating-counts.csv')
  meraukla('report', '--year', '2026', '--format', 'pdf', '--out', out)
  meraukla('report', '--year', '2025', '--format', 'pdf', '--out', out)
  await printed(on, 'walk-through-2025', join(out, 'report-2025-en.pdf'), [
    'Summary for decision makers',
    'Results by service',
  ])
  await printed(on, 'walk-through-2026', join(out, 'report-2026-en.pdf'), [
    'What was published: Complete the deputy report',
    'What was published: Use a lasting power of attorney',
  ])
}

/** Two printed pages side by side: those on which these headings stand. */
async function printed(
  on: Browser,
  name: string,
  pdf: string,
  headings: readonly string[],
): Promise<void> {
  const sides: string[] = []
  try {
    const pages = run('pdftotext', pdf, '-').split('\f')
    for (const heading of headings) {
      const number = pages.findIndex((text, at) => at > 1 && hasHeading(text, heading)) + 1
      if (number === 0) throw new Error(`no page of ${pdf} has the heading ${heading}`)
      const file = join(work, `${name}-${number}`)
      run(
        'pdftoppm',
        '-f',
        `${number}`,
        '-l',
        `${number}`,
        '-r',
        '96',
        '-singlefile',
        '-png',
        pdf,
        file,
      )
      sides.push(`data:image/png;base64,${readFileSync(`${file}.png`).toString('base64')}`)
    }
  } catch (error) {
    if (!isMissing(error)) throw error
    console.warn(`${name}: left as it is, because poppler-utils is not installed`)
    return
  }
  const page = await openPage(on, { width: 1400, height: 960 })
  const images = sides.map((source) => `<img src="${source}" alt="">`).join('')
  await page.setContent(`<style>
    body { margin: 0; padding: 16px; display: flex; gap: 16px; background: #dfe3e0 }
    img { width: calc(50% - 8px); box-shadow: 0 1px 4px #0004 }
  </style>${images}`)
  await shoot(page, name, { fullPage: true })
}

/** A heading stands on a line of its own, perhaps after its number. */
function hasHeading(text: string, heading: string): boolean {
  return text.split('\n').some((line) => line.trim().replace(/^[\d.]+\s+/, '') === heading)
}

async function openPage(on: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await on.newContext({ viewport, locale: 'en-GB', colorScheme: 'light' })
  return context.newPage()
}

async function shoot(
  page: Page,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<void> {
  await page.waitForLoadState('networkidle')
  const path = join(PICTURES, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled', ...options })
  await page.context().close()
  try {
    run(
      'convert',
      path,
      '-strip',
      '+dither',
      '-colors',
      '96',
      '-define',
      'png:compression-level=9',
      path,
    )
  } catch (error) {
    if (!isMissing(error)) throw error
    console.warn(`${path}: not made smaller, because ImageMagick is not installed`)
  }
  const size = Math.ceil(readFileSync(path).length / 1024)
  console.log(`  ${path}  ${size} KB${size > LARGEST_KB ? ` (over ${LARGEST_KB} KB)` : ''}`)
}

function meraukla(...args: readonly string[]): void {
  execFileSync(process.execPath, ['--disable-proto=delete', 'bin/meraukla.js', ...args], {
    env: { ...process.env, MERAUKLA_DATA: work, DATABASE_URL: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
