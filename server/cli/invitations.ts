import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Command } from 'commander'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

/** A list of half a million people. */
const LARGEST_LIST = 100 * 1024 * 1024

interface ListOptions {
  provider: string
  name?: string
  language: string
  keepUntil: string
  json?: boolean
}

export function invitationsCommand(): Command {
  return new Command('invitations')
    .description('Lists of people to invite by e-mail, and mails that came back')
    .addCommand(
      new Command('list')
        .description('Bring a list of people: email, perhaps language, perhaps columns for strata')
        .argument('<file.csv>')
        .requiredOption('--provider <code>', 'whose people they are')
        .requiredOption('--keep-until <day>', 'erase at the latest on, such as 2026-12-31')
        .option('--name <text>', 'name of the list; by default the name of the file')
        .option('--language <code>', 'where the list names none: lv, en, ru or uz', 'lv')
        .option('--json', 'print the outcome as JSON')
        .action(bringList),
    )
    .addCommand(
      new Command('bounces')
        .description('Take mails that came back (RFC 3464); exits 1 when one was not understood')
        .argument('<file.eml...>')
        .option('--json', 'print the outcome as JSON, one entry a file')
        .action(takeBounces),
    )
}

async function bringList(path: string, options: ListOptions): Promise<void> {
  const { isLanguage } = await import('../../locales/language.ts')
  const { importFrame } = await import('../invitations/service.ts')
  const { Problem } = await import('../http/problem.ts')
  const { language } = options
  if (!isLanguage(language))
    throw new Problem('reference-unknown', { field: 'language', code: language })
  if (statSync(path).size > LARGEST_LIST) {
    throw new Problem('body-too-large', { limit: LARGEST_LIST / 1024 })
  }
  const fields = {
    provider: options.provider,
    name: options.name ?? basename(path),
    bytes: readFileSync(path),
    language,
    keepUntil: options.keepUntil,
  }
  const taken = await withDatabase((deps) => importFrame(deps, fields, COMMAND_LINE, 'en'))
  console.log(
    options.json
      ? JSON.stringify(taken)
      : `Taken: ${taken.people} people (${taken.repeated} repeated lines left out).`,
  )
}

async function takeBounces(paths: string[], { json }: { json?: boolean }): Promise<void> {
  const { takeReturned } = await import('../invitations/service.ts')
  const taken = await withDatabase(async (deps) => {
    const outcomes: { file: string; outcome: Awaited<ReturnType<typeof takeReturned>> }[] = []
    for (const path of paths) {
      outcomes.push({ file: path, outcome: await takeReturned(deps, readFileSync(path)) })
    }
    return outcomes
  })
  if (json) console.log(JSON.stringify(taken))
  else for (const { file, outcome } of taken) console.log(`${file}: ${WORDS[outcome]}`)
  const unclear = taken.some(({ outcome }) => outcome === 'not-ours' || outcome === 'not-a-return')
  if (unclear) process.exitCode = 1
}

const WORDS = {
  returned: 'came back for good; counted as undelivered',
  passing: 'not delivered yet, or for a passing reason; nothing was changed',
  'not-ours': 'names no letter of this installation; nothing was changed',
  'not-a-return': 'is no delivery report; nothing was changed',
} as const
