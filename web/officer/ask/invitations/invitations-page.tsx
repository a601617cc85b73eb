import { Link } from 'wouter'
import { useLocale } from '../../../locale.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { useSession } from '../../session.tsx'
import { type Invitations, useInvitations } from './queries.ts'
import { useInvitationWords } from './words.ts'

/** Waves of invitations and the lists that people are drawn from. */
export function InvitationsPage() {
  const { t } = useInvitationWords()
  const { may } = useSession()
  const query = useInvitations()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={query}>
        {(all) => (
          <>
            {!all.canSend && <Notice kind="warning">{t('no_mail')}</Notice>}
            <h2>{t('waves')}</h2>
            {all.waves.length === 0 ? (
              <Empty>{t('waves_empty')}</Empty>
            ) : (
              <WaveTable waves={all.waves} />
            )}
            {may('invitation.edit') && (
              <p>
                <Link href="/invitations/waves/add" className="button">
                  {t('add_wave')}
                </Link>
              </p>
            )}
            <h2>{t('frames')}</h2>
            {all.frames.length === 0 ? (
              <Empty>{t('frames_empty')}</Empty>
            ) : (
              <ListTable lists={all.frames} />
            )}
            {may('invitation.edit') && (
              <p>
                <Link href="/invitations/lists/add" className="button">
                  {t('add_frame')}
                </Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

const TAGS = {
  drawn: 'tag',
  sending: 'tag tag-good',
  open: 'tag tag-good',
  closed: 'tag tag-bad',
} as const

function WaveTable({ waves }: { waves: Invitations['waves'] }) {
  const { t, share, integer, day } = useInvitationWords()
  return (
    <Table
      caption={t('waves')}
      captionHidden
      columns={[
        { key: 'wave', title: t('wave') },
        { key: 'state', title: t('state') },
        { key: 'people', title: t('people'), numeric: true },
        { key: 'answered', title: t('answered'), numeric: true },
        { key: 'rate', title: t('response_rate'), numeric: true },
      ]}
      rows={waves}
      keyOf={({ id }) => id}
      renderCells={({ id, name, state, people, answered, drawnOn }) => [
        <>
          <Link href={`/invitations/waves/${id}`}>{name}</Link>
          <span className="sub">{day(drawnOn)}</span>
        </>,
        <span key="state" className={TAGS[state]}>
          {t(`state_${state}`)}
        </span>,
        integer(people),
        integer(answered),
        people > 0 ? share(answered / people) : t('rate_none'),
      ]}
    />
  )
}

function ListTable({ lists }: { lists: Invitations['frames'] }) {
  const { t, integer, day } = useInvitationWords()
  const { t: console } = useLocale()
  return (
    <Table
      caption={t('frames')}
      captionHidden
      columns={[
        { key: 'list', title: t('frame') },
        { key: 'columns', title: t('columns') },
        { key: 'people', title: t('people'), numeric: true },
        { key: 'until', title: t('kept_until') },
      ]}
      rows={lists}
      keyOf={({ id }) => id}
      renderCells={({ name, columns, people, keepUntil, erasedOn, importedOn }) => [
        <>
          {name}
          <span className="sub">{day(importedOn)}</span>
        </>,
        columns.join(', ') || console('none'),
        integer(people),
        erasedOn === null ? day(keepUntil) : t('frame_erased', { day: day(erasedOn) }),
      ]}
    />
  )
}
