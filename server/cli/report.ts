import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Language, isLanguage } from '../../locales/language.ts'
import { headlineProfile } from '../../reports/scoring/headline.ts'
import { PROFILES } from '../../reports/scoring/profiles/index.ts'
import type { Scope } from '../reports/gather.ts'
import { FORMATS, type Format } from '../reports/rendering.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

interface ReportOptions {
  year: number
  scope: Scope
  lang: readonly Language[]
  format: readonly Format[]
  methodology?: string
  out: string
  json?: boolean
}

export function reportCommand(): Command {
  return new Command('report')
    .description('Make the annual quality assessment report')
    .requiredOption('--year <year>', 'calendar year', year)
    .addOption(
      new Option('--scope <scope>', 'all, provider:<code> or service:<code>')
        .argParser(scope)
        .default({ kind: 'all' }, 'all'),
    )
    .addOption(
      new Option('--lang <languages>', 'lv, en, ru, uz; several with commas')
        .argParser(languages)
        .default(['en'], 'en'),
    )
    .addOption(
      new Option('--format <formats>', `${FORMATS.join(', ')}; several with commas`)
        .argParser(formats)
        .default([...FORMATS], FORMATS.join(',')),
    )
    .option('--methodology <id>', 'of the headline figure; default: the institution’s', methodology)
    .option('--out <folder>', 'where the files go', 'reports-out')
    .option('--json', 'print what was written as JSON')
    .action(
      async ({ year: reported, lang, format, methodology: headline, ...rest }: ReportOptions) => {
        if (!rest.json) console.error(`Making the report of ${reported} …`)
        const wanted = {
          year: reported,
          scope: rest.scope,
          languages: lang,
          formats: format,
          headline,
        }
        const { prepareReport } = await import('../reports/service.ts')
        const { summary, rendered } = await withDatabase((deps) =>
          prepareReport(deps, wanted, COMMAND_LINE),
        )
        mkdirSync(rest.out, { recursive: true })
        const files = rendered.files.map(({ language, format: extension, bytes }) => {
          const name = `report-${reported}-${language}.${extension}`
          writeFileSync(join(rest.out, name), bytes)
          return { path: join(rest.out, name), bytes: bytes.length }
        })
        const { edition, inputHash } = summary
        if (rest.json) {
          const figures = rendered.figures.length
          console.log(JSON.stringify({ year: reported, edition, inputHash, figures, files }))
          return
        }
        console.log(`Edition ${edition}, ${rendered.figures.length} figures, input ${inputHash}`)
        for (const { path, bytes } of files) console.log(`  ${path}  ${Math.ceil(bytes / 1024)} KB`)
      },
    )
}

function year(text: string): number {
  if (!/^(19|20|21)\d{2}$/.test(text)) throw new InvalidArgumentError('must be a year such as 2025')
  return Number(text)
}

function scope(text: string): Scope {
  if (text === 'all') return { kind: 'all' }
  const [kind, code] = text.split(':', 2)
  if ((kind === 'provider' || kind === 'service') && code) return { kind, code }
  throw new InvalidArgumentError('must be all, provider:<code> or service:<code>')
}

function languages(text: string): Language[] {
  return text.split(',').map((part) => {
    const language = part.trim()
    if (!isLanguage(language)) throw new InvalidArgumentError('must be of lv, en, ru, uz')
    return language
  })
}

function formats(text: string): Format[] {
  return text.split(',').map((part) => {
    const found = FORMATS.find((format) => format === part.trim())
    if (!found) throw new InvalidArgumentError(`must be of ${FORMATS.join(', ')}`)
    return found
  })
}

/** A report's headline is one question's share or five-point mean; other figures stand beside it. */
const HEADLINES = PROFILES.map(({ id }) => id).filter((id) => headlineProfile(id))

function methodology(text: string): string {
  if (headlineProfile(text)) return text
  throw new InvalidArgumentError(`must be one of ${HEADLINES.join(', ')}`)
}
