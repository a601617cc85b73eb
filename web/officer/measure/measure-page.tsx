import { useSearchParams } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue, useFormulas, useResults } from '../queries.ts'
import { useSession } from '../session.tsx'
import { FilterSentence } from './filter-sentence.tsx'
import { Months } from './months.tsx'
import { ResultTable } from './result-table.tsx'
import { isSplit } from './split.ts'

/** Figures of the year as they stand at this moment. */
export function MeasurePage() {
  const { t } = useLocale()
  const { year } = useSession()
  const [search] = useSearchParams()
  const asked = search.get('by')
  const by = isSplit(asked) ? asked : 'service'
  const where = {
    year,
    provider: search.get('provider') ?? undefined,
    service: search.get('service') ?? undefined,
  }
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
            <FilterSentence catalogue={entries} by={by} />
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
