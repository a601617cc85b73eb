import { Command } from 'commander'
import type { DemoOptions } from '../demo/run.ts'

export function demoCommand(): Command {
  return new Command('demo')
    .description('A made-up municipality with two years of answers, its report, and the server')
    .option('--fresh', 'throw away the demo made before')
    .option('--no-serve', 'make the data and the report, and end')
    .option('--json', 'print the addresses and files as JSON')
    .action(async (options: DemoOptions) => {
      const { runDemo } = await import('../demo/run.ts')
      await runDemo(options)
    })
}
