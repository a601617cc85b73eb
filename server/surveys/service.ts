import { createHash, randomUUID } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import * as v from 'valibot'
import type { EnteredText, Language } from '../../locales/language.ts'
import { type IndicatorConsequence, consequences } from '../../reports/scoring/consequences.ts'
import { PROFILES } from '../../reports/scoring/profiles/index.ts'
import { askedItems } from '../../surveys/definition/asked-items.ts'
import { type Definition, DefinitionSchema } from '../../surveys/definition/definition.ts'
import { type DefinitionComparison, compareDefinitions } from '../../surveys/definition/compare.ts'
import type { DefinitionFault } from '../../surveys/definition/fault.ts'
import { definitionFaultText } from '../../surveys/definition/fault-text.ts'
import { canonicalJson, fingerprint } from '../../surveys/definition/fingerprint.ts'
import { publishFaults } from '../../surveys/definition/publish-faults.ts'
import { languagesOf, questionsOf } from '../../surveys/definition/questions.ts'
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
  lastEventAbout,
  latestVersion,
  updateDraft,
  versionsOf,
} from './queries.ts'
import type { SurveyTable, SurveyVersionTable } from './tables.ts'
import { statesAfter } from './translation-states.ts'

type SurveyDeps = Pick<Deps, 'connection' | 'now' | 'checkDefinition' | 'points'>

export interface SurveySummary {
  readonly id: string
  readonly title: EnteredText
  readonly audience: SurveyTable['audience']
  readonly instrument: string | null
  readonly draftRevision: number
  readonly versions: readonly PublishedSummary[]
}

export interface SurveyWithDraft extends SurveySummary {
  readonly draft: Definition
  readonly pending: PendingPublication
  /** Codes of the questions of the newest version: figures are kept under them. */
  readonly publishedItems: readonly string[]
}

/** What publishing the draft now would mean. */
export interface PendingPublication {
  readonly state: 'first' | 'unchanged' | 'changed'
  /** Against the newest version; no changes where there is none. */
  readonly comparability: DefinitionComparison
  /** What it does to the series of each figure; empty where there is no version yet. */
  readonly indicators: readonly IndicatorConsequence[]
}

/** The verdict as it is stored with a version: the changes, and what they did to each figure. */
export interface StoredComparability extends DefinitionComparison {
  readonly indicators?: readonly Omit<IndicatorConsequence, 'name' | 'title'>[]
}

export interface PublishedSummary {
  readonly version: number
  readonly fingerprint: string
  readonly publishedOn: string
  readonly languages: readonly Language[]
  readonly comparability: StoredComparability
}

/**
 * Starts a survey from a ready instrument or from a definition of one's own, which may still be
 * unfinished.
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
      : { definition: await acceptedDraft(deps, from.definitionText, language), instrument: null }
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
 * Saves a draft, finished or not, over the revision the officer had opened. An editor saves by itself
 * every few seconds, so the audit log has one event for an editing session: for the first save by
 * somebody on a day, and after anything else that happened to the survey. It names the revision and
 * the fingerprint of what the session began from, which is what the one before it ended with.
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
  const definition = await acceptedDraft(deps, definitionText, language)
  const began = (details: SessionStart | undefined) =>
    details && { actor, action: 'survey.save', subject: id, details: { ...details } }
  await writeAudited(deps, began, async (trx) => {
    const survey = await findSurvey(trx, id)
    if (!survey) throw new Problem('survey-not-found')
    const session = await sessionStart(trx, survey, actor, calendarDay(deps.now(), 'UTC'))
    const saved = await updateDraft(trx, id, revision, {
      title: JSON.stringify(enteredText(definition.title, definition.locale)),
      draft: JSON.stringify(definition),
      audience: definition.audience ?? 'resident',
      translation_states: statesAfter(readDefinition(survey.draft), definition, survey),
    })
    if (!saved) throw new Problem('survey-changed')
    return session
  })
  return revision + 1
}

/** What an editing session found. */
interface SessionStart {
  readonly revision: number
  readonly fingerprint: string
}

