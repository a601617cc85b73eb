import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Command } from 'commander'
import { type TidySource, readCsv } from '../counts/files.ts'
import { importQuestionnaireCommand } from './questionnaire.ts'
import { importResponsesCommand, jsonOf, undoImportCommand } from './import-responses.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

/** A file of this name beside imported counts holds what their owner published. */
const PUBLISHED_FILE = 'published-percent.csv'

interface CountOptions {
  mapping?: string
  citation?: string
  /** A path; false with --no-published; undefined when neither was said. */
  published?: string | false
  json?: boolean
}

export function importCommand(): Command {
  return new Command('import')
    .description('Take data from files, all or nothing')
    .addCommand(importResponsesCommand())
    .addCommand(undoImportCommand())
    .addCommand(importQuestionnaireCommand())
    .addCommand(
      new Command('counts')
        .description('Tidy counts: period,provider,service,…,item,option,count; CSV, TSV or XLSX')
        .argument('<file>')
        .option('--mapping <file.json>', 'for a wide table: the column of each option')
        .option('--citation <text>', 'name, licence and address of the data, for the report')
        .option(
          '--published <file>',
          `per cents that the body published; by default ${PUBLISHED_FILE} beside the file, if there`,
        )
        .option('--no-published', 'take counts only')
        .option('--json', 'print the outcome as JSON')
        .action(importCountFile),
    )
    .addCommand(
      new Command('published')
        .description('Per cents that a body published: period,service,published_percent')
        .argument('<file.csv>')
        .requiredOption('--provider <code>', 'whose figures they are, where no column says')
        .option('--json', 'print the outcome as JSON')
        .action(async (path: string, options: { provider: string; json?: boolean }) => {
          const file = { name: basename(path), bytes: readFileSync(path), ...options }
          const { importPublished } = await import('../counts/service.ts')
          const { rows } = await withDatabase((deps) => importPublished(deps, file, COMMAND_LINE))
          console.log(options.json ? JSON.stringify({ rows }) : `Taken: ${rows} published figures.`)
        }),
    )
    .addCommand(
      new Command('catalogue')
        .description('Providers, centres and services: kind,code,name_lv,name_en,…')
        .argument('<file.csv>')
        .option('--json', 'print the outcome as JSON')
        .action(async (path: string, options: { json?: boolean }) => {
          const rows = readCsv(readFileSync(path))
          const { importCatalogue } = await import('../catalogue/import.ts')
          const taken = await withDatabase((deps) => importCatalogue(deps, rows, COMMAND_LINE))
          console.log(options.json ? JSON.stringify(taken) : `Taken: ${taken.rows} entries.`)
        }),
    )
}

async function importCountFile(path: string, options: CountOptions): Promise<void> {
  const { citation = citationBeside(path), json } = options
  const counts = { name: basename(path), bytes: readFileSync(path), citation: citation ?? null }
  const beside = join(dirname(path), PUBLISHED_FILE)
  const publishedPath =
    typeof options.published === 'string'
      ? options.published
      : options.published === undefined && existsSync(beside)
        ? beside
        : undefined
  const tidy = await otherThanTidyCsv(counts, options.mapping)
  const [first] = tidy ? tidy.rows : readCsv(counts.bytes)
  const provider = first?.['provider'] ?? 'all'
  const { importCounts, importPublished } = await import('../counts/service.ts')
  const result = await withDatabase(async (deps) => {
    const taken = await importCounts(deps, { ...counts, ...(tidy && { tidy }) }, COMMAND_LINE)
    if (publishedPath === undefined) return { ...taken, published: 0 }
    const file = { name: basename(publishedPath), bytes: readFileSync(publishedPath), provider }
    const { rows } = await importPublished(deps, file, COMMAND_LINE)
    return { ...taken, published: rows }
  })
  if (json) {
    console.log(JSON.stringify(result))
    return
  }
  const { outcome, cells, answers, published } = result
  console.log(
    outcome === 'imported'
      ? `Taken: ${answers} answers in ${cells} cells.`
      : `This file was taken before (${answers} answers); nothing was counted again.`,
  )
  if (published > 0) {
    console.log(`Taken: ${published} figures that the body published (${publishedPath}).`)
  }
}

/** The tidy rows of a workbook, or of a wide table with a mapping; undefined for tidy CSV. */
async function otherThanTidyCsv(
  file: { name: string; bytes: Buffer },
  mappingPath: string | undefined,
): Promise<TidySource | undefined> {
  const isWorkbook = file.bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))
  if (!isWorkbook && mappingPath === undefined) return undefined
  const { readCountsFile, readWideMapping } = await import('../exchange/counts-file.ts')
  if (mappingPath === undefined) return readCountsFile(file)
  return readCountsFile(file, readWideMapping(jsonOf(readFileSync(mappingPath, 'utf8'))))
}

/** The text of a file CITATION.txt beside the data: how their owner asks to be named. */
function citationBeside(path: string): string | undefined {
  const file = join(dirname(path), 'CITATION.txt')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}
