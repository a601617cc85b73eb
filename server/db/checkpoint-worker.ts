import { workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { openSqlite } from './open.ts'

const EVERY_MS = 500
/**
 * 32 MiB of pages of 4 KiB: beyond it writers wait until the log can begin anew, and they wait the
 * longer the longer it is. When they pause for a moment it begins anew by itself.
 */
const LONGEST_LOG = 8192

const Progress = v.tuple([v.object({ busy: v.number(), log: v.number() })])

const connection = openSqlite(v.parse(v.string(), workerData))
if (connection.dialect !== 'sqlite') throw new TypeError('only SQLite has a log to copy')
const { sqlite } = connection
const dataVersion = sqlite.prepare('pragma data_version').pluck()
let seen: unknown

setInterval(() => {
  const version = dataVersion.get()
  if (version === seen) return
  try {
    // Copies what it can while others write, and leaves only little for the second.
    const [{ log }] = v.parse(Progress, sqlite.pragma('wal_checkpoint(PASSIVE)'))
    if (log > LONGEST_LOG) sqlite.pragma('wal_checkpoint(RESTART)')
    seen = version
  } catch {
    // Another process checkpoints or the disk is full: the log is safe, and tried again.
  }
}, EVERY_MS)
