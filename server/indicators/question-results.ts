import type { Kysely } from 'kysely'
import type { EnteredText } from '../../locales/language.ts'
import { populationKey } from '../../reports/disclosure/population.ts'
import { mergeBy } from '../../reports/scoring/merge.ts'
import { wilson } from '../../reports/statistics/wilson.ts'
import { type CubeEntry, mergeEntry } from '../../surveys/counts/cube.ts'
import { type ItemAnswers, itemAnswers } from '../../surveys/counts/item-answers.ts'
import type { Place } from '../../surveys/counts/place.ts'
import type { Tally } from '../../surveys/counts/tally.ts'
import type { Definition } from '../../surveys/definition/definition.ts'
import { readCube } from '../counts/service.ts'
import { ERASED } from '../counts/tables.ts'
import type { Database } from '../db/schema.ts'
import { Problem } from '../http/problem.ts'
import { type SurveySummary, listSurveys, readVersion } from '../surveys/service.ts'
import { shownInSteps } from './shown-before.ts'
import { surveyReaches } from './survey-reach.ts'

/** Answers to one item as an officer sees them while a survey runs. */
export interface QuestionResult extends Omit<ItemAnswers, 'options' | 'notApplicable'> {
  /** Whether the newest version still asks it. */
  readonly isAsked: boolean
  /** null: fewer than ten answered, so that nothing but their number is shown. */
  readonly shown: {
    readonly notApplicable: number | null
    readonly options: readonly OptionResult[]
  } | null
  /** Other questionnaires for the same audience that ask under the same code at the same places. */
  readonly alsoAskedIn: readonly EnteredText[]
}

export interface OptionResult {
  readonly code: string
  readonly text: ItemAnswers['title']
  readonly count: number
  /** Of those who answered, 0…1, with a 95 % interval. */
  readonly share: number
  readonly lower: number
  readonly upper: number
}

/**
 * The answers to each question of a survey in a year, option by option, moving in steps of ten
 * answers; not for publication. Counts are kept by place and item code: what another survey asks
 * under the same code at the same place is counted with it, and each result names such surveys.
 *
 * @throws {Problem} `survey-not-found`
 */
export async function questionResults(
  db: Kysely<Database>,
  wanted: {
    survey: string
    year: number
    provider?: string | undefined
    service?: string | undefined
  },
): Promise<QuestionResult[]> {
  const surveys = await listSurveys(db)
  const survey = surveys.find(({ id }) => id === wanted.survey)
  if (!survey) throw new Problem('survey-not-found')
  const versions = await definitionsOf(db, survey)
  const { year, provider, service } = wanted
  const within = {
    ...(provider !== undefined && { provider }),
    ...(service !== undefined && { service }),
  }
  const reachOf = await surveyReaches(db)
  const isReached = reachOf(survey.id)
  const cube = await cubeOf(db, within, year, new Set(versions.flatMap(itemsOf)))
  const keep = (place: Place) => place.audience === survey.audience && isReached(place)
  const tallies = mergeBy(cube, { by: [], periodKind: 'year' }, { keep })[0]?.tallies ?? NONE

  const population = { kind: `questions of ${survey.id}`, slice: within, period: String(year) }
  const live = answersToEach(versions, tallies)
  const lastTally = ({ item, answered }: ItemAnswers): [string, Tally][] => {
    const key = `${populationKey(population)}\t${item}`
    const last = shownInSteps(db, key, { answers: answered, shown: tallies.get(item) ?? {} })
    return last ? [[item, last]] : []
  }
  const shown = new Map(
    answersToEach(versions, new Map(live.flatMap(lastTally))).map((each) => [each.item, each]),
  )
  const places = [...cube.values()].map(({ place }) => place).filter(keep)
  const others = await Promise.all(
    surveys
      .filter(({ id, audience }) => id !== survey.id && audience === survey.audience)
      .filter(({ id }) => places.some(reachOf(id)))
      .map(async (other) => ({
        title: other.title,
        items: new Set((await definitionsOf(db, other)).flatMap(itemsOf)),
      })),
  )
  return live.map(({ options: _options, notApplicable: _none, ...about }): QuestionResult => {
    const last = shown.get(about.item)
    return {
      ...about,
      ...(last && last.answered > 0
        ? {
            answered: last.answered,
            shown: { notApplicable: last.notApplicable ?? null, options: sharesOf(last) },
          }
        : { shown: null }),
      alsoAskedIn: others.filter(({ items }) => items.has(about.item)).map(({ title }) => title),
    }
  })
}

/** All published versions, the newest first. */
async function definitionsOf(
  db: Kysely<Database>,
  { id, versions }: SurveySummary,
): Promise<Definition[]> {
  const read = await Promise.all(versions.map(({ version }) => readVersion(db, id, version)))
  return read.flatMap((each) => (each ? [each.definition] : [])).toReversed()
}

const NONE: ReadonlyMap<string, Tally> = new Map()

function itemsOf(definition: Definition): string[] {
  return itemAnswers(definition, NONE).map(({ item }) => item)
}

async function cubeOf(
  db: Kysely<Database>,
  within: { readonly provider?: string; readonly service?: string },
  year: number,
  items: ReadonlySet<string>,
): Promise<Map<string, CubeEntry>> {
  const cube = new Map<string, CubeEntry>()
  // Not imported counts: they need not say how many people ticked boxes.
  for (const origin of ['responses', ERASED]) {
    const period = { from: `${year}-01`, to: `${year}-12`, periodKind: 'year' } as const
    const counted = await readCube(db, { ...within, ...period, items, origin })
    for (const entry of counted.values()) mergeEntry(cube, entry)
  }
  return cube
}

/** Of the newest version in its order; behind them what only earlier ones asked, if it was answered. */
function answersToEach(
  [newest, ...earlier]: readonly Definition[],
  tallies: ReadonlyMap<string, Tally>,
): (ItemAnswers & { readonly isAsked: boolean })[] {
  const found = newest
    ? itemAnswers(newest, tallies).map((each) => ({ ...each, isAsked: true }))
    : []
  for (const definition of earlier) {
    const known = new Set(found.map(({ item }) => item))
    for (const each of itemAnswers(definition, tallies)) {
      if (!known.has(each.item) && each.answered > 0) found.push({ ...each, isAsked: false })
    }
  }
  return found
}

function sharesOf({ answered, options }: ItemAnswers): OptionResult[] {
  return options.map((option) => ({
    ...option,
    share: option.count / answered,
    ...wilson(option.count, answered),
  }))
}
