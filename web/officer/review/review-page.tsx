import { Link } from 'wouter'
import type { FlagReason } from '../../../surveys/answers/flag-reasons.ts'
import { useLocale } from '../../locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { usePoints } from '../queries.ts'
import { useSession } from '../session.tsx'
import { Examine } from './examine.tsx'
import { type Numbers, type State, useFlagged } from './queries.ts'
import { useReviewWords } from './words.ts'

/** Where answers are marked, and how many still wait for somebody. */
export function ReviewPage() {
  const words = useReviewWords()
  const { may } = useSession()
  const flagged = useFlagged()
  return (
    <Page title={words.t('title')} lead={words.t('lead')}>
      <Loaded query={flagged}>{(numbers) => <FlaggedTable numbers={numbers} />}</Loaded>
      {may('review.decide') && <Examine />}
    </Page>
  )
}

interface Row {
  readonly point: string
  readonly reason: FlagReason
  readonly responses: Readonly<Record<State, number>>
}

function FlaggedTable({ numbers }: { numbers: Numbers }) {
  const { integer } = useLocale()
  const { t } = useReviewWords()
  const points = usePoints()
  const rows = rowsOf(numbers)
  if (rows.length === 0) return <p>{t('empty')}</p>
  const labelOf = (code: string) => points.data?.find((point) => point.code === code)?.label || code
  return (
    <Table
      caption={t('title')}
      captionHidden
      columns={[
        { key: 'point', title: t('point') },
        { key: 'reason', title: t('reason') },
        { key: 'open', title: t('open'), numeric: true },
        { key: 'excluded', title: t('excluded'), numeric: true },
        { key: 'kept', title: t('kept'), numeric: true },
      ]}
      rows={rows}
      keyOf={({ point, reason }) => `${point} ${reason}`}
      renderCells={({ point, reason, responses }) => [
        <Link key="point" href={`/review/${point}?reason=${reason}`}>
          {labelOf(point)}
        </Link>,
        t(`flag_${reason}`),
        integer(responses.open),
        integer(responses.excluded),
        integer(responses.kept),
      ]}
    />
  )
}

/** A row for each point and reason; those that wait for somebody first. */
function rowsOf(numbers: Numbers): Row[] {
  const rows = new Map<string, Row & { readonly responses: Record<State, number> }>()
  for (const { point, reason, state, responses } of numbers) {
    const key = `${point} ${reason}`
    const row = rows.get(key) ?? { point, reason, responses: { open: 0, excluded: 0, kept: 0 } }
    row.responses[state] += responses
    rows.set(key, row)
  }
  return [...rows.values()].toSorted((a, b) => b.responses.open - a.responses.open)
}
