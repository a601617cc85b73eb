import type { Kysely } from 'kysely'
import { type LiveSnapshot, liveSnapshot } from '../../reports/disclosure/live-steps.ts'
import type { Database } from '../db/schema.ts'
import { type RecentMap, recentMap } from '../recent-map.ts'

/** Figures of one year by every split are some thousands; the oldest are forgotten beyond this. */
const MOST_KEPT = 50_000

const kept = new WeakMap<Kysely<Database>, RecentMap<string, LiveSnapshot<unknown>>>()

/**
 * What is to be shown now under a key: what was shown last, until a step of answers has come since.
 * Kept in memory, for as long as this process serves the database: after a restart a figure may
 * once move by fewer.
 *
 * @returns undefined while there are too few answers
 */
export function shownInSteps<Shown>(
  db: Kysely<Database>,
  key: string,
  { answers, shown }: LiveSnapshot<Shown>,
): Shown | undefined {
  const snapshots = kept.get(db) ?? recentMap<string, LiveSnapshot<unknown>>(MOST_KEPT)
  kept.set(db, snapshots)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key always holds the same kind
  const last = snapshots.get(key) as LiveSnapshot<Shown> | undefined
  const next = liveSnapshot(last, answers, () => shown)
  if (!next) {
    snapshots.delete(key)
    return undefined
  }
  snapshots.set(key, next)
  return next.shown
}
