import { histogramOf } from '../../surveys/counts/histogram.ts'
import { type PairTally, jointCounts, pairsOf } from '../../surveys/counts/pairs.ts'
import { type PublicIndicator, disclose } from '../disclosure/disclose.ts'
import { DEFAULT_DISCLOSURE } from '../disclosure/policy.ts'
import { figureKey } from '../document/figure-book.ts'
import type { Figure, Indicator, MeasuredFigure, Slice } from '../scoring/indicator.ts'
import { mergeBy } from '../scoring/merge.ts'
import { figureOfScores } from '../scoring/option-scores.ts'
import { DEFAULT_MINIMUM_BASE } from '../scoring/profile.ts'
import { type Sampling, belowMinimum } from '../scoring/score.ts'
import {
  type ImportancePerformance,
  type Quadrant,
  importancePerformance,
} from '../statistics/drivers/importance-performance.ts'
import { LEAST_RESPONDENTS, keyDrivers } from '../statistics/drivers/key-drivers.ts'
import { type Reliability, cronbachAlpha } from '../statistics/scales/cronbach-alpha.ts'
import { type PairCounts, pairMoments } from '../statistics/scales/pair-counts.ts'
import { shownFigure } from './derived-figure.ts'
import type { AnnualInput, ServicePairs, SurveyEntry } from './input.ts'
import { type Results, cubeUntilYearEnd, samplingOf, scopeSlice } from './results.ts'
import { type ScaleQuestion, scaleQuestions } from './scale-questions.ts'

/** Which questions go with overall satisfaction, for one group of users of one service. */
export interface DriverStory {
  readonly slice: Slice & { readonly service: string }
  readonly survey: SurveyEntry
  /** Fewest joint answers of any two questions. */
  readonly n: number
  /** Share of the differences in satisfaction that go with all these questions together. */
  readonly r2: number
  readonly cut: ImportancePerformance['cut']
  /** In the order of the questionnaire. */
  readonly drivers: readonly StandingDriver[]
  /** undefined where the questions do not vary enough. */
  readonly reliability: Reliability | undefined
}

export interface StandingDriver {
  readonly question: ScaleQuestion
  readonly importance: number
  /** Mean answer put on a scale from 0 to 1. */
  readonly performance: PublicIndicator
  readonly figure: MeasuredFigure
  readonly quadrant: Quadrant
}

export interface DriverFindings {
  readonly stories: readonly DriverStory[]
  /** Groups with too few joint answers, or figures that must not be shown. */
  readonly silent: readonly Slice[]
}

/** Methodology of the figures of single questions. */
export const QUESTION_INDEX = { id: 'question-index', version: '1' } as const

/** Between two questions the means would always set one against the other. */
const LEAST_DRIVERS = 3

/** @returns undefined where no joint counts are held */
export function driverFindings(input: AnnualInput, results: Results): DriverFindings | undefined {
  if (!input.pairs || input.pairs.length === 0) return undefined
  const outcome = results.main.rule
  const questions = scaleQuestions(input.surveys)
  const performance = performanceFigures(input, questions)
  const stories: DriverStory[] = []
  const silent: Slice[] = []
  for (const group of input.pairs) {
    const own = storiesOf(group, input.surveys, {
      questions,
      outcome: { code: outcome.item, points: outcome.points },
      performance,
    })
    stories.push(...own)
    if (own.length === 0) silent.push({ service: group.service, audience: group.audience })
  }
  return { stories, silent }
}

interface Basis {
  readonly questions: ReadonlyMap<string, ScaleQuestion>
  readonly outcome: { readonly code: string; readonly points: number }
  readonly performance: (item: string, slice: Slice) => PublicIndicator | undefined
}

/**
 * One story for each set of questions that were asked together, the largest first; a part of a set
 * that is told already tells nothing new.
 */
function storiesOf(
  { service, audience, pairs: list }: ServicePairs,
  surveys: readonly SurveyEntry[],
  { questions, outcome, performance }: Basis,
): DriverStory[] {
  const pairs = pairsOf(list)
  const slice = { service, audience }
  const sets = surveys
    .map((survey) => ({
      survey,
      drivers: survey.items
        .flatMap(({ code }) => questions.get(code) ?? [])
        .filter(
          ({ code }) =>
            code !== outcome.code &&
            answersTogether(pairs, code, outcome.code) >= LEAST_RESPONDENTS,
        ),
    }))
    .filter(({ drivers }) => drivers.length >= LEAST_DRIVERS)
    .toSorted((a, b) => b.drivers.length - a.drivers.length || b.survey.version - a.survey.version)
  const stories: DriverStory[] = []
  for (const { survey, drivers } of sets) {
    const isPart = stories.some((told) => {
      const codes = new Set(told.drivers.map(({ question }) => question.code))
      return drivers.every(({ code }) => codes.has(code))
    })
    const story = isPart ? undefined : storyOf(pairs, drivers, outcome, performance, slice)
    if (story) stories.push({ ...story, slice, survey })
  }
  return stories
}

