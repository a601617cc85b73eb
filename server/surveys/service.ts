import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { EnteredText, Language } from '../../locales/language.ts'
import { type Definition, DefinitionSchema } from '../../surveys/definition/definition.ts'
import { type DefinitionComparison, compareDefinitions } from '../../surveys/definition/compare.ts'
import { definitionFaultText } from '../../surveys/definition/fault-text.ts'
import { fingerprint } from '../../surveys/definition/fingerprint.ts'
import { languagesOf } from '../../surveys/definition/questions.ts'
import { enteredText } from '../../surveys/definition/text.ts'
import { INSTRUMENTS } from '../../surveys/instruments/index.ts'
import { calendarDay } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import {
  allSurveys,
  findSurvey,
  findVersion,
  insertSurvey,
  insertVersion,
  latestVersion,
  updateDraft,
  versionsOf,
} from './queries.ts'
import type { SurveyTable, SurveyVersionTable } from './tables.ts'

type SurveyDeps = Pick<Deps, 'connection' | 'now' | 'checkDefinition' | 'points'>

export interface SurveySummary {
  readonly id: string
  readonly title: EnteredText
  readonly audience: SurveyTable['audience']
  readonly instrument: string | null
  readonly draftRevision: number
  readonly versions: readonly PublishedSummary[]
}

/** What publishing the draft now would mean. */
export interface PendingPublication {
  readonly state: 'first' | 'unchanged' | 'changed'
  /** Against the newest version; no changes where there is none. */
  readonly comparability: DefinitionComparison
}

export interface PublishedSummary {
  readonly version: number
  readonly fingerprint: string
  readonly publishedOn: string
  readonly languages: readonly Language[]
  readonly comparability: DefinitionComparison
}

/**
 * Starts a survey from a ready instrument or from a definition of one's own.
 * @param definitionText JSON text; examined apart, since it may be hostile
 * @param language of the reasons in a `definition-refused`
 * @throws {Problem} `definition-refused`, or `reference-unknown` for an unknown instrument
 */
export async function createSurvey(
  deps: SurveyDeps,
  from: { instrument: string } | { definitionText: string },
  actor: string,
  language: Language = 'en',
): Promise<string> {
  const { definition, instrument } =
    'instrument' in from
      ? { definition: instrumentOf(from.instrument), instrument: from.instrument }
      : { definition: await accepted(deps, from.definitionText, language), instrument: null }
  const id = randomUUID()
  await writeAudited(deps, { actor, action: 'survey.create', subject: id }, (trx) =>
    insertSurvey(trx, {
      id,
      title: JSON.stringify(enteredText(definition.title, definition.locale)),
      audience: definition.audience ?? 'resident',
      instrument,
      draft: JSON.stringify(definition),
      draft_revision: 1,
      created_on: calendarDay(deps.now(), 'UTC'),
    }),
  )
  return id
}

/**
 * Saves a draft over the revision the officer had opened.
 * @param language of the reasons in a `definition-refused`
 * @returns the new revision
 * @throws {Problem} `survey-not-found`, `survey-changed`, `definition-refused`
 */
export async function saveDraft(
  deps: SurveyDeps,
  id: string,
  { revision, definitionText }: { revision: number; definitionText: string },
  actor: string,
  language: Language = 'en',
): Promise<number> {
  const definition = await accepted(deps, definitionText, language)
  await writeAudited(deps, { actor, action: 'survey.save', subject: id }, async (trx) => {
    if (!(await findSurvey(trx, id))) throw new Problem('survey-not-found')
    const saved = await updateDraft(trx, id, revision, {
      title: JSON.stringify(enteredText(definition.title, definition.locale)),
      draft: JSON.stringify(definition),
      audience: definition.audience ?? 'resident',
    })
    if (!saved) throw new Problem('survey-changed')
  })
  return revision + 1
}

/**
 * Publishes the draft as the next version, which never changes again, with its fingerprint and the
 * verdict whether its figures may stand in one series with the version before.
 * @param language of the reasons in a `definition-refused`
 * @throws {Problem} `survey-not-found`, `publish-unchanged`, `definition-refused`
 */
