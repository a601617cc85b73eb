import { fieldId } from '../../../ui/field-id.ts'
import type { Form } from '../../../ui/form.ts'
import { useInterviewWords } from './words.ts'

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** Name of a day's field; '' is its value where nobody is called on it. */
export const dayField = (day: number) => `hours.days.${day}`

/** The days of the week on which people may be called. */
export function DayChecks({ form }: { form: Form }) {
  const { t } = useInterviewWords()
  const fault = form.faults.find(({ field }) => field.startsWith('hours.days'))
  return (
    <fieldset className={fault ? 'field-faulty' : undefined}>
      <legend>{t('days')}</legend>
      {fault && <p className="fault">{fault.text}</p>}
      <div className="interview-days">
        {WEEKDAYS.map((day) => {
          const name = dayField(day)
          return (
            <div className="check" key={day}>
              <input
                type="checkbox"
                id={fieldId(name)}
                checked={form.value(name) !== ''}
                onChange={({ target }) => form.set(name, target.checked ? '1' : '')}
              />
              <label htmlFor={fieldId(name)}>{t(`day_${day}`)}</label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
