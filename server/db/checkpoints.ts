import { Worker } from 'node:worker_threads'
import type { Connection } from './open.ts'

/**
 * Copies the write-ahead log into the database file in a thread of its own, because whoever does it
 * waits for the disk for up to a tenth of a second, and by default that is whoever commits.
 * @returns ends the thread; the log is then copied by whoever commits again
 */
export function startCheckpoints({ sqlite }: Extract<Connection, { dialect: 'sqlite' }>): {
  readonly stop: () => Promise<void>
} {
  const before = Number(sqlite.pragma('wal_autocheckpoint', { simple: true }))
  sqlite.pragma('wal_autocheckpoint = 0')
  const worker = new Worker(new URL('./checkpoint-worker.ts', import.meta.url), {
    workerData: sqlite.name,
  })
  const resume = () => {
    if (sqlite.open) sqlite.pragma(`wal_autocheckpoint = ${before}`)
  }
  worker.on('error', resume)
  return {
    async stop() {
      await worker.terminate()
      resume()
    },
  }
}
