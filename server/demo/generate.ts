import { randomUUID } from 'node:crypto'
import type { Language } from '../../locales/language.ts'
import type { CompiledDefinition } from '../../surveys/answers/compile.ts'
import {
  insertInstitution,
  putCentre,
  putProvider,
  putProvision,
  putService,
} from '../catalogue/service.ts'
import { Centre, Provider, Service } from '../catalogue/fields.ts'
import * as v from 'valibot'
import type { Deps } from '../context.ts'
import { createPoint } from '../distribution/service.ts'
import { UNWATCHED } from '../integrity/arrivals.ts'
import { acceptResponse } from '../responses/service.ts'
import { createSurvey, publishSurvey } from '../surveys/service.ts'
import { madeUpAnswers } from './answers.ts'
import {
  CENTRES,
  type DemoService,
  type DemoWay,
  INSTITUTION,
  PROVIDERS,
  SERVICES,
} from './municipality.ts'
import { type Random, normal, poisson, seededRandom } from './random.ts'

/** The actor that the audit log names for everything made here. */
const ACTOR = 'demo'

/** A collection point with what decides about the answers given there. */
interface Source {
  readonly code: string
  readonly service: DemoService
  readonly way: DemoWay
  readonly centreEffect: number
  /** Share of the way's answers that come in here. */
  readonly share: number
  readonly survey: string
}

/**
 * Makes the municipality and two years of answers, through the same doors as real ones: every
 * answer is checked, stored and counted as if a resident had sent it on that day.
 * @param firstYear the earlier of the two calendar years
 * @param progress called after each month
 */
export async function generateDemo(
  deps: Deps,
  firstYear: number,
  progress: (month: string, responses: number) => void,
): Promise<{ responses: number; points: { code: string; service: string }[] }> {
  const random = seededRandom(1918)
  await describeMunicipality(deps)
  const sources = await openSources(deps, dayOf(firstYear, 0, 1))
  let responses = 0
  for (let month = 0; month < 24; month++) {
    responses += await answersOfMonth(deps, sources, firstYear, month, random)
    progress(dayOf(firstYear, month, 1).toISOString().slice(0, 7), responses)
  }
  return {
    responses,
    points: sources.map(({ code, service }) => ({ code, service: service.code })),
  }
}

async function describeMunicipality(deps: Deps): Promise<void> {
  await insertInstitution(deps, INSTITUTION, ACTOR)
  for (const { code, name } of PROVIDERS) {
    await putProvider(deps, code, v.parse(Provider, { name, kind: 'agency' }), ACTOR)
  }
  for (const { code, name, type } of CENTRES) {
    await putCentre(deps, code, v.parse(Centre, { provider: INSTITUTION.code, name, type }), ACTOR)
  }
  for (const { code, name, provider, cofog, legalBasis = null } of SERVICES) {
    const fields = { name, holder: provider, cofog, legalBasis, clientCircle: 'anyone' }
    await putService(deps, code, v.parse(Service, fields), ACTOR)
  }
}

/** Publishes the surveys and makes a collection point for each way of each service. */
async function openSources(deps: Deps, openedOn: Date): Promise<Source[]> {
  const then = { ...deps, now: () => openedOn }
  const surveys = new Map<string, string>()
  const surveyOf = async (instrument: string) => {
    const known = surveys.get(instrument)
    if (known) return known
    const id = await createSurvey(then, { instrument }, ACTOR)
    await publishSurvey(then, id, ACTOR)
    surveys.set(instrument, id)
    return id
  }
  const sources: Source[] = []
  for (const service of SERVICES) {
    for (const way of service.ways) {
      const survey = await surveyOf(way.instrument)
      const places = way.inCentres
        ? CENTRES.map(({ code, effect, share }) => ({ centre: code, effect, share }))
        : [{ centre: '', effect: 0, share: 1 }]
      for (const { centre, effect, share } of places) {
        const { channel, mode } = way
        const provision = { provider: service.provider, service: service.code, centre, channel }
        await putProvision(then, provision, ACTOR)
        const point = { ...provision, survey, mode, label: '', closesOn: null }
        const code = await createPoint(then, point, ACTOR)
        sources.push({ code, service, way, centreEffect: effect, share, survey })
      }
    }
  }
  return sources
}

async function answersOfMonth(
  deps: Deps,
  sources: readonly Source[],
  firstYear: number,
  month: number,
  random: Random,
): Promise<number> {
  let responses = 0
  for (const source of sources) {
    if (month < source.way.from) continue
    const open = await deps.points.find(source.code)
    if (!open) throw new Error(`the demo's collection point ${source.code} is not open`)
    const count = poisson(random, expectedAnswers(source, month))
    const { version } = open
    const sent = Array.from({ length: count }, () => {
      const day = 1 + Math.floor(random() * 28)
      // Noon in Riga is the same day in every year and in summer time.
      const now = () => dayOf(firstYear, month, day)
      const then = { ...deps, now, arrivals: UNWATCHED }
      return acceptResponse(then, source.code, randomUUID(), {
        surveyVersion: version.version,
        ...respond(source, version.compiled, month, random),
      })
    })
    await Promise.all(sent)
    responses += count
  }
  return responses
}

function expectedAnswers({ service, way, share }: Source, month: number): number {
  const isPeak = service.peak.includes((month % 12) + 1)
  const growth = way.channel === 'electronic' ? 1 + month * 0.012 : 1
  return way.monthly * share * (isPeak ? 1.6 : 1) * growth
}

function respond(
  { service, way, centreEffect }: Source,
  compiled: CompiledDefinition,
  month: number,
  random: Random,
): { locale: Language; answers: unknown } {
  const isPeak = service.peak.includes((month % 12) + 1)
  // The change between the years comes in over half a year, not overnight.
  const improvement = service.change * Math.min(1, Math.max(0, (month - 8) / 6))
  const level = service.level + way.effect + centreEffect + improvement - (isPeak ? 0.15 : 0)
  const language = languageOf(random)
  const mood = Math.min(5, Math.max(1, level + 0.85 * normal(random)))
  return { locale: language, answers: madeUpAnswers(compiled, { mood, language }, random) }
}

function languageOf(random: Random): Language {
  const drawn = random()
  if (drawn < 0.76) return 'lv'
  if (drawn < 0.96) return 'ru'
  return drawn < 0.99 ? 'en' : 'uz'
}

function dayOf(firstYear: number, month: number, day: number): Date {
  return new Date(Date.UTC(firstYear, month, day, 10))
}
