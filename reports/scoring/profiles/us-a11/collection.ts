import { tallyEntries, type Tally } from '../../../../surveys/counts/tally.ts'
import { RESPONSE_ITEM } from '../../../../surveys/counts/cube.ts'
import { quantityIn } from '../../tally-readers.ts'
import { DRIVERS_V1, DRIVERS_V2 } from './drivers.ts'

/** Where a quarterly collection stands on its way to publication. */
export const COLLECTION_STATES = [
  'draft',
  'submitted',
  'published',
  'change_requested',
  'not_reported',
  'archived',
] as const
export type CollectionState = (typeof COLLECTION_STATES)[number]

/** Into which states a collection may pass from each. */
export const NEXT_STATES: Readonly<Record<CollectionState, readonly CollectionState[]>> = {
  draft: ['submitted', 'not_reported'],
  submitted: ['published', 'change_requested'],
  change_requested: ['submitted', 'not_reported'],
  published: ['archived'],
  not_reported: ['archived'],
  archived: [],
}

/** What a collection says about itself beside the counts. */
export interface CollectionFacts {
  readonly provider: string
  readonly service: string
  readonly stage: 'start' | 'process' | 'end'
  readonly transactionPoint: string
  readonly channel: string
  /** Control number of the Office of Management and Budget. */
  readonly controlNumber: string
  readonly surveyTitle: string
  readonly trustQuestion: string
}

/** The quarterly row of one service, fields named as in the federal data dictionary. */
export type QuarterlyCollection = Readonly<Record<string, string | number | null>>

/** The federal fiscal year and quarter of a calendar quarter: '2025-Q4' is 2026, quarter 1. */
export function fiscalQuarter(period: string): { year: number; quarter: number } {
  const match = /^(\d{4})-Q([1-4])$/.exec(period)
  if (!match) throw new RangeError(`${period} is no quarter`)
  const [year, quarter] = [Number(match[1]), Number(match[2])]
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 }
}

/**
 * The quarterly collection of a service: facts, volumes and counts. A volume that was not reported
 * is null, never 0.
 *
 * @param tallies of the slice and quarter, e.g. from `mergeBy`
 */
export function quarterlyCollection(
  period: string,
  version: 'v1' | 'v2',
  facts: CollectionFacts,
  tallies: ReadonlyMap<string, Tally>,
): QuarterlyCollection {
  const lookup = (code: string) => tallies.get(code)
  const { year, quarter } = fiscalQuarter(period)
  return {
    fiscal_year: year,
    quarter,
    service_provider: facts.provider,
    service: facts.service,
    service_stage: facts.stage,
    transaction_point: facts.transactionPoint,
    channel: facts.channel,
    omb_control_number: facts.controlNumber,
    survey_type: version,
    survey_title: facts.surveyTitle,
    trust_question_text: facts.trustQuestion,
    volume_of_customers: quantityIn(lookup, 'customers') ?? null,
    volume_of_customers_provided_survey_opportunity:
      quantityIn(lookup, 'customers_offered') ?? null,
    volume_of_respondents: quantityIn(lookup, RESPONSE_ITEM) ?? null,
    ...(version === 'v1' ? fivePointCounts(lookup) : tickedCounts(lookup)),
  }
}

/** 'q1_1'…'q7_5': respondents by question and option. */
function fivePointCounts(lookup: (code: string) => Tally | undefined): Record<string, number> {
  const fields: Record<string, number> = {}
  for (const [index, { id }] of DRIVERS_V1.entries()) {
    const counts = new Map(tallyEntries(lookup(`a11_${id}`) ?? []))
    for (let option = 1; option <= 5; option++)
      fields[`q${index + 1}_${option}`] = counts.get(String(option)) ?? 0
  }
  return fields
}

/** Thumbs, and respondents who ticked each driver as gone well or badly. */
function tickedCounts(lookup: (code: string) => Tally | undefined): Record<string, number> {
  const fields: Record<string, number> = {}
  const thumbs = new Map(tallyEntries(lookup('a11_thumb') ?? {}))
  fields['question_1_up'] = thumbs.get('up') ?? 0
  fields['question_1_down'] = thumbs.get('down') ?? 0
  for (const sign of ['positive', 'negative']) {
    const ticked = new Map(tallyEntries(lookup(`a11_${sign}`) ?? {}))
    for (const { id } of DRIVERS_V2) fields[`${sign}_${id}`] = ticked.get(id) ?? 0
  }
  return fields
}
