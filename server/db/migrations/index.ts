import type { Migration } from '../migrate.ts'
import * as foundation from './0001-foundation.ts'

/** Every migration in order: listed here, not found on disk, so that a bundle has them too. */
export const migrations: readonly Migration[] = [{ name: '0001-foundation', up: foundation.up }]
