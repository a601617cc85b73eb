import type { Language } from '../../locales/language.ts'
import type { Definition } from '../../surveys/definition/definition.ts'
import { definitionFaultText } from '../../surveys/definition/fault-text.ts'
import { exportSurveyJs } from '../../surveys/exchange/surveyjs/export-surveyjs.ts'
import { exportXlsForm } from '../../surveys/exchange/xlsform/export-xlsform.ts'
import {
  entryReason,
  exchangeWording,
  fileFaultText,
  neededText,
} from '../../surveys/exchange/report-text.ts'
import {
  type Grade,
  type ImportReport,
  SUBJECTS,
  type Subject,
  tallyOf,
} from '../../surveys/exchange/report.ts'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { readQuestionnaireApart } from './questionnaire-import.ts'
import { writeWorkbook } from './questionnaire-workbook.ts'
import { createSurvey, readSurvey, readVersion } from './service.ts'

/** A report in words of one language. */
export interface WordedReport {
  readonly format: ImportReport['format']
  readonly languages: readonly string[]
  readonly languagesLeftOut: readonly string[]
  readonly summary: readonly {
    readonly subject: Subject
    readonly label: string
    readonly taken: number
    readonly approximated: number
    readonly leftOut: number
  }[]
  readonly entries: readonly WordedEntry[]
  readonly more: number
  readonly stillNeeded: readonly { readonly field: string; readonly detail: string }[]
}

export interface WordedEntry {
  readonly subject: Subject
  readonly grade: Grade
  readonly place: string
  readonly name: string
  readonly became: string | null
  readonly reason: string | null
  /** The reason in the caller's language; '' where it was taken as it was. */
  readonly detail: string
  readonly count: number
}

/**
 * Makes a draft of a questionnaire of another tool. Nothing is stored when the file is refused.
 * @param file `language` is that of texts whose own language is not one of ours
 * @param language of the report and of the reasons of a refusal
 * @throws {Problem} `import-refused` with the place, `definition-refused`
 */
export async function importQuestionnaire(
  deps: Pick<Deps, 'connection' | 'now' | 'checkDefinition' | 'points'>,
  file: { readonly bytes: Uint8Array; readonly language: Language },
  actor: string,
  language: Language = 'en',
): Promise<{ id: string; report: WordedReport }> {
  const { definition, report } = await readDraft(file, language)
  const text = JSON.stringify(definition)
  const id = await createSurvey(deps, { definitionText: text }, actor, language)
  return { id, report: inWords(report, language) }
}

/** The draft and its report without storing anything. @throws {Problem} `import-refused` */
export async function readDraft(
  file: { readonly bytes: Uint8Array; readonly language: Language },
  language: Language,
): Promise<{ definition: Definition; report: ImportReport }> {
  const reading = await readQuestionnaireApart(file)
  if (reading.status === 'read') return reading
  if (reading.status === 'refused') {
    const { place, code } = reading.fault
    const detail = fileFaultText(reading.fault, language)
    throw new Problem('import-refused', {}, [{ place, code, detail }])
  }
  throw new Problem(
    'import-refused',
    {},
    reading.faults.map((fault) => ({
      place: fault.path === '' ? 'file' : fault.path,
      code: fault.code,
      detail: definitionFaultText(fault, language),
    })),
  )
}

export function inWords(report: ImportReport, language: Language): WordedReport {
  const { t } = exchangeWording(language)
  const tally = tallyOf(report)
  return {
    format: report.format,
    languages: report.languages,
    languagesLeftOut: report.languagesLeftOut,
    summary: SUBJECTS.map((subject) => ({
      subject,
      label: t(`subject_${subject}`),
      taken: tally[subject].taken,
      approximated: tally[subject].approximated,
      leftOut: tally[subject]['left-out'],
    })).filter(({ taken, approximated, leftOut }) => taken + approximated + leftOut > 0),
    entries: report.entries.map((entry) => ({
      subject: entry.subject,
      grade: entry.grade,
      place: entry.place,
      name: entry.name,
      became: entry.became ?? null,
      reason: entry.reason ?? null,
      detail: entryReason(entry, language),
      count: entry.count,
    })),
    more: report.more,
    stillNeeded: report.stillNeeded.map((field) => ({
      field,
      detail: neededText(field, language),
    })),
  }
}

export const EXPORT_FORMATS = ['surveyjs', 'xlsform'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/**
 * The draft, or a published version, as a file of another tool.
 * @throws {Problem} `survey-not-found`, `survey-version-unknown`
 */
export async function exportQuestionnaire(
  { connection }: Pick<Deps, 'connection'>,
  id: string,
  { format, version }: { readonly format: ExportFormat; readonly version?: number },
  language: Language = 'en',
): Promise<ExportedFile> {
  const survey = await readSurvey(connection.db, id)
  const published =
    version === undefined ? undefined : await readVersion(connection.db, id, version)
  if (version !== undefined && !published) throw new Problem('survey-version-unknown', { version })
  const definition = published?.definition ?? survey.draft
  const stem = `survey-${id.replace(/[^a-z0-9-]/gi, '').slice(0, 40)}`
  if (format === 'surveyjs') {
    const text = `${JSON.stringify(exportSurveyJs(definition), null, 2)}\n`
    const bytes = new TextEncoder().encode(text)
    return { name: `${stem}.json`, type: 'application/json', bytes }
  }
  const bytes = await writeWorkbook(exportXlsForm(definition, { id: stem, language }))
  return {
    name: `${stem}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
  }
}
