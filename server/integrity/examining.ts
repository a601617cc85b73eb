import { calendarDay } from '../calendar.ts'
import type { Deps } from '../context.ts'
import { examineDays } from './examine-days.ts'

const HOUR_MS = 60 * 60 * 1000
/** At the start those who wait to answer come first. */
const AFTER_START_MS = 60_000

/** Looks at the last days soon after the start and in the first hour of each new day. */
export function startExamining(deps: Pick<Deps, 'connection' | 'now' | 'points' | 'log'>): {
  readonly stop: () => Promise<void>
} {
  let seen: string | undefined
  let running: Promise<void> = Promise.resolve()
  const stopping = new AbortController()
  const examine = async () => {
    const today = calendarDay(deps.now(), 'UTC')
    if (today === seen) return
    seen = today
    try {
      const marks = await examineDays(deps, stopping.signal)
      if (marks > 0) deps.log.info({ marks }, 'marked answers for review')
    } catch (error) {
      deps.log.error({ err: error }, 'could not look at the last days for doubtful answers')
    }
  }
  const next = () => {
    running = running.then(examine)
  }
  const first = setTimeout(next, AFTER_START_MS).unref()
  const timer = setInterval(next, HOUR_MS).unref()
  return {
    stop: () => {
      clearTimeout(first)
      clearInterval(timer)
      stopping.abort()
      return running
    },
  }
}
