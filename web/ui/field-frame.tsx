import type { ReactNode } from 'react'
import { useLocale } from '../locale.tsx'
import { fieldId } from './field-id.ts'
import type { Form } from './form.ts'

export interface FieldProps {
  form: Form
  /** Dotted path, as the server names it. */
  name: string
  label: string
  hint?: string | undefined
  /** Says so beside the label; every other field must be filled in. */
  optional?: boolean
}

interface FieldFrameProps extends FieldProps {
  children: (control: {
    id: string
    name: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean | undefined
  }) => ReactNode
}

/** A label, a hint and a fault around one control, tied to it for screen readers. */
export function FieldFrame({ form, name, label, hint, optional, children }: FieldFrameProps) {
  const { t } = useLocale()
  const id = fieldId(name)
  const fault = form.faults.find(({ field }) => field === name)
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={fault ? 'field field-faulty' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="muted"> ({t('optional')})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault.text}
        </p>
      )}
      {children({
        id,
        name,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': fault ? true : undefined,
      })}
    </div>
  )
}