/** undefined while a session that is on record goes on: the same person, day and kind of change. */
async function sessionStart(
  trx: Kysely<Database>,
  survey: Selectable<SurveyTable>,
  actor: string,
  today: string,
): Promise<SessionStart | undefined> {
  const last = await lastEventAbout(trx, survey.id)
  const goesOn = last?.action === 'survey.save' && last.actor === actor && last.at.startsWith(today)
  if (goesOn) return undefined
  // As `fingerprint` does, but at once: a transaction waits for nothing but the database.
  const content = createHash('sha256').update(canonicalJson(readDefinition(survey.draft)))
  return { revision: survey.draft_revision, fingerprint: content.digest('hex') }
}

/**
 * Publishes the draft as the next version, which never changes again, with its fingerprint and the
 * verdict whether its figures may stand in one series with the version before.
 * @param language of the reasons in a `definition-refused`
 * @param seen revision of the draft that somebody looked at and agreed to; absent: whatever it is now
 * @throws {Problem} `survey-not-found`, `survey-changed`, `publish-unchanged`, `definition-refused`
 */
export async function publishSurvey(
  deps: SurveyDeps,
  id: string,
  actor: string,
  language: Language = 'en',
  seen?: number,
): Promise<PublishedSummary> {
  const survey = await findSurvey(deps.connection.db, id)
  if (!survey) throw new Problem('survey-not-found')
  if (seen !== undefined && seen !== survey.draft_revision) throw new Problem('survey-changed')
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
      const { comparability, indicators } = difference(previous, definition)
      const stored: StoredComparability = {
        ...comparability,
        indicators: indicators.map(({ name: _name, title: _title, ...own }) => own),
      }
      const version: SurveyVersionTable = {
        survey_id: id,
        version: (previous?.version ?? 0) + 1,
        definition: JSON.stringify(definition),
        fingerprint: print,
        comparability: JSON.stringify(stored),
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
export async function readSurvey(db: Kysely<Database>, id: string): Promise<SurveyWithDraft> {
  const survey = await findSurvey(db, id)
  if (!survey) throw new Problem('survey-not-found')
  const draft = readDefinition(survey.draft)
  const latest = await latestVersion(db, id)
  const pending = await pendingPublication(draft, latest)
  const published = latest ? questionsOf(readDefinition(latest.definition)) : []
  const publishedItems = published.map(({ question }) => question.name)
  return { ...(await withVersions(db, survey)), draft, pending, publishedItems }
}

async function pendingPublication(
  draft: Definition,
  latest: SurveyVersionTable | undefined,
): Promise<PendingPublication> {
  const unchanged = latest?.fingerprint === (await fingerprint(draft))
  const state = latest ? (unchanged ? 'unchanged' : 'changed') : 'first'
  return { state, ...difference(latest, draft) }
}

/** What changed since a version, and what that does to each figure. */
function difference(
  previous: SurveyVersionTable | undefined,
  definition: Definition,
): Pick<PendingPublication, 'comparability' | 'indicators'> {
  if (!previous) return { comparability: { verdict: 'same', changes: [] }, indicators: [] }
  const before = readDefinition(previous.definition)
  const comparability = compareDefinitions(before, definition)
  const indicators = consequences(
    PROFILES,
    askedItems(before),
    askedItems(definition),
    comparability,
  )
  return { comparability, indicators }
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

async function withVersions(
  db: Kysely<Database>,
  survey: Selectable<SurveyTable>,
): Promise<SurveySummary> {
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
  indicators: v.optional(v.array(v.any()), []),
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
export function readDefinition(json: string): Definition {
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
  throw refused(check.faults, language)
}

/** A definition that may be kept while it is worked on; see `DefinitionCheck`. */
async function acceptedDraft(
  { checkDefinition }: Pick<Deps, 'checkDefinition'>,
  text: string,
  language: Language,
): Promise<Definition> {
  const check = await checkDefinition(text)
  if (check.status === 'accepted') return check.definition
  if (check.draft) return check.draft
  throw refused(check.faults, language)
}

function refused(faults: readonly DefinitionFault[], language: Language): Problem {
  return new Problem(
    'definition-refused',
    {},
    faults.map((fault) => ({
      place: fault.path,
      code: fault.code,
      detail: definitionFaultText(fault, language),
    })),
  )
}

/** What a questionnaire may lack while it is a draft but not when people answer it. */
function refuseUnfinished(definition: Definition, language: Language): void {
  const faults = publishFaults(definition)
  if (faults.length > 0) throw refused(faults, language)
}
