import { Link } from 'wouter'
import { integrityWording } from '../../../locales/integrity/index.ts'
import { worklistWording } from '../../../locales/worklist/index.ts'
import { useLocale } from '../../locale.tsx'
import type { Task } from './tasks.ts'

const NAMED_AT_MOST = 5

/** What happened, where, and the way to do something about it. */
export function TaskItem({ task }: { task: Task }) {
  const { t, named, day, language } = useLocale()
  const work = worklistWording(language)
  switch (task.kind) {
    case 'no-services':
      return <Item text={t('task_no_services')} href="/services" action={t('to_services')} />
    case 'no-surveys':
      return <Item text={t('task_no_surveys')} href="/ask" action={t('to_surveys')} />
    case 'draft':
    case 'no-points': {
      const name = named(task.survey.title, t('untitled'))
      return task.kind === 'draft' ? (
        <Item
          text={t('task_draft', { name })}
          href={`/ask/${task.survey.id}`}
          action={t('task_draft_do')}
        />
      ) : (
        <Item
          text={t('task_no_points', { name })}
          href={`/points/add?survey=${task.survey.id}`}
          action={t('add_point')}
        />
      )
    }
    case 'point-closing':
    case 'point-closed': {
      const values = {
        name: task.point.label || task.point.code,
        day: day(task.point.closesOn ?? ''),
      }
      return (
        <Item
          text={t(
            task.kind === 'point-closing' ? 'task_point_closing' : 'task_point_closed',
            values,
          )}
          href="/points"
          action={t('to_points')}
        />
      )
    }
    case 'no-answers': {
      const names = task.services.slice(0, NAMED_AT_MOST).map(({ name, code }) => named(name, code))
      const more = task.services.length - names.length
      return (
        <Item
          text={t('task_no_answers', {
            count: task.services.length,
            year: String(task.year),
            names: names.join('; '),
          })}
          more={more > 0 ? t('and_more', { count: more }) : ''}
          href="/points"
          action={t('to_points')}
        />
      )
    }
    case 'worklist': {
      const { ratings, comments } = task
      return (
        <Item
          text={work.t('task', { ratings, comments }).trim()}
          href={ratings > 0 ? '/low-ratings' : '/comments'}
          action={work.t('task_do')}
        />
      )
    }
    case 'review':
      return (
        <Item
          text={integrityWording(language).t('task', { count: task.marks })}
          href="/review"
          action={integrityWording(language).t('task_do')}
        />
      )
    case 'report-prepared':
      return (
        <Item
          text={t('task_report_prepared', {
            year: String(task.report.year),
            edition: task.report.edition,
          })}
          href="/report"
          action={t('to_reports')}
        />
      )
    case 'report-missing':
      return (
        <Item
          text={t('task_report_missing', { year: String(task.year) })}
          href="/report/add"
          action={t('add_report')}
        />
      )
  }
}

interface ItemProps {
  text: string
  more?: string
  href: string
  action: string
}

function Item({ text, more, href, action }: ItemProps) {
  return (
    <p>
      {text} {more} <Link href={href}>{action}</Link>
    </p>
  )
}
