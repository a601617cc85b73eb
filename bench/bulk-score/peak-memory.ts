import { writeSync } from 'node:fs'

/** Loaded before a measured program: tells its parent the peak of its memory, in MiB. */
process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS / 1024))
})
