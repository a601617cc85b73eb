import { Link, useLocation } from 'wouter'
import type { ConsoleKey } from '../../../locales/console/index.ts'
import { useLocale } from '../../locale.tsx'
import type { Action } from '../queries.ts'
import { useSession } from '../session.tsx'

interface Entry {
  readonly href: string
  readonly label: ConsoleKey
  /** Addresses that belong under this entry. */
  readonly under: readonly string[]
  readonly parts?: readonly Entry[]
  /** Offered only to those who may do this. */
  readonly needs?: Action
}

/** The cycle of a year of service quality. */
const ENTRIES: readonly Entry[] = [
  { href: '/', label: 'nav_home', under: [] },
  {
    href: '/services',
    label: 'nav_services',
    under: ['/services', '/providers', '/centres', '/provision'],
    parts: [
      { href: '/services', label: 'services_title', under: ['/services'] },
      { href: '/providers', label: 'providers_title', under: ['/providers'] },
      { href: '/centres', label: 'centres_title', under: ['/centres'] },
      { href: '/provision', label: 'provision_title', under: ['/provision'] },
    ],
  },
  {
    href: '/ask',
    label: 'nav_ask',
    under: ['/ask', '/points', '/invitations', '/interviews', '/imports', '/review'],
    parts: [
      { href: '/ask', label: 'surveys_title', under: ['/ask'] },
      { href: '/points', label: 'points_title', under: ['/points'] },
      { href: '/invitations', label: 'nav_invitations', under: ['/invitations'] },
      { href: '/interviews', label: 'nav_interviews', under: ['/interviews'] },
      { href: '/imports', label: 'imports_title', under: ['/imports'] },
      { href: '/review', label: 'nav_review', under: ['/review'], needs: 'review.read' },
    ],
  },
  {
    href: '/measure',
    label: 'nav_measure',
    under: ['/measure', '/questions'],
    parts: [
      { href: '/measure', label: 'measure_title', under: ['/measure'] },
      { href: '/questions', label: 'questions_title', under: ['/questions'] },
    ],
  },
  { href: '/report', label: 'nav_report', under: ['/report'] },
  {
    href: '/low-ratings',
    label: 'nav_improve',
    under: ['/low-ratings', '/comments', '/notifications', '/webhooks'],
    needs: 'worklist.edit',
    parts: [
      { href: '/low-ratings', label: 'nav_low_ratings', under: ['/low-ratings'] },
      { href: '/comments', label: 'nav_comments', under: ['/comments'] },
      { href: '/notifications', label: 'nav_notifications', under: ['/notifications'] },
      { href: '/webhooks', label: 'nav_webhooks', under: ['/webhooks'], needs: 'webhook.edit' },
    ],
  },
]

/** The left navigation; the parts of the current entry are open. */
export function Navigation({ onChoose }: { onChoose: () => void }) {
  const { t } = useLocale()
  const [path] = useLocation()
  const { may } = useSession()
  const offered = ({ needs }: Entry) => needs === undefined || may(needs)
  const within = ({ href, under }: Entry) =>
    path === href || under.some((each) => path === each || path.startsWith(`${each}/`))
  return (
    <nav aria-label={t('main_navigation')} className="cycle">
      <ul>
        {ENTRIES.filter(offered).map((entry) => (
          <li key={entry.href}>
            <Link
              href={entry.href}
              onClick={onChoose}
              className={within(entry) ? 'current' : ''}
              {...(path === entry.href && !entry.parts && { 'aria-current': 'page' as const })}
            >
              {t(entry.label)}
            </Link>
            {entry.parts && within(entry) && (
              <ul>
                {entry.parts.filter(offered).map((part) => (
                  <li key={part.href}>
                    <Link
                      href={part.href}
                      onClick={onChoose}
                      className={within(part) ? 'current' : ''}
                      {...(within(part) && { 'aria-current': 'page' as const })}
                    >
                      {t(part.label)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
