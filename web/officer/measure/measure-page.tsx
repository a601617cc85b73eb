import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InlineSelect } from '../../ui/inline-select.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue, useFormulas, useResults } from '../queries.ts'
import { useSession } from '../session.tsx'
import { FilterSentence, useAddressChoice } from './filter-sentence.tsx'
import { Months } from './months.tsx'
import { ResultTable } from './result-table.tsx'
import { SPLITS, isSplit } from './split.ts'

/** Figures of the year as they stand at this moment. */
export function MeasurePage() {
  const { t } = useLocale()
  const { year } = useSession()
  const { chosen, choose } = useAddressChoice()
  const asked = chosen('by')
  const by = isSplit(asked) ? asked : 'service'
  const where = { year, provider: chosen('provider'), service: chosen('service') }
  const total = useResults(where)
  const split = useResults({ ...where, by })
  const formulas = useFormulas()
  const catalogue = useCatalogue()

  return (
    <Page title={t('measure_title')}>
      <Notice kind="warning">
        <p>{t('measure_not_for_publication')}</p>
      </Notice>
      <Loaded query={catalogue}>
        {(entries) => (
          <>
            <FilterSentence
              catalogue={entries}
              sentence={(placeOf) =>
                t('measure_sentence', {
                  year: String(year),
                  service: placeOf('service'),
                  provider: placeOf('provider'),
                  by: placeOf('by'),
                })
              }
              slots={{
                by: (
                  <InlineSelect
                    label={t('split_by')}
                    value={by}
                    choices={SPLITS.map((value) => ({ value, label: t(`by_${value}`) }))}
                    onChange={choose('by')}
                  />
                ),
              }}
            />
            <Loaded query={formulas}>
              {(all) => (
                <Loaded query={total}>
                  {(together) =>
                    together.distributions.length === 0 ? (
                      <Empty>{t('measure_empty', { year: String(year) })}</Empty>
                    ) : (
                      <Loaded query={split}>
                        {(parts) => (
                          <>
                            <ResultTable
                              total={together}
                              parts={parts}
                              by={by}
                              formulas={all}
                              catalogue={entries}
                            />
                            <Months where={where} formulas={all} />
                          </>
                        )}
                      </Loaded>
                    )
                  }
                </Loaded>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </Page>
  )
}
