import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { interviewsWording } from '../../../../locales/interviews/index.ts'
import { LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import { api, read } from '../../../api.ts'
import { InlineSelect } from '../../../ui/inline-select.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { useSession } from '../../session.tsx'
import { CallResultForm } from './call-result-form.tsx'
import type { Call, Desk } from './queries.ts'
import { useInterviewWords } from './words.ts'

interface CallViewProps {
  desk: Desk
  call: Call
  /** After an interview that is to go on at another time. */
  agreeing: boolean
  onLanguage: (language: Language) => void
  onEnded: (said: string) => void
  onBegin: () => void
}

/** A number to dial, what to say first, and how the call ended where there was no interview. */
export function CallView({ desk, call, agreeing, onLanguage, onEnded, onBegin }: CallViewProps) {
  const { t, day } = useInterviewWords()
  const [problem, setProblem] = useState<unknown>(null)
  const dial = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (!agreeing) dial.current?.focus()
  }, [agreeing])
  const giveBack = async () => {
    const param = { id: desk.id, call: call.id }
    await read(api.interviews.waves[':id'].calls[':call'].return.$post({ param }))
    onEnded('')
  }
  return (
    <section>
      <h2>{t('call')}</h2>
      <p className="interview-number">
        <a ref={dial} href={`tel:${call.number}`}>
          {t('dial', { number: grouped(call.number) })}
        </a>
      </p>
      <p>
        {t('attempt', { n: call.attempts + 1 })}
        {call.agreed && (
          <>
            {'. '}
            {t('agreed_for', {
              day: day(call.agreed.day),
              from: call.agreed.from,
              to: call.agreed.to,
            })}
          </>
        )}
      </p>
      {!agreeing && (
        <>
          <LanguageLine desk={desk} onLanguage={onLanguage} />
          <Introduction desk={desk} />
          <div className="actions">
            <Button className="button button-filled" onPress={onBegin}>
              {t('begin')}
            </Button>
          </div>
        </>
      )}
      <CallResultForm desk={desk} call={call} agreeing={agreeing} onEnded={onEnded} />
      {problem !== null && <ProblemNotice problem={problem} />}
      {!agreeing && (
        <p>
          <button
            type="button"
            className="button-plain"
            onClick={() => void giveBack().catch(setProblem)}
          >
            {t('give_back')}
          </button>
        </p>
      )}
    </section>
  )
}

interface LanguageLineProps {
  desk: Desk
  onLanguage: (language: Language) => void
}

export function LanguageLine({ desk, onLanguage }: LanguageLineProps) {
  const { t } = useInterviewWords()
  return (
    <p>
      {t('speak')}:{' '}
      <InlineSelect
        label={t('speak')}
        value={desk.language}
        choices={desk.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(value) => {
          const found = desk.languages.find((each) => each === value)
          if (found) onLanguage(found)
        }}
      />
    </p>
  )
}

/** Who calls, why, and what is stored, in the language of the interview. */
function Introduction({ desk }: { desk: Desk }) {
  const { t } = useInterviewWords()
  const { officer } = useSession()
  const { language, script } = desk
  const said = interviewsWording(language)
  const nameIn = (name: Desk['institution'], otherwise: string) =>
    name[language] ?? Object.values(name).find(Boolean) ?? otherwise
  const sentences = [
    said.t('say_hello', {
      name: officer.name,
      institution: nameIn(desk.providerName, nameIn(desk.institution, '')),
    }),
    said.t('say_why', { service: nameIn(desk.serviceName, '') }),
    said.t('say_voluntary'),
    [said.t('say_stored'), script.privacyNotice, script.purpose].filter(Boolean).join(' '),
    said.t('say_contact', { contact: desk.contact }),
    said.t('say_may_i'),
  ]
  return (
    <section aria-label={t('read_aloud')} className="interview-aloud">
      <h3>{t('read_aloud')}</h3>
      <div lang={language}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}

/** Country codes whose numbers we can write in groups; others stay as they are. */
const COUNTRY = /^\+(371|370|372|998|7)(\d+)$/

/** '+37129123456' as '+371 29 123 456', to be read out or dialled by hand. */
function grouped(number: string): string {
  const [, country, rest] = COUNTRY.exec(number) ?? []
  if (country === undefined || rest === undefined) return number
  return `+${country}\u00a0${rest.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, '\u00a0')}`
}
