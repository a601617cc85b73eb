import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from './config.ts'
import { openDatabase } from './db/open.ts'
import { createPointDirectory } from './distribution/point-directory.ts'
import { createMailing } from './invitations/mailing.ts'
import { createLog } from './log.ts'
import { startUpkeep } from './upkeep.ts'

// Linux counts a thread as a process here, and only there would this not slow the whole server.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL)

// Handed over by the server as it read and checked it.
const config: Config = workerData
const connection = openDatabase(config)
const now = () => new Date()
const upkeep = startUpkeep({
  connection,
  now,
  log: createLog(config.logLevel),
  points: createPointDirectory(connection, now),
  mailing: createMailing(config),
  publicUrl: config.publicUrl,
})

const stop = async () => {
  await upkeep.stop()
  await connection.db.destroy()
  parentPort?.close()
}
parentPort?.once('message', () => void stop())
