import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'

const CACHE = resolve('node_modules/.cache/chromium')
const FONTS = resolve('node_modules/@expo-google-fonts/source-sans-3')

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A real Chromium: the one named by CHROME_PATH, the one that npm brought, or one found on the
 * machine. Where none of them runs, Debian's is installed, and that is said. Its only font is ours,
 * so that a page looks the same everywhere.
 */
export function launchBrowser(): Promise<Browser> {
  return withExecutable((executablePath) =>
    chromium.launch({ executablePath, args: ARGUMENTS, env: environment() }),
  )
}

export interface KillableBrowser {
  readonly context: BrowserContext
  /** Ends every process of the browser at once, with no chance to write anything. */
  readonly kill: () => Promise<void>
}

/** A Chromium that keeps its data in a folder and can be killed as a crash or a flat battery would. */
export function launchKillable(folder: string): Promise<KillableBrowser> {
  return withExecutable(async (executablePath) => {
    const own = [`--user-data-dir=${folder}`, '--remote-debugging-port=0', '--headless']
    const child = spawn(executablePath, [...ARGUMENTS, ...own, 'about:blank'], {
      env: environment(),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const browser = await chromium.connectOverCDP(await debuggingAddress(child))
    const [context] = browser.contexts()
    if (!context) throw new Error('the browser has no context')
    return {
      context,
      async kill() {
        const ended = new Promise((done) => child.once('exit', done))
        // Its own process group, by number: the browser and what it started.
        if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
        await ended
      },
    }
  })
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`ended with ${code}: ${said.slice(-500)}`)))
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) found(address)
    })
  })
}

function environment(): Record<string, string> {
  const all = { ...process.env, FONTCONFIG_FILE: fontConfiguration() }
  const set = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(set)
}

async function withExecutable<Started>(
  start: (executablePath: string) => Promise<Started>,
): Promise<Started> {
  const faults: string[] = []
  for (const find of [fromEnvironment, unpackedChromium, foundOnMachine, installedFromDebian]) {
    try {
      const executablePath = await find()
      if (executablePath === undefined) continue
      return await start(executablePath)
    } catch (error) {
      faults.push(`${find.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(`no browser can be started; set CHROME_PATH\n${faults.join('\n')}`)
}

function fromEnvironment(): string | undefined {
  return process.env['CHROME_PATH']
}

function foundOnMachine(): string | undefined {
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return known.find((path) => existsSync(path))
}

function installedFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.warn('No browser runs here: installing Debian’s chromium with apt-get.')
  execFileSync('apt-get', ['update'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
  })
  return '/usr/bin/chromium'
}

/**
 * Unpacks the browser of the npm package into our own cache. The package reads where to unpack, and
 * whether to bring its libraries along, from the environment at the moment it is loaded.
 */
async function unpackedChromium(): Promise<string> {
  mkdirSync(CACHE, { recursive: true })
  const before = { TMPDIR: process.env['TMPDIR'], AWS: process.env['AWS_LAMBDA_JS_RUNTIME'] }
  process.env['TMPDIR'] = CACHE
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x'
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } finally {
    restore('TMPDIR', before.TMPDIR)
    restore('AWS_LAMBDA_JS_RUNTIME', before.AWS)
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

function fontConfiguration(): string {
  mkdirSync(CACHE, { recursive: true })
  const file = join(CACHE, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${FONTS}</dir><cachedir>${join(CACHE, 'fontconfig')}</cachedir></fontconfig>
`,
  )
  return file
}

/**
 * What axe finds against WCAG 2.0 to 2.2, levels A and AA, as one line a finding.
 * @param frames false: documents inside the page are looked at apart, since axe waits for ever for
 *   one that lets no script in
 */
export async function accessibilityFaults(
  page: Page,
  { frames = true }: { frames?: boolean } = {},
): Promise<string[]> {
  const { violations } = await examined(page, frames)
  return violations.flatMap(inLines)
}

/** The same, and what axe could not decide, which a person would have to look at. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const { violations, incomplete } = await examined(page, true)
  return [
    ...violations.flatMap(inLines),
    ...incomplete.flatMap(inLines).map((line) => `undecided ${line}`),
  ]
}

function examined(page: Page, frames: boolean) {
  return new AxeBuilder({ page })
    .setLegacyMode(!frames)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
}

function inLines({ id, nodes }: { id: string; nodes: { html: string }[] }): string[] {
  return nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)
}

/** How far the page can be scrolled sideways, in pixels; 0 is what we want. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