export async function publishSurvey(
  deps: SurveyDeps,
  id: string,
  actor: string,
  language: Language = 'en',
): Promise<PublishedSummary> {
  const survey = await findSurvey(deps.connection.db, id)
  if (!survey) throw new Problem('survey-not-found')
  const definition = await accepted(deps, survey.draft, language)
  refuseUnfinished(definition, language)
  const print = await fingerprint(definition)
  const institution = await institutionOf(deps.connection.db)
  const published_on = calendarDay(deps.now(), institution?.timeZone ?? 'UTC')

  const row = await writeAudited(
    deps,
    (version: SurveyVersionTable) => ({
      actor,
      action: 'survey.publish',
      subject: id,
      details: { version: version.version, fingerprint: print },
    }),
    async (trx) => {
      const previous = await latestVersion(trx, id)
      if (previous?.fingerprint === print) throw new Problem('publish-unchanged')
      const comparability: DefinitionComparison = previous
        ? compareDefinitions(readDefinition(previous.definition), definition)
        : { verdict: 'same', changes: [] }
      const version: SurveyVersionTable = {
        survey_id: id,
        version: (previous?.version ?? 0) + 1,
        definition: JSON.stringify(definition),
        fingerprint: print,
        comparability: JSON.stringify(comparability),
        published_on,
      }
      await insertVersion(trx, version)
      return version
    },
  )
  deps.points.forget()
  return summaryOf(row)
}

export async function listSurveys(db: Kysely<Database>): Promise<SurveySummary[]> {
  const surveys = await allSurveys(db)
  return Promise.all(surveys.map((survey) => withVersions(db, survey)))
}

/** @throws {Problem} `survey-not-found` */
export async function readSurvey(
  db: Kysely<Database>,
  id: string,
): Promise<SurveySummary & { draft: Definition; pending: PendingPublication }> {
  const survey = await findSurvey(db, id)
  if (!survey) throw new Problem('survey-not-found')
  const draft = readDefinition(survey.draft)
  const pending = await pendingPublication(draft, await latestVersion(db, id))
  return { ...(await withVersions(db, survey)), draft, pending }
}

async function pendingPublication(
  draft: Definition,
  latest: SurveyVersionTable | undefined,
): Promise<PendingPublication> {
  if (!latest) return { state: 'first', comparability: { verdict: 'same', changes: [] } }
  const unchanged = latest.fingerprint === (await fingerprint(draft))
  return {
    state: unchanged ? 'unchanged' : 'changed',
    comparability: compareDefinitions(readDefinition(latest.definition), draft),
  }
}

/** The definition of a published version; undefined when there is none. */
export async function readVersion(
  db: Kysely<Database>,
  surveyId: string,
  version: number,
): Promise<{ definition: Definition; row: SurveyVersionTable } | undefined> {
  const row = await findVersion(db, surveyId, version)
  return row && { definition: readDefinition(row.definition), row }
}

export async function latestVersionNumber(
  db: Kysely<Database>,
  surveyId: string,
): Promise<number | undefined> {
  return (await latestVersion(db, surveyId))?.version
}

async function withVersions(db: Kysely<Database>, survey: SurveyTable): Promise<SurveySummary> {
  const rows = await versionsOf(db, survey.id)
  return {
    id: survey.id,
    title: v.parse(v.record(v.string(), v.string()), JSON.parse(survey.title)),
    audience: survey.audience,
    instrument: survey.instrument,
    draftRevision: survey.draft_revision,
    versions: rows.map(summaryOf),
  }
}

const Comparison = v.object({
  verdict: v.picklist(['same', 'comparable', 'break']),
  changes: v.array(v.any()),
})

function summaryOf(row: SurveyVersionTable): PublishedSummary {
  return {
    version: row.version,
    fingerprint: row.fingerprint,
    publishedOn: row.published_on,
    languages: languagesOf(readDefinition(row.definition)),
    comparability: v.parse(Comparison, JSON.parse(row.comparability)),
  }
}

/** A stored definition, checked for shape again: rows may have been touched outside. */
function readDefinition(json: string): Definition {
  return v.parse(DefinitionSchema, JSON.parse(json))
}

function instrumentOf(id: string): Definition {
  const instrument = INSTRUMENTS.find((each) => each.id === id)
  if (!instrument) throw new Problem('reference-unknown', { field: 'instrument', code: id })
  return instrument.definition
}

async function accepted(
  { checkDefinition }: Pick<Deps, 'checkDefinition'>,
  text: string,
  language: Language,
): Promise<Definition> {
  const check = await checkDefinition(text)
  if (check.status === 'accepted') return check.definition
  throw new Problem(
    'definition-refused',
    {},
    check.faults.map((fault) => ({
      place: fault.path,
      code: fault.code,
      detail: definitionFaultText(fault, language),
    })),
  )
}

/** What a questionnaire may lack while it is a draft but not when people answer it. */
function refuseUnfinished(definition: Definition, language: Language): void {
  const required = ['title', 'privacyNotice', 'purpose', 'retentionMonths', 'audience'] as const
  const missing = required.filter((field) => definition[field] === undefined)
  if (missing.length === 0) return
  throw new Problem(
    'definition-refused',
    {},
    missing.map((property) => {
      const fault = { code: 'missing-property', values: { property } } as const
      return {
        place: property,
        code: fault.code,
        detail: definitionFaultText(fault, language),
      }
    }),
  )
}
