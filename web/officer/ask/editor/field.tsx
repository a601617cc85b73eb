import { type ReactNode, useId } from 'react'

interface BoxProps {
  label: string
  hint?: string | undefined
  /** What is wrong with it, in words. */
  faults?: readonly string[]
}

/** A label, a hint and faults around one control that is saved as it is typed. */
function Box({
  label,
  hint,
  faults = [],
  children,
}: BoxProps & {
  children: (control: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
  }) => ReactNode
}) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, faults.length > 0 && `${id}-fault`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={faults.length > 0 ? 'field field-faulty' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p className="fault" id={`${id}-fault`}>
          {faults.join('. ')}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': faults.length > 0 || undefined,
      })}
    </div>
  )
}

interface TextBoxProps extends BoxProps {
  value: string
  onChange: (value: string) => void
  long?: boolean
  short?: boolean
  lang?: string
  readOnly?: boolean
  placeholder?: string | undefined
}

/** One or several lines of text. */
export function TextBox({
  value,
  onChange,
  long,
  short,
  lang,
  readOnly,
  placeholder,
  ...box
}: TextBoxProps) {
  return (
    <Box {...box}>
      {(control) => {
        const own = {
          ...control,
          value,
          lang,
          readOnly,
          placeholder,
          onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
        }
        return long ? (
          <textarea {...own} rows={2} />
        ) : (
          <input {...own} type="text" className={short ? 'short' : undefined} />
        )
      }}
    </Box>
  )
}

interface NumberBoxProps extends BoxProps {
  value: number | undefined
  onChange: (value: number | undefined) => void
  min?: number
  max?: number
}

/** A whole number or nothing. */
export function NumberBox({ value, onChange, min, max, ...box }: NumberBoxProps) {
  return (
    <Box {...box}>
      {(control) => (
        <input
          {...control}
          type="number"
          className="short"
          min={min}
          max={max}
          value={value ?? ''}
          onChange={({ target }) =>
            onChange(target.value === '' ? undefined : Number(target.value))
          }
        />
      )}
    </Box>
  )
}

interface ChoiceBoxProps extends BoxProps {
  value: string
  choices: readonly { readonly value: string; readonly label: string }[]
  onChange: (value: string) => void
  /** What the first, empty choice says; absent: there is none. */
  empty?: string
}

/** One of a few. */
export function ChoiceBox({ value, choices, onChange, empty, ...box }: ChoiceBoxProps) {
  return (
    <Box {...box}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Box>
  )
}

interface TickBoxProps {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

export function TickBox({ label, checked, onChange }: TickBoxProps) {
  const id = useId()
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
