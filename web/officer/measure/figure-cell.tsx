import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useLocale } from '../../locale.tsx'
import { Whisker } from '../../ui/whisker.tsx'
import type { Formula, IndicatorRow } from '../queries.ts'
import { FigureTrace } from './figure-trace.tsx'
import { inUnit, intervalInUnit, unitRange } from './unit-words.ts'
import { WithheldFigure } from './withheld-figure.tsx'

interface FigureCellProps {
  formula: Formula
  /** undefined where the formula has nothing to count here. */
  figure: IndicatorRow | undefined
  /** What the figure is about, for the side panel. */
  about: string
}

/** A figure with its interval, or the reason there is none; it opens its trace. */
export function FigureCell({ formula, figure, about }: FigureCellProps) {
  const locale = useLocale()
  const { t, integer } = locale
  const [open, setOpen] = useState(false)
  if (!figure || figure.value === null) {
    return <WithheldFigure formula={formula} figure={figure} />
  }
  const { value, lower, upper, n, flags } = figure
  const low = flags.includes('low-reliability')
  const words = (number: number) => inUnit(number, formula.unit, locale)
  return (
    <span className="figure">
      <Button
        className="button-plain"
        aria-label={t('trace_of', { figure: words(value), name: about })}
        onPress={() => setOpen(true)}
      >
        {words(value)}
      </Button>
      <Whisker
        value={value}
        lower={lower}
        upper={upper}
        hollow={low}
        {...unitRange(formula.unit)}
      />
      {lower !== null && upper !== null && (
        <span className="sub">{intervalInUnit(lower, upper, formula.unit, locale)}</span>
      )}
      {low ? (
        <span className="sub care">{t('low_reliability', { count: n ?? 0 })}</span>
      ) : (
        <span className="sub">{t('base_n', { n: integer(n ?? 0) })}</span>
      )}
      {open && (
        <FigureTrace
          formula={formula}
          figure={figure}
          about={about}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  )
}
