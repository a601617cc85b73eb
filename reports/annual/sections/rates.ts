import type { Inline, Section, Table } from '../../document/blocks.ts'
import type { Outcome } from '../../statistics/outcome.ts'
import { responseRates } from '../../statistics/response/response-rates.ts'
import { discloseAlone } from '../results.ts'
import type { Denominator } from '../input.ts'
import type { Responses } from '../responses.ts'
import { DASH, type Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** Response, opportunity and coverage, from denominators that somebody signed for. */
export function ratesSection(telling: Telling, responses: Responses): Section {
  const { wording, input } = telling
  const { t } = wording
  const denominators = input.denominators ?? []
  return {
    id: 'response-rates',
    title: t('rates.title'),
    blocks:
      denominators.length === 0
        ? [paragraph(t('rates.none'))]
        : [
            paragraph(t('rates.lead')),
            ratesTable(telling, denominators, responses),
            paragraph(t('rates.signatures', { list: signatures(telling, denominators) })),
          ],
  }
}

/** Who answers for which numbers, once a person and day. */
function signatures({ wording, names }: Telling, denominators: readonly Denominator[]): string {
  const signed = Map.groupBy(denominators, ({ signedBy, signedOn }) => `${signedBy}\t${signedOn}`)
  return [...signed.values()]
    .flatMap((own) => {
      const [first] = own
      if (!first) return []
      const services = own.map(({ service }) =>
        service === null ? wording.t('word.all-services') : names.service(service),
      )
      return wording.t('rates.signed', {
        name: first.signedBy,
        day: wording.day(first.signedOn),
        services: services.join('; '),
      })
    })
    .join('; ')
}

function ratesTable(
  telling: Telling,
  denominators: readonly Denominator[],
  responses: Responses,
): Table {
  const { wording, names } = telling
  const { t, integer } = wording
  const counts = new Map(responses.by('service').map(({ code, count }) => [code, count]))
  const number = (count: number | null) => (count === null ? DASH : integer(count))
  const end = (title: string) => ({ title, align: 'end' }) as const
  return {
    kind: 'table',
    id: 'rates',
    caption: t('rates.table', { year: telling.now }),
    columns: [
      { title: t('column.service'), align: 'start' },
      end(t('column.transactions')),
      end(t('column.offers')),
      end(t('column.responses')),
      end(t('column.response-rate')),
      end(t('column.opportunity-rate')),
      end(t('column.coverage-rate')),
    ],
    rows: denominators.map((denominator) => {
      const { service, transactions, offers } = denominator
      const given = service === null ? responses.total : (counts.get(service) ?? null)
      const rates = responseRates({ transactions, offers, responses: given ?? 0 })
      const cell = (kind: RateKind, rate: Outcome<{ rate: number }>) =>
        given === null && kind !== 'opportunity'
          ? t('word.hidden-share')
          : rateCell(telling, denominator, kind, rate, given ?? 0)
      return [
        service === null ? t('word.all-services') : names.service(service),
        number(transactions),
        number(offers),
        given === null ? t('word.hidden-count') : integer(given),
        cell('response', rates.response),
        cell('opportunity', rates.opportunity),
        cell('coverage', rates.coverage),
      ]
    }),
    note: t('rates.note'),
  }
}

type RateKind = 'response' | 'opportunity' | 'coverage'

function rateCell(
  { book, wording, names, now }: Telling,
  { service, offers, transactions }: Denominator,
  kind: RateKind,
  rate: Outcome<{ rate: number }>,
  responses: number,
): Inline {
  const { t, share, integer } = wording
  if (rate.status === 'withheld') return rate.reason === 'impossible' ? t('rates.impossible') : DASH
  const slice = service === null ? {} : { service }
  const of = (kind === 'response' ? offers : transactions) ?? 0
  const part = kind === 'opportunity' ? (offers ?? 0) : responses
  const indicator = discloseAlone({
    indicator: `${kind}-rate`,
    methodology: 'signed-denominators',
    version: '1',
    unit: 'share',
    slice,
    period: now,
    basis: 'operations',
    figure: { status: 'measured', value: rate.rate, n: of, interval: null, flags: [] },
    band: null,
  })
  return {
    figure: book.idOf(indicator, {
      label: [t(`column.${kind}-rate`), names.slice(slice), now].join(', '),
      text: share(rate.rate),
      basis: t('rates.basis', { part: integer(part), of: integer(of) }),
    }),
  }
}
