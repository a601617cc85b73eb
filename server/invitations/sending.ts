import { randomUUID } from 'node:crypto'
import { htmlLanguage } from '../../surveys/forms/frame.ts'
import { hashToken } from '../auth/token.ts'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { barReturned } from './contacts.ts'
import { daysAfter, keyOfWave, todayOf } from './day-and-key.ts'
import { eraseDueLists } from './erasure.ts'
import { positionOfToken, spentOfWave } from './link-queries.ts'
import { answerToken, messageId, stopToken } from './links.ts'
import { languageOfPerson, letterTo, stopAddress } from './mailings.ts'
import type { Mailing, SmtpSettings } from './mailing.ts'
import {
  changeRecipient,
  dueRecipients,
  findWave,
  isBarred,
  keepSending,
  listWaves,
  peopleOfFrame,
  putContact,
  recipientsOfWave,
  rewriteRecipients,
  statesOfWave,
  takeSending,
} from './queries.ts'
import { type Mailer, type SendOutcome, createMailer } from './smtp.ts'
import { isSpent } from './spent.ts'
import type { InvitationRecipientTable, InvitationWaveTable } from './tables.ts'

type SendDeps = Pick<Deps, 'connection' | 'now' | 'mailing' | 'points' | 'publicUrl' | 'log'>

/** A run that has said nothing for so long is taken for dead; longer than any wait for a server. */
const SILENT_MS = 3 * 60_000
/** After the mail server served nobody. */
const REST_MS = 60_000
/** Minutes until the next attempt after a mail server asked for it: greylisting, full disks. */
const LATER_MINUTES = [15, 30, 60, 120, 240]
const AT_ONCE = 50

/**
 * Sends what is due of every wave that is being sent, until nothing is due, the mail server fails or
 * `goesOn` says no.
 *
 * At most once: a person's row says `sending`, committed, before the letter goes to the mail server,
 * and what became of it afterwards. Where a crash or a lost connection leaves that open, the row
 * becomes `unknown` and this letter is not sent again: nobody gets two, and whoever got none is
 * reached by the reminder.
 */
export async function sendDue(
  deps: SendDeps,
  goesOn: () => boolean = () => true,
  open: (settings: SmtpSettings) => Mailer = createMailer,
): Promise<void> {
  const { mailing } = deps
  if (!mailing?.smtp) return
  for (const wave of await listWaves(deps.connection.db)) {
    if (wave.state !== 'sending') continue
    const sender = randomUUID()
    const now = deps.now()
    const lease = { sender, now: now.toISOString(), until: later(now, SILENT_MS) }
    if (!(await takeSending(deps.connection.db, wave.id, lease))) continue
    const mailer = open(mailing.smtp)
    try {
      await sendWave(deps, { mailing, smtp: mailing.smtp, mailer, goesOn }, { ...wave, sender })
    } finally {
      mailer.close()
    }
  }
}

interface Post {
  readonly mailing: Mailing
  readonly smtp: SmtpSettings
  readonly mailer: Mailer
  readonly goesOn: () => boolean
}

type Sending = InvitationWaveTable & { readonly sender: string }

async function sendWave(
  deps: SendDeps,
  { mailing, smtp, mailer, goesOn }: Post,
  wave: Sending,
): Promise<void> {
  const { db } = deps.connection
  const release = (to: Partial<InvitationWaveTable> = {}) =>
    keepSending(db, wave.id, wave.sender, { sender_until: null, ...to })
  await settleInterrupted(deps, wave)
  try {
    keyOfWave(deps, wave)
  } catch (error) {
    await release({ sender_until: later(deps.now(), REST_MS) })
    throw error
  }
  for (;;) {
    const due = await dueRecipients(db, wave, deps.now().toISOString(), AT_ONCE)
    if (due.length === 0) break
    for (const person of due) {
      if (!goesOn()) {
        await release()
        return
      }
      const until = later(deps.now(), SILENT_MS)
      // Also how a run learns that the wave was closed meanwhile.
      if (!(await keepSending(db, wave.id, wave.sender, { sender_until: until }))) return
      const outcome = await sendTo(deps, mailer, smtp, wave, person)
      if (outcome === 'unreachable' || outcome === 'sign-in' || outcome === 'tls') {
        deps.log.warn({ wave: wave.id, trouble: outcome }, 'the mail server takes no letters')
        await release({ sender_until: later(deps.now(), REST_MS), trouble: outcome })
        return
      }
      if (outcome !== 'skipped') await mailing.pause(60_000 / smtp.perMinute)
    }
    await keepSending(db, wave.id, wave.sender, { trouble: null })
  }
  const states = await statesOfWave(db, wave)
  const left = (states.get('waiting') ?? 0) + (states.get('sending') ?? 0)
  if (left > 0) await release()
  else await finish(deps, wave)
}

/**
 * Ends a mailing. The rows of those who were reminded now read like all others, and are written anew
 * in the order of their random ids: PostgreSQL keeps changed rows behind unchanged ones, and a copy
 * would tell who had answered before the reminder.
 */
async function finish({ connection }: SendDeps, wave: Sending): Promise<void> {
  await connection.db.transaction().execute(async (trx) => {
    const to = { state: 'open', sender: null, sender_until: null, trouble: null } as const
    if (!(await keepSending(trx, wave.id, wave.sender, to))) return
    const recipients = await recipientsOfWave(trx, wave)
    const even = recipients.map((each): InvitationRecipientTable => {
      const state = each.state === 'undelivered' && each.reached === 1 ? 'sent' : each.state
      return { ...each, state, attempts: 0, not_before: null }
    })
    await rewriteRecipients(trx, wave, even)
  })
}

