import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** A version of the script that pages elsewhere may have pinned: it is served as long as we are. */
export const ReleasedScript = v.object({
  /** SHA-256 of the sources it was built from. */
  sources: v.string(),
  /** For the `integrity` attribute: 'sha384-…'. */
  integrity: v.string(),
  text: v.string(),
})
export type ReleasedScript = v.InferOutput<typeof ReleasedScript>

/** Files 'v1.json', 'v2.json' …, written by `scripts/release-embed.ts`. */
export const RELEASED_FOLDER = join(import.meta.dirname, '..', '..', 'web', 'embed', 'released')

let released: ReadonlyMap<string, ReleasedScript> | undefined

/** The script of a version such as 'v1'; undefined when there was none. */
export function embedScript(version: string): ReleasedScript | undefined {
  return readReleased().get(version)
}

/** The version that new pages should use. */
export function newestEmbedScript(): { readonly version: string; readonly integrity: string } {
  const newest = [...readReleased()].at(-1)
  if (!newest) throw new Error(`no script was released in ${RELEASED_FOLDER}`)
  const [version, { integrity }] = newest
  return { version, integrity }
}

function readReleased(): ReadonlyMap<string, ReleasedScript> {
  released ??= new Map(
    readdirSync(RELEASED_FOLDER)
      .flatMap((file) => /^v(\d+)\.json$/.exec(file)?.[1] ?? [])
      .toSorted((a, b) => Number(a) - Number(b))
      .map((number): [string, ReleasedScript] => {
        const text = readFileSync(join(RELEASED_FOLDER, `v${number}.json`), 'utf8')
        return [`v${number}`, v.parse(ReleasedScript, JSON.parse(text))]
      }),
  )
  return released
}
