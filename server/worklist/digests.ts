import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { LANGUAGES, inLanguage } from '../../locales/language.ts'
import { htmlLanguage } from '../../surveys/forms/frame.ts'
import { can } from '../auth/can.ts'
import { calendarDay } from '../calendar.ts'
import { institutionOf, readCatalogue } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import { createMailer } from '../invitations/service.ts'
import { codesOf } from './arrivals.ts'
import { composeDigest } from './digest-letter.ts'
import { allSubscriptions } from './queries.ts'
import { type DigestMailTable, FREQUENCIES, NEWS_KINDS } from './tables.ts'

type DigestDeps = Pick<Deps, 'connection' | 'now' | 'mailing' | 'publicUrl' | 'log'>

const Codes = v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(1000))

export const Subscription = v.object({
  frequency: v.picklist(FREQUENCIES),
  /** Codes; none: all that the person may see. */
  providers: Codes,
  services: Codes,
  language: v.picklist(LANGUAGES),
})
export type Subscription = v.InferOutput<typeof Subscription>

/** What a person asked to be told; nothing until they ask. */
export async function subscriptionOf(
  { connection: { db } }: Pick<Deps, 'connection'>,
  officer: string,
): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('digest_subscription')
    .selectAll()
    .where('officer_id', '=', officer)
    .executeTakeFirst()
  return (
    row && {
      frequency: row.frequency,
      providers: codesOf(row.providers),
      services: codesOf(row.services),
      language: row.language,
    }
  )
}

/** The news that have gathered so far are told under the new terms, or not at all. */
export function subscribe(
  deps: DigestDeps,
  officer: string,
  { frequency, providers, services, language }: Subscription,
): Promise<void> {
  const entry = {
    actor: officer,
    action: 'digest.subscribe',
    subject: officer,
    details: { frequency, providers: providers.length, services: services.length },
  }
  const fields = {
    frequency,
    providers: JSON.stringify(providers),
    services: JSON.stringify(services),
    language,
  }
  return writeAudited(deps, entry, async (trx) => {
    await trx
      .insertInto('digest_subscription')
      .values({ officer_id: officer, ...fields, not_before: deps.now().toISOString() })
      // When the last mail went out stays known: to ask anew is no way to more of them.
      .onConflict((oc) => oc.column('officer_id').doUpdateSet(fields))
      .execute()
    if (frequency !== 'never') return
    await trx.deleteFrom('digest_count').where('officer_id', '=', officer).execute()
    await trx
      .deleteFrom('digest_mail')
      .where('officer_id', '=', officer)
      .where('state', '=', 'waiting')
      .execute()
  })
}

const HOUR_MS = 3_600_000
const APART_MS = { hourly: HOUR_MS, daily: 24 * HOUR_MS }

const Counts = v.array(
  v.object({
    provider_id: v.string(),
    service_id: v.string(),
    kind: v.picklist(NEWS_KINDS),
    number: v.number(),
  }),
)

/**
 * Makes a mail of what has gathered for each person whose time has come. The first news go out at
 * once, what follows waits until an hour or a day has passed.
 */
export async function makeDigests(deps: DigestDeps): Promise<void> {
  const { db } = deps.connection
  const now = deps.now().toISOString()
  for (const reader of await allSubscriptions(db)) {
    const { officer_id, frequency, not_before, role, only } = reader
    if (frequency === 'never' || not_before > now) continue
    const waiting = await db
      .selectFrom('digest_count')
      .select('kind')
      .where('officer_id', '=', officer_id)
      .limit(1)
      .executeTakeFirst()
    if (!waiting) continue
    const next = new Date(deps.now().getTime() + APART_MS[frequency]).toISOString()
    await db.transaction().execute(async (trx) => {
      // Of two processes at the same place, one finds the time unchanged.
      const { numUpdatedRows } = await trx
        .updateTable('digest_subscription')
        .set({ not_before: next })
        .where('officer_id', '=', officer_id)
        .where('not_before', '=', not_before)
        .executeTakeFirst()
      if (numUpdatedRows !== 1n) return
      const gathered = await trx
        .deleteFrom('digest_count')
        .where('officer_id', '=', officer_id)
        .returning(['provider_id', 'service_id', 'kind', 'number'])
        .execute()
      const actor = { role, providerId: only }
      const counts = gathered.filter(({ provider_id }) => can(actor, 'worklist.edit', provider_id))
      if (counts.length === 0) return
      await trx
        .insertInto('digest_mail')
        .values({
          id: randomUUID(),
          officer_id,
          counts: JSON.stringify(counts),
          state: 'waiting',
          attempts: 0,
          not_before: now,
          made_on: calendarDay(deps.now(), 'UTC'),
        })
        .execute()
    })
  }
}

