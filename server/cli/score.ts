import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Profile } from '../../reports/scoring/profile.ts'
import { PROFILES, profileById } from '../../reports/scoring/profiles/index.ts'
import { score } from '../../reports/scoring/score.ts'
import { type IndicatorRow, toRow } from '../../reports/scoring/to-row.ts'
import { DIMENSIONS, type Dimension } from '../../surveys/counts/place.ts'
import type { PeriodKind } from '../../reports/scoring/period.ts'
import { readTidyFile } from '../counts/files.ts'

interface ScoreOptions {
  methodology: Profile
  input: string
  by: readonly Dimension[]
  periods?: PeriodKind
  json?: boolean
}

const KNOWN = PROFILES.map(({ id }) => id).join(', ')
const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'year', 'all'] as const

/** Computes figures from a file alone: no database, nothing stored. */
export function scoreCommand(): Command {
  return new Command('score')
    .description('Compute a methodology’s figures from a tidy CSV file, without a database')
    .requiredOption('--methodology <id>', `one of ${KNOWN}`, profileNamed)
    .requiredOption('--input <tidy.csv>', 'period,provider,service,…,item,option,count')
    .addOption(
      new Option('--by <dimensions>', `any of ${DIMENSIONS.join(', ')}; several with commas`)
        .argParser(dimensionList)
        .default([], 'all together'),
    )
    .option(
      '--periods <kind>',
      `${PERIOD_KINDS.join(', ')}; how periods are added up (default: month with --by period, else all)`,
      periodKind,
    )
    .option('--json', 'print JSON')
    .action(({ methodology, input, by, periods, json }: ScoreOptions) => {
      const { cube } = readTidyFile(readFileSync(input), { periods: 'any' })
      const indicators = score(methodology, cube, {
        by,
        ...(periods && { periodKind: periods }),
        sampling: 'imported',
      })
      const rows = indicators.map(toRow)
      if (json) console.log(JSON.stringify(rows))
      else console.table(rows.map(forPeople))
    })
}

function profileNamed(id: string): Profile {
  const profile = profileById(id)
  if (!profile) throw new InvalidArgumentError(`must be one of ${KNOWN}`)
  return profile
}

function dimensionList(text: string): Dimension[] {
  return text.split(',').map((part) => {
    const found = DIMENSIONS.find((dimension) => dimension === part.trim())
    if (!found) {
      throw new InvalidArgumentError(`${part} is no dimension; known: ${DIMENSIONS.join(', ')}`)
    }
    return found
  })
}

function periodKind(text: string): PeriodKind {
  const found = PERIOD_KINDS.find((kind) => kind === text)
  if (!found) throw new InvalidArgumentError(`must be one of ${PERIOD_KINDS.join(', ')}`)
  return found
}

function forPeople(row: IndicatorRow) {
  const { indicator, provider, service, period, value, n, lower, upper, status, reason } = row
  return { indicator, provider, service, period, value, n, lower, upper, status: reason ?? status }
}
