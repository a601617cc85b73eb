import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Indicator } from '../../reports/scoring/indicator.ts'
import { roundDecimal } from '../../reports/scoring/rounding.ts'
import type { OwnProfileFile } from '../../reports/scoring/composite/own-profile-file.ts'
import { sensitivityTables } from '../../reports/scoring/composite/sensitivity-table.ts'
import { score } from '../../reports/scoring/score.ts'
import { type IndicatorRow, toRow } from '../../reports/scoring/to-row.ts'
import { DIMENSIONS, type Dimension } from '../../surveys/counts/place.ts'
import type { PeriodKind } from '../../reports/scoring/period.ts'
import { readTidyFile } from '../counts/files.ts'
import { KNOWN_METHODOLOGIES, type Methodology, methodologyNamed } from './methodology.ts'

interface ScoreOptions {
  methodology: Methodology
  input: string
  by: readonly Dimension[]
  periods?: PeriodKind
  sensitivity?: boolean
  json?: boolean
}

const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'year', 'all'] as const

/** Computes figures from a file alone: no database, nothing stored. */
export function scoreCommand(): Command {
  return new Command('score')
    .description('Compute a methodology’s figures from a tidy CSV file, without a database')
    .requiredOption(
      '--methodology <id>',
      `one of ${KNOWN_METHODOLOGIES}, or the .json file of an index of your own`,
      methodologyNamed,
    )
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
    .option('--sensitivity', 'of an index of your own: how it depends on its weights')
    .option('--json', 'print JSON')
    .action(
      ({ methodology, input, by, periods, sensitivity, json }: ScoreOptions, command: Command) => {
        const { cube } = readTidyFile(readFileSync(input), { periods: 'any' })
        const indicators = score(methodology.profile, cube, {
          by,
          ...(periods && { periodKind: periods }),
          sampling: 'imported',
        })
        if (sensitivity) {
          const { file } = methodology
          if (!file)
            command.error('error: --sensitivity is of an index of your own, from a .json file')
          printSensitivity(file, indicators, json)
          return
        }
        const rows = indicators.map(toRow)
        if (json) console.log(JSON.stringify(rows))
        else console.table(rows.map(forPeople))
      },
    )
}

function printSensitivity(
  file: OwnProfileFile,
  indicators: readonly Indicator[],
  json = false,
): void {
  const tables = sensitivityTables(file, indicators)
  if (json) {
    console.log(JSON.stringify(tables))
    return
  }
  const place = (index: number | null, rank: number | null) =>
    index === null ? null : `${roundDecimal(index, file.decimals)} (${rank})`
  for (const { period, scenarios } of tables) {
    console.log(period)
    console.table(
      scenarios.map(({ scenario, units, moved, largestMove }) => ({
        scenario:
          'component' in scenario ? `${scenario.kind} ${scenario.component}` : scenario.kind,
        ...Object.fromEntries(units.map(({ unit, index, rank }) => [unit, place(index, rank)])),
        moved,
        largestMove,
      })),
    )
  }
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
