import { Command } from 'commander'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

export function receiptsCommand(): Command {
  return new Command('receipts')
    .description('Codes with which people check that their answers are counted')
    .addCommand(
      new Command('close')
        .description('Close the days that are over; the server does this by itself')
        .option('--json', 'print the days closed as JSON')
        .action(async ({ json }: { json?: boolean }) => {
          const { closeReceipts } = await import('../receipts/service.ts')
          const closed = await withDatabase((deps) => closeReceipts(deps, COMMAND_LINE))
          if (json) console.log(JSON.stringify({ closed }))
          else {
            for (const { day, leaves, root } of closed) console.log(`${day}: ${leaves}, ${root}`)
            if (closed.length === 0) console.log('Nothing is due.')
          }
        }),
    )
    .addCommand(
      new Command('list')
        .description('The closed days as they are published')
        .option('--json', 'print the days as JSON')
        .action(async ({ json }: { json?: boolean }) => {
          const { publishedDays } = await import('../receipts/service.ts')
          const days = await withDatabase(({ connection }) => publishedDays(connection.db))
          if (json) console.log(JSON.stringify({ days }))
          else {
            for (const { day, atLeast, root, hash } of days) {
              console.log(`${day}: at least ${atLeast}, root ${root}, hash ${hash}`)
            }
          }
        }),
    )
}
