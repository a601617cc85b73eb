import { FILE_LIMITS } from './limits.ts'
import type { ReportEntry } from './report.ts'

export interface Recorder {
  readonly add: (entry: Omit<ReportEntry, 'count'> & { readonly count?: number }) => void
  readonly entries: readonly ReportEntry[]
  readonly more: () => number
}

/** Collects the entries of a report in the order they are found, up to the limit. */
export function createRecorder(): Recorder {
  const entries: ReportEntry[] = []
  let more = 0
  return {
    add: (entry) => {
      if (entries.length >= FILE_LIMITS.entries) more++
      else entries.push({ ...entry, name: entry.name.slice(0, 200), count: entry.count ?? 1 })
    },
    entries,
    more: () => more,
  }
}