function storyOf(
  pairs: PairTally,
  drivers: readonly ScaleQuestion[],
  outcome: Basis['outcome'],
  performance: Basis['performance'],
  slice: Slice,
): Omit<DriverStory, 'slice' | 'survey'> | undefined {
  const between = (a: Basis['outcome'], b: Basis['outcome']): PairCounts => ({
    counts:
      jointCounts(pairs, a.code, b.code) ??
      Array.from({ length: a.points }, () => Array.from({ length: b.points }, () => 0)),
    rowScores: scoresOf(a.points),
    columnScores: scoresOf(b.points),
  })
  const withOutcome = drivers.map((driver) => between(driver, outcome))
  const pairOf = (i: number, j: number) => {
    const [a, b] = [drivers[i], drivers[j]]
    if (!a || !b) throw new RangeError(`no drivers ${i} and ${j}`)
    return between(a, b)
  }
  const found = keyDrivers(
    drivers.map(({ code }) => code),
    withOutcome,
    pairOf,
  )
  // Plain correlations of few answers would be read as if they were shares.
  if (found.status !== 'measured' || found.method !== 'shapley' || found.r2 === null)
    return undefined

  const standing = drivers.flatMap((question, at) => {
    const indicator = performance(question.code, slice)
    const figure = shownFigure(indicator)
    const importance = found.importance[at]?.importance
    return indicator && figure && importance !== undefined
      ? [{ question, importance, indicator, figure }]
      : []
  })
  if (standing.length < drivers.length) return undefined
  const map = importancePerformance(
    standing.map(({ question, importance, figure }) => ({
      name: question.code,
      importance,
      performance: figure.value,
    })),
  )
  if (!map) return undefined
  const covariances = drivers.map((_, i) =>
    drivers.map((__, j) => {
      if (i === j) return pairMoments(withOutcome[i] ?? pairOf(i, j))?.varianceRow ?? null
      return pairMoments(pairOf(i, j))?.covariance ?? null
    }),
  )
  const reliability = cronbachAlpha(covariances)
  return {
    n: found.n,
    r2: found.r2,
    cut: map.cut,
    drivers: standing.map(({ question, importance, indicator, figure }, at) => ({
      question,
      importance,
      performance: indicator,
      figure,
      quadrant: map.points[at]?.quadrant ?? 'low-priority',
    })),
    reliability: reliability.status === 'measured' ? reliability : undefined,
  }
}

function answersTogether(pairs: PairTally, a: string, b: string): number {
  return (jointCounts(pairs, a, b) ?? []).flat().reduce((sum, count) => sum + count, 0)
}

/** 0 for the worst answer, 1 for the best. */
function scoresOf(points: number): number[] {
  return Array.from({ length: points }, (_, option) => option / (points - 1))
}

/** How each question stands, disclosed together with the totals that it could be worked out from. */
function performanceFigures(
  input: AnnualInput,
  questions: ReadonlyMap<string, ScaleQuestion>,
): Basis['performance'] {
  const year = String(input.year)
  const cube = cubeUntilYearEnd(input)
  const items = new Set(questions.keys())
  const splits = [[], ['service'], ['audience'], ['audience', 'service']] as const
  const indicators = splits.flatMap((by) =>
    mergeBy(cube, { by, periodKind: 'year' }, { items })
      .filter(({ period }) => period === year)
      .flatMap(({ slice, period, tallies }) =>
        [...tallies].flatMap(([item, tally]): Indicator[] => {
          const question = questions.get(item)
          const histogram = question && histogramOf(tally, question.points)
          if (!question || !histogram) return []
          const plain = figureOfScores(histogram, scoresOf(question.points))
          return [
            {
              ...about(item),
              unit: 'share',
              slice,
              period,
              figure: withBase(plain, samplingOf(input)),
              band: null,
            },
          ]
        }),
      ),
  )
  const disclosed = disclose(indicators, DEFAULT_DISCLOSURE, {
    within: scopeSlice(input),
    editions: input.earlier ?? [],
  })
  const byKey = new Map(disclosed.map((indicator) => [figureKey(indicator), indicator]))
  return (item, slice) => byKey.get(figureKey({ ...about(item), slice, period: year }))
}

function withBase(figure: Figure, sampling: Sampling): Figure {
  if (figure.status === 'withheld') return figure
  const flags = sampling === 'random' ? figure.flags : [...figure.flags, sampling]
  return belowMinimum(figure.n, DEFAULT_MINIMUM_BASE) ?? { ...figure, flags }
}

function about(item: string) {
  const { id, version } = QUESTION_INDEX
  return { indicator: `question-${item}`, methodology: id, version }
}
