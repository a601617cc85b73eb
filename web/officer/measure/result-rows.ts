import type { IndicatorRow, Results, Split } from '../queries.ts'

/** All figures of one place: one row of the table of results. */
export interface ResultRow {
  /** Code of the split's dimension; undefined for all together. */
  readonly code: string | undefined
  /** Answers to the five-point item, by step; null where the item had none, or too few to show. */
  readonly counts: readonly number[] | null
  /** Answers to that item. */
  readonly respondents: number
  /** By indicator id. */
  readonly figures: ReadonlyMap<string, IndicatorRow>
}

/** Rows of a split of one period, those with most answers first. */
export function resultRows(results: Results, by: Split | undefined): readonly ResultRow[] {
  const codes = new Set<string | undefined>()
  const codeOf = (row: IndicatorRow) => (by === undefined ? undefined : (row[by] ?? undefined))
  for (const { slice } of results.distributions) codes.add(by === undefined ? undefined : slice[by])
  for (const row of results.indicators) codes.add(codeOf(row))
  return [...codes]
    .map((code): ResultRow => {
      const distribution = results.distributions.find(
        ({ slice }) => by === undefined || slice[by] === code,
      )
      return {
        code,
        counts: distribution && distribution.counts.length > 0 ? distribution.counts : null,
        respondents: distribution?.respondents ?? 0,
        figures: new Map(
          results.indicators
            .filter((row) => codeOf(row) === code)
            .map((row) => [row.indicator, row] as const),
        ),
      }
    })
    .toSorted((a, b) => b.respondents - a.respondents)
}
