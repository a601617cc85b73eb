import * as v from 'valibot'
import { type AnswerMapping, AnswerMappingSchema } from '../../surveys/exchange/answers/mapping.ts'
import { calendarDay } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { allMappings, deleteMappingRow, putMapping } from './queries.ts'

type MappingDeps = Pick<Deps, 'connection' | 'now'>

export const MappingName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))

export interface SavedMapping {
  readonly name: string
  readonly savedOn: string
  readonly mapping: AnswerMapping
}

/** Mappings of answers kept by name; one that no longer reads as such is left out. */
export async function listMappings({
  connection,
}: Pick<Deps, 'connection'>): Promise<SavedMapping[]> {
  const rows = await allMappings(connection.db)
  return rows.flatMap(({ name, kind, mapping, saved_on }) => {
    const parsed = v.safeParse(AnswerMappingSchema, JSON.parse(mapping))
    return kind === 'answers' && parsed.success
      ? [{ name, savedOn: saved_on, mapping: parsed.output }]
      : []
  })
}

/** Keeps a mapping under a name, instead of what was there before. */
export async function saveMapping(
  deps: MappingDeps,
  name: string,
  mapping: AnswerMapping,
  actor: string,
): Promise<void> {
  const timeZone = (await institutionOf(deps.connection.db))?.timeZone ?? 'UTC'
  const saved_on = calendarDay(deps.now(), timeZone)
  await writeAudited(deps, { actor, action: 'import-mapping.save', subject: name }, (trx) =>
    putMapping(trx, {
      name,
      kind: 'answers',
      mapping: JSON.stringify(mapping),
      saved_by: actor,
      saved_on,
    }),
  )
}

/** @throws {Problem} `mapping-not-found` */
export async function deleteMapping(deps: MappingDeps, name: string, actor: string): Promise<void> {
  await writeAudited(
    deps,
    { actor, action: 'import-mapping.delete', subject: name },
    async (trx) => {
      if (!(await deleteMappingRow(trx, name))) throw new Problem('mapping-not-found')
    },
  )
}
