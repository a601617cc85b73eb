import { readFileSync, writeFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import type { WordedReport } from '../surveys/exchange-service.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

interface ImportOptions {
  language: Language
  dryRun?: boolean
  json?: boolean
}

/** `import questionnaire`: a questionnaire of another tool becomes a draft, with its report. */
export function importQuestionnaireCommand(): Command {
  return new Command('questionnaire')
    .description('A questionnaire of LimeSurvey (.lss), XLSForm (.xlsx) or SurveyJS (.json)')
    .argument('<file>')
    .addOption(
      new Option('--language <code>', 'of texts in a language that is not one of ours')
        .choices(LANGUAGES)
        .default('en'),
    )
    .option('--dry-run', 'report only, store nothing')
    .option('--json', 'print the outcome as JSON')
    .action(async (path: string, { language, dryRun, json }: ImportOptions) => {
      const file = { bytes: readFileSync(path), language }
      const { importQuestionnaire, inWords, readDraft } =
        await import('../surveys/exchange-service.ts')
      const outcome = dryRun
        ? { id: null, report: inWords((await readDraft(file, 'en')).report, 'en') }
        : await withDatabase((deps) => importQuestionnaire(deps, file, COMMAND_LINE))
      if (json) console.log(JSON.stringify(outcome))
      else print(outcome)
    })
}

function print({ id, report }: { id: string | null; report: WordedReport }): void {
  if (id !== null) console.log(`Draft ${id}`)
  for (const { label, taken, approximated, leftOut } of report.summary)
    console.log(`${label}: ${taken} taken, ${approximated} approximated, ${leftOut} left out`)
  for (const entry of report.entries) {
    if (entry.grade === 'taken') continue
    const grade = entry.grade === 'approximated' ? '≈' : '✗'
    console.log(`  ${grade} ${entry.place}: ${entry.name} – ${entry.detail}`)
  }
  if (report.more > 0) console.log(`  … and ${report.more} more`)
  if (report.stillNeeded.length > 0) {
    const needed = report.stillNeeded.map(({ detail }) => detail).join('; ')
    console.log(`To add before publishing: ${needed}`)
  }
}

interface ExportOptions {
  format: 'surveyjs' | 'xlsform'
  surveyVersion?: number
  out?: string
}

/** `export questionnaire`: a survey as a file of another tool. */
export function exportQuestionnaireCommand(): Command {
  return new Command('questionnaire')
    .description('A survey as SurveyJS JSON or XLSForm workbook')
    .argument('<survey>', 'its id')
    .addOption(
      new Option('--format <format>').choices(['surveyjs', 'xlsform']).makeOptionMandatory(),
    )
    .option('--survey-version <number>', 'a published version instead of the draft', wholeNumber)
    .option('--out <file>', 'instead of standard output')
    .action(async (survey: string, { format, surveyVersion, out }: ExportOptions) => {
      const { exportQuestionnaire } = await import('../surveys/exchange-service.ts')
      const wanted = { format, ...(surveyVersion !== undefined && { version: surveyVersion }) }
      const file = await withDatabase((deps) => exportQuestionnaire(deps, survey, wanted))
      if (out === undefined) process.stdout.write(file.bytes)
      else writeFileSync(out, file.bytes)
    })
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('must be a whole number')
  return Number(text)
}
