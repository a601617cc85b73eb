import { useState } from 'react'
import { useLocale } from '../../locale.tsx'
import { InlineSelect } from '../../ui/inline-select.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Table } from '../../ui/table.tsx'
import { type Formula, type Wanted, useResults } from '../queries.ts'
import { useSession } from '../session.tsx'
import { FigureCell } from './figure-cell.tsx'
import { MonthTrend } from './month-trend.tsx'

/** Month by month: a chart of one formula and the table of all. */
export function Months({ where, formulas }: { where: Wanted; formulas: readonly Formula[] }) {
  const { t, named, integer, period } = useLocale()
  const { institution } = useSession()
  const months = useResults({ ...where, periods: 'month' })
  const headline = formulas.find(
    ({ methodology }) => methodology === institution.headlineMethodology,
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const formula = formulas.find(({ indicator }) => indicator === chosen) ?? headline ?? formulas[0]
  if (!formula) return null
  return (
    <>
      <h2>{t('by_month')}</h2>
      <p>
        <InlineSelect
          label={t('formula')}
          value={formula.indicator}
          choices={formulas.map(({ indicator, name }) => ({
            value: indicator,
            label: named(name),
          }))}
          onChange={setChosen}
        />
      </p>
      <Loaded query={months}>
        {(results) => (
          <>
            <MonthTrend results={results} formula={formula} year={where.year} />
            <Table
              dense
              caption={t('by_month')}
              captionHidden
              columns={[
                { key: 'month', title: t('month') },
                { key: 'n', title: t('responses'), numeric: true },
                ...formulas.map(({ indicator, name, unit, methodology }) => ({
                  key: indicator,
                  numeric: true,
                  title: (
                    <>
                      {named(name)}
                      <span className="sub">
                        {t(`unit_${unit}`)}; {methodology}
                      </span>
                    </>
                  ),
                })),
              ]}
              rows={results.responses.toSorted((a, b) => a.period.localeCompare(b.period))}
              keyOf={(row) => row.period}
              renderCells={(row) => [
                period(row.period),
                integer(row.count),
                ...formulas.map((each) => (
                  <FigureCell
                    key={each.indicator}
                    formula={each}
                    figure={results.indicators.find(
                      (figure) =>
                        figure.indicator === each.indicator && figure.period === row.period,
                    )}
                    about={period(row.period)}
                  />
                )),
              ]}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
