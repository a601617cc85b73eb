import { pointState } from '../ask/point-state.ts'
import type { Point, Report, Service, SurveySummary } from '../queries.ts'

/** One thing that waits for an officer. */
export type Task =
  | { readonly kind: 'no-services' | 'no-surveys' }
  | { readonly kind: 'draft' | 'no-points'; readonly survey: SurveySummary }
  | { readonly kind: 'point-closing' | 'point-closed'; readonly point: Point }
  | { readonly kind: 'no-answers'; readonly services: readonly Service[]; readonly year: number }
  | { readonly kind: 'worklist'; readonly ratings: number; readonly comments: number }
  | { readonly kind: 'review'; readonly marks: number }
  | { readonly kind: 'report-prepared'; readonly report: Report }
  | { readonly kind: 'report-missing'; readonly year: number }

export interface Situation {
  /** Calendar day where the institution is. */
  readonly today: string
  /** The year looked at. */
  readonly year: number
  readonly services: readonly Service[]
  readonly surveys: readonly SurveySummary[]
  readonly points: readonly Point[]
  readonly reports: readonly Report[]
  /** Codes of services with at least one answer in `year`. */
  readonly answered: ReadonlySet<string>
  /** First and last month with answers; null before the first answer. */
  readonly periods: { readonly first: string; readonly last: string } | null
  /** Low ratings that nobody took and texts that nobody read; absent where that is not their work. */
  readonly waiting?: { readonly ratings: number; readonly comments: number } | undefined
  /** Marks on answers that nobody has decided about; absent where that is not their work. */
  readonly marks?: number | undefined
}

/** What needs an officer now, in the order of the year's cycle: describe, ask, measure, report. */
export function tasksOf(situation: Situation): readonly Task[] {
  const { today, year, services, surveys, points, reports, answered, periods } = situation
  const tasks: Task[] = []
  const { ratings, comments } = situation.waiting ?? { ratings: 0, comments: 0 }
  // People wait for an answer; everything else waits for the year.
  if (ratings > 0 || comments > 0) tasks.push({ kind: 'worklist', ratings, comments })
  if (services.length === 0) tasks.push({ kind: 'no-services' })
  if (surveys.length === 0) tasks.push({ kind: 'no-surveys' })
  for (const survey of surveys) {
    if (survey.versions.length === 0) tasks.push({ kind: 'draft', survey })
    else if (!points.some((point) => point.survey === survey.id)) {
      tasks.push({ kind: 'no-points', survey })
    }
  }
  for (const point of points) {
    const state = pointState(point, today)
    if (state === 'closing-soon') tasks.push({ kind: 'point-closing', point })
    if (state === 'closed') tasks.push({ kind: 'point-closed', point })
  }
  const silent = services.filter(({ code }) => !answered.has(code))
  if (periods && silent.length > 0) tasks.push({ kind: 'no-answers', services: silent, year })
  const { marks = 0 } = situation
  if (marks > 0) tasks.push({ kind: 'review', marks })
  for (const report of reports) {
    if (report.status === 'prepared' && !replaced(report, reports)) {
      tasks.push({ kind: 'report-prepared', report })
    }
  }
  const lastYear = Number(today.slice(0, 4)) - 1
  const hasAnswers =
    periods &&
    Number(periods.first.slice(0, 4)) <= lastYear &&
    Number(periods.last.slice(0, 4)) >= lastYear
  if (hasAnswers && !reports.some((report) => report.year === lastYear)) {
    tasks.push({ kind: 'report-missing', year: lastYear })
  }
  return tasks
}

/** Whether a later edition of the same report exists: then the earlier one waits for nobody. */
function replaced(report: Report, reports: readonly Report[]): boolean {
  return reports.some(
    (other) =>
      other.year === report.year &&
      other.edition > report.edition &&
      JSON.stringify(other.scope) === JSON.stringify(report.scope),
  )
}
