import type { EnteredText, Language } from '../../locales/language.ts'
import { type CompiledDefinition, compileDefinition } from '../../surveys/answers/compile.ts'
import { easyReadLanguages, easyReading } from '../../surveys/definition/easy-read.ts'
import { languagesOf } from '../../surveys/definition/questions.ts'
import { lastEvent } from '../audit/service.ts'
import { type Institution, institutionOf, readName } from '../catalogue/service.ts'
import type { Connection } from '../db/open.ts'
import { recentMap } from '../recent-map.ts'
import { latestVersionNumber, readVersion } from '../surveys/service.ts'
import { findPoint, frameOriginsOf } from './queries.ts'
import type { CollectionPointTable } from './tables.ts'

/** A collection point with everything that answering at it needs. */
export interface OpenPoint {
  readonly point: CollectionPointTable
  readonly institution: Institution
  readonly audience: 'resident' | 'business'
  readonly providerName: EnteredText
  readonly serviceName: EnteredText
  /** null where no centre is involved. */
  readonly centreName: EnteredText | null
  /** Sites whose pages may show the questionnaire in a frame: 'https://portal.example.lv'. */
  readonly frameOrigins: readonly string[]
  /** The newest published version: the one that is shown. */
  readonly version: PublishedVersion
}

/** An immutable version, compiled once. */
export interface PublishedVersion {
  readonly surveyId: string
  readonly version: number
  readonly fingerprint: string
  readonly compiled: CompiledDefinition
  readonly languages: readonly Language[]
  /** The same questions in easy words, for each language that is offered in them. */
  readonly easy: ReadonlyMap<Language, CompiledDefinition>
}

export interface PointDirectory {
  /** undefined when there is no such point, or its survey was never published. */
  find: (code: string) => Promise<OpenPoint | undefined>
  /** Any published version: answers queued before a newer one came are still taken. */
  version: (surveyId: string, version: number) => Promise<PublishedVersion | undefined>
  /** Call after a change of surveys, points or catalogue. */
  forget: () => void
}

/** How long another process's change may stay unseen. */
const FRESH_MS = 2000
const MOST_POINTS = 20_000
const MOST_VERSIONS = 500

/**
 * Reads collection points and versions once and keeps them, so that a submission costs no query
 * before its commit. Versions never change. Points, surveys and the catalogue never change without
 * an event in the audit log, so every two seconds its end alone is looked at, and all points are
 * read again when it has moved. (To read each of a country's points again every two seconds costs
 * more than all the rest of taking its answers.)
 */
export function createPointDirectory({ db }: Connection, now: () => Date): PointDirectory {
  const points = recentMap<string, Promise<OpenPoint | undefined>>(MOST_POINTS)
  const versions = new Map<string, Promise<PublishedVersion | undefined>>()

  const readPublished = async (surveyId: string, version: number) => {
    const read = await readVersion(db, surveyId, version)
    if (!read) {
      versions.delete(`${surveyId} ${version}`)
      return undefined
    }
    const { definition, row } = read
    return {
      surveyId,
      version,
      fingerprint: row.fingerprint,
      compiled: compileDefinition(definition),
      languages: languagesOf(definition),
      easy: new Map(
        easyReadLanguages(definition).map((language) => [
          language,
          compileDefinition(easyReading(definition, language)),
        ]),
      ),
    }
  }
  const version: PointDirectory['version'] = (surveyId, number) => {
    const key = `${surveyId} ${number}`
    let found = versions.get(key)
    if (!found) {
      if (versions.size >= MOST_VERSIONS) versions.clear()
      found = readPublished(surveyId, number)
      versions.set(key, found)
      found.catch(() => versions.delete(key))
    }
    return found
  }

  /** What many points have in common, read once for all of them. */
  let institution: Promise<Institution | undefined> | undefined
  const newest = new Map<string, Promise<PublishedVersion | undefined>>()
  const newestOf = (surveyId: string) => {
    let found = newest.get(surveyId)
    if (!found) {
      found = latestVersionNumber(db, surveyId).then((number) =>
        number === undefined ? undefined : version(surveyId, number),
      )
      newest.set(surveyId, found)
    }
    return found
  }
  const forget = () => {
    points.clear()
    newest.clear()
    institution = undefined
  }

  const readPoint = async (code: string): Promise<OpenPoint | undefined> => {
    const row = await findPoint(db, code)
    if (!row) return undefined
    const { survey_audience, provider_name, service_name, centre_name, ...point } = row
    const published = await newestOf(point.survey_id)
    institution ??= institutionOf(db)
    const body = await institution
    if (!published || !body) return undefined
    return {
      point,
      institution: body,
      audience: survey_audience,
      providerName: readName(provider_name),
      serviceName: readName(service_name),
      centreName: centre_name === null ? null : readName(centre_name),
      frameOrigins: await frameOriginsOf(db, point),
      version: published,
    }
  }

  let checkedAt = Number.NEGATIVE_INFINITY
  /** Under way; absent while what is kept is fresh. */
  let checking: Promise<void> | undefined
  let seen: number | undefined
  const lookForChanges = async () => {
    const last = await lastEvent(db)
    if (last !== seen) forget()
    seen = last
  }
  /** Shared by all who ask while it runs; a failure is theirs, and the next one asks again. */
  const freshening = (): Promise<void> | undefined => {
    const time = now().getTime()
    const isFresh = time >= checkedAt && time < checkedAt + FRESH_MS
    if (isFresh) return checking
    checkedAt = time
    const started = lookForChanges()
    checking = started
    const over = () => {
      if (checking === started) checking = undefined
    }
    started.then(over, () => {
      over()
      checkedAt = Number.NEGATIVE_INFINITY
    })
    return started
  }
  const keptOrRead = (code: string): Promise<OpenPoint | undefined> => {
    const kept = points.get(code)
    if (kept) return kept
    const found = readPoint(code)
    points.set(code, found)
    // Codes that lead nowhere are not kept: somebody trying them would push out those that do.
    // What a failing database answered is not kept for anybody.
    found.then((point) => {
      if (!point && points.get(code) === found) points.delete(code)
      return point
    }, forget)
    return found
  }

  return {
    version,
    // Every submission asks: what is kept and fresh costs no turn of waiting.
    find: (code) => freshening()?.then(() => keptOrRead(code)) ?? keptOrRead(code),
    forget,
  }
}
