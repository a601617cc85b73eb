import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Rows written at once: large enough to be fast, small enough never to hold a whole file. */
const CHUNK = 2000

/**
 * Writes rows as one JSON array, a row a line, without ever holding all of them: figures of a whole
 * country are more text than one string can be.
 */
export async function writeJsonRows(out: Writable, rows: Iterable<object>): Promise<void> {
  let first = true
  let chunk = '['
  let held = 0
  for (const row of rows) {
    chunk += `${first ? '' : ','}\n${JSON.stringify(row)}`
    first = false
    if (++held < CHUNK) continue
    if (!out.write(chunk)) await once(out, 'drain')
    chunk = ''
    held = 0
  }
  if (!out.write(`${chunk}${first ? '' : '\n'}]\n`)) await once(out, 'drain')
}
