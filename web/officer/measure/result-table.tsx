import { useLocale } from '../../locale.tsx'
import { DistributionBar } from '../../ui/distribution-bar.tsx'
import { DistributionKey } from '../../ui/distribution-key.tsx'
import { Hatched } from '../../ui/hatch.tsx'
import { Table } from '../../ui/table.tsx'
import type { Catalogue, Formula, Results, Split } from '../queries.ts'
import { FigureCell } from './figure-cell.tsx'
import { partName } from './part-name.ts'
import { resultRows } from './result-rows.ts'

interface ResultTableProps {
  total: Results
  parts: Results
  by: Split
  formulas: readonly Formula[]
  catalogue: Catalogue
}

/** All together and part by part: base, distribution, and the figure under each formula. */
export function ResultTable({ total, parts, by, formulas, catalogue }: ResultTableProps) {
  const { t, named, integer } = useLocale()
  const least = formulas[0]?.minimumBase.withheldBelow ?? 0
  const rows = [
    ...resultRows(total, undefined).map((row) => ({ ...row, name: t('all_together') })),
    ...resultRows(parts, by).map((row) => ({
      ...row,
      name: partName(by, row.code ?? '', catalogue, { t, named }),
    })),
  ]
  return (
    <>
      <DistributionKey />
      <Table
        dense
        caption={t('results_caption', { by: t(`by_${by}`) })}
        columns={[
          { key: 'name', title: t(`split_${by}`) },
          { key: 'n', title: t('answers_count'), numeric: true },
          { key: 'distribution', title: t('distribution') },
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
        rows={rows}
        keyOf={({ code, name }) => `${code ?? ''} ${name}`}
        renderCells={(row) => {
          const n = row.respondents
          return [
            row.code === undefined ? <strong key="name">{row.name}</strong> : row.name,
            integer(n),
            n < least ? (
              <Hatched key="distribution">{t('withheld_few', { least })}</Hatched>
            ) : (
              <DistributionBar key="distribution" counts={row.counts ?? []} />
            ),
            ...formulas.map((formula) => (
              <FigureCell
                key={formula.indicator}
                formula={formula}
                figure={row.figures.get(formula.indicator)}
                about={row.name}
              />
            )),
          ]
        }}
      />
      <p className="muted">{t('interval_note')}</p>
    </>
  )
}
