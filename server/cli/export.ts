import { once } from 'node:events'
import { Command } from 'commander'
import { stringify } from 'csv-stringify/sync'
import { TIDY_COLUMNS } from '../../surveys/counts/tidy.ts'
import { cellsOfCube } from '../../surveys/counts/cube.ts'
import { exportQuestionnaireCommand } from './questionnaire.ts'
import { withDatabase } from './with-database.ts'

export function exportCommand(): Command {
  return new Command('export')
    .description('Write data to standard output')
    .addCommand(exportQuestionnaireCommand())
    .addCommand(
      new Command('counts')
        .description('All counts as tidy CSV, which "import counts" and "score" read')
        .option('--json', 'one JSON object a line instead of CSV')
        .action(async ({ json }: { json?: boolean }) => {
          const { readCube } = await import('../counts/service.ts')
          await withDatabase(async ({ connection }) => {
            const cube = await readCube(connection.db)
            if (!json) await write(`${TIDY_COLUMNS.join(',')}\n`)
            for (const cell of cellsOfCube(cube)) {
              await write(
                json
                  ? `${JSON.stringify(cell)}\n`
                  : stringify([TIDY_COLUMNS.map((column) => String(cell[column]))]),
              )
            }
          })
        }),
    )
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