/** What an earlier run was sending when it ended: the letter may be with the mail server. */
async function settleInterrupted(deps: SendDeps, wave: Sending): Promise<void> {
  const { db } = deps.connection
  for (const { person_id, state } of await recipientsOfWave(db, wave)) {
    if (state === 'sending') {
      await changeRecipient(db, wave, person_id, 'sending', { state: 'unknown', reached: 1 })
    }
  }
}

interface Due {
  readonly id: string
  readonly email: string
  readonly email_hash: string
  readonly language: string
  readonly attempts: number
  readonly reached: 0 | 1
}

async function sendTo(
  deps: SendDeps,
  mailer: Mailer,
  smtp: SmtpSettings,
  wave: Sending,
  person: Due,
): Promise<SendOutcome['kind'] | 'skipped'> {
  const { db } = deps.connection
  const key = keyOfWave(deps, wave)
  const today = await todayOf(deps)
  const set = (
    from: InvitationRecipientTable['state'],
    to: Partial<InvitationRecipientTable>,
  ): Promise<boolean> => changeRecipient(db, wave, person.id, from, to)
  if (await isBarred(db, person.email_hash, today)) {
    await set('waiting', { state: 'undelivered' })
    return 'skipped'
  }
  if (await isUsed(deps, wave, answerToken(key, wave.id, person.id))) {
    await set('waiting', { state: person.reached === 1 ? 'sent' : 'undelivered' })
    return 'skipped'
  }
  if (!(await set('waiting', { state: 'sending' }))) return 'skipped'

  const language = languageOfPerson(person.language)
  const stop = stopToken(key, person.email_hash)
  const domain = smtp.from.address.split('@')[1] ?? 'localhost'
  const letter = await letterTo(deps, wave, {
    language,
    reminder: wave.mailing > 1,
    token: answerToken(key, wave.id, person.id),
    stop,
  })
  const named = { wave: wave.id, mailing: wave.mailing, hash: person.email_hash, domain }
  const outcome = await mailer.send({
    ...letter,
    to: person.email,
    messageId: messageId(key, named),
    stopUrl: stopAddress(deps.publicUrl, stop, language),
    language: htmlLanguage(language),
  })
  await record(deps, wave, person, outcome, set)
  return outcome.kind
}

async function isUsed({ connection }: SendDeps, wave: Sending, token: string): Promise<boolean> {
  const position = await positionOfToken(connection.db, wave, hashToken(token))
  return position !== undefined && isSpent(await spentOfWave(connection.db, wave.id), position)
}

async function record(
  deps: SendDeps,
  wave: Sending,
  person: Due,
  outcome: SendOutcome,
  set: (
    from: InvitationRecipientTable['state'],
    to: Partial<InvitationRecipientTable>,
  ) => Promise<boolean>,
): Promise<void> {
  switch (outcome.kind) {
    case 'sent':
    case 'unknown': {
      await set('sending', { state: outcome.kind, reached: 1 })
      if (wave.not_again_days === 0) return
      const until = daysAfter(await todayOf(deps), wave.not_again_days)
      const contact = { email_hash: person.email_hash, reason: 'contacted', until } as const
      return putContact(deps.connection.db, contact)
    }
    case 'refused':
      await set('sending', { state: 'refused' })
      if (outcome.address) await barReturned(deps, person.email_hash)
      return
    case 'later': {
      const minutes = LATER_MINUTES[person.attempts]
      await set(
        'sending',
        minutes === undefined
          ? { state: 'undelivered' }
          : {
              state: 'waiting',
              attempts: person.attempts + 1,
              not_before: later(deps.now(), minutes * 60_000),
            },
      )
      return
    }
    case 'unreachable':
    case 'sign-in':
    case 'tls':
      // Nothing was handed over.
      await set('sending', { state: 'waiting' })
  }
}

/** Takes letters of a wave that came back for returned ones. */
export async function markReturned(
  deps: SendDeps,
  { wave: id, hash }: { wave: string; hash: string },
): Promise<boolean> {
  const { db } = deps.connection
  const wave = await findWave(db, id)
  if (!wave || wave.state === 'closed') return false
  const frame = { id: wave.frame_id, provider_id: wave.provider_id }
  const people = await peopleOfFrame(db, frame)
  const person = people.find(({ email_hash }) => email_hash === hash)
  if (!person) return false
  for (const from of ['sent', 'unknown', 'waiting'] as const) {
    if (await changeRecipient(db, wave, person.id, from, { state: 'returned' })) return true
  }
  return false
}

const TICK_MS = 5000
const ERASE_MS = 60 * 60_000

/** Sends and erases what is due, for as long as the server runs. */
export function startInvitations(deps: SendDeps): { stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  let busy = false
  let stopping = false
  const attempt = (work: () => Promise<void>) => {
    if (busy) return
    busy = true
    running = work()
      .catch((error: unknown) => {
        if (error instanceof Problem) deps.log.warn({ code: error.code }, 'invitations wait')
        else deps.log.error({ err: error }, 'could not send or erase invitations')
      })
      .finally(() => {
        busy = false
      })
  }
  const erase = async () => {
    await eraseDueLists(deps, 'server')
  }
  const sending = setInterval(() => attempt(() => sendDue(deps, () => !stopping)), TICK_MS).unref()
  const erasing = setInterval(() => attempt(erase), ERASE_MS).unref()
  attempt(erase)
  return {
    stop() {
      stopping = true
      clearInterval(sending)
      clearInterval(erasing)
      return running
    },
  }
}

function later(instant: Date, milliseconds: number): string {
  return new Date(instant.getTime() + milliseconds).toISOString()
}
