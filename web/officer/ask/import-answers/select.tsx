import { useId } from 'react'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

interface SelectProps {
  label: string
  /** Read aloud, not shown: where a table's heading says it. */
  labelHidden?: boolean
  hint?: string | undefined
  value: string
  /** What the empty choice says; there is none without it. */
  empty?: string | undefined
  options?: readonly SelectOption[]
  groups?: readonly { readonly label: string; readonly options: readonly SelectOption[] }[]
  onChange: (value: string) => void
}

/** The browser's own choice, with groups. */
export function Select(props: SelectProps) {
  const { label, labelHidden, hint, value, empty, options = [], groups = [], onChange } = props
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'for-readers' : undefined}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  )
}
