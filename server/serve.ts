import { type RequestListener, type Server, createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { type Config, ConfigError } from './config.ts'
import type { Deps } from './context.ts'
import { startCheckpoints } from './db/checkpoints.ts'
import { type Metrics, createMetrics } from './http/metrics.ts'
import { createDeps, openMigrated } from './dependencies.ts'
import type { Connection } from './db/open.ts'
import { startInvitations } from './invitations/sending.ts'
import { type Log, createLog } from './log.ts'
import { commitToPostgres } from './responses/commit-postgres.ts'
import { answeringDirectly } from './responses/direct-put.ts'
import { type IntakeThread, startIntakeThread } from './responses/intake-thread.ts'
import type { CommitBatch } from './responses/intake.ts'
import { type PutResponse, putResponse, putThrough } from './responses/put-response.ts'
import { startUpkeepThread } from './upkeep-thread.ts'
import { startUpkeep } from './upkeep.ts'
import { startWebhooks } from './webhooks/deliver.ts'

export interface Running {
  readonly port: number
  readonly setUpCode: string | null
  readonly deps: Deps
  /** Takes no new requests, commits what is queued, answers it, closes. */
  readonly stop: () => Promise<void>
}

const DEADLINE_MS = 3000
const CLOSE_IDLE_MS = 25

/** Starts the server. Slow clients are cut off, so that they cannot hold every connection. */
export async function startServer(config: Config): Promise<Running> {
  const log = createLog(config.logLevel)
  const metrics = createMetrics({ process: true })
  const storage = await openStorage(config, { log, metrics })
  const { connection } = storage
  const deps = tellingThread(
    await createDeps(config, connection, log, storage.commit, metrics),
    storage.thread,
  )
  const put: PutResponse = storage.thread
    ? putThrough(deps, storage.thread)
    : (request) => putResponse(deps, request)
  const pages = getRequestListener(createApp(deps).fetch, { hostname: config.host })
  const answering = answeringDirectly(
    deps,
    put,
    (request, response) => void pages(request, response),
  )
  const server = await listen(answering, config).catch(async (error: unknown) => {
    await storage.close()
    throw error
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : config.port

  const upkeep =
    connection.dialect === 'sqlite' ? startUpkeepThread(config, log) : startUpkeep(deps)
  const invitations = startInvitations(deps)
  const webhooks = startWebhooks(deps)
  let stopping: Promise<void> | undefined
  const stop = async () => {
    deps.log.info('stopping')
    const closed = new Promise<void>((done) => {
      server.close(() => done())
    })
    // Those that are kept alive end once their last answer was sent, the rest at the deadline.
    server.closeIdleConnections()
    const closing = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_MS)
    const deadline = setTimeout(() => server.closeAllConnections(), DEADLINE_MS)
    await Promise.all([invitations.stop(), webhooks.stop(), upkeep.stop()])
    await deps.intake.drain()
    await closed
    clearInterval(closing)
    clearTimeout(deadline)
    await storage.close()
    deps.log.info('stopped')
  }
  deps.log.info({ port, database: connection.dialect }, 'listening')
  return { port, setUpCode: deps.setUpCode, deps, stop: () => (stopping ??= stop()) }
}

/** Changes of points and surveys made here are known in the thread before the next submission. */
function tellingThread(deps: Deps, thread: IntakeThread | undefined): Deps {
  if (!thread) return deps
  const forget = () => {
    deps.points.forget()
    thread.forget()
  }
  return { ...deps, points: { ...deps.points, forget } }
}

interface Storage {
  readonly connection: Connection
  readonly commit: CommitBatch
  /** Where submissions are taken; on PostgreSQL here. */
  readonly thread: IntakeThread | undefined
  /** After the last response was committed. */
  readonly close: () => Promise<void>
}

/** The database, with the threads that SQLite needs: PostgreSQL has processes of its own. */
async function openStorage(
  config: Config,
  watching: { readonly log: Log; readonly metrics: Metrics },
): Promise<Storage> {
  const connection = await openMigrated(config)
  if (connection.dialect === 'postgres') {
    return {
      connection,
      commit: commitToPostgres(connection.db),
      thread: undefined,
      close: () => connection.db.destroy(),
    }
  }
  const thread = startIntakeThread(connection.sqlite.name, watching)
  const checkpoints = startCheckpoints(connection)
  return {
    connection,
    commit: thread.commit,
    thread,
    async close() {
      await Promise.all([thread.close(), checkpoints.stop()])
      connection.sqlite.pragma('wal_checkpoint(TRUNCATE)')
      await connection.db.destroy()
    },
  }
}

function listen(listener: RequestListener, { host, port }: Config): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: 5000,
      requestTimeout: 15_000,
      keepAliveTimeout: 5000,
      connectionsCheckingInterval: 1000,
      maxHeaderSize: 16_384,
    },
    listener,
  )
  return new Promise((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      failed(taken ? new ConfigError(`Port ${port} is in use; set PORT to another one`) : error)
    })
    server.listen(port, host, () => listening(server))
  })
}

/** Stops the server at SIGTERM and SIGINT and ends the process with 0. */
export function stopOnSignals(running: Running): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          running.deps.log.error({ err: error }, 'could not stop cleanly')
          process.exit(1)
        },
      )
    })
  }
}
