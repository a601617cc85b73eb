import type { Choice } from './select-field.tsx'

interface InlineSelectProps {
  label: string
  value: string
  choices: readonly Choice[]
  onChange: (value: string) => void
}

/** A choice inside a sentence. */
export function InlineSelect({ label, value, choices, onChange }: InlineSelectProps) {
  return (
    <select
      className="inline"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
