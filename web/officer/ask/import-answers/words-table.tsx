import type { Question } from '../../../../surveys/definition/definition.ts'
import { type Option, optionsOf } from '../../../../surveys/definition/questions.ts'
import { textIn } from '../../../../surveys/definition/text.ts'
import { meaningOf, namedValue, ownMeanings } from '../../../../surveys/exchange/answers/words.ts'
import { useLocale } from '../../../locale.tsx'
import { Table } from '../../../ui/table.tsx'
import { Select } from './select.tsx'
import { useWords } from './words.ts'

type Words = Readonly<Record<string, string | number | boolean>>

interface WordsTableProps {
  question: Question
  /** Different texts of its columns. */
  texts: readonly string[]
  words: Words
  onChange: (words: Words) => void
}

/** What texts stand for that the question's own words do not tell. */
export function WordsTable({ question, texts, words, onChange }: WordsTableProps) {
  const { language } = useLocale()
  const { t } = useWords()
  const options = answersOf(question)
  if (options.length === 0) return null
  const own = ownMeanings(question)
  const asked = [
    ...new Set([
      ...texts.filter((text) => meaningOf(own, text) === undefined),
      ...Object.keys(words),
    ]),
  ]
  if (asked.length === 0) return null
  return (
    <Table
      caption={t('words_title')}
      columns={[
        { key: 'text', title: t('words_text') },
        { key: 'value', title: t('words_value') },
      ]}
      rows={asked}
      keyOf={(text) => text}
      renderCells={(text) => [
        text,
        <Select
          key="value"
          label={text}
          labelHidden
          value={Object.hasOwn(words, text) ? String(words[text]) : ''}
          empty={t('words_unknown')}
          options={options.map(({ value, text: label }) => ({
            value: String(value),
            label: [String(value), textIn(label, language)].filter(Boolean).join(' – '),
          }))}
          onChange={(name) => {
            const { [text]: _, ...others } = words
            const value = namedValue(question, name)
            onChange(value === undefined ? others : { ...others, [text]: value })
          }}
        />,
      ]}
    />
  )
}

function answersOf(question: Question): readonly Option[] {
  if (question.type !== 'boolean') return optionsOf(question)
  return [
    { value: true, ...(question.labelTrue !== undefined && { text: question.labelTrue }) },
    { value: false, ...(question.labelFalse !== undefined && { text: question.labelFalse }) },
  ]
}
