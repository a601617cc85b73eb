import type { ConsoleWording } from '../../../locales/console/index.ts'
import type { Formula } from '../queries.ts'

type Unit = Formula['unit']

/** The ends of the scale that a figure of this unit is drawn on. */
export function unitRange(unit: Unit): { from: number; to: number } {
  switch (unit) {
    case 'mean5':
      return { from: 1, to: 5 }
    case 'mean5-difference':
      return { from: -4, to: 4 }
    case 'net':
      return { from: -1, to: 1 }
    case 'mean':
      return { from: 0, to: 10 }
    case 'mean-difference':
      return { from: -10, to: 10 }
    case 'percent':
    case 'index':
      return { from: 0, to: 100 }
    case 'share':
    case 'count':
    case 'points':
    case 'money':
    case 'days':
    case 'verdict':
      return { from: 0, to: 1 }
  }
}

/** An interval, its unit said once: '64.7–66.5%', '3.78–3.83'. */
export function intervalInUnit(
  lower: number,
  upper: number,
  unit: Unit,
  locale: Pick<ConsoleWording, 'share' | 'decimal' | 'points' | 'integer'>,
): string {
  const start = unit === 'share' ? locale.decimal(lower * 100, 1) : inUnit(lower, unit, locale)
  return `${start}–${inUnit(upper, unit, locale)}`
}

/** A figure in words of its unit: a share as per cent, a mean with two digits. */
export function inUnit(
  value: number,
  unit: Unit,
  {
    share,
    decimal,
    points,
    integer,
  }: Pick<ConsoleWording, 'share' | 'decimal' | 'points' | 'integer'>,
): string {
  switch (unit) {
    case 'share':
      return share(value)
    case 'mean5':
    case 'mean5-difference':
    case 'mean':
    case 'mean-difference':
    case 'index':
    case 'points':
      return decimal(value, 2)
    case 'net':
      return points(value)
    case 'percent':
      return share(value / 100)
    case 'money':
      return decimal(value / 100, 2)
    case 'days':
      return decimal(value, 1)
    case 'count':
    case 'verdict':
      return integer(value)
  }
}

/** A round value beside an axis: whole per cent, whole steps of a scale. */
export function tickText(
  value: number,
  unit: Unit,
  locale: Pick<ConsoleWording, 'share' | 'decimal' | 'points' | 'integer'>,
): string {
  if (unit === 'share') return locale.share(value, 0)
  return unit === 'mean5' ? locale.integer(value) : inUnit(value, unit, locale)
}
