import { type FieldProps, FieldFrame } from './field-frame.tsx'

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'number'
  autoComplete?: string
  /** More than one line. */
  long?: boolean
  /** A code, a year: as wide as what goes in. */
  short?: boolean
  readOnly?: boolean
  lang?: string
}

/** One line or several lines of text. */
export function TextField(props: TextFieldProps) {
  const { form, name, type = 'text', autoComplete, long, short, readOnly, lang } = props
  const common = {
    value: form.value(name),
    onChange: ({ target }: { target: { value: string } }) => form.set(name, target.value),
    readOnly,
    lang,
  }
  return (
    <FieldFrame {...props}>
      {(control) =>
        long ? (
          <textarea {...control} {...common} rows={3} />
        ) : (
          <input
            {...control}
            {...common}
            type={type}
            autoComplete={autoComplete}
            className={short ? 'short' : undefined}
          />
        )
      }
    </FieldFrame>
  )
}
