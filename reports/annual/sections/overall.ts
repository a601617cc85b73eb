import type { Section } from '../../document/blocks.ts'
import type { Telling } from '../telling.ts'
import {
  comparisonTable,
  distributionChart,
  formulasTable,
  monthsOfYear,
  paragraph,
  present,
  trendChart,
} from './parts.ts'

/** The institution as a whole: the year, the answers behind it, the months. */
export function overallSection(telling: Telling): Section {
  const { wording, results, now, before, names, figure, base, changeSentence, ruleName } = telling
  const { t } = wording
  const { main } = results
  const years = [now, before].map((year) => ({ name: year, slice: {}, period: year }))
  const months = monthsOfYear(telling.input.year)
    .filter((month) => results.find(main, {}, month))
    .map((month) => ({ name: wording.period(month), slice: {}, period: month }))
  const own = results.find(main, {}, now)

  return {
    id: 'results',
    title: t('overall.title'),
    blocks: own
      ? [
          paragraph(
            `${ruleName(main)}, ${names.slice({})}, ${now}: `,
            figure(own),
            ` (${t('basis.n', { n: base(own) })}). `,
            changeSentence(main, {}),
          ),
          ...present(
            distributionChart(telling, years, { id: 'answers-all', title: t('overall.answers') }),
          ),
          comparisonTable(telling, [{}], {
            id: 'year-all',
            caption: t('overall.year'),
            firstColumn: t('column.what'),
          }),
          ...present(
            trendChart(
              telling,
              {},
              {
                id: 'trend-all',
                title: t('overall.trend'),
                answer: changeSentence(main, {}),
              },
            ),
          ),
          formulasTable(telling, years, {
            id: 'formulas-years',
            caption: t('overall.formulas-years'),
            firstColumn: t('column.year'),
          }),
          ...(months.length > 0
            ? [
                formulasTable(telling, months, {
                  id: 'formulas-months',
                  caption: t('overall.formulas-months', { year: now }),
                  firstColumn: t('column.month'),
                }),
              ]
            : []),
        ]
      : [paragraph(t('overall.nothing', { year: now }))],
  }
}
