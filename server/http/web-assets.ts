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

/** Reads the list of built files once; without one every page works as plain HTML. */
export function readWebAssets(folder: string | null): WebAssets {
  const file = folder === null ? '' : join(folder, '.vite', 'manifest.json')
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
