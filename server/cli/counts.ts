import { Command } from 'commander'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

export function countsCommand(): Command {
  return new Command('counts')
    .description('Check or remake the counts that figures are computed from')
    .addCommand(
      new Command('verify')
        .description('Recount every response and compare to the last unit; exits 1 on a difference')
        .option('--json', 'print the outcome as JSON')
        .action(async ({ json }: { json?: boolean }) => {
          const { verifyCounts } = await import('../counts/service.ts')
          const found = await withDatabase(({ connection }) => verifyCounts(connection.db))
          if (json) console.log(JSON.stringify(found))
          else {
            console.log(`${found.responses} responses recounted, ${found.cells} cells compared.`)
            for (const { place, item, option, kept, recounted } of found.differences) {
              console.log(`  ${place}, ${item} ${option}: kept ${kept}, recounted ${recounted}`)
            }
            console.log(
              found.differences.length === 0
                ? 'All agree.'
                : `${found.differences.length} cells differ.`,
            )
          }
          if (found.differences.length > 0) process.exitCode = 1
        }),
    )
    .addCommand(
      new Command('rebuild')
        .description('Remake the counts from the responses')
        .option('--json', 'print the outcome as JSON')
        .action(async ({ json }: { json?: boolean }) => {
          const { rebuildCounts } = await import('../counts/service.ts')
          const { responses } = await withDatabase((deps) => rebuildCounts(deps, COMMAND_LINE))
          console.log(json ? JSON.stringify({ responses }) : `Remade from ${responses} responses.`)
        }),
    )
}
