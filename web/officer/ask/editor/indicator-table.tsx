import { useLocale } from '../../../locale.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Survey } from '../../queries.ts'
import { useEditorWords } from './words.ts'

type Indicator = Survey['pending']['indicators'][number]

const TAGS = {
  break: 'bad',
  ends: 'bad',
  note: 'warning',
  begins: 'good',
  comparable: 'good',
} as const satisfies Record<Indicator['consequence'], string>

/** Breaks first: they are what somebody must know before publishing. */
const ORDER: readonly Indicator['consequence'][] = ['break', 'ends', 'note', 'begins', 'comparable']

/** What becomes of the series of every figure that the survey gives. */
export function IndicatorTable({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useEditorWords()
  const { t: say, named } = useLocale()
  const rows = indicators.toSorted(
    (a, b) => ORDER.indexOf(a.consequence) - ORDER.indexOf(b.consequence),
  )
  return (
    <>
      <h2>{t('indicators_title')}</h2>
      {rows.length === 0 ? (
        <p>{t('indicators_none')}</p>
      ) : (
        <Table
          caption={t('indicators_title')}
          captionHidden
          columns={[
            { key: 'figure', title: t('indicator') },
            { key: 'consequence', title: t('changes_verdict') },
            { key: 'why', title: t('indicator_why') },
          ]}
          rows={rows}
          keyOf={({ methodology, rule }) => `${methodology} ${rule}`}
          renderCells={({ name, title, version, consequence, reasons }) => [
            <>
              {named(name)}
              <span className="sub">{`${named(title)}, ${version}`}</span>
            </>,
            <span key="consequence" className={`tag tag-${TAGS[consequence]}`}>
              {t(`consequence_${consequence}`)}
            </span>,
            reasons.map(({ item, kind }) => (
              <span key={`${item} ${kind}`} className="sub">
                <span className="code">{item}</span>: {say(`change_${kind}`)}
              </span>
            )),
          ]}
        />
      )}
    </>
  )
}
