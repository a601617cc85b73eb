import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Language } from '../../../../locales/language.ts'
import type { SheetFields } from '../../../../surveys/forms/paper-entry.ts'
import { api, read } from '../../../api.ts'
import { Notice } from '../../../ui/notice.tsx'
import { CallView } from './call-view.tsx'
import { InterviewView } from './interview-view.tsx'
import { type Call, type Desk, INTERVIEWS } from './queries.ts'
import { ReadyView } from './ready-view.tsx'
import { useInterviewWords } from './words.ts'

interface CallingDeskProps {
  desk: Desk
  onLanguage: (language: Language) => void
  /** An interview goes on with the version it began with; null: none is under way. */
  onVersion: (version: number | null) => void
}

/** An interview under way. Its answers are in this page and nowhere else until they are stored. */
export interface Interview {
  /** The id that the answers will be stored under; it has nothing to do with the number. */
  readonly response: string
  readonly fields: SheetFields
}

type Phase =
  | { readonly kind: 'ready'; readonly said: string; readonly receipt: string | null }
  | { readonly kind: 'call'; readonly call: Call; readonly agreeing: boolean }
  | { readonly kind: 'interview'; readonly call: Call; readonly interview: Interview }

const HOLD_MS = 5 * 60_000

/** From one number to the next: dial, read aloud, ask, record how it ended. */
export function CallingDesk({ desk, onLanguage, onVersion }: CallingDeskProps) {
  const { t } = useInterviewWords()
  const queries = useQueryClient()
  // A number in hand is still there after the page was loaded again.
  const [phase, setPhase] = useState<Phase>(() => begun(desk.call))
  const call = phase.kind === 'ready' ? null : phase.call
  const asking = phase.kind === 'interview'

  useEffect(() => {
    if (call === null) return
    const hold = () => {
      const param = { id: desk.id, call: call.id }
      // A failure shows when the call is recorded; until then there is somebody on the telephone.
      void read(api.interviews.waves[':id'].calls[':call'].hold.$post({ param })).catch(() => {})
    }
    const holding = setInterval(hold, HOLD_MS)
    return () => clearInterval(holding)
  }, [desk.id, call])

  useEffect(() => {
    if (!asking) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [asking])

  const ended = (said: string, receipt: string | null = null) => {
    setPhase({ kind: 'ready', said, receipt })
    onVersion(null)
    void queries.invalidateQueries({ queryKey: INTERVIEWS })
  }
  const taken = (next: Call) => {
    setPhase({ kind: 'call', call: next, agreeing: false })
    if (desk.languages.includes(next.language)) onLanguage(next.language)
  }

  if (desk.isClosed && call === null) return <Notice kind="plain">{t('closed_wave')}</Notice>
  switch (phase.kind) {
    case 'ready':
      return <ReadyView desk={desk} said={phase.said} receipt={phase.receipt} onTaken={taken} />
    case 'call':
      return (
        <CallView
          key={phase.call.id}
          desk={desk}
          call={phase.call}
          agreeing={phase.agreeing}
          onLanguage={onLanguage}
          onEnded={ended}
          onBegin={() => {
            onVersion(desk.surveyVersion)
            setPhase({
              kind: 'interview',
              call: phase.call,
              interview: { response: crypto.randomUUID(), fields: {} },
            })
          }}
        />
      )
    case 'interview':
      return (
        <InterviewView
          desk={desk}
          call={phase.call}
          interview={phase.interview}
          onLanguage={onLanguage}
          onFields={(fields) =>
            setPhase((now) =>
              now.kind === 'interview' ? { ...now, interview: { ...now.interview, fields } } : now,
            )
          }
          onEnded={ended}
          onAgree={() => {
            onVersion(null)
            setPhase({ kind: 'call', call: phase.call, agreeing: true })
          }}
        />
      )
  }
}

function begun(call: Call | null): Phase {
  return call === null
    ? { kind: 'ready', said: '', receipt: null }
    : { kind: 'call', call, agreeing: false }
}
