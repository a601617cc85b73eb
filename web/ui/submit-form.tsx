import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useLocale } from '../locale.tsx'
import { fieldId } from './field-id.ts'
import type { Form } from './form.ts'
import { ProblemNotice } from './problem-notice.tsx'

interface SubmitFormProps {
  form: Form
  /** What the button says. */
  action: string
  /** Beside the button, for example a way back. */
  aside?: ReactNode
  children: ReactNode
}

/** A form with its faults summed up on top, each a link to its field, and one filled button. */
export function SubmitForm({ form, action, aside, children }: SubmitFormProps) {
  const { t } = useLocale()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (form.failures > 0) summary.current?.focus()
  }, [form.failures])

  return (
    <form onSubmit={form.submit} noValidate>
      <div ref={summary} tabIndex={-1} className="summary">
        {form.faults.length > 0 && (
          <div className="notice notice-bad" role="alert">
            <h2>{t('faults_title', { count: form.faults.length })}</h2>
            <ul>
              {form.faults.map(({ field, text }) => (
                <li key={`${field} ${text}`}>
                  <a
                    href={`#${fieldId(field)}`}
                    onClick={(event) => {
                      event.preventDefault()
                      document.getElementById(fieldId(field))?.focus()
                    }}
                  >
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {form.problem !== null && <ProblemNotice problem={form.problem} />}
      </div>
      {children}
      <div className="actions">
        <Button type="submit" className="button button-filled" isDisabled={form.busy}>
          {form.busy ? t('working') : action}
        </Button>
        {aside}
      </div>
    </form>
  )
}
