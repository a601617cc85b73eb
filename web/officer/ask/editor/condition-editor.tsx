import { Button } from 'react-aria-components'
import { respondWording } from '../../../../locales/respond/index.ts'
import type { Literal } from '../../../../surveys/definition/condition.ts'
import { parseCondition } from '../../../../surveys/definition/condition.ts'
import type { Question } from '../../../../surveys/definition/definition.ts'
import {
  type Clause,
  type PointedCondition,
  pointedCondition,
  pointedSource,
} from '../../../../surveys/definition/editing/condition-source.ts'
import { optionOf, optionsOf } from '../../../../surveys/definition/questions.ts'
import { textIn } from '../../../../surveys/definition/text.ts'
import { conditionHint } from '../../../../surveys/forms/condition-hint.ts'
import { useLocale } from '../../../locale.tsx'
import { ChoiceBox, TextBox } from './field.tsx'
import { useEditorWords } from './words.ts'

interface ConditionEditorProps {
  title: string
  source: string | undefined
  /** Questions asked before: the only ones that a condition may look at. */
  before: readonly Question[]
  onChange: (source: string | undefined) => void
  faults: readonly string[]
}

/** Who is asked: question, comparison, answer, by pointing; shown back as a sentence. */
export function ConditionEditor({ title, source, before, onChange, faults }: ConditionEditorProps) {
  const { t } = useEditorWords()
  const { language } = useLocale()
  const written = source !== undefined && source.trim() !== ''
  const pointed = written ? pointedCondition(source) : undefined
  const [first] = before
  const add = () => {
    if (!first) return
    const { joined, clauses } = pointed ?? { joined: 'and', clauses: [] }
    onChange(pointedSource({ joined, clauses: [...clauses, firstClause(first)] }))
  }
  return (
    <fieldset className={faults.length > 0 ? 'condition field-faulty' : 'condition'}>
      <legend>{title}</legend>
      {faults.length > 0 && <p className="fault">{faults.join('. ')}</p>}
      {written ? (
        <p className="condition-sentence">{sentence(source, before, language)}</p>
      ) : (
        <p className="hint">{t('condition_everybody')}</p>
      )}
      {pointed && <Clauses pointed={pointed} before={before} onChange={onChange} />}
      {written && !pointed && <p className="hint">{t('condition_complex')}</p>}
      {before.length === 0 && !written ? (
        <p className="hint">{t('condition_nothing_before')}</p>
      ) : (
        <div className="actions">
          {(!written || pointed) && before.length > 0 && (
            <Button className="button" onPress={add}>
              {written ? t('condition_more') : t('condition_add')}
            </Button>
          )}
          {written && (
            <Button className="button" onPress={() => onChange(undefined)}>
              {t('condition_remove')}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  )
}

function sentence(
  source: string,
  before: readonly Question[],
  language: Parameters<typeof respondWording>[0],
): string {
  const byName = new Map(before.map((question) => [question.name, question]))
  return parseCondition(source).ok
    ? conditionHint([source], byName, respondWording(language))
    : source
}

interface ClausesProps {
  pointed: PointedCondition
  before: readonly Question[]
  onChange: (source: string | undefined) => void
}

function Clauses({ pointed, before, onChange }: ClausesProps) {
  const { t } = useEditorWords()
  const set = (change: Partial<PointedCondition>) =>
    onChange(pointedSource({ ...pointed, ...change }))
  return (
    <>
      {pointed.clauses.length > 1 && (
        <ChoiceBox
          label={t('condition_joined')}
          value={pointed.joined}
          choices={[
            { value: 'and', label: t('joined_and') },
            { value: 'or', label: t('joined_or') },
          ]}
          onChange={(joined) => set({ joined: joined === 'or' ? 'or' : 'and' })}
        />
      )}
      {pointed.clauses.map((clause, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- clauses have nothing else to be known by
        <div key={index} className="clause">
          <ClauseFields
            clause={clause}
            before={before}
            onChange={(next) => set({ clauses: pointed.clauses.with(index, next) })}
          />
          {pointed.clauses.length > 1 && (
            <Button
              className="button-plain"
              onPress={() => set({ clauses: pointed.clauses.toSpliced(index, 1) })}
            >
              {t('condition_remove_part', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
    </>
  )
}

interface ClauseFieldsProps {
  clause: Clause
  before: readonly Question[]
  onChange: (clause: Clause) => void
}

function ClauseFields({ clause, before, onChange }: ClauseFieldsProps) {
  const { t } = useEditorWords()
  const { language } = useLocale()
  const asked = before.find(({ name }) => name === clause.item.name)
  const answers = asked ? answersOf(asked) : []
  const rows = asked?.type === 'matrix' ? asked.rows.map(optionOf) : []
  const operators = asked ? operatorsOf(asked) : [clause.operator]
  const [value] = clause.values
  const needsValue = clause.operator !== 'empty' && clause.operator !== 'notempty'
  return (
    <>
      <ChoiceBox
        label={t('condition_question')}
        value={clause.item.name}
        choices={before.map((question) => ({
          value: question.name,
          label: textIn(question.title, language) || question.name,
        }))}
        onChange={(name) => {
          const question = before.find((each) => each.name === name)
          if (question) onChange(firstClause(question))
        }}
      />
      {rows.length > 0 && (
        <ChoiceBox
          label={t('condition_row')}
          value={clause.item.row ?? ''}
          choices={rows.map((row) => ({
            value: String(row.value),
            label: textIn(row.text, language) || String(row.value),
          }))}
          onChange={(row) => onChange({ ...clause, item: { name: clause.item.name, row } })}
        />
      )}
      <ChoiceBox
        label={t('condition_operator')}
        value={clause.operator}
        choices={operators.map((operator) => ({ value: operator, label: t(WORDS[operator]) }))}
        onChange={(chosen) => {
          const operator = operators.find((each) => each === chosen)
          if (operator && asked)
            onChange({ ...clause, operator, values: valuesFor(operator, clause, asked) })
        }}
      />
      {needsValue && answers.length > 0 && clause.operator === 'anyof' && (
        <fieldset>
          <legend>{t('condition_answers')}</legend>
          {answers.map((answer) => (
            <label key={String(answer.value)} className="check">
              <input
                type="checkbox"
                checked={clause.values.some((each) => String(each) === String(answer.value))}
                onChange={({ target }) => {
                  const rest = clause.values.filter((each) => String(each) !== String(answer.value))
                  const values = target.checked ? [...rest, answer.value] : rest
                  if (values.length > 0) onChange({ ...clause, values })
                }}
              />
              {answer.label(language) || wordsOf(answer.value, t)}
            </label>
          ))}
        </fieldset>
      )}
      {needsValue && answers.length > 0 && clause.operator !== 'anyof' && (
        <ChoiceBox
          label={t('condition_answer')}
          value={String(value ?? '')}
          choices={answers.map((answer) => ({
            value: String(answer.value),
            label: answer.label(language) || wordsOf(answer.value, t),
          }))}
          onChange={(chosen) => {
            const answer = answers.find((each) => String(each.value) === chosen)
            if (answer) onChange({ ...clause, values: [answer.value] })
          }}
        />
      )}
      {needsValue && answers.length === 0 && (
        <TextBox
          short
          label={t('condition_value')}
          value={String(value ?? '')}
          onChange={(typed) => onChange({ ...clause, values: [literalOf(typed)] })}
        />
      )}
    </>
  )
}

const WORDS = {
  '=': 'operator_is',
  '!=': 'operator_is_not',
  anyof: 'operator_any_of',
  '<': 'operator_below',
  '<=': 'operator_at_most',
  '>': 'operator_above',
  '>=': 'operator_at_least',
  contains: 'operator_includes',
  notcontains: 'operator_excludes',
  notempty: 'operator_answered',
  empty: 'operator_not_answered',
} as const satisfies Record<Clause['operator'], string>

/** The comparisons that make sense for a kind of question. */
function operatorsOf(question: Question): readonly Clause['operator'][] {
  switch (question.type) {
    case 'rating':
    case 'matrix':
      return ['=', '!=', 'anyof', '<=', '>=', 'notempty', 'empty']
    case 'radiogroup':
    case 'dropdown':
      return ['=', '!=', 'anyof', 'notempty', 'empty']
    case 'checkbox':
      return ['contains', 'notcontains', 'notempty', 'empty']
    case 'boolean':
      return ['=', 'notempty', 'empty']
    case 'text':
      return question.inputType === 'number'
        ? ['=', '!=', '<', '<=', '>', '>=', 'notempty', 'empty']
        : ['=', '!=', 'notempty', 'empty']
    case 'comment':
    case 'ranking':
    case 'matrixdynamic':
      return ['notempty', 'empty']
  }
}

interface Answer {
  readonly value: Literal
  readonly label: (language: Parameters<typeof textIn>[1]) => string
}

function answersOf(question: Question): Answer[] {
  if (question.type === 'boolean')
    return [
      { value: true, label: (language) => textIn(question.labelTrue, language) },
      { value: false, label: (language) => textIn(question.labelFalse, language) },
    ]
  return optionsOf(question).map(({ value, text }) => ({
    value,
    label: (language) => textIn(text, language),
  }))
}

function wordsOf(value: Literal, t: ReturnType<typeof useEditorWords>['t']): string {
  return typeof value === 'boolean' ? t(value ? 'yes' : 'no') : String(value)
}

function firstClause(question: Question): Clause {
  const [operator = 'notempty'] = operatorsOf(question)
  const [row] = question.type === 'matrix' ? question.rows.map(optionOf) : []
  const item = { name: question.name, ...(row && { row: String(row.value) }) }
  return { item, operator, values: valuesFor(operator, { item, operator, values: [] }, question) }
}

function valuesFor(
  operator: Clause['operator'],
  { values }: Clause,
  question: Question,
): readonly Literal[] {
  if (operator === 'empty' || operator === 'notempty') return []
  const [first] = answersOf(question)
  const [kept = first?.value ?? ''] = values
  return operator === 'anyof' && values.length > 0 ? values : [kept]
}

function literalOf(typed: string): Literal {
  const plain = typed.replaceAll(/['"]/g, '')
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : plain
}
