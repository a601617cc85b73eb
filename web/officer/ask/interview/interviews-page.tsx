import { Link } from 'wouter'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { useSession } from '../../session.tsx'
import { type Waves, useInterviews } from './queries.ts'
import { useInterviewWords } from './words.ts'

/** Waves of interviews on the telephone. */
export function InterviewsPage() {
  const { t } = useInterviewWords()
  const { may } = useSession()
  const query = useInterviews()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={query}>
        {({ waves, hasKey }) => (
          <>
            {!hasKey && <Notice kind="warning">{t('no_key')}</Notice>}
            {waves.length === 0 ? <Empty>{t('waves_empty')}</Empty> : <WaveTable waves={waves} />}
            {hasKey && may('interview.edit') && (
              <p>
                <Link href="/interviews/add" className="button">
                  {t('add')}
                </Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function WaveTable({ waves }: { waves: Waves['waves'] }) {
  const { t, integer, day } = useInterviewWords()
  const { may } = useSession()
  return (
    <Table
      caption={t('waves')}
      captionHidden
      columns={[
        { key: 'wave', title: t('wave') },
        { key: 'state', title: t('state') },
        { key: 'numbers', title: t('numbers'), numeric: true },
        { key: 'interviews', title: t('interviews'), numeric: true },
        { key: 'open', title: t('open_numbers'), numeric: true },
      ]}
      rows={waves}
      keyOf={({ id }) => id}
      renderCells={({ id, name, people, interviews, open, keepUntil, erasedOn, provider }) => [
        <>
          <Link href={`/interviews/${id}`}>{name}</Link>
          {erasedOn === null && may('interview.call', provider) && (
            <span className="sub">
              <Link href={`/interviews/${id}/desk`}>{t('start_calling')}</Link>
            </span>
          )}
        </>,
        <span key="state" className={erasedOn === null ? 'tag tag-good' : 'tag tag-bad'}>
          {erasedOn === null ? t('state_open', { day: day(keepUntil) }) : t('state_closed')}
        </span>,
        integer(people),
        integer(interviews),
        integer(open),
      ]}
    />
  )
}
