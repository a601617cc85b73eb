import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Command } from 'commander'
import type { ImportReport } from '../exchange/import-report.ts'
import { Problem } from '../http/problem.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

/** As in sysexits; `EXIT` of the program, which imports this file. */
const DATA_ERROR = 65

interface ResponseOptions {
  mapping?: string
  propose?: string
  dryRun?: boolean
  acceptValid?: boolean
  json?: boolean
}

/** `import responses`: rows of answers from any other tool. */
export function importResponsesCommand(): Command {
  return new Command('responses')
    .description('Answers from another tool: CSV, TSV or XLSX with a mapping, all rows or none')
    .argument('<file>')
    .option('--mapping <file.json>', 'what the columns and texts of the file mean')
    .option(
      '--propose <survey>',
      'print a mapping proposed for this survey (its id, or the code of a point of it)',
    )
    .option('--dry-run', 'look at every row and store nothing')
    .option('--accept-valid', 'store the good rows although others are at fault')
    .option('--json', 'print the outcome as JSON')
    .action(takeResponses)
}

/** `import undo`: takes a file of answers back as a unit. */
export function undoImportCommand(): Command {
  return new Command('undo')
    .description('Take an import of responses back, while no published report may show it')
    .argument('<id>', 'as "import responses" printed it')
    .option('--json', 'print the outcome as JSON')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const { undoImport } = await import('../exchange/undo-import.ts')
      const undone = await withDatabase((deps) => undoImport(deps, id, COMMAND_LINE, null))
      console.log(json ? JSON.stringify(undone) : `Taken back: ${undone.responses} responses.`)
    })
}

async function takeResponses(
  path: string,
  options: ResponseOptions,
  command: Command,
): Promise<void> {
  const file = { name: basename(path), bytes: readFileSync(path) }
  if (options.propose !== undefined) {
    await propose(file, options.propose)
    return
  }
  if (options.mapping === undefined)
    command.error('say --mapping <file.json> or --propose <survey>')
  const mapping = jsonOf(readFileSync(options.mapping, 'utf8'))
  const { importResponses, readMapping } = await import('../exchange/service.ts')
  const report = await withDatabase((deps) =>
    importResponses(
      deps,
      file,
      readMapping(mapping),
      {
        dryRun: options.dryRun ?? false,
        acceptValid: options.acceptValid ?? false,
        language: 'en',
        onlyProvider: null,
        progress: sayProgress(),
      },
      COMMAND_LINE,
    ),
  )
  if (options.json) console.log(JSON.stringify(report))
  else printReport(report)
  if (report.outcome === 'refused') process.exitCode = DATA_ERROR
}

async function propose(file: { name: string; bytes: Buffer }, survey: string): Promise<void> {
  const { previewResponses } = await import('../exchange/preview.ts')
  const { proposal } = await withDatabase((deps) => previewResponses(deps, file, { survey }, 'en'))
  console.log(JSON.stringify(proposal.mapping, null, 2))
  for (const [item, texts] of Object.entries(proposal.unknownWords)) {
    console.error(`${item}: not known what these stand for: ${texts.slice(0, 10).join(' | ')}`)
  }
  for (const item of proposal.unmapped) console.error(`${item}: no column found`)
  if (proposal.unsureDay) console.error('day: day and month could be exchanged; look at the file')
}

/** The JSON of a mapping. @throws {Problem} `import-refused` */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new Problem('import-refused', {}, [{ place: 'mapping', code: 'not-json', detail }])
  }
}

const ROWS_A_LINE = 20_000

/** Says on standard error how far it is, where that takes long. */
function sayProgress(): (step: 'checked' | 'stored', rows: number) => void {
  let said = 0
  return (step, rows) => {
    if (rows < said) said = 0
    if (rows - said < ROWS_A_LINE) return
    said = rows
    console.error(`  ${step} ${rows} rows …`)
  }
}

function printReport(report: ImportReport): void {
  const { outcome, responses, repeated, skipped, faultyRows, faultCount, faults } = report
  if (outcome === 'imported') console.log(`Taken: ${responses} responses, as import ${report.id}.`)
  if (outcome === 'checked')
    console.log(`Could be taken: ${responses} responses. Nothing was stored.`)
  if (outcome === 'nothing-new')
    console.log('Every row was stored before; nothing was counted again.')
  if (outcome === 'refused') console.error('The file was not imported; nothing was stored')
  if (repeated > 0 && outcome !== 'nothing-new') console.log(`Stored before: ${repeated} rows.`)
  if (report.formulas)
    console.log(
      `Formulas: ${report.formulas.count} cells, the first is ${report.formulas.first}; their last values were taken.`,
    )
  if (skipped > 0) console.log(`Left out by the mapping or empty: ${skipped} rows.`)
  if (outcome !== 'refused' && faultyRows > 0)
    console.error(`Left out for faults: ${faultyRows} rows.`)
  for (const { place, detail } of faults) console.error(`  ${place}: ${detail}`)
  if (faultCount > faults.length) console.error(`  and ${faultCount - faults.length} more`)
  for (const { fileName, importedOn } of report.overlaps) {
    console.error(`  ${fileName}, taken on ${importedOn}, has answers of the same days`)
  }
}
