import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { prepareDatabase } from './intake/prepare.ts'
import { Usage } from './intake/usage.ts'
import { startChild } from './measure/child.ts'
import { describeMachine } from './measure/machine.ts'
import { inWords, spreadOf } from './measure/spread.ts'
import { demand, judge } from './measure/verdict.ts'
import { startStockPage } from './respond-page/stock-page.ts'
import { type Visit, visit } from './respond-page/visit.ts'
import { launchBrowser } from '../test/support/browser.ts'

/**
 * How soon a resident with a slow phone can answer, and what the page costs to load. See
 * bench/README.md.
 */
const PAIRS = 5

// Inside the project, so that the stock page's build finds the packages.
const folder = mkdtempSync(join(existsSync('node_modules') ? 'node_modules' : tmpdir(), '.bench-'))
const browser = await launchBrowser()
try {
  await bench(browser)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

async function bench(chromium: Browser): Promise<void> {
  demand(existsSync('dist/web/.vite/manifest.json'), 'build the web pages first: npm run build')
  console.log(`Respond page: the ten usual questions (resident-visit) on a slow phone
  ${describeMachine()}
  Chromium ${chromium.version()}; 1.6 Mbit/s down, 150 ms there and back, processor ÷ 4, cold cache.
  First answer: from the start of the navigation until the first answer is drawn and can be chosen.
  Bytes: over the network, compressed, with headers. ${PAIRS} alternated rounds, medians [min–max].\n`)

  const { server, url: stock } = await startStockPage(folder)
  const [code] = await prepareDatabase(configOf(folder))
  const product = startChild(new URL('intake/product-server.ts', import.meta.url))
  const { port } = await product.ask({ dataFolder: folder }, Usage)
  const ours = `http://127.0.0.1:${port}/s/${code}?lang=lv`

  const runs = { stock: [] as Visit[], ours: [] as Visit[], plain: [] as Visit[] }
  for (let round = 0; round <= PAIRS; round++) {
    const found = {
      stock: await visit(chromium, stock, '.sd-rating input, input[type=radio]'),
      ours: await visit(chromium, ours, 'input[type=radio]'),
      plain: await visit(chromium, ours, 'input[type=radio]', { javaScript: false }),
    }
    // The first round warms both servers and the browser.
    if (round === 0) continue
    runs.stock.push(found.stock)
    runs.ours.push(found.ours)
    runs.plain.push(found.plain)
  }
  await product.end()
  server.close()

  print('stock SurveyJS page (survey-core, survey-react-ui, brotli)', runs.stock)
  print('product', runs.ours)
  print('product, JavaScript switched off', runs.plain)
  const ratio = spreadOf(
    runs.ours.map((each, round) => each.firstAnswerMs / (runs.stock[round]?.firstAnswerMs ?? 0)),
  )
  console.log(`  time to the first answer, product against stock page   ${inWords(ratio)}`)

  const most = (of: readonly Visit[], value: (each: Visit) => number) => Math.max(...of.map(value))
  const kilobytes = { better: 'lower', unit: ' KB' } as const
  judge([
    {
      what: 'before the first answer',
      measured: most(runs.ours, (each) => each.bytesBefore) / 1024,
      goal: 25,
      ...kilobytes,
    },
    {
      what: 'without JavaScript, all',
      measured: most(runs.plain, (each) => each.bytes) / 1024,
      goal: 25,
      ...kilobytes,
    },
    {
      what: 'with the enhancement, all',
      measured: most(runs.ours, (each) => each.bytes) / 1024,
      goal: 60,
      ...kilobytes,
    },
    {
      what: 'time to the first answer against the stock page',
      measured: ratio.median,
      goal: 0.33,
      better: 'lower',
    },
  ])
}

function print(name: string, visits: readonly Visit[]): void {
  const of = (value: (each: Visit) => number, digits: number) =>
    inWords(spreadOf(visits.map(value)), digits)
  console.log(`  ${name}
    first answer, s           ${of(({ firstAnswerMs }) => firstAnswerMs / 1000, 2)}
    KB before it              ${of(({ bytesBefore }) => bytesBefore / 1024, 1)}
    KB in all                 ${of(({ bytes }) => bytes / 1024, 1)}
    requests                  ${of(({ requests }) => requests, 0)}`)
}

function configOf(dataFolder: string) {
  return {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    dataFolder,
    databaseUrl: undefined,
    logLevel: 'error',
  }
}
