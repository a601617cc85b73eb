import { useLocale } from '../locale.tsx'
import { type FieldProps, FieldFrame } from './field-frame.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps extends FieldProps {
  choices: readonly Choice[]
  /** What the first, empty choice says: "none", "choose". */
  empty?: string
}

/** One of a few: the browser's own control, which every phone and reader knows. */
export function SelectField({ choices, empty, ...props }: SelectFieldProps) {
  const { t } = useLocale()
  const { form, name } = props
  return (
    <FieldFrame {...props}>
      {(control) => (
        <select
          {...control}
          value={form.value(name)}
          onChange={({ target }) => form.set(name, target.value)}
        >
          <option value="">{empty ?? t('choose')}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
