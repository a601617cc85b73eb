import { useLocale } from '../../locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue } from '../queries.ts'
import { CommentList } from './comment-list.tsx'
import { FilterBar, useFilter } from './filter.tsx'
import { LEAST_SHOWN } from './low-rating-item.tsx'
import { Pager } from './pager.tsx'
import { useComments } from './queries.ts'
import './worklist.css'
import { useWorklistWords } from './words.ts'

/** What people wrote, before and after somebody has read it. */
export function CommentsPage() {
  const { t } = useWorklistWords()
  const { language } = useLocale()
  const [filter] = useFilter()
  const comments = useComments(filter, language)
  const catalogue = useCatalogue()
  const states = [
    { value: '', label: t('text_unscreened') },
    { value: 'cleared', label: t('text_cleared') },
    { value: 'withheld', label: t('text_withheld') },
  ]
  return (
    <Page title={t('comments_title')} lead={t('comments_lead')}>
      <FilterBar states={states} months={comments.data?.months ?? []} />
      {filter.centre !== '' && <p className="muted">{t('centre_small', { least: LEAST_SHOWN })}</p>}
      <Loaded query={catalogue}>
        {(names) => (
          <Loaded query={comments}>
            {(found) => (
              <>
                <p>
                  <output>{t('count_comments', { count: found.total })}</output>
                </p>
                <CommentList
                  key={JSON.stringify(filter)}
                  comments={found.comments}
                  catalogue={names}
                />
                <Pager total={found.total} pageSize={found.pageSize} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
