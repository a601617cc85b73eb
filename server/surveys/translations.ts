import type { Kysely, Selectable } from 'kysely'
import { easyColumnName } from '../../locales/easy-read/index.ts'
import { LANGUAGE_NAMES, type Language } from '../../locales/language.ts'
import type { Definition } from '../../surveys/definition/definition.ts'
import { definitionFaultText } from '../../surveys/definition/fault-text.ts'
import { LIMITS } from '../../surveys/definition/limits.ts'
import { questionsOf } from '../../surveys/definition/questions.ts'
import { scanDefinition } from '../../surveys/definition/scan.ts'
import { writtenIn } from '../../surveys/definition/editing/texts.ts'
import { enteredText } from '../../surveys/definition/text.ts'
import {
  type TextColumn,
  isEasyColumn,
  isTextColumn,
  languageOfColumn,
} from '../../surveys/definition/text-column.ts'
import {
  type TranslationLine,
  translationLines,
} from '../../surveys/definition/translation/state.ts'
import { withUnits } from '../../surveys/definition/translation/units.ts'
import { unchangedBankItem } from '../../surveys/items/index.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { writeAudited } from '../db/write.ts'
import { Problem, type ProblemEntry } from '../http/problem.ts'
import { findSurvey, updateDraft } from './queries.ts'
import { readDefinition } from './service.ts'
import type { SurveyTable } from './tables.ts'
import {
  type Direction,
  type FileFault,
  type TranslatedRow,
  type TranslationFormat,
  fileFaultText,
  readTranslationFile,
  writeCsv,
  writeXliff,
} from './translation-files.ts'
import { hashText, readStates, statesAfter } from './translation-states.ts'

type TranslationDeps = Pick<Deps, 'connection' | 'now'>

/** A text of the desk. Those of the item bank are the same in every survey and never changed here. */
export interface DeskLine extends TranslationLine {
  readonly fixed: boolean
}

export interface TranslationDesk {
  readonly revision: number
  /** The survey's main language. */
  readonly locale: Language
  readonly lines: readonly DeskLine[]
}

/** @throws {Problem} `survey-not-found` */
export async function readTranslations(
  db: Kysely<Database>,
  id: string,
  direction: Direction,
): Promise<TranslationDesk> {
  const survey = await existing(db, id)
  const definition = readDefinition(survey.draft)
  return {
    revision: survey.draft_revision,
    locale: definition.locale ?? 'en',
    lines: deskLines(survey, definition, direction),
  }
}

export interface SavedTranslations {
  readonly revision: number
  readonly to: TextColumn
  /** New texts by key; '' takes a translation away. */
  readonly texts: Readonly<Record<string, string>>
  /** Keys whose translation is still right although its source changed. */
  readonly confirmed: readonly string[]
}

/**
 * Stores translations in the draft.
 * @param language of the reasons in a refusal
 * @returns the new revision
 * @throws {Problem} `survey-not-found`, `survey-changed`, `definition-refused` with one entry a text
 */
export async function saveTranslations(
  deps: TranslationDeps,
  id: string,
  saved: SavedTranslations,
  actor: string,
  language: Language = 'en',
): Promise<number> {
  const { revision, to, texts, confirmed } = saved
  await writeAudited(deps, { actor, action: 'survey.translate', subject: id }, async (trx) => {
    const survey = await existing(trx, id)
    const known = linesByKey(survey, { from: to, to })
    const values = new Map(Object.entries(texts))
    const errors = [...values].flatMap(([key, text]) =>
      textErrors({ place: key, key, source: '', target: text }, known, language),
    )
    if (errors.length > 0) throw new Problem('definition-refused', {}, errors)
    const confirming = { column: to, keys: new Set(confirmed) }
    await store(
      trx,
      survey,
      revision,
      withUnits(readDefinition(survey.draft), to, values),
      confirming,
    )
  })
  return revision + 1
}

/** The texts as a file for a translator, without those of the item bank. */
export async function exportTranslations(
  db: Kysely<Database>,
  id: string,
  direction: Direction,
  format: TranslationFormat,
): Promise<string> {
  const { lines } = await readTranslations(db, id, direction)
  const open = lines.filter(({ fixed, source }) => !fixed && source !== '')
  return format === 'csv' ? writeCsv(open) : writeXliff(open, direction)
}

/**
 * Takes a translated file in: all of it, or nothing. Texts left empty are left as they are.
 * @returns how many texts changed
 * @throws {Problem} `survey-not-found`, `import-refused` with one entry a faulty row, `survey-changed`
 */
