import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Language } from '../../../../locales/language.ts'
import type { InterviewStep } from '../../../../surveys/forms/interview-script.ts'
import { readTyped, typedFor } from '../../../../surveys/forms/paper-entry.ts'
import { useInterviewWords } from './words.ts'

interface QuestionViewProps {
  step: InterviewStep
  language: Language
  /** Given before, where somebody went back. */
  values: readonly string[]
  n: number
  of: number
  /** Empty: does not know or does not want to say. */
  onAnswer: (values: readonly string[]) => void
  onBack: (() => void) | undefined
}

/** One question to read aloud, in large letters, and its answer to type or to choose. */
export function QuestionView(props: QuestionViewProps) {
  const { step, language, values, n, of, onAnswer, onBack } = props
  const { t } = useInterviewWords()
  const [typed, setTyped] = useState(() => typedFor(step, values))
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => input.current?.focus(), [])

  const reading = readTyped(step, typed)
  const isFaulty = reading.state === 'faulty'
  const chosen = reading.state === 'faulty' ? [] : reading.values
  const isText = step.kind === 'text'
  const isChoice = step.kind === 'code' || step.kind === 'codes'
  const goOn = () => {
    if (!isFaulty && (typed.trim() === '' || chosen.length > 0)) onAnswer(chosen)
  }
  const onType = (text: string) => {
    setTyped(text)
    const next = readTyped(step, text)
    if (next.state === 'done') onAnswer(next.values)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isBack =
      event.key === 'PageUp' ||
      (!isText && event.key === 'ArrowUp') ||
      (event.key === 'Backspace' && typed === '')
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      goOn()
    } else if (isBack && onBack) {
      event.preventDefault()
      onBack()
    }
  }
  const choose = (value: string) => {
    if (step.kind === 'code') return onAnswer([value])
    const others = chosen.filter((each) => each !== value)
    setTyped(typedFor(step, chosen.includes(value) ? others : [...chosen, value]))
    input.current?.focus()
  }
  const control = {
    id: 'interview-answer',
    ref: input,
    value: typed,
    autoComplete: 'off',
    'aria-invalid': isFaulty || undefined,
    'aria-describedby': 'interview-question interview-note',
    onKeyDown,
    onChange: ({ target }: { target: { value: string } }) => onType(target.value),
  }
  return (
    <section className="interview-step">
      <p className="muted">{t('question_of', { n, of })}</p>
      <div className="interview-aloud" lang={language} id="interview-question">
        {step.before.map((text) => (
          <p key={text} className="interview-before">
            {text}
          </p>
        ))}
        <h2>{step.title}</h2>
        {step.hint && <p className="interview-before">{step.hint}</p>}
        {step.line && <p className="interview-line">{step.line}</p>}
      </div>
      {isChoice && (
        <ol className="interview-options" lang={language}>
          {step.options.map(({ key, value, text }) => (
            <li key={value}>
              <button
                type="button"
                // The number is typed: by the keyboard alone nobody has to pass every option.
                tabIndex={-1}
                aria-pressed={chosen.includes(value)}
                onClick={() => choose(value)}
              >
                <b>{key}</b> {text}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="field interview-answer">
        <label htmlFor="interview-answer">
          {t(
            step.kind === 'codes'
              ? 'answer_numbers'
              : step.kind === 'code'
                ? 'answer_number'
                : 'answer',
          )}
        </label>
        {isText ? (
          <textarea {...control} rows={3} lang={language} />
        ) : (
          <input
            {...control}
            className="short"
            inputMode={step.kind === 'number' ? 'decimal' : 'numeric'}
          />
        )}
        <p id="interview-note" className={isFaulty ? 'fault' : 'hint'}>
          {t(isFaulty ? 'faulty' : isText ? 'text_hint' : 'answer_hint')}
        </p>
      </div>
      <div className="actions">
        <Button
          className="button button-filled"
          isDisabled={isFaulty || (typed.trim() !== '' && chosen.length === 0)}
          onPress={goOn}
        >
          {t(typed.trim() === '' ? 'skip' : 'go_on')}
        </Button>
        {onBack && (
          <Button className="button" onPress={onBack}>
            {t('back')}
          </Button>
        )}
      </div>
    </section>
  )
}
