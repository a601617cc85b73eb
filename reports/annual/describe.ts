import type { ReportWording } from '../../locales/report/index.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'
import type { FigureText } from '../document/figure-book.ts'
import type {
  Indicator,
  Interval,
  MeasuredFigure,
  Unit,
  WithheldReason,
} from '../scoring/indicator.ts'
import { DEFAULT_MINIMUM_BASE } from '../scoring/profile.ts'
import type { Names } from './names.ts'

const CENTS = 100

/** A value in its unit: '71,3 %', '3,85', '+2,1 p. p.', '1 234'. */
export function formatValue(value: number, unit: Unit, wording: ReportWording): string {
  const { share, decimal, integer, points, t } = wording
  switch (unit) {
    case 'share':
      return share(value)
    case 'mean5':
      return decimal(value, 2)
    case 'net':
      return t('unit.points', { value: points(value) })
    case 'mean5-difference':
    case 'mean-difference': {
      const text = decimal(value, 2)
      return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
    }
    case 'count':
      return integer(value)
    case 'mean':
    case 'index':
    case 'points':
      return decimal(value, 2)
    case 'percent':
      return share(value / 100)
    case 'money':
      return decimal(value / CENTS, 2)
    case 'days':
      return t('unit.days', { value: decimal(value, 1) })
    case 'verdict':
      return t(value === 1 ? 'unit.met' : 'unit.not-met')
  }
}

/** '70,1–72,4 %': the ends of an interval in the unit of its value, the unit once. */
export function formatInterval({ lower, upper }: Interval, unit: Unit, wording: ReportWording) {
  const { t, share, points } = wording
  switch (unit) {
    case 'share':
      return t('interval.range', { lower: bare(share(lower)), upper: share(upper) })
    case 'net':
      return t('unit.points', {
        value: t('interval.signed', { lower: points(lower), upper: points(upper) }),
      })
    case 'mean5-difference':
    case 'mean-difference':
      return t('interval.signed', {
        lower: formatValue(lower, unit, wording),
        upper: formatValue(upper, unit, wording),
      })
    default:
      return t('interval.range', {
        lower: formatValue(lower, unit, wording),
        upper: formatValue(upper, unit, wording),
      })
  }
}

/** A per cent without its sign. */
function bare(percent: string): string {
  return percent.replace(/\u00a0?%$/, '')
}

export function withheldText(reason: WithheldReason, { t }: ReportWording): string {
  const minimum = DEFAULT_MINIMUM_BASE.withheldBelow
  return t(`withheld.${reason}`, { minimum })
}

/** Respondents who chose themselves, or whose selection nobody saw: no margin of error is theirs. */
export function isSelfSelected({ flags }: Pick<MeasuredFigure, 'flags'>): boolean {
  return flags.includes('self-selected') || flags.includes('imported')
}

/**
 * 'n = 1 234; 95 % interval 70,1–72,4 %', or '95 % uncertainty by chance alone 70,1–72,4 %' where
 * respondents chose themselves; empty when the figure is withheld.
 */
export function basisText({ figure, unit }: Indicator, wording: ReportWording): string {
  if (figure.status === 'withheld') return ''
  const { t, integer } = wording
  const base = t('basis.n', { n: integer(figure.n) })
  if (!figure.interval) return base
  const level = wording.share(figure.interval.level, 0)
  const range = formatInterval(figure.interval, unit, wording)
  const key = isSelfSelected(figure) ? 'basis.by-chance' : 'basis.interval'
  return `${base}; ${t(key, { level, range })}`
}

/** How a figure reads when nothing more special is said about it. */
export function describeWith(
  wording: ReportWording,
  names: Names,
  ruleName: (indicator: Indicator) => string,
): (indicator: PublicIndicator) => FigureText {
  return (indicator) => {
    const { figure, unit, slice, period } = indicator
    return {
      label: [ruleName(indicator), names.slice(slice), wording.period(period)].join(', '),
      text:
        figure.status === 'measured'
          ? formatValue(figure.value, unit, wording)
          : withheldText(figure.reason, wording),
      basis: basisText(indicator, wording),
    }
  }
}
