import { kindOfPeriod, periodOf } from '../scoring/period.ts'
import type { PublicIndicator } from './disclose.ts'

/**
 * Observation status, from the SDMX code list CL_OBS_STATUS (version 2.2): A normal, B time series
 * break, E estimated, M missing, U low reliability.
 */
export type ObsStatus = 'A' | 'B' | 'E' | 'M' | 'U'

/**
 * Confidentiality, from the SDMX code list CL_CONF_STATUS (version 1.3): F free for publication, N
 * not for publication, C confidential (primary), D confidential to protect another (secondary).
 */
export type ConfStatus = 'F' | 'N' | 'C' | 'D'

/**
 * The status of a published figure. A figure that is both the first after a break and of low
 * reliability is a break: its flags say the rest.
 *
 * @param isBreak whether it is the first of a new series
 */
export function obsStatus({ figure }: PublicIndicator, isBreak = false): ObsStatus {
  if (figure.status === 'withheld') return 'M'
  if (isBreak) return 'B'
  return figure.flags.includes('low-reliability') ? 'U' : 'A'
}

/** Why a figure is, or is not, free. One that cannot be computed hides nothing and is free. */
export function confStatus({ figure }: PublicIndicator): ConfStatus {
  if (figure.status === 'measured') return 'F'
  if (figure.reason === 'too-few-responses') return 'C'
  return figure.reason === 'protects-another' ? 'D' : 'F'
}

/** Whether a figure is of the period in which a break begins a new series of measured answers. */
export function startsSeries(
  { slice, period }: PublicIndicator,
  breaks: readonly {
    readonly period: string
    readonly service: string | null
    readonly affects: 'published' | 'measured'
  }[],
): boolean {
  return breaks.some(
    (each) =>
      each.affects === 'measured' &&
      periodOf(each.period, kindOfPeriod(period)) === period &&
      (each.service === null || each.service === slice.service),
  )
}
