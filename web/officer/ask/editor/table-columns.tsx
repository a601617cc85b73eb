import { Button } from 'react-aria-components'
import type { QuestionOf } from '../../../../surveys/definition/definition.ts'
import { withFields } from '../../../../surveys/definition/editing/fields.ts'
import { LIMITS } from '../../../../surveys/definition/limits.ts'
import type { AnswerFieldsProps } from './answer-fields.tsx'
import { ChoiceBox, NumberBox } from './field.tsx'
import { useEditorWords } from './words.ts'
import { WrittenBox } from './written-box.tsx'

/** Columns of a table whose lines respondents fill in themselves, and how many lines there may be. */
export function TableColumns(props: AnswerFieldsProps<QuestionOf<'matrixdynamic'>>) {
  const { question, language, locale, readOnly, onChange } = props
  const { t } = useEditorWords()
  const { columns } = question
  type Column = (typeof columns)[number]
  const set = (index: number, column: Column, about?: string) =>
    onChange({ ...question, columns: columns.with(index, column) }, about)
  return (
    <fieldset className="options-editor">
      <legend>{t('table_columns')}</legend>
      {columns.map((column, index) => (
        <div key={column.name} className="clause">
          <WrittenBox
            label={t('table_column', { number: index + 1 })}
            text={column.title}
            {...{ language, locale, readOnly }}
            onChange={(title) =>
              set(index, withFields(column, { title }), `column ${index} ${language}`)
            }
          />
          <ChoiceBox
            label={t('line_kind')}
            value={column.inputType ?? 'text'}
            choices={(['text', 'number'] as const).map((value) => ({
              value,
              label: t(`line_${value}`),
            }))}
            onChange={(chosen) =>
              set(index, withFields(column, { inputType: chosen === 'number' ? 'number' : 'text' }))
            }
          />
          <Button
            className="button-plain"
            isDisabled={columns.length === 1}
            aria-label={t('option_remove', { number: index + 1 })}
            onPress={() => onChange({ ...question, columns: columns.toSpliced(index, 1) })}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <Button
        className="button"
        isDisabled={columns.length >= LIMITS.tableColumns}
        onPress={() => {
          const names = new Set(columns.map(({ name }) => name))
          let number = columns.length + 1
          while (names.has(`column_${number}`)) number++
          onChange({
            ...question,
            columns: [...columns, { name: `column_${number}`, cellType: 'text' }],
          })
        }}
      >
        {t('table_add')}
      </Button>
      <NumberBox
        label={t('table_most')}
        min={1}
        max={LIMITS.tableRows}
        value={question.maxRowCount}
        onChange={(maxRowCount) => onChange(withFields(question, { maxRowCount }), 'rows')}
      />
    </fieldset>
  )
}
