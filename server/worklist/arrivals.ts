import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import { type AlertRule, alertRuleOf, lowRating } from '../../reports/scoring/alert.ts'
import { askedItems } from '../../reports/scoring/asked-items.ts'
import type { AskedItem } from '../../reports/scoring/coverage.ts'
import { profileById } from '../../reports/scoring/profiles/index.ts'
import { can } from '../auth/can.ts'
import { calendarDay, daysBefore, monthOf } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { readAnswers } from '../responses/stored-answers.ts'
import type { ResponseTable, ResponseTextTable } from '../responses/tables.ts'
import { readVersion } from '../surveys/service.ts'
import { type Announcement, announce } from '../webhooks/service.ts'
import {
  addNews,
  allSubscriptions,
  forgetArrivals,
  hasArrivals,
  insertLowRating,
  responsesOf,
  surveyAlerts,
  takeSome,
  textsOfResponses,
} from './queries.ts'
import type { LowRatingTable, NewsKind } from './tables.ts'

export type ArrivalDeps = Pick<Deps, 'connection' | 'now'>

const AT_ONCE = 100
/** Older answers, from a file or a drawer, are no news: they alarm nobody. */
const NEWS_DAYS = 31

/**
 * Looks at responses that came since the last time: low ratings become entries of the worklist, and
 * who asked for it will be told. All that follows from a response and the forgetting of its arrival
 * are one transaction, so that each is looked at once, whatever ends in between.
 * @returns how many were looked at
 */
export async function takeArrivals(deps: ArrivalDeps, most = AT_ONCE): Promise<number> {
  const { db, dialect } = deps.connection
  if (!(await hasArrivals(db))) return 0
  const institution = await institutionOf(db)
  const day = calendarDay(deps.now(), institution?.timeZone ?? 'UTC')
  const rule = ruleOf(institution?.headlineMethodology)
  return db.transaction().execute(async (trx) => {
    const arrivals = await takeSome(trx, dialect, most)
    if (arrivals.length === 0) return 0
    const fresh = (await responsesOf(trx, arrivals)).filter(
      (response) => response.day >= daysBefore(day, NEWS_DAYS),
    )
    const low = await storeLowRatings(trx, fresh, rule)
    const isFresh = new Set(fresh.map(({ provider_id, id }) => `${provider_id}\t${id}`))
    const texts = (await textsOfResponses(trx, arrivals)).filter(({ provider_id, response_id }) =>
      isFresh.has(`${provider_id}\t${response_id}`),
    )
    await countNews(trx, [
      ...low.map((each) => newsOf('low-rating', each)),
      ...texts.map((each) => newsOf('comment', each)),
    ])
    const said = [...low.map(lowRatingSaid), ...texts.map(commentSaid)]
    await announce(trx, said, { now: deps.now(), day })
    await forgetArrivals(trx, arrivals)
    return arrivals.length
  })
}

function ruleOf(methodology: string | undefined): AlertRule | undefined {
  const profile = methodology === undefined ? undefined : profileById(methodology)
  return profile && alertRuleOf(profile)
}

async function storeLowRatings(
  trx: Transaction<Database>,
  responses: readonly ResponseTable[],
  rule: AlertRule | undefined,
): Promise<LowRatingTable[]> {
  if (!rule || responses.length === 0) return []
  const own = new Map((await surveyAlerts(trx)).map((row) => [row.survey_id, row.up_to]))
  const asked = new Map<string, readonly AskedItem[]>()
  const stored: LowRatingTable[] = []
  for (const response of responses) {
    const { survey_id, survey_version } = response
    const key = `${survey_id} ${survey_version}`
    const items = asked.get(key) ?? (await itemsOf(trx, survey_id, survey_version))
    asked.set(key, items)
    const upTo = own.get(survey_id) ?? rule.upTo
    const low = lowRating({ ...rule, upTo }, items, readAnswers(response.answers))
    if (!low) continue
    const row: LowRatingTable = {
      provider_id: response.provider_id,
      id: randomUUID(),
      response_id: response.id,
      survey_id,
      survey_version,
      service_id: response.service_id,
      centre_id: response.centre_id,
      channel: response.channel,
      day: response.day,
      item: low.item,
      rating: low.rating,
      state: 'new',
      taken_by: null,
      note: '',
      changed_on: null,
    }
    if (await insertLowRating(trx, row)) stored.push(row)
  }
  return stored
}

/** Read in the transaction: SQLite has one connection, and it is taken. */
async function itemsOf(
  trx: Transaction<Database>,
  survey: string,
  version: number,
): Promise<readonly AskedItem[]> {
  const read = await readVersion(trx, survey, version)
  return read ? askedItems(read.definition) : []
}

interface News {
  readonly kind: NewsKind
  readonly provider_id: string
  readonly service_id: string
}

function newsOf(
  kind: NewsKind,
  { provider_id, service_id }: Pick<LowRatingTable, 'provider_id' | 'service_id'>,
): News {
  return { kind, provider_id, service_id }
}

/** Adds what happened to the next digest of everybody who asked for it and may see it. */
async function countNews(trx: Transaction<Database>, news: readonly News[]): Promise<void> {
  if (news.length === 0) return
  const groups = Map.groupBy(news, (each) => JSON.stringify(each))
  for (const reader of await allSubscriptions(trx)) {
    if (reader.frequency === 'never') continue
    const actor = { role: reader.role, providerId: reader.only }
    const providers = codesOf(reader.providers)
    const services = codesOf(reader.services)
    for (const [first, ...others] of groups.values()) {
      if (!first || !can(actor, 'worklist.edit', first.provider_id)) continue
      if (!wants(providers, first.provider_id) || !wants(services, first.service_id)) continue
      await addNews(trx, { ...first, officer_id: reader.officer_id, number: others.length + 1 })
    }
  }
}

function wants(chosen: readonly string[], code: string): boolean {
  return chosen.length === 0 || chosen.includes(code)
}

const Codes = v.array(v.string())

/** @throws {v.ValiError} when a row was tampered with */
export function codesOf(json: string): string[] {
  return v.parse(Codes, JSON.parse(json))
}

function lowRatingSaid(row: LowRatingTable): Announcement {
  return {
    event: 'rating.low',
    provider: row.provider_id,
    data: {
      id: row.id,
      provider: row.provider_id,
      service: row.service_id,
      centre: row.centre_id || null,
      channel: row.channel,
      month: monthOf(row.day),
      item: row.item,
      rating: row.rating,
    },
  }
}

/** That there is a text, never the text: it leaves this system only after a person has read it. */
function commentSaid(row: ResponseTextTable): Announcement {
  return {
    event: 'comment.received',
    provider: row.provider_id,
    data: {
      id: row.id,
      provider: row.provider_id,
      service: row.service_id,
      month: row.month,
      item: row.item,
      language: row.language,
    },
  }
}