export async function importTranslations(
  deps: TranslationDeps,
  id: string,
  file: { readonly text: string; readonly direction: Direction },
  actor: string,
  language: Language = 'en',
): Promise<number> {
  const { direction } = file
  const read = readTranslationFile(file.text, direction)
  if (!read.ok)
    throw new Problem(
      'import-refused',
      {},
      read.faults.map((each) => told(each, language)),
    )
  const entry = { actor, action: 'survey.translate', subject: id } as const
  return writeAudited(deps, entry, async (trx) => {
    const survey = await existing(trx, id)
    const known = linesByKey(survey, direction)
    const seen = new Set<string>()
    const errors = read.rows.flatMap((row) => {
      const found = [...rowErrors(row, known, seen, language), ...textErrors(row, known, language)]
      seen.add(row.key)
      return found
    })
    if (errors.length > 0) throw new Problem('import-refused', {}, errors.slice(0, MOST_ERRORS))
    const filled = read.rows.filter(({ target }) => target !== '')
    const changed = filled.filter(({ key, target }) => known.get(key)?.target !== target)
    const values = new Map(changed.map(({ key, target }) => [key, target]))
    const next = withUnits(readDefinition(survey.draft), direction.to, values)
    // The translator had the present source before the eyes: what came back unchanged is right.
    const keys = new Set(filled.map(({ key }) => key))
    await store(trx, survey, survey.draft_revision, next, { column: direction.to, keys })
    return changed.length
  })
}

const MOST_ERRORS = 50

async function store(
  db: Kysely<Database>,
  survey: Selectable<SurveyTable>,
  revision: number,
  next: Definition,
  confirmed: Parameters<typeof statesAfter>[3],
): Promise<void> {
  const saved = await updateDraft(db, survey.id, revision, {
    title: JSON.stringify(enteredText(next.title, next.locale)),
    draft: JSON.stringify(next),
    audience: survey.audience,
    translation_states: statesAfter(readDefinition(survey.draft), next, survey, confirmed),
  })
  if (!saved) throw new Problem('survey-changed')
}

async function existing(db: Kysely<Database>, id: string): Promise<Selectable<SurveyTable>> {
  const survey = await findSurvey(db, id)
  if (!survey) throw new Problem('survey-not-found')
  return survey
}

function deskLines(
  survey: Selectable<SurveyTable>,
  definition: Definition,
  direction: Direction,
): DeskLine[] {
  const isEasy = isEasyColumn(direction.to)
  const bank = new Set(
    questionsOf(definition).flatMap(({ question }) => {
      const isOfBank = unchangedBankItem(question) !== undefined
      // A draft from before the bank had easy texts may be given them here.
      const hasOwn = writtenIn(question.title, direction.to, definition.locale) !== ''
      return isOfBank && (hasOwn || !isEasy) ? [question.name] : []
    }),
  )
  return translationLines(definition, readStates(survey), direction, hashText).map((line) => ({
    ...line,
    fixed: line.item !== undefined && bank.has(line.item),
  }))
}

function linesByKey(
  survey: Selectable<SurveyTable>,
  direction: Direction,
): ReadonlyMap<string, DeskLine> {
  const definition = readDefinition(survey.draft)
  return new Map(deskLines(survey, definition, direction).map((line) => [line.key, line]))
}

function rowErrors(
  { place, key, source }: TranslatedRow,
  known: ReadonlyMap<string, DeskLine>,
  seen: ReadonlySet<string>,
  language: Language,
): ProblemEntry[] {
  const line = known.get(key)
  const code = !line
    ? 'file_unknown_key'
    : seen.has(key)
      ? 'file_twice'
      : plainLines(line.source) !== plainLines(source)
        ? 'file_source_changed'
        : undefined
  return code === undefined ? [] : [told({ place, code, values: { key } }, language)]
}

/** Editors of tables rewrite line ends. */
function plainLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim()
}

/** Faults of one text by itself: too long, control characters, braces, or not to be changed. */
function textErrors(
  { place, key, target }: TranslatedRow,
  known: ReadonlyMap<string, DeskLine>,
  language: Language,
): ProblemEntry[] {
  const line = known.get(key)
  if (line?.fixed && target !== '' && target !== line.target)
    return [told({ place, code: 'file_fixed', values: { key } }, language)]
  const faults = scanDefinition({ text: target })
  if (target.length > LIMITS.textLength)
    faults.push({ path: '', code: 'text-too-long', values: { received: target.length } })
  return faults.map(({ code, values }) => ({
    place,
    code,
    detail: definitionFaultText({ code, values }, language),
  }))
}

function told(fault: FileFault, language: Language): ProblemEntry {
  const { from, to } = fault.values
  const values = {
    ...fault.values,
    ...(from && { from: nameOf(from, language) }),
    ...(to && { to: nameOf(to, language) }),
  }
  return {
    place: fault.place,
    code: fault.code,
    detail: fileFaultText({ ...fault, values }, language),
  }
}

function nameOf(code: string, language: Language): string {
  if (!isTextColumn(code)) return code
  const own = languageOfColumn(code)
  return isEasyColumn(code) ? easyColumnName(own, language) : LANGUAGE_NAMES[own]
}
