import type { Kysely } from 'kysely'
import type { LocalizedText } from '../../locales/language.ts'
import { populationKey, populationOf } from '../../reports/disclosure/population.ts'
import { type Indicator, type Slice, type Unit, withheld } from '../../reports/scoring/indicator.ts'
import { mergeBy } from '../../reports/scoring/merge.ts'
import type { MinimumBase } from '../../reports/scoring/profile.ts'
import { headlineProfile } from '../../reports/scoring/headline.ts'
import { scoreAll } from '../../reports/scoring/score.ts'
import { type IndicatorRow, toRow } from '../../reports/scoring/to-row.ts'
import { histogramOf, respondentsOf } from '../../surveys/counts/histogram.ts'
import { RESPONSE_ITEM } from '../../surveys/counts/cube.ts'
import type { Channel, Dimension } from '../../surveys/counts/place.ts'
import { tallyEntries } from '../../surveys/counts/tally.ts'
import { readCube } from '../counts/service.ts'
import type { Database } from '../db/schema.ts'
import { shownInSteps } from './shown-before.ts'

/** What the console's results page shows for one split of a year. */
export interface LiveResults {
  readonly indicators: readonly IndicatorRow[]
  /** Answers to the five-point satisfaction item by option, per slice and period. */
  readonly distributions: readonly {
    readonly slice: Readonly<Record<string, string>>
    readonly period: string
    /** Respondents by option 1…5, as they were at the last step; none while fewer answered. */
    readonly counts: readonly number[]
    /** Respondents: the sum of `counts`, or how many there are so far where those are none. */
    readonly respondents: number
    readonly notApplicable: number
  }[]
  /** Responses stored here, by month. */
  readonly responses: readonly { readonly period: string; readonly count: number }[]
}

/** One formula as an officer reads about it. */
export interface Formula {
  readonly methodology: string
  readonly version: string
  readonly methodologyTitle: LocalizedText
  readonly summary: LocalizedText
  readonly indicator: string
  readonly name: LocalizedText
  readonly unit: Unit
  /** In plain characters, as the method annex prints it. */
  readonly formula: string
  /** Where only some channels count; null: all. */
  readonly channels: readonly Channel[] | null
  readonly minimumBase: MinimumBase
}

/**
 * The methodologies of the results page, which is about the five-point question on satisfaction and
 * shows their formulas side by side. Figures by every other one come from `score` and the report.
 */
const OFFERED = ['lv-mk399', 'lv-mk402', 'uk-gds'].flatMap((id) => headlineProfile(id) ?? [])

/** The formulas of the results page, in the order they are offered. */
export function formulas(): readonly Formula[] {
  return OFFERED.flatMap((profile) =>
    profile.rules.map((rule) => ({
      methodology: profile.id,
      version: profile.version,
      methodologyTitle: profile.title,
      summary: profile.summary,
      indicator: rule.id,
      name: rule.name,
      unit: rule.unit,
      formula: rule.formula,
      channels: profile.channels ?? null,
      minimumBase: rule.minimumBase ?? profile.minimumBase,
    })),
  )
}

const POINTS = 5

/**
 * Figures of a year computed now from the counts, for officers. Withheld and flagged by the
 * methodology's minimum bases as everywhere, and moving in steps of ten answers; not for
 * publication.
 */
export async function liveResults(
  db: Kysely<Database>,
  wanted: {
    year: number
    by: readonly Exclude<Dimension, 'period'>[]
    periods: 'month' | 'quarter' | 'year'
    provider?: string | undefined
    service?: string | undefined
  },
): Promise<LiveResults> {
  const { year, by, periods, provider, service } = wanted
  const cube = await readCube(db, {
    from: `${year}-01`,
    to: `${year}-12`,
    ...(provider !== undefined && { provider }),
    ...(service !== undefined && { service }),
  })
  const split = { by, periodKind: periods }
  const design = { ...split, sampling: 'self-selected' } as const
  const within = {
    ...(provider !== undefined && { provider }),
    ...(service !== undefined && { service }),
  }
  const indicators = scoreAll(OFFERED, cube, design).map((indicator) =>
    toRow(movedInSteps(db, indicator, within)),
  )
  const distributions = mergeBy(cube, split).flatMap(({ slice, period, tallies }) => {
    const tally = tallies.get('satisfaction')
    const histogram = tally && histogramOf(tally, POINTS)
    if (!histogram || respondentsOf(histogram) === 0) return []
    const key = `distribution\t${populationKey({ kind: '', slice: { ...within, ...slice }, period })}`
    const answers = respondentsOf(histogram)
    const shown = shownInSteps(db, key, { answers, shown: histogram })
    return [
      shown
        ? { slice, period, ...shown, respondents: respondentsOf(shown) }
        : { slice, period, counts: [], notApplicable: 0, respondents: answers },
    ]
  })
  const responses = mergeBy(cube, { by: [], periodKind: 'month' }).flatMap(
    ({ period, tallies }) => {
      const count = tallyEntries(tallies.get(RESPONSE_ITEM) ?? []).reduce(
        (sum, [, n]) => sum + n,
        0,
      )
      return count > 0 ? [{ period, count }] : []
    },
  )
  return { indicators, distributions, responses }
}

/**
 * A figure of respondents as it was at the last step; under one step it is withheld. An
 * institution's own numbers move as they are.
 */
function movedInSteps(db: Kysely<Database>, indicator: Indicator, within: Slice): Indicator {
  const { figure, methodology, version } = indicator
  const population = populationOf(indicator, within)
  if (!population || figure.status === 'withheld') return indicator
  const key = `${methodology}\t${version}\t${indicator.indicator}\t${populationKey(population)}`
  const shown = shownInSteps(db, key, {
    answers: figure.n,
    shown: { figure, band: indicator.band },
  })
  return {
    ...indicator,
    ...(shown ?? { figure: withheld('too-few-responses', figure.n), band: null }),
  }
}
