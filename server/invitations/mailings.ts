import { type Language, isLanguage } from '../../locales/language.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { type InvitationDeps, daysAfter, mailingOf, todayOf } from './day-and-key.ts'
import { type Letter, composeLetter } from './letter.ts'
import { awaitMailing, changeWave, contactsOn, peopleOfFrame, recipientsOfWave } from './queries.ts'
import type { InvitationWaveTable, RecipientState } from './tables.ts'
import { MOST_MAILINGS, REMINDER_DAYS, usedLinks, waveById } from './waves.ts'

/** The letter as somebody would get it, with a link that leads nowhere. */
export async function previewLetter(
  deps: InvitationDeps,
  id: string,
  language: Language,
  reminder: boolean,
): Promise<Letter> {
  const wave = await waveById(deps, id)
  return letterTo(deps, wave, { language, reminder, token: 'preview', stop: 'preview' })
}

/** @throws {Problem} `collection-point-not-found` */
export async function letterTo(
  deps: Pick<InvitationDeps, 'points' | 'publicUrl'>,
  wave: InvitationWaveTable,
  to: { language: Language; reminder: boolean; token: string; stop: string },
): Promise<Letter> {
  const open = await deps.points.find(wave.point)
  if (!open) throw new Problem('collection-point-not-found')
  const words: Partial<Record<Language, string>> = JSON.parse(wave.message)
  return composeLetter({
    open,
    publicUrl: deps.publicUrl,
    language: to.language,
    reminder: to.reminder,
    words: words[to.language] ?? '',
    contact: wave.contact,
    token: to.token,
    stopUrl: stopAddress(deps.publicUrl, to.stop, to.language),
  })
}

export function stopAddress(publicUrl: string, token: string, language: Language): string {
  return `${publicUrl}/invitations/stop/${token}?lang=${language}`
}

/**
 * Starts a mailing: the invitation to everybody drawn, or a reminder to those whose link has not been
 * used. The sending itself goes on by itself; see `sending.ts`.
 * @param mailing 1 for the invitation, 2 and 3 for reminders: asking twice sends once
 * @throws {Problem} `wave-not-found`, `wave-not-ready`, `mail-not-configured`,
 *   `invitation-key-changed`, `collection-point-closed`
 */
export async function startMailing(
  deps: InvitationDeps,
  id: string,
  mailing: number,
  actor: string,
): Promise<{ people: number }> {
  if (!mailingOf(deps).smtp) throw new Problem('mail-not-configured')
  const wave = await waveById(deps, id)
  const today = await todayOf(deps)
  const open = await deps.points.find(wave.point)
  const closes = open?.point.closes_on ?? null
  if (closes !== null && closes < today) throw new Problem('collection-point-closed')
  const ready = mailing === 1 ? 'drawn' : 'open'
  const early =
    mailing > 1 && (wave.mailed_on === null || today < daysAfter(wave.mailed_on, REMINDER_DAYS))
  if (wave.state !== ready || wave.mailing !== mailing - 1 || mailing > MOST_MAILINGS || early) {
    throw new Problem('wave-not-ready')
  }
  const { db } = deps.connection
  const used = await usedLinks(deps, wave)
  const barred = await barredPeople(deps, wave, today)
  const people = (await recipientsOfWave(db, wave))
    .filter(({ state }) => WRITTEN_AGAIN[state])
    .map(({ person_id }) => person_id)
    .filter((person) => !used(person) && !barred.has(person))
  return writeAudited(
    deps,
    { actor, action: 'invitations.send', subject: id, details: { mailing, people: people.length } },
    async (trx) => {
      const to = { state: 'sending', mailing, mailed_on: today, trouble: null } as const
      if (!(await changeWave(trx, id, [ready], to))) throw new Problem('wave-not-ready')
      await awaitMailing(trx, wave, people)
      return { people: people.length }
    },
  )
}

/** Who wants no letters, or has no address any more. */
async function barredPeople(
  { connection }: InvitationDeps,
  wave: InvitationWaveTable,
  today: string,
): Promise<Set<string>> {
  const contacts = await contactsOn(connection.db, today)
  const hashes = new Set(
    contacts.filter(({ reason }) => reason !== 'contacted').map(({ email_hash }) => email_hash),
  )
  const frame = { id: wave.frame_id, provider_id: wave.provider_id }
  const people = await peopleOfFrame(connection.db, frame)
  return new Set(people.filter(({ email_hash }) => hashes.has(email_hash)).map(({ id }) => id))
}

/** Who gets the next letter of a wave. */
const WRITTEN_AGAIN = {
  drawn: true,
  waiting: true,
  sending: true,
  sent: true,
  unknown: true,
  undelivered: true,
  refused: false,
  returned: false,
} as const satisfies Record<RecipientState, boolean>

export function languageOfPerson(language: string): Language {
  return isLanguage(language) ? language : 'lv'
}
