/**
 * Writes the pages on methodologies from the profiles that compute the figures:
 * `npx node scripts/write-methods.ts`. A test fails while they are out of date.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { METHOD_LANGUAGES, methodPages } from '../reports/methods/method-pages.ts'

const FOLDER = 'docs/methods'

const files = methodPages()
for (const { path, text } of files) {
  const file = join(FOLDER, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const kept = new Set(files.map(({ path }) => path))
for (const language of METHOD_LANGUAGES)
  for (const name of readdirSync(join(FOLDER, language)))
    if (!kept.has(`${language}/${name}`)) rmSync(join(FOLDER, language, name))
console.log(`${files.length} pages in ${FOLDER}`)
