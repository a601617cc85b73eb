import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { interviewsWording } from '../../../../locales/interviews/index.ts'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import { api, read } from '../../../api.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Call, Desk } from './queries.ts'
import { spokenLanguages, storeSpokenLanguages } from './spoken-languages.ts'
import { useDayNames } from './day-names.ts'
import { useInterviewWords } from './words.ts'

interface ReadyViewProps {
  desk: Desk
  /** How the last call ended. */
  said: string
  /** The code of the answers just stored, for as long as the person is on the telephone. */
  receipt: string | null
  onTaken: (call: Call) => void
}

/** Between two calls. */
export function ReadyView({ desk, said, receipt, onTaken }: ReadyViewProps) {
  const { t } = useInterviewWords()
  const [languages, setLanguages] = useState<readonly Language[]>(spokenLanguages)
  const [problem, setProblem] = useState<unknown>(null)
  const [nothing, setNothing] = useState(false)
  const [busy, setBusy] = useState(false)
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (said !== '') next.current?.focus()
  }, [said])

  const take = async (call: string | null) => {
    setBusy(true)
    setProblem(null)
    setNothing(false)
    try {
      const json = { languages: [...languages], call }
      const post = api.interviews.waves[':id'].calls.$post
      const taken = await read(post({ param: { id: desk.id }, json }))
      if (taken.call) onTaken(taken.call)
      else setNothing(true)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const speak = (language: Language, speaks: boolean) => {
    const chosen = LANGUAGES.filter((each) =>
      each === language ? speaks : languages.includes(each),
    )
    setLanguages(chosen)
    storeSpokenLanguages(chosen)
  }
  const { hours, time, mayCall } = desk
  const days = useDayNames(hours.days)
  return (
    <>
      <output className="interview-said">
        {said}
        {nothing && t('nothing_left')}
      </output>
      {receipt !== null && <Goodbye desk={desk} receipt={receipt} />}
      {problem !== null && <ProblemNotice problem={problem} />}
      {!mayCall && (
        <Notice kind="warning">
          {t('hours_over', { time, from: hours.from, to: hours.to, days })}
        </Notice>
      )}
      <div className="actions">
        <Button
          ref={next}
          className="button button-filled"
          isDisabled={busy || !mayCall || languages.length === 0}
          onPress={() => void take(null)}
        >
          {t('next')}
        </Button>
      </div>
      <p className="muted">{t('desk_keys')}</p>
      <fieldset>
        <legend>{t('languages')}</legend>
        <div className="interview-days">
          {LANGUAGES.map((language) => (
            <div className="check" key={language}>
              <input
                type="checkbox"
                id={`speaks-${language}`}
                checked={languages.includes(language)}
                onChange={({ target }) => speak(language, target.checked)}
              />
              <label htmlFor={`speaks-${language}`} lang={language}>
                {LANGUAGE_NAMES[language]}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <h2>{t('agreed')}</h2>
      {desk.agreed.length === 0 ? (
        <p>{t('agreed_none')}</p>
      ) : (
        <AgreedTable desk={desk} busy={busy} onCall={(call) => void take(call)} />
      )}
    </>
  )
}

/** The last thing to read aloud: the code that proves later that the answers are counted. */
function Goodbye({ desk, receipt }: { desk: Desk; receipt: string }) {
  const { t } = useInterviewWords()
  const said = interviewsWording(desk.language)
  const address = desk.receiptAddress.replace(/^https?:\/\//, '')
  return (
    <section aria-label={t('read_aloud')} className="interview-aloud">
      <h3>{t('read_aloud')}</h3>
      <div lang={desk.language}>
        <p>{said.t('say_receipt', { address, code: receipt })}</p>
        <p>{said.t('say_bye')}</p>
      </div>
    </section>
  )
}

interface AgreedTableProps {
  desk: Desk
  busy: boolean
  onCall: (call: string) => void
}

function AgreedTable({ desk, busy, onCall }: AgreedTableProps) {
  const { t, day } = useInterviewWords()
  return (
    <Table
      caption={t('agreed')}
      captionHidden
      columns={[
        { key: 'when', title: t('agreed_when') },
        { key: 'language', title: t('agreed_language') },
        { key: 'call', title: t('call') },
      ]}
      rows={desk.agreed}
      keyOf={({ id }) => id}
      renderCells={({ id, day: on, from, to, language, due }) => [
        t('agreed_time', { day: day(on), from, to }),
        LANGUAGE_NAMES[language],
        due && desk.mayCall ? (
          <Button key="call" className="button" isDisabled={busy} onPress={() => onCall(id)}>
            {t('agreed_call')}
          </Button>
        ) : (
          <span key="call" className="muted">
            {t('agreed_later')}
          </span>
        ),
      ]}
    />
  )
}
