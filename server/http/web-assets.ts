import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), css: v.optional(v.array(v.string()), []) }),
)

/** Addresses of built scripts by their source file. Their names change with their content. */
export interface WebAssets {
  /** undefined when the web pages were not built. */
  script: (source: string) => string | undefined
  styles: (source: string) => readonly string[]
}

/**
 * Reads a list of built files once; without one every page works as plain HTML.
 * @param list 'kiosk.json' for the kiosk, which is built apart so that it shares no file
 */
export function readWebAssets(folder: string | null, list = 'manifest.json'): WebAssets {
  const file = folder === null ? '' : join(folder, '.vite', list)
  if (!existsSync(file)) return { script: () => undefined, styles: () => [] }
  const manifest = v.parse(Manifest, JSON.parse(readFileSync(file, 'utf8')))
  return {
    script(source) {
      const entry = manifest[source]
      return entry && `/${entry.file}`
    },
    styles: (source) => (manifest[source]?.css ?? []).map((css) => `/${css}`),
  }
}
