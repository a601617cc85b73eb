import {
  PHONE_OUTCOMES,
  PHONE_OUTCOME_IDS,
} from '../../../../reports/statistics/response/phone-outcomes.ts'
import { RATE_FORMULAS } from '../../../../reports/statistics/response/rate-formulas.ts'
import { Table } from '../../../ui/table.tsx'
import type { Wave } from './queries.ts'
import { useInterviewWords } from './words.ts'

/** What became of every number, with the standard's codes. */
export function DispositionTable({ wave }: { wave: Wave }) {
  const { t, integer } = useInterviewWords()
  const numbersOf = new Map(wave.counts.map(({ outcome, numbers }) => [outcome, numbers]))
  const rows = PHONE_OUTCOME_IDS.filter((outcome) => numbersOf.has(outcome))
  return (
    <Table
      caption={t('by_disposition')}
      columns={[
        { key: 'outcome', title: t('outcome') },
        { key: 'code', title: t('aapor') },
        { key: 'group', title: t('group') },
        { key: 'numbers', title: t('numbers'), numeric: true },
      ]}
      rows={[...rows, null]}
      keyOf={(outcome) => outcome ?? 'total'}
      renderCells={(outcome) =>
        outcome === null
          ? [t('total'), '', '', integer(wave.people)]
          : [
              t(`is_${outcome}`),
              PHONE_OUTCOMES[outcome].code,
              t(`group_${PHONE_OUTCOMES[outcome].group}`),
              integer(numbersOf.get(outcome) ?? 0),
            ]
      }
    />
  )
}

const RATES = [
  ['rr1', 'rr', 1],
  ['rr2', 'rr', 2],
  ['rr3', 'rr', 3],
  ['rr4', 'rr', 4],
  ['rr5', 'rr', 5],
  ['rr6', 'rr', 6],
  ['coop1', 'coop', 1],
  ['coop2', 'coop', 2],
  ['coop3', 'coop', 3],
  ['coop4', 'coop', 4],
  ['ref1', 'ref', 1],
  ['ref2', 'ref', 2],
  ['ref3', 'ref', 3],
  ['con1', 'con', 1],
  ['con2', 'con', 2],
  ['con3', 'con', 3],
] as const

/** The outcome rates, each beside the formula it was worked out by. */
export function RateTable({ wave }: { wave: Wave }) {
  const { t, share, decimal } = useInterviewWords()
  const { rates, dispositions, eligibility } = wave
  const { complete, partial, refusal, nonContact, other, notEligible } = dispositions
  const known = complete + partial + refusal + nonContact + other + notEligible
  return (
    <>
      <Table
        caption={t('rates')}
        columns={[
          { key: 'rate', title: t('rate') },
          { key: 'formula', title: t('formula') },
          { key: 'value', title: t('value'), numeric: true },
        ]}
        rows={RATES}
        keyOf={([id]) => id}
        renderCells={([id, kind, n]) => {
          const value = rates.status === 'measured' ? rates[id] : null
          return [
            <>
              {t(`rate_${kind}`, { n })}
              <span className="sub">{id.toUpperCase()}</span>
            </>,
            RATE_FORMULAS[id],
            value === null ? t('rate_none') : share(value),
          ]
        }}
      />
      <p className="muted">
        {known > 0 ? t('eligibility', { value: decimal(eligibility, 3) }) : t('eligibility_none')}{' '}
        {t('rates_source')}
      </p>
    </>
  )
}

/** Calls of each day; which numbers were called then is not kept. */
export function CallTable({ wave }: { wave: Wave }) {
  const { t, integer, day } = useInterviewWords()
  const days = [...new Set(wave.calls.map((each) => each.day))]
  const sum = (on: string, groups?: readonly string[]) =>
    wave.calls
      .filter(
        (each) =>
          each.day === on && (!groups || groups.includes(PHONE_OUTCOMES[each.outcome].group)),
      )
      .reduce((total, { calls }) => total + calls, 0)
  return (
    <Table
      caption={t('calls_by_day')}
      columns={[
        { key: 'day', title: t('day') },
        { key: 'calls', title: t('calls'), numeric: true },
        { key: 'interviews', title: t('calls_interviews'), numeric: true },
        { key: 'refusals', title: t('calls_refusals'), numeric: true },
      ]}
      rows={days}
      keyOf={(on) => on}
      renderCells={(on) => [
        day(on),
        integer(sum(on)),
        integer(sum(on, ['I', 'P'])),
        integer(sum(on, ['R'])),
      ]}
    />
  )
}
