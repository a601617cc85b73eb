import { useId } from 'react'
import type { Choice } from '../../ui/select-field.tsx'

interface CheckListProps {
  legend: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** Any number of choices. */
export function CheckList({ legend, choices, chosen, onChange }: CheckListProps) {
  const id = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(({ value, label }) => (
          <div className="check" key={value}>
            <input
              type="checkbox"
              id={`${id}-${value}`}
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
                )
              }
            />
            <label htmlFor={`${id}-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
