import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import type { Connection } from './open.ts'

/** A backup or a restore that was refused, with what to do. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/**
 * Copies the live database into a file, while answers are taken: the copy is as of one moment.
 * @throws {BackupError} on PostgreSQL, which has tools of its own, or when the file exists
 */
export async function backUp(connection: Connection, file: string): Promise<void> {
  if (connection.dialect !== 'sqlite') {
    throw new BackupError('This database is PostgreSQL: use pg_dump or its continuous archiving')
  }
  if (existsSync(file)) throw new BackupError(`${file} exists already; name another file`)
  mkdirSync(dirname(file), { recursive: true })
  // Under another name until it is whole: a copy that was interrupted is no backup.
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  await connection.sqlite.backup(unfinished)
  refuseDamaged(unfinished)
  renameSync(unfinished, file)
}

/**
 * Puts a backup in place of a database that is not there (any more). The server must not run.
 * @throws {BackupError} when there is a database in the folder, or the backup is damaged
 */
export function restore(file: string, dataFolder: string): void {
  if (!existsSync(file)) throw new BackupError(`${file} is not there`)
  const target = join(dataFolder, 'meraukla.sqlite')
  if (existsSync(target)) {
    throw new BackupError(`${target} exists; move it away first, so that nothing is overwritten`)
  }
  refuseDamaged(file)
  mkdirSync(dataFolder, { recursive: true })
  copyFileSync(file, target)
}

function refuseDamaged(file: string): void {
  let verdict: unknown
  try {
    const copy = new SQLite(file, { readonly: true, fileMustExist: true })
    try {
      verdict = copy.pragma('integrity_check', { simple: true })
    } finally {
      copy.close()
    }
  } catch (error) {
    verdict = error instanceof Error ? error.message : error
  }
  if (verdict !== 'ok') throw new BackupError(`${file} is damaged: ${String(verdict)}`)
}
