import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue } from '../queries.ts'
import { FilterBar, useFilter } from './filter.tsx'
import { LowRatingItem } from './low-rating-item.tsx'
import { Pager } from './pager.tsx'
import { useLowRatings } from './queries.ts'
import './worklist.css'
import { useWorklistWords } from './words.ts'

/** Low ratings that wait for an officer, and what became of earlier ones. */
export function LowRatingsPage() {
  const { t } = useWorklistWords()
  const { language } = useLocale()
  const [filter] = useFilter()
  const ratings = useLowRatings(filter, language)
  const catalogue = useCatalogue()
  const states = [
    { value: '', label: t('state_open') },
    { value: 'new', label: t('states_new') },
    { value: 'taken', label: t('states_taken') },
    { value: 'answered', label: t('states_answered') },
    { value: 'closed', label: t('states_closed') },
  ]
  return (
    <Page title={t('ratings_title')} lead={t('ratings_lead')}>
      <FilterBar states={states} />
      <Loaded query={catalogue}>
        {(names) => (
          <Loaded query={ratings}>
            {({ ratings: rows, total, pageSize }) => (
              <>
                <p>
                  <output>{t('count_ratings', { count: total })}</output>
                </p>
                {rows.length === 0 && <Empty>{t('ratings_empty')}</Empty>}
                <ul className="worklist">
                  {rows.map((rating) => (
                    <li key={rating.id} className="card">
                      <LowRatingItem rating={rating} catalogue={names} />
                    </li>
                  ))}
                </ul>
                <Pager total={total} pageSize={pageSize} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
