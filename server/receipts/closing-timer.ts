import type { Deps } from '../context.ts'
import { closeReceipts } from './close.ts'

/** A day is over at another hour in every time zone, and a server may start at any. */
const LOOK_EVERY_MS = 30 * 60_000

/** Closes what is due at the start and from then on. `stop` waits for a closing that is under way. */
export function closeRegularly(deps: Pick<Deps, 'connection' | 'now' | 'log'>): {
  readonly stop: () => Promise<void>
} {
  let running: Promise<void> | undefined
  const close = async () => {
    try {
      for (const { day, leaves } of await closeReceipts(deps, 'server')) {
        deps.log.info({ day, leaves }, 'closed the receipts of a day')
      }
    } catch (error) {
      deps.log.error({ err: error }, 'could not close receipts')
    }
  }
  const start = () => {
    running ??= close().finally(() => (running = undefined))
  }
  start()
  const timer = setInterval(start, LOOK_EVERY_MS).unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
