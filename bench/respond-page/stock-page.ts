import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { RESIDENT_VISIT } from '../../surveys/instruments/resident.ts'
import { demand } from '../measure/verdict.ts'

const MAIN = `
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/i18n/latvian'
import 'survey-core/survey-core.css'
import { Survey } from 'survey-react-ui'
import { createElement } from 'react'
import definition from './definition.json'
const model = new Model(definition)
model.locale = 'lv'
createRoot(document.getElementById('root')).render(createElement(Survey, { model }))
`

const PAGE = `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Aptauja</title>
<meta name="viewport" content="width=device-width"></head>
<body><div id="root"></div><script type="module" src="./main.js"></script></body></html>`

/**
 * The baseline: the same questions shown the way SurveyJS's own guide does it, one React page with
 * survey-core and survey-react-ui, built for production and served with brotli and no delay.
 */
export async function startStockPage(folder: string): Promise<{ url: string; server: Server }> {
  const root = join(folder, 'stock')
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'main.js'), MAIN)
  writeFileSync(join(root, 'definition.json'), JSON.stringify(RESIDENT_VISIT.definition))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: { preserveSymlinks: true },
    build: { outDir: 'built', chunkSizeWarningLimit: 10_000 },
  })
  const files = new Map([['/', compressed(join(root, 'built', 'index.html'))]])
  const assets = join(root, 'built', 'assets')
  for (const name of readdirSync(assets))
    files.set(`/assets/${name}`, compressed(join(assets, name)))

  const server = createServer((request, response) => {
    const body = files.get(request.url ?? '')
    if (!body) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES.find(([end]) => request.url?.endsWith(end))?.[1] ?? 'text/html'
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const address = server.address()
  demand(typeof address === 'object' && address !== null, 'the stock page is not served')
  return { url: `http://127.0.0.1:${address.port}/`, server }
}

const TYPES = [
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.woff2', 'font/woff2'],
] as const

function compressed(file: string): Buffer {
  return brotliCompressSync(readFileSync(file))
}
