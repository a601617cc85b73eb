import { Table } from '../../../ui/table.tsx'
import type { Wave } from './queries.ts'
import { useInvitationWords } from './words.ts'

/** The smallest part of a list whose share of answers is shown; the server holds the rest back. */
const LEAST_PART = 10

/** What became of everybody drawn, and the response rates with what they are shares of. */
export function WaveOutcome({ wave }: { wave: Wave }) {
  const { t, integer, share } = useInvitationWords()
  const { outcome, rates } = wave
  const rows = [
    { key: 'answered', label: t('outcome_answered'), hint: t('outcome_answered_hint') },
    { key: 'refused', label: t('outcome_refused') },
    { key: 'silent', label: t('outcome_silent') },
    { key: 'undelivered', label: t('outcome_undelivered') },
    { key: 'notSent', label: t('outcome_not_sent') },
    { key: 'drawn', label: t('outcome_drawn') },
  ] as const
  const rate = ({ value, of }: { value: number | null; of: number }) =>
    value === null
      ? t('rate_none')
      : `${share(value)} (${t('rate_of', { answered: integer(outcome.answered), of: integer(of) })})`
  return (
    <>
      <h2>{t('outcome')}</h2>
      <dl className="facts">
        <dt>{t('rate_all')}</dt>
        <dd>{rate(rates.all)}</dd>
        <dt>{t('rate_reached')}</dt>
        <dd>{rate(rates.reached)}</dd>
      </dl>
      <Table
        caption={t('outcome')}
        captionHidden
        columns={[
          { key: 'kind', title: t('outcome_kind') },
          { key: 'count', title: t('outcome_count'), numeric: true },
        ]}
        rows={rows}
        keyOf={({ key }) => key}
        renderCells={(row) => [
          <>
            {row.label}
            {'hint' in row && <span className="sub">{row.hint}</span>}
          </>,
          integer(outcome[row.key]),
        ]}
      />
      {outcome.strata.length > 1 && (
        <>
          <h3>{t('by_part')}</h3>
          <Table
            caption={t('by_part')}
            captionHidden
            columns={[
              { key: 'part', title: t('part') },
              { key: 'population', title: t('part_population'), numeric: true },
              { key: 'drawn', title: t('part_drawn'), numeric: true },
              { key: 'answered', title: t('answered'), numeric: true },
            ]}
            rows={outcome.strata}
            keyOf={({ name }) => name}
            renderCells={({ name, population, drawn, answered }) => [
              name,
              integer(population),
              integer(drawn),
              answered === null ? (
                <span key="hidden" className="sub">
                  {t('part_hidden', { least: LEAST_PART })}
                </span>
              ) : (
                `${integer(answered)} (${share(answered / drawn)})`
              ),
            ]}
          />
        </>
      )}
    </>
  )
}
