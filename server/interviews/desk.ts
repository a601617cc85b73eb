import type { Language } from '../../locales/language.ts'
import { interviewScript } from '../../surveys/forms/interview-script.ts'
import { Problem } from '../http/problem.ts'
import { agreedBy, callOf } from './calls.ts'
import { type InterviewDeps, localNow } from './deps.ts'
import { maybeCalled } from './hours.ts'
import { hoursOf, phoneWave } from './waves.ts'

/**
 * Everything an interviewer's screen needs: what to say and ask in one language, whether calls may be
 * made now, the calls that this interviewer agreed, and the number they have in hand.
 * @throws {Problem} `call-wave-not-found`, `collection-point-not-found` where its survey is gone
 */
export async function callingDesk(
  deps: InterviewDeps,
  id: string,
  language: Language,
  officer: string,
) {
  const wave = await phoneWave(deps, id)
  const open = await deps.points.find(wave.point)
  if (!open) throw new Problem('collection-point-not-found')
  const { version, institution, providerName, serviceName } = open
  const hours = hoursOf(wave)
  const local = await localNow(deps)
  const shown = version.languages.includes(language) ? language : (version.languages[0] ?? language)
  return {
    id: wave.id,
    name: wave.name,
    provider: wave.provider_id,
    isClosed: wave.erased_on !== null || wave.keep_until < local.day,
    hours,
    mayCall: maybeCalled(hours, local),
    day: local.day,
    time: local.time,
    lastDay: wave.keep_until,
    contact: wave.contact,
    receiptAddress: `${deps.publicUrl}/receipt`,
    institution: institution.name,
    providerName,
    serviceName,
    surveyVersion: version.version,
    languages: version.languages,
    language: shown,
    script: interviewScript(version.compiled.definition, shown),
    agreed: await agreedBy(deps, wave, officer),
    call: await callOf(deps, wave, officer),
  }
}