/** Minutes between attempts while the mail server takes nothing. */
const LATER_MINUTES = 15
const MOST_ATTEMPTS = 100

/**
 * Sends the mails that were made. At most once: a mail's row says `sending`, committed, before the
 * letter goes to the mail server. Where a crash or a lost connection leaves open whether it has the
 * letter, it is not sent again.
 */
export async function sendDigests(
  deps: DigestDeps,
  goesOn: () => boolean = () => true,
  open: typeof createMailer = createMailer,
): Promise<void> {
  const { mailing } = deps
  if (!mailing?.smtp) return
  const { db } = deps.connection
  const due = await db
    .selectFrom('digest_mail')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('not_before', '<=', deps.now().toISOString())
    .orderBy('id')
    .execute()
  if (due.length === 0) return
  const mailer = open(mailing.smtp)
  try {
    for (const mail of due) {
      if (!goesOn()) return
      const written = await letterOf(deps, mail)
      if (!written) {
        await change(deps, mail.id, 'waiting', { state: 'refused', counts: '[]' })
        continue
      }
      if (!(await change(deps, mail.id, 'waiting', { state: 'sending' }))) continue
      const domain = mailing.smtp.from.address.split('@')[1] ?? 'localhost'
      const { kind } = await mailer.send({
        ...written,
        messageId: `<digest-${mail.id}@${domain}>`,
        stopUrl: null,
      })
      const isOver = kind === 'sent' || kind === 'unknown' || kind === 'refused'
      const attempts = mail.attempts + 1
      const next = new Date(deps.now().getTime() + LATER_MINUTES * 60_000).toISOString()
      await change(
        deps,
        mail.id,
        'sending',
        isOver || attempts >= MOST_ATTEMPTS
          ? { state: kind === 'refused' || !isOver ? 'refused' : 'sent', counts: '[]', attempts }
          : { state: 'waiting', attempts, not_before: next },
      )
      if (!isOver) deps.log.warn({ outcome: kind }, 'a digest waits')
      await mailing.pause(60_000 / mailing.smtp.perMinute)
    }
  } finally {
    mailer.close()
  }
}

async function change(
  { connection: { db } }: DigestDeps,
  id: string,
  from: DigestMailTable['state'],
  to: Partial<DigestMailTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('digest_mail')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** undefined where the person has gone or wants no more. */
async function letterOf({ connection: { db }, publicUrl }: DigestDeps, mail: DigestMailTable) {
  const reader = (await allSubscriptions(db)).find(
    ({ officer_id, frequency }) => officer_id === mail.officer_id && frequency !== 'never',
  )
  const institution = await institutionOf(db)
  if (!reader || !institution) return undefined
  const { language, email } = reader
  const { services } = await readCatalogue(db)
  const counts = v.parse(Counts, JSON.parse(mail.counts))
  const news = Map.groupBy(counts, ({ service_id }) => service_id)
  const number = (rows: typeof counts, kind: (typeof NEWS_KINDS)[number]) =>
    rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.number, 0)
  const letter = composeDigest({
    language,
    institution: inLanguage(institution.name, language, institution.code),
    madeUp: institution.madeUp,
    publicUrl,
    services: [...news]
      .map(([code, rows]) => ({
        name: inLanguage(services.find((each) => each.code === code)?.name ?? {}, language, code),
        news: { 'low-rating': number(rows, 'low-rating'), comment: number(rows, 'comment') },
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language)),
  })
  return { ...letter, to: email, language: htmlLanguage(language) }
}

/** Forgets mails that were made before `day`. */
export async function forgetDigests(
  { connection: { db } }: Pick<Deps, 'connection'>,
  day: string,
): Promise<void> {
  await db.deleteFrom('digest_mail').where('made_on', '<', day).execute()
}
