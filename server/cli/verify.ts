import { Command } from 'commander'
import { withDatabase } from './with-database.ts'

export function verifyCommand(): Command {
  return new Command('verify')
    .description('Check audit log, counts and reports against themselves; exits 1 on a finding')
    .option('--json', 'print the findings as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { verifyAll } = await import('../audit/verify.ts')
      const findings = await withDatabase(({ connection }) => verifyAll(connection.db))
      if (json) console.log(JSON.stringify({ findings }))
      else {
        for (const { what, detail } of findings) console.log(`${what}: ${detail}`)
        console.log(findings.length === 0 ? 'All agrees.' : `${findings.length} do not agree.`)
      }
      if (findings.length > 0) process.exitCode = 1
    })
}
