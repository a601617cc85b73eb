import { Command, CommanderError } from 'commander'
import { ConfigError } from '../config.ts'
import { MigrationError } from '../db/migrate.ts'
import { UnsafeDatabaseError } from '../db/open.ts'
import { problemDetails, Problem } from '../http/problem.ts'
import { countsCommand } from './counts.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { reportCommand } from './report.ts'
import { scoreCommand } from './score.ts'
import { serveCommand } from './serve.ts'
import { userCommand } from './user.ts'

/** Exit codes, as in sysexits: scripts can tell a wrong file from a wrong setting. */
export const EXIT = { ok: 0, differs: 1, usage: 64, data: 65, internal: 70, config: 78 } as const

/** Every command of `meraukla`. */
export function createProgram(): Command {
  return new Command('meraukla')
    .description('Satisfaction surveys and annual service-quality reports for public bodies')
    .version('0.1.0')
    .showHelpAfterError('(add --help for how to use it)')
    .exitOverride()
    .addCommand(serveCommand())
    .addCommand(migrateCommand())
    .addCommand(demoCommand())
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .addCommand(scoreCommand())
    .addCommand(reportCommand())
    .addCommand(countsCommand())
    .addCommand(userCommand())
}

/** Runs one command line. Sets the exit code; what went wrong stands on standard error. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  const asJson = argv.includes('--json')
  try {
    await createProgram().parseAsync(argv)
  } catch (error) {
    process.exitCode = report(error, asJson)
  }
}

function report(error: unknown, asJson: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof Problem) {
    const details = problemDetails(error, 'en')
    if (asJson) console.error(JSON.stringify(details))
    else {
      console.error(details.title)
      for (const { place, detail } of details.errors) console.error(`  ${place}: ${detail}`)
    }
    return EXIT.data
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    console.error(`The file cannot be read: ${error.message}`)
    return EXIT.data
  }
  const isConfig =
    error instanceof ConfigError ||
    error instanceof UnsafeDatabaseError ||
    error instanceof MigrationError
  console.error(isConfig ? error.message : error)
  return isConfig ? EXIT.config : EXIT.internal
}
