import type { Kysely } from 'kysely'
import type { AnnualInput } from '../../reports/annual/input.ts'
import {
  type GrowingPairs,
  type ScaleItems,
  addToPairs,
  emptyPairs,
  listOfPairs,
} from '../../surveys/counts/pairs.ts'
import type { Audience } from '../../surveys/counts/place.ts'
import { addStraightLine, noStraightLines } from '../../surveys/counts/straight-lines.ts'
import type { Database } from '../db/schema.ts'
import { excludedKeys } from '../integrity/excluded.ts'
import { keyOf, unsealBatch } from './sealed-response.ts'
import { readAnswers } from './stored-answers.ts'
import type { ResponseTable } from './tables.ts'

/** Which responses are counted, and which of their questions. */
export interface Together {
  readonly year: number
  readonly provider?: string
  readonly service?: string
  readonly scales: ScaleItems
  readonly outcome: { readonly item: string; readonly points: number }
}

type Row = Pick<ResponseTable, 'provider_id' | 'id' | 'service_id' | 'audience' | 'day' | 'answers'>

/**
 * How two scale questions were answered together in a year, for each service and audience, and who
 * answered all questions alike. One pass over the responses that are still held, those in the inbox
 * included; erased ones are missing, although their counts are kept, and so are excluded ones.
 */
export async function answersTogether(
  db: Kysely<Database>,
  { year, provider, service, scales, outcome }: Together,
): Promise<Required<Pick<AnnualInput, 'pairs' | 'straightLines'>>> {
  const groups = new Map<string, { service: string; audience: Audience; pairs: GrowingPairs }>()
  let straightLines = noStraightLines(outcome.item, outcome.points)
  const add = ({ service_id, audience, answers }: Row) => {
    const coded = readAnswers(answers)
    const key = `${service_id}\t${audience}`
    const group = groups.get(key) ?? { service: service_id, audience, pairs: emptyPairs() }
    groups.set(key, group)
    addToPairs(group.pairs, coded, scales)
    straightLines = addStraightLine(straightLines, coded, scales)
  }
  const isWanted = (row: Row) =>
    row.day.startsWith(`${year}-`) &&
    (provider === undefined || row.provider_id === provider) &&
    (service === undefined || row.service_id === service)

  const isExcluded = await excludedKeys(db)
  for await (const rows of pagesOf(db, { year, provider, service })) {
    for (const row of rows) if (!isExcluded.has(keyOf(row))) add(row)
  }
  for (const { responses } of await db.selectFrom('response_inbox').select('responses').execute()) {
    for (const { row } of unsealBatch(responses)) if (isWanted(row)) add(row)
  }
  const pairs = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, pairs: listOfPairs(group.pairs) }))
    .filter((group) => group.pairs.length > 0)
  return { pairs, straightLines }
}

const RESPONSES_A_PAGE = 5000

/** The year's settled responses in the order of their keys, so that each is read once. */
async function* pagesOf(
  db: Kysely<Database>,
  {
    year,
    provider,
    service,
  }: { year: number; provider: string | undefined; service: string | undefined },
): AsyncGenerator<Row[]> {
  let last: { provider_id: string; id: string } | undefined
  for (;;) {
    let query = db
      .selectFrom('response')
      .select(['provider_id', 'id', 'service_id', 'audience', 'day', 'answers'])
      .where('day', '>=', `${year}-01-01`)
      .where('day', '<=', `${year}-12-31`)
      .orderBy('provider_id')
      .orderBy('id')
      .limit(RESPONSES_A_PAGE)
    if (provider !== undefined) query = query.where('provider_id', '=', provider)
    if (service !== undefined) query = query.where('service_id', '=', service)
    if (last) {
      const { provider_id, id } = last
      query = query.where((eb) =>
        eb.or([
          eb('provider_id', '>', provider_id),
          eb.and([eb('provider_id', '=', provider_id), eb('id', '>', id)]),
        ]),
      )
    }
    const rows = await query.execute()
    yield rows
    last = rows.at(-1)
    if (rows.length < RESPONSES_A_PAGE) return
  }
}
