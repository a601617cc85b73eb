import * as v from 'valibot'

/** What the load generator is told. */
export const LoadTask = v.object({
  port: v.number(),
  /** Paths to put to, chosen at random, each continued by the response's id. */
  paths: v.array(v.string()),
  /** What is sent: see `submissions`. */
  bodies: v.picklist(['usual', '1 KB']),
  connections: v.number(),
  seconds: v.number(),
  /** Requests a second in an open loop; null: a closed loop. */
  rate: v.nullable(v.number()),
  /** Share of requests of an open loop that repeat an earlier one. */
  repeated: v.number(),
  /** Whether ids that were answered 201 are kept, to be looked for in the database. */
  keepIds: v.boolean(),
})
export type LoadTask = v.InferOutput<typeof LoadTask>

/** What it found. */
export const LoadResult = v.object({
  answered: v.number(),
  /** Different ids that were sent. */
  distinct: v.number(),
  /** Answers a second, of those that came in time. */
  rate: v.number(),
  /** In ms, sorted. */
  latencies: v.array(v.number()),
  /** How often each HTTP status came. */
  statuses: v.array(v.tuple([v.number(), v.number()])),
  /** Share of one core that the generator itself was busy: near 1 it is the bottleneck. */
  busy: v.number(),
})
export type LoadResult = v.InferOutput<typeof LoadResult>
