import { Command } from 'commander'

export function serveCommand(): Command {
  return new Command('serve')
    .description('Start the server; an empty database offers a first set-up page')
    .option('--json', 'print the addresses as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { readConfig } = await import('../config.ts')
      const { startServer, stopOnSignals } = await import('../serve.ts')
      const config = readConfig(process.env)
      const running = await startServer(config)
      stopOnSignals(running)
      const address = `http://${config.host}:${running.port}`
      const setUp =
        running.setUpCode === null ? null : `${address}/console/set-up?code=${running.setUpCode}`
      if (json) console.log(JSON.stringify({ address, setUp }))
      else {
        console.log(`Mēraukla is at ${address}`)
        if (setUp) console.log(`Set it up at ${setUp}`)
      }
    })
}
