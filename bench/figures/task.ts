import * as v from 'valibot'

export const CountTask = v.object({
  /** The data folder whose figures are wanted. */
  folder: v.string(),
  /** Every item and month is kept in memory, not only what the figures need. */
  whole: v.boolean(),
})

/** The same from single responses: grouped by the database, or read and tallied here. */
export const RowTask = v.object({ file: v.string(), way: v.picklist(['sql', 'tally']) })

export const FigureResult = v.object({
  /** From opening the file to the last figure. */
  ms: v.number(),
  /** Of these, until the counts were in memory. */
  readMs: v.number(),
  /** Values with base and interval, and tested changes. */
  figures: v.number(),
  /** Sum of all values: equal where the same figures were computed in another way. */
  checksum: v.number(),
  /** Peak of the process, in MiB. */
  memory: v.number(),
})
export type FigureResult = v.InferOutput<typeof FigureResult>
