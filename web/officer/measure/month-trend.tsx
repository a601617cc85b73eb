import { useLocale } from '../../locale.tsx'
import { TrendChart } from '../../ui/trend-chart.tsx'
import type { Formula, Results } from '../queries.ts'
import { monthPoints } from './month-points.ts'
import { tickText, unitRange } from './unit-words.ts'

interface MonthTrendProps {
  results: Results
  formula: Formula
  year: number
}

const STEPS = 4

/** A year of one formula as a chart; words where no month has a figure. */
export function MonthTrend({ results, formula, year }: MonthTrendProps) {
  const locale = useLocale()
  const { t, named, period } = locale
  const points = monthPoints(results, formula.indicator, year)
  if (points.every(({ value }) => value === null)) {
    return <p>{t('trend_empty', { year: String(year) })}</p>
  }
  const { from, to } = unitRange(formula.unit)
  return (
    <TrendChart
      title={t('trend_title', { name: named(formula.name), year: String(year) })}
      points={points.map((point) => ({
        ...point,
        label: monthOnly(period(point.period, 'short')),
      }))}
      from={from}
      to={to}
      ticks={Array.from({ length: STEPS + 1 }, (_, step) => {
        const value = from + (step / STEPS) * (to - from)
        return { value, label: tickText(value, formula.unit, locale) }
      })}
    />
  )
}

/** 'Jan 2025' → 'Jan', '2025. gada janv.' → 'janv.' */
function monthOnly(period: string): string {
  return period.replace(/\d{4}(\. gada)?/, '').trim()
}
