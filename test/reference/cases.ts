import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import type { CaseFolder, DataRow } from './functions/adapter.ts'

const Case = v.object({
  id: v.string(),
  function: v.string(),
  inputs: v.record(v.string(), v.unknown()),
  expected: v.record(v.string(), v.unknown()),
  tolerance: v.optional(
    v.object({ abs: v.optional(v.number(), 0), rel: v.optional(v.number(), 0) }),
    { abs: 0, rel: 0 },
  ),
  tags: v.optional(v.array(v.string()), []),
})

export type ReferenceCase = v.InferOutput<typeof Case> & {
  /** Where the case stands, for messages. */
  readonly file: string
  readonly folder: CaseFolder
}

/** All cases of the JSON files in a folder and its subfolders, files in the order of their names. */
export function casesIn(root: string): ReferenceCase[] {
  const files = globSync('**/*.json', { cwd: root }).toSorted()
  return files.flatMap((name) => {
    const file = resolve(root, name)
    const folder = caseFolder(dirname(file))
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return v.parse(v.array(Case), json).map((one) => ({ ...one, file, folder }))
  })
}

/** Reads data sets beside a case file, each once. */
function caseFolder(root: string): CaseFolder {
  return {
    dataset(path) {
      const file = join(root, path)
      const known = datasets.get(file)
      if (known) return known
      const rows = v.parse(
        v.array(v.record(v.string(), v.string())),
        parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true }),
      )
      datasets.set(file, rows)
      return rows
    },
  }
}

const datasets = new Map<string, readonly DataRow[]>()
