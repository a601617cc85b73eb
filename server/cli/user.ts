import { Command, Option } from 'commander'
import { ROLES, type Role } from '../auth/can.ts'
import type { Deps } from '../context.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

interface AddOptions {
  name: string
  email: string
  role: Role
  provider?: string
  json?: boolean
}

export function userCommand(): Command {
  return new Command('user')
    .description('People who sign in')
    .addCommand(
      new Command('add')
        .description('Add a person and print a link that signs them in once')
        .requiredOption('--name <name>')
        .requiredOption('--email <address>')
        .addOption(new Option('--role <role>').choices(ROLES).default('officer'))
        .option('--provider <code>', 'the one provider the person works for')
        .option('--json', 'print the link as JSON')
        .action(async ({ name, email, role, provider, json }: AddOptions) => {
          const { addOfficer } = await import('../auth/service.ts')
          const person = { name, email, role, providerId: provider ?? null }
          await printLink(json, async (deps) => (await addOfficer(deps, person, COMMAND_LINE)).id)
        }),
    )
    .addCommand(
      new Command('link')
        .description('Print a new link that signs a person in once')
        .requiredOption('--email <address>')
        .option('--json', 'print the link as JSON')
        .action(async ({ email, json }: { email: string; json?: boolean }) => {
          const { officerByEmail } = await import('../auth/service.ts')
          await printLink(json, async (deps) => (await officerByEmail(deps, email)).id)
        }),
    )
}

async function printLink(
  json: boolean | undefined,
  find: (deps: Deps) => Promise<string>,
): Promise<void> {
  const { createSignInLink } = await import('../auth/service.ts')
  const { readConfig } = await import('../config.ts')
  const link = await withDatabase(async (deps) => {
    const token = await createSignInLink(deps, await find(deps))
    return `${readConfig(process.env).publicUrl}/console/sign-in#${token}`
  })
  console.log(json ? JSON.stringify({ link }) : `Sign in once within the hour: ${link}`)
}
