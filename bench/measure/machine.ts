import { availableParallelism, loadavg, totalmem } from 'node:os'

/** Where the figures come from. Load before the start tells how far they can be trusted. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  const [load = 0] = loadavg()
  return `${availableParallelism()} cores, ${memory} GiB, ${process.platform}, Node ${process.version}, load ${load.toFixed(1)} before the start`
}
