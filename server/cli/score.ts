import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { PROFILES, profileById } from '../../reports/scoring/profiles/index.ts'
import { score } from '../../reports/scoring/score.ts'
import { type IndicatorRow, toRow } from '../../reports/scoring/to-row.ts'
import { DIMENSIONS, type Dimension } from '../../surveys/counts/place.ts'
import type { PeriodKind } from '../../reports/scoring/period.ts'
import { readTidyFile } from '../counts/files.ts'

interface ScoreOptions {
  methodology: string
  input: string
  by: readonly Dimension[]
  periods?: PeriodKind
  json?: boolean
}

const PERIOD_KINDS = ['month', 'quarter', 'year', 'all'] as const

/** Computes figures from a file alone: no database, nothing stored. */
export function scoreCommand(): Command {
  return new Command('score')
    .description('Compute a methodology’s figures from a tidy CSV file, without a database')
    .requiredOption('--methodology <id>', `one of ${PROFILES.map(({ id }) => id).join(', ')}`)
    .requiredOption('--input <tidy.csv>', 'period,provider,service,…,item,option,count')
    .option('--by <dimensions>', `any of ${DIMENSIONS.join(',')}`, dimensionList, [])
    .option('--periods <kind>', `${PERIOD_KINDS.join(', ')}; how periods are added up`, periodKind)
    .option('--json', 'print JSON')
    .action(({ methodology, input, by, periods, json }: ScoreOptions) => {
      const profile = profileById(methodology)
      if (!profile) {
        const known = PROFILES.map(({ id }) => id).join(', ')
        throw new InvalidArgumentError(`--methodology ${methodology} is not known; known: ${known}`)
      }
      const { cube } = readTidyFile(readFileSync(input), { periods: 'any' })
      const indicators = score(profile, cube, {
        by,
        ...(periods && { periodKind: periods }),
        sampling: 'imported',
      })
      const rows = indicators.map(toRow)
      if (json) console.log(JSON.stringify(rows))
      else console.table(rows.map(forPeople))
    })
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
