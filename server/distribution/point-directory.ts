import type { EnteredText, Language } from '../../locales/language.ts'
import { type CompiledDefinition, compileDefinition } from '../../surveys/answers/compile.ts'
import { languagesOf } from '../../surveys/definition/questions.ts'
import { type Institution, institutionOf, readName } from '../catalogue/service.ts'
import type { Connection } from '../db/open.ts'
import { latestVersionNumber, readVersion } from '../surveys/service.ts'
import { findPoint } from './queries.ts'
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
const MOST_POINTS = 5000
const MOST_VERSIONS = 500

/**
 * Reads collection points and versions once and keeps them, so that a submission costs no query
 * before its commit. Versions never change and are kept; points are read again after two seconds.
 */
export function createPointDirectory({ db }: Connection, now: () => Date): PointDirectory {
  const points = new Map<string, { until: number; found: Promise<OpenPoint | undefined> }>()
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

  const readPoint = async (code: string): Promise<OpenPoint | undefined> => {
    const row = await findPoint(db, code)
    if (!row) return undefined
    const { survey_audience, provider_name, service_name, centre_name, ...point } = row
    const number = await latestVersionNumber(db, point.survey_id)
    const published = number === undefined ? undefined : await version(point.survey_id, number)
    const institution = await institutionOf(db)
    if (!published || !institution) return undefined
    return {
      point,
      institution,
      audience: survey_audience,
      providerName: readName(provider_name),
      serviceName: readName(service_name),
      centreName: centre_name === null ? null : readName(centre_name),
      version: published,
    }
  }

  return {
    version,
    find(code) {
      const kept = points.get(code)
      if (kept && kept.until > now().getTime()) return kept.found
      if (points.size >= MOST_POINTS) points.clear()
      const found = readPoint(code)
      points.set(code, { until: now().getTime() + FRESH_MS, found })
      found.catch(() => points.delete(code))
      return found
    },
    forget: () => points.clear(),
  }
}
