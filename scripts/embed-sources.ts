import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const IMPORT = /^import (?!type )[^']*'(\.[^']+)'/gm

/** SHA-256 of every source that the script for other sites' pages is built from. */
export function embedSources(entry = 'web/embed/meraukla.ts'): string {
  const found = new Map<string, string>()
  const read = (file: string) => {
    if (found.has(file)) return
    const text = readFileSync(file, 'utf8')
    found.set(file, text)
    for (const [, path = ''] of text.matchAll(IMPORT)) read(join(dirname(file), path))
  }
  read(entry)
  const hash = createHash('sha256')
  for (const [file, text] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${file}\n${text}\n`)
  }
  return hash.digest('hex')
}
