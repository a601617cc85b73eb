import { setTimeout as pause } from 'node:timers/promises'
import { calendarDay, daysBefore } from '../calendar.ts'
import type { Deps } from '../context.ts'
import { isInboxQuiet } from '../responses/quiet-inbox.ts'
import { takeArrivals } from './arrivals.ts'
import { forgetDigests, makeDigests, sendDigests } from './digests.ts'
import { deleteOrphans } from './queries.ts'

type PassDeps = Pick<Deps, 'connection' | 'now' | 'mailing' | 'publicUrl' | 'log'>

const TICK_MS = 5000
/** Between two transactions, so that whoever stores answers meanwhile gets its turn. */
const PAUSE_MS = 25
const FORGET_MS = 60 * 60_000
const KEEP_DAYS = 30

/** Looks at what came and tells who asked, for as long as the server runs. */
export function startWorklist(deps: PassDeps): { stop: () => Promise<void> } {
  let running: Promise<void> | undefined
  let stopping = false
  const goesOn = () => !stopping
  const attempt = (work: () => Promise<void>) => {
    running ??= work()
      .catch((error: unknown) => deps.log.error({ err: error }, 'could not keep the worklist'))
      .finally(() => {
        running = undefined
      })
  }
  // News can wait while answers pour in.
  const pass = async () => {
    while (goesOn() && (await isInboxQuiet(deps.connection)) && (await takeArrivals(deps)) > 0)
      await pause(PAUSE_MS)
    await makeDigests(deps)
    await sendDigests(deps, goesOn)
  }
  const passing = setInterval(() => attempt(pass), TICK_MS).unref()
  const forgetting = setInterval(() => attempt(() => forgetPast(deps)), FORGET_MS).unref()
  attempt(() => forgetPast(deps))
  return {
    async stop() {
      stopping = true
      clearInterval(passing)
      clearInterval(forgetting)
      await running
    },
  }
}

/** Forgets low ratings whose responses were erased or taken back, and mails of a month ago. */
export async function forgetPast(deps: Pick<Deps, 'connection' | 'now'>): Promise<void> {
  await deleteOrphans(deps.connection.db)
  await forgetDigests(deps, daysBefore(calendarDay(deps.now(), 'UTC'), KEEP_DAYS))
}
