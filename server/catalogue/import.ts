import * as v from 'valibot'
import type { Deps } from '../context.ts'
import { Problem, type ProblemEntry } from '../http/problem.ts'
import { Centre, Code, Provider, Service } from './fields.ts'
import { putCentre, putProvider, putService } from './service.ts'

const KINDS = ['provider', 'centre', 'service'] as const

type Entry =
  | { kind: 'provider'; code: string; fields: Provider }
  | { kind: 'centre'; code: string; fields: Centre }
  | { kind: 'service'; code: string; fields: Service }

/**
 * Takes catalogue entries from rows `kind,code,name_lv,name_en,name_ru,name_uz` and, where the kind
 * needs them, `provider_kind`, `provider`, `type`, `holder`. All rows are looked at before the first
 * is stored.
 * @throws {Problem} `import-refused` with the row and column of each fault
 */
export async function importCatalogue(
  deps: Pick<Deps, 'connection' | 'now'>,
  rows: readonly Record<string, string>[],
  actor: string,
): Promise<{ rows: number }> {
  const faults: ProblemEntry[] = []
  const entries = rows.flatMap((row, index): Entry[] => {
    const read = readEntry(row)
    if ('entry' in read) return [read.entry]
    for (const { column, detail } of read.faults) {
      faults.push({ place: `row ${index + 1}, column ${column}`, code: 'invalid', detail })
    }
    return []
  })
  if (faults.length > 0) throw new Problem('import-refused', {}, faults.slice(0, 100))
  // Providers first, since centres and services name them.
  for (const { kind, code, fields } of entries) {
    if (kind === 'provider') await putProvider(deps, code, fields, actor)
  }
  for (const { kind, code, fields } of entries) {
    if (kind === 'centre') await putCentre(deps, code, fields, actor)
    if (kind === 'service') await putService(deps, code, fields, actor)
  }
  return { rows: entries.length }
}

function readEntry(
  row: Record<string, string>,
): { entry: Entry } | { faults: { column: string; detail: string }[] } {
  const name = Object.fromEntries(
    (['lv', 'en', 'ru', 'uz'] as const).flatMap((language) => {
      const text = row[`name_${language}`]
      return text ? [[language, text]] : []
    }),
  )
  const kind = KINDS.find((each) => each === row['kind'])
  if (!kind) return { faults: [{ column: 'kind', detail: `must be one of ${KINDS.join(', ')}` }] }
  const code = v.safeParse(Code, row['code'])
  if (!code.success) return { faults: [{ column: 'code', detail: code.issues[0].message }] }
  switch (kind) {
    case 'provider':
      return entryOf(
        v.safeParse(Provider, { name, kind: row['provider_kind'] || 'other' }),
        (fields) => {
          return { kind, code: code.output, fields }
        },
      )
    case 'centre':
      return entryOf(
        v.safeParse(Centre, { name, provider: row['provider'], type: row['type'] }),
        (fields) => ({ kind, code: code.output, fields }),
      )
    case 'service':
      return entryOf(v.safeParse(Service, { name, holder: row['holder'] }), (fields) => {
        return { kind, code: code.output, fields }
      })
  }
}

function entryOf<Schema extends v.GenericSchema>(
  parsed: v.SafeParseResult<Schema>,
  make: (fields: v.InferOutput<Schema>) => Entry,
): { entry: Entry } | { faults: { column: string; detail: string }[] } {
  if (parsed.success) return { entry: make(parsed.output) }
  return {
    faults: parsed.issues.map((issue) => ({
      column: v.getDotPath(issue) ?? 'name',
      detail: issue.message,
    })),
  }
}
