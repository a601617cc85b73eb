import { Link, useSearchParams } from 'wouter'
import { FLAG_REASONS } from '../../../surveys/answers/flag-reasons.ts'
import { InlineSelect } from '../../ui/inline-select.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { usePoints } from '../queries.ts'
import { useSession } from '../session.tsx'
import { DecideAnswers } from './decide-answers.tsx'
import { STATES, useQueue } from './queries.ts'
import { useReviewWords } from './words.ts'

/** The marked answers of one point, to be kept or left out. */
export function PointReviewPage({ code }: { code: string }) {
  const { t } = useReviewWords()
  const { may } = useSession()
  const points = usePoints()
  const [search, setSearch] = useSearchParams()
  const state = STATES.find((each) => each === search.get('state')) ?? 'open'
  const reason = FLAG_REASONS.find((each) => each === search.get('reason'))
  const queue = useQueue(code, state, reason)
  const choose = (name: string) => (value: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old)
        if (value === '') next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  const label = points.data?.find((point) => point.code === code)?.label || code
  const [before = '', between = '', after = ''] = t('filter', {
    state: '\n',
    reason: '\n',
  }).split('\n')
  return (
    <Page title={`${t('title')}: ${label}`}>
      <p className="filter-sentence">
        {before}
        <InlineSelect
          label={t('filter_state')}
          value={state}
          choices={STATES.map((value) => ({ value, label: t(`state_${value}`) }))}
          onChange={choose('state')}
        />
        {between}
        <InlineSelect
          label={t('filter_reason')}
          value={reason ?? ''}
          choices={[
            { value: '', label: t('any_reason') },
            ...FLAG_REASONS.map((value) => ({ value, label: t(`flag_${value}`) })),
          ]}
          onChange={choose('reason')}
        />
        {after}
      </p>
      {reason && <p className="muted">{t(`explain_${reason}`)}</p>}
      <Loaded query={queue}>
        {(found) => (
          <DecideAnswers
            key={`${state} ${reason}`}
            queue={found}
            state={state}
            reason={reason}
            mayDecide={may('review.decide')}
          />
        )}
      </Loaded>
      <p>
        <Link href="/review">{t('back')}</Link>
      </p>
    </Page>
  )
}
