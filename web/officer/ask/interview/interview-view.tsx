import { useState } from 'react'
import { Button } from 'react-aria-components'
import { interviewsWording } from '../../../../locales/interviews/index.ts'
import type { Language } from '../../../../locales/language.ts'
import { isHelper } from '../../../../surveys/answers/who-helped.ts'
import {
  type InterviewStep,
  fieldsToSend,
  stepsToAsk,
} from '../../../../surveys/forms/interview-script.ts'
import { HELPER_FIELD, type SheetFields } from '../../../../surveys/forms/paper-entry.ts'
import { ProblemError, api, read } from '../../../api.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { BreakOff } from './break-off.tsx'
import { LanguageLine } from './call-view.tsx'
import type { Interview } from './calling-desk.tsx'
import { FirstButton } from './first-button.tsx'
import { QuestionView } from './question-view.tsx'
import type { Call, Desk } from './queries.ts'
import { useInterviewWords } from './words.ts'

interface InterviewViewProps {
  desk: Desk
  call: Call
  interview: Interview
  onLanguage: (language: Language) => void
  onFields: (fields: SheetFields) => void
  onEnded: (said: string, receipt?: string | null) => void
  /** Another time was agreed; the answers so far are left out. */
  onAgree: () => void
}

/** One question after the other, to the end or to where the person stops. */
export function InterviewView(props: InterviewViewProps) {
  const { desk, call, interview, onLanguage, onFields, onEnded, onAgree } = props
  const { t } = useInterviewWords()
  const [at, setAt] = useState(0)
  const [stopping, setStopping] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  /** Sent, but nobody knows whether it was stored: nothing may change until it is sent again. */
  const [unsure, setUnsure] = useState(false)

  const { fields } = interview
  const steps = [...stepsToAsk(desk.script, fields), helperStep(desk.language)]
  const step = steps[at]
  const isDone = step === undefined
  const questions = [...new Set(steps.map(({ question }) => question))]

  const answer = (given: InterviewStep, values: readonly string[]) => {
    const { [given.field]: _, ...others } = fields
    const changed = values.length > 0 ? { ...others, [given.field]: values } : others
    onFields(changed)
    const next = [...stepsToAsk(desk.script, changed), helperStep(desk.language)]
    setAt(next.findIndex(({ field }) => field === given.field) + 1)
  }
  const where = { param: { id: desk.id, call: call.id } }
  const store = async () => {
    setBusy(true)
    setProblem(null)
    const { [HELPER_FIELD]: helped, ...answers } = fields
    const helper = helped?.[0]
    const sent = Object.entries(fieldsToSend(desk.script, answers))
    try {
      const { end, receipt } = await read(
        api.interviews.waves[':id'].calls[':call'].interview.$post({
          ...where,
          json: {
            response: interview.response,
            surveyVersion: desk.surveyVersion,
            language: desk.language,
            ...(isHelper(helper) && { helper }),
            fields: Object.fromEntries(sent.map(([field, values]) => [field, [...values]])),
          },
        }),
      )
      onEnded(t(`ended_${end}`), receipt)
    } catch (error) {
      const code = error instanceof ProblemError ? error.code : ''
      // The first sending had arrived after all: its number is gone because its answers are stored.
      if (unsure && code === 'call-over') return onEnded(t('recorded'))
      setUnsure(code === 'unreachable' || code === 'internal' || unsure)
      setProblem(error)
      setBusy(false)
    }
  }
  const refuse = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const json = { outcome: 'refusal' as const }
      await read(api.interviews.waves[':id'].calls[':call'].result.$post({ ...where, json }))
      onEnded(t('recorded'))
    } catch (error) {
      setProblem(error)
      setBusy(false)
    }
  }

  const failure = problem !== null && (
    <>
      <ProblemNotice problem={problem} />
      <p>{t('store_failed')}</p>
    </>
  )
  if (stopping) {
    return (
      <>
        {failure}
        <BreakOff
          {...progress(steps, fields)}
          busy={busy}
          isSent={unsure}
          onStore={() => void store()}
          onRefuse={() => void refuse()}
          onAgree={onAgree}
          onGoOn={() => setStopping(false)}
        />
      </>
    )
  }
  if (isDone) {
    return (
      <section>
        <div className="interview-aloud" lang={desk.language}>
          <p>{interviewsWording(desk.language).t('say_thanks')}</p>
        </div>
        {failure}
        <div className="actions">
          <FirstButton isDisabled={busy} onPress={() => void store()}>
            {t(busy ? 'storing' : unsure ? 'store_again' : 'store')}
          </FirstButton>
          {!unsure && (
            <Button className="button" isDisabled={busy} onPress={() => setAt(steps.length - 1)}>
              {t('back')}
            </Button>
          )}
        </div>
      </section>
    )
  }
  return (
    <>
      <LanguageLine desk={desk} onLanguage={onLanguage} />
      <QuestionView
        key={step.field}
        step={step}
        language={desk.language}
        values={fields[step.field] ?? []}
        n={questions.indexOf(step.question) + 1}
        of={questions.length}
        onAnswer={(values) => answer(step, values)}
        onBack={at > 0 ? () => setAt(at - 1) : undefined}
      />
      <p>
        <button type="button" className="button-plain" onClick={() => setStopping(true)}>
          {t('break_off')}
        </button>
      </p>
    </>
  )
}

const HELP = ['none', 'relative', 'interpreter', 'staff'] as const

/** Asked last, since only then it is known. */
function helperStep(language: Language): InterviewStep {
  const { t } = interviewsWording(language)
  return {
    field: HELPER_FIELD,
    question: HELPER_FIELD,
    number: '',
    title: t('say_helper'),
    line: '',
    hint: '',
    before: [],
    shownIf: [],
    kind: 'code',
    options: HELP.map((value, key) => ({ key, value, text: t(`helper_${value}`) })),
  }
}

/** Questions asked of this person, and how many of them have an answer. */
function progress(steps: readonly InterviewStep[], fields: SheetFields) {
  const own = steps.filter(({ field }) => field !== HELPER_FIELD)
  const answered = own.filter(({ field }) => (fields[field] ?? []).length > 0)
  return {
    asked: new Set(own.map(({ question }) => question)).size,
    answered: new Set(answered.map(({ question }) => question)).size,
  }
}
