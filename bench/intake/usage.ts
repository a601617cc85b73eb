import * as v from 'valibot'

/** What a server process has used since its start. */
export const Usage = v.object({
  port: v.number(),
  /** User and system time of all its threads, in µs. */
  cpu: v.number(),
  /** Peak, in MiB. */
  memory: v.number(),
})
export type Usage = v.InferOutput<typeof Usage>

export function usageOf(port: number): Usage {
  const { user, system } = process.cpuUsage()
  return { port, cpu: user + system, memory: process.resourceUsage().maxRSS / 1024 }
}
