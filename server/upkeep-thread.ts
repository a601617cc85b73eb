import { Worker } from 'node:worker_threads'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import type { Upkeep } from './upkeep.ts'

/** The first answers after a start come before looking after old ones. */
const FIRST_AFTER_MS = 2000
const AGAIN_AFTER_MS = 60_000

/**
 * Upkeep in a thread with a connection of its own, for SQLite, whose queries hold up the thread that
 * makes them: to look through a day's answers must not keep the next one waiting.
 */
export function startUpkeepThread(config: Config, log: Log): Upkeep {
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let ended: Promise<void> = Promise.resolve()
  let worker: Worker | undefined
  const start = () => {
    worker = new Worker(new URL('./upkeep-worker.ts', import.meta.url), { workerData: config })
    worker.on('error', (error) => log.error({ err: error }, 'the upkeep broke down'))
    ended = new Promise((resolve) => {
      worker?.once('exit', () => {
        resolve()
        if (!stopping) timer = setTimeout(start, AGAIN_AFTER_MS).unref()
      })
    })
  }
  timer = setTimeout(start, FIRST_AFTER_MS).unref()
  return {
    async stop() {
      stopping = true
      clearTimeout(timer)
      worker?.postMessage('stop')
      await ended
    },
  }
}
