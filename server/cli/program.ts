import { Command, CommanderError } from 'commander'
import { problemDetails, Problem } from '../http/problem.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { countsCommand } from './counts.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { invitationsCommand } from './invitations.ts'
import { migrateCommand } from './migrate.ts'
import { receiptsCommand } from './receipts.ts'
import { reportCommand } from './report.ts'
import { scoreCommand } from './score.ts'
import { serveCommand } from './serve.ts'
import { userCommand } from './user.ts'
import { verifyCommand } from './verify.ts'

/** Exit codes, as in sysexits: scripts can tell a wrong file from a wrong setting. */
export const EXIT = { ok: 0, differs: 1, usage: 64, data: 65, internal: 70, config: 78 } as const

/**
 * Every command of `meraukla`. Their files load what they need when they run, so that `--help` and
 * small commands answer at once.
 */
export function createProgram(): Command {
  return inherit(
    new Command('meraukla')
      .description('Satisfaction surveys and annual service-quality reports for public bodies')
      .version('0.1.0')
      .addCommand(serveCommand())
      .addCommand(migrateCommand())
      .addCommand(demoCommand())
      .addCommand(importCommand())
      .addCommand(exportCommand())
      .addCommand(scoreCommand())
      .addCommand(reportCommand())
      .addCommand(countsCommand())
      .addCommand(verifyCommand())
      .addCommand(receiptsCommand())
      .addCommand(backupCommand())
      .addCommand(restoreCommand())
      .addCommand(invitationsCommand())
      .addCommand(userCommand()),
  )
}

/** Commands below a command do not take over how it reports a wrong use. */
function inherit(command: Command): Command {
  command.showHelpAfterError('(add --help for how to use it)').exitOverride()
  for (const each of command.commands) inherit(each)
  return command
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

/** By name, so that the modules that throw them need not be loaded to recognise them. */
const CONFIGURATION_ERRORS = new Set([
  'ConfigError',
  'UnsafeDatabaseError',
  'MigrationError',
  'BackupError',
])

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
  const isConfig = error instanceof Error && CONFIGURATION_ERRORS.has(error.name)
  console.error(isConfig ? error.message : error)
  return isConfig ? EXIT.config : EXIT.internal
}
