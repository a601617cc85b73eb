/**
 * Builds the script for other sites' pages and keeps it as a new version, because pages elsewhere pin
 * its bytes by their hash. Run it after a change in `web/embed` or its words:
 *
 *     npx node scripts/release-embed.ts
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { embedSources } from './embed-sources.ts'

const folder = 'web/embed/released'
mkdirSync(folder, { recursive: true })
const built = await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    write: false,
    modulePreload: false,
    rollupOptions: { input: 'web/embed/meraukla.ts', output: { format: 'iife' } },
  },
})
const [output] = [built].flat()
if (!output || !('output' in output)) throw new Error('nothing was built')
const [{ code: text }] = output.output

let version = 1
while (existsSync(join(folder, `v${version}.json`))) version++
const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`
writeFileSync(
  join(folder, `v${version}.json`),
  `${JSON.stringify({ sources: embedSources(), integrity, text }, null, 2)}\n`,
)
console.log(`${folder}/v${version}.json: ${text.length} bytes`)
