import { Command, Option } from 'commander'
import { ROLES, type Role } from '../auth/can.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

interface UserOptions {
  name: string
  email: string
  role: Role
  provider?: string
  json?: boolean
}

export function userCommand(): Command {
  return new Command('user').description('People who sign in').addCommand(
    new Command('add')
      .description('Add a person and print a link that signs them in once')
      .requiredOption('--name <name>')
      .requiredOption('--email <address>')
      .addOption(new Option('--role <role>').choices(ROLES).default('officer'))
      .option('--provider <code>', 'the one provider the person works for')
      .option('--json', 'print the link as JSON')
      .action(async ({ name, email, role, provider, json }: UserOptions) => {
        const { addOfficer, createSignInLink } = await import('../auth/service.ts')
        const { readConfig } = await import('../config.ts')
        const link = await withDatabase(async (deps) => {
          const person = { name, email, role, providerId: provider ?? null }
          const officer = await addOfficer(deps, person, COMMAND_LINE)
          const token = await createSignInLink(deps, officer.id)
          return `${readConfig(process.env).publicUrl}/console/sign-in#${token}`
        })
        console.log(json ? JSON.stringify({ link }) : `Sign in once within the hour: ${link}`)
      }),
  )
}
