import { useId } from 'react'
import {
  DAY_EXAMPLES,
  DAY_FORMATS,
  type DayFormat,
} from '../../../../surveys/exchange/answers/day.ts'
import type { AnswerMapping } from '../../../../surveys/exchange/answers/mapping.ts'
import { useSession } from '../../session.tsx'
import { Select } from './select.tsx'
import { useWords } from './words.ts'

interface DayFieldsProps {
  mapping: AnswerMapping
  columns: readonly string[]
  unsure: boolean
  onChange: (mapping: AnswerMapping) => void
}

/** The column of days and how they are written, or one day for all rows. */
export function DayFields({ mapping, columns, unsure, onChange }: DayFieldsProps) {
  const { t } = useWords()
  const { today } = useSession()
  const id = useId()
  const { day } = mapping
  const exampleOf = (format: DayFormat) =>
    format === 'excel' ? t('day_excel', { example: DAY_EXAMPLES[format] }) : DAY_EXAMPLES[format]
  return (
    <>
      <Select
        label={t('day')}
        value={'column' in day ? day.column : ''}
        empty={t('day_fixed')}
        options={columns.map((column) => ({ value: column, label: column }))}
        onChange={(column) => {
          const format = 'column' in day ? day.format : 'iso'
          onChange({ ...mapping, day: column === '' ? { fixed: today } : { column, format } })
        }}
      />
      {'column' in day ? (
        <Select
          label={t('day_format')}
          hint={unsure ? t('day_unsure') : undefined}
          value={day.format}
          options={DAY_FORMATS.map((format) => ({ value: format, label: exampleOf(format) }))}
          onChange={(value) => {
            const format = DAY_FORMATS.find((each) => each === value)
            if (format) onChange({ ...mapping, day: { column: day.column, format } })
          }}
        />
      ) : (
        <div className="field">
          <label htmlFor={id}>{t('day_fixed')}</label>
          <input
            id={id}
            type="date"
            max={today}
            value={day.fixed}
            onChange={({ target }) => onChange({ ...mapping, day: { fixed: target.value } })}
          />
        </div>
      )}
    </>
  )
}
