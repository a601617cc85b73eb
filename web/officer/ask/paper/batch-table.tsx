import { Link } from 'wouter'
import { useLocale } from '../../../locale.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Table } from '../../../ui/table.tsx'
import { useCollectionWords } from '../collection-words.ts'
import { useBatches } from './queries.ts'

/** The piles of sheets that were handed over at a point, and how far each has come. */
export function BatchTable({ point }: { point: string }) {
  const { day } = useLocale()
  const { t, integer } = useCollectionWords()
  const batches = useBatches()
  return (
    <Loaded query={batches}>
      {(all) => {
        const own = all.filter((each) => each.point === point)
        if (own.length === 0) return <p>{t('batches_empty')}</p>
        return (
          <Table
            caption={t('batches_title')}
            captionHidden
            columns={[
              { key: 'label', title: t('batch') },
              { key: 'days', title: t('batch_to') },
              { key: 'sheets', title: t('batch_handed_over'), numeric: true },
              { key: 'state', title: t('batch_state') },
            ]}
            rows={own}
            keyOf={({ id }) => id}
            renderCells={(batch) => [
              <Link key="label" href={`/paper-batches/${batch.id}`}>
                {batch.label || day(batch.collectedFrom)}
              </Link>,
              day(batch.collectedTo),
              integer(batch.handedOver),
              t(`batch_state_${batch.state}`),
            ]}
          />
        )
      }}
    </Loaded>
  )
}
