import type { Question } from '../../../../surveys/definition/definition.ts'
import { titleOf } from '../../../../surveys/definition/questions.ts'
import { textIn } from '../../../../surveys/definition/text.ts'
import type { ItemMapping } from '../../../../surveys/exchange/answers/mapping.ts'
import { columnsOf } from '../../../../surveys/exchange/answers/read-item.ts'
import { useLocale } from '../../../locale.tsx'
import {
  type Layout,
  columnOfPart,
  layoutOf,
  layoutsOf,
  partsOf,
  withPart,
} from './mapping-edit.ts'
import type { Preview } from './queries.ts'
import { Select } from './select.tsx'
import { WordsTable } from './words-table.tsx'
import { useWords } from './words.ts'

const SEPARATORS = [';', ',', '|', '/', '\n'] as const

interface QuestionMappingProps {
  question: Question
  item: ItemMapping | undefined
  preview: Preview
  onChange: (item: ItemMapping | undefined) => void
}

/** Which columns one question is read from, and what their texts stand for. */
export function QuestionMapping({ question, item, preview, onChange }: QuestionMappingProps) {
  const { language } = useLocale()
  const { t } = useWords()
  const layout = layoutOf(question, item)
  const layouts = layoutsOf(question)
  const title = textIn(titleOf(question), language)
  const options = preview.columns.map((column) => ({ value: column, label: column }))
  const isSeveral = question.type === 'checkbox' || question.type === 'ranking'
  const texts = item
    ? [...new Set(columnsOf(item).flatMap((each) => preview.texts[each] ?? []))]
    : []
  return (
    <section className="card" aria-label={title}>
      <h4>
        {title}
        <span className="sub">
          {question.name}
          {question.isRequired && ` · ${t('required')}`}
        </span>
      </h4>
      {layouts.length > 1 && (
        <Select
          label={t('layout')}
          value={layout}
          options={layouts.map((each) => ({
            value: each,
            label: each === 'cell' ? t('whole_cell') : t('each_option'),
          }))}
          onChange={(value) =>
            onChange(startOf(layouts.find((each) => each === value) ?? layout, question, preview))
          }
        />
      )}
      {layout === 'cell' ? (
        <div className="columns">
          <Select
            label={t('column')}
            value={item && 'column' in item ? item.column : ''}
            empty={t('not_in_file')}
            options={options}
            onChange={(column) =>
              onChange(column === '' ? undefined : { column, ...(isSeveral && { separator: ';' }) })
            }
          />
          {isSeveral && item && 'column' in item && (
            <Select
              label={t('separator')}
              value={item.separator?.trim() || ';'}
              options={SEPARATORS.map((value) => ({ value, label: value === '\n' ? '↵' : value }))}
              onChange={(separator) => onChange({ ...item, separator })}
            />
          )}
        </div>
      ) : (
        <div className="columns">
          {partsOf(question, layout).map(({ code, text }) => (
            <Select
              key={code}
              label={textIn(text, language)}
              value={columnOfPart(item, code)}
              empty={t('not_in_file')}
              options={options}
              onChange={(column) => onChange(withPart(item, layout, code, column))}
            />
          ))}
        </div>
      )}
      {item && !('options' in item) && !('cells' in item) && !('texts' in item) && (
        <WordsTable
          question={question}
          texts={isSeveral && 'column' in item ? piecesOf(texts, item.separator ?? ';') : texts}
          words={item.words ?? {}}
          onChange={(words) => onChange({ ...item, words })}
        />
      )}
    </section>
  )
}

/** The first column that another layout is tried with. */
function startOf(layout: Layout, question: Question, preview: Preview): ItemMapping | undefined {
  const [column = ''] = preview.columns
  if (layout === 'cell') return { column, separator: ';' }
  const [first] = partsOf(question, layout)
  return first && withPart(undefined, layout, first.code, column)
}

function piecesOf(texts: readonly string[], separator: string): string[] {
  const pieces = texts.flatMap((text) => text.split(separator)).map((piece) => piece.trim())
  return [...new Set(pieces.filter((piece) => piece !== ''))]
}
