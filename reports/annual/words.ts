import type { ReportWording } from '../../locales/report/index.ts'
import type { DocumentWords } from '../document/blocks.ts'

/** The fixed words that renderers put around a document, for a report or any other page. */
export function documentWords({ t }: ReportWording): DocumentWords {
  return {
    contents: t('word.contents'),
    chart: t('word.chart'),
    table: t('word.table'),
    source: t('word.source'),
    page: t('word.page'),
    dataTable: t('word.data-table'),
    scrollable: t('word.scrollable'),
    allFigures: t('word.all-figures'),
    period: t('word.period'),
    name: t('word.name'),
    value: t('word.value'),
    interval: t('word.interval'),
    base: t('word.base'),
    nothingMeasured: t('word.nothing'),
    hiddenShare: t('word.hidden-share'),
  }
}
