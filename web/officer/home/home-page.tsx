import type { UseQueryResult } from '@tanstack/react-query'
import { useLocale } from '../../locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import {
  useCatalogue,
  usePeriods,
  usePoints,
  useReports,
  useResults,
  useSurveys,
  useWaitingWork,
} from '../queries.ts'
import { useFlagged } from '../review/queries.ts'
import { useSession } from '../session.tsx'
import { TaskItem } from './task-item.tsx'
import { tasksOf } from './tasks.ts'

/** What needs the officer now. */
export function HomePage() {
  const { t, integer } = useLocale()
  const { today, year, may } = useSession()
  const waitingWork = useWaitingWork(may('worklist.edit'))
  const flagged = useFlagged(may('review.decide'))
  const catalogue = useCatalogue()
  const surveys = useSurveys()
  const points = usePoints()
  const reports = useReports()
  const periods = usePeriods()
  const results = useResults({ year, by: 'service' })
  const waiting: readonly UseQueryResult[] = [catalogue, surveys, points, reports, periods, results]
  const failed = waiting.find(({ isError }) => isError)

  const content = () => {
    if (failed) return <Loaded query={failed}>{() => null}</Loaded>
    if (
      catalogue.data === undefined ||
      surveys.data === undefined ||
      points.data === undefined ||
      reports.data === undefined ||
      periods.data === undefined ||
      results.data === undefined
    ) {
      return <Waiting />
    }
    const tasks = tasksOf({
      today,
      year,
      services: catalogue.data.services,
      surveys: surveys.data,
      points: points.data,
      reports: reports.data,
      answered: new Set(results.data.distributions.flatMap(({ slice }) => slice['service'] ?? [])),
      periods: periods.data,
      waiting: waitingWork.data,
      marks: flagged.data
        ?.filter(({ state }) => state === 'open')
        .reduce((sum, { responses }) => sum + responses, 0),
    })
    const answers = results.data.responses.reduce((sum, { count }) => sum + count, 0)
    return (
      <>
        <p>{t('home_answers', { count: answers, number: integer(answers), year: String(year) })}</p>
        <h2>{t('home_tasks')}</h2>
        {tasks.length === 0 ? (
          <Notice kind="good">{t('home_nothing')}</Notice>
        ) : (
          <ul className="tasks">
            {tasks.map((task, index) => (
              <li key={`${task.kind} ${index}`}>
                <TaskItem task={task} />
              </li>
            ))}
          </ul>
        )}
      </>
    )
  }

  return <Page title={t('nav_home')}>{content()}</Page>
}
