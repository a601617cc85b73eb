import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Indicator } from '../../reports/scoring/indicator.ts'
import { roundDecimal } from '../../reports/scoring/rounding.ts'
import type { OwnProfileFile } from '../../reports/scoring/composite/own-profile-file.ts'
import { sensitivityTables } from '../../reports/scoring/composite/sensitivity-table.ts'
import { mergeBy } from '../../reports/scoring/merge.ts'
import { scoreSlices } from '../../reports/scoring/score.ts'
import { wantedBy } from '../../reports/scoring/wanted-tallies.ts'
import { type IndicatorRow, toRow } from '../../reports/scoring/to-row.ts'
import { DIMENSIONS, type Dimension } from '../../surveys/counts/place.ts'
import type { PeriodKind } from '../../reports/scoring/period.ts'
import { readTidyFile } from '../counts/files.ts'
import { KNOWN_METHODOLOGIES, type Methodology, methodologiesNamed } from './methodology.ts'
import { type GivenOptions, optionsFor, refuseUnknownOptions } from './profile-options.ts'
import { writeJsonRows } from './write-rows.ts'

interface ScoreOptions {
  methodology: readonly Methodology[]
  option: GivenOptions
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
      `all, or of ${KNOWN_METHODOLOGIES}; several with commas; or the .json file of an index of your own`,
      methodologiesNamed,
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
    .addOption(
      new Option(
        '--option <name=value>',
        'an option of the methodology; may be given several times',
      )
        .argParser(namedOption)
        .default({}, 'those of the methodology'),
    )
    .option('--sensitivity', 'of an index of your own: how it depends on its weights')
    .option('--json', 'print JSON')
    .action(async (wanted: ScoreOptions, command: Command) => {
      const { methodology, option, input, by, periods, sensitivity, json } = wanted
      const profiles = methodology.map(({ profile }) => profile)
      refuseUnknownOptions(profiles, option, command)
      const options = profiles.map((profile) => optionsFor(profile, option, command))

      const { cube } = readTidyFile(readFileSync(input), { periods: 'any' })
      const split = { by, ...(periods && { periodKind: periods }) }
      const merged = mergeBy(cube, split, { wanted: wantedBy(profiles) })
      const indicatorsOf = (index: number): Indicator[] => {
        const profile = profiles[index]
        return profile ? scoreSlices(profile, merged, 'imported', options[index]) : []
      }
      if (sensitivity) {
        const [file, ...others] = methodology.map((each) => each.file)
        if (!file || others.length > 0)
          command.error('error: --sensitivity is of one index of your own, from a .json file')
        printSensitivity(file, indicatorsOf(0), json)
        return
      }
      if (json) await writeJsonRows(process.stdout, rowsOf(profiles.length, indicatorsOf))
      else console.table([...rowsOf(profiles.length, indicatorsOf)].map(forPeople))
    })
}

/** The rows of each methodology in turn: only one at a time is held. */
function* rowsOf(
  methodologies: number,
  indicatorsOf: (index: number) => Indicator[],
): Generator<IndicatorRow> {
  for (let index = 0; index < methodologies; index++)
    for (const indicator of indicatorsOf(index)) yield toRow(indicator)
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

function namedOption(text: string, given: GivenOptions): GivenOptions {
  const [, name, value] = /^([A-Za-z]\w*)=(.+)$/.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('must be written name=value')
  return { ...given, [name]: value }
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
  const { indicator, provider, service, period, value, n, lower, upper, status, reason, band } = row
  const why = reason ?? status
  return { indicator, provider, service, period, value, n, lower, upper, band, status: why }
}
