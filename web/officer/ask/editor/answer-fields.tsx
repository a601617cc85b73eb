import type { Language } from '../../../../locales/language.ts'
import type { Choice, Question, QuestionOf } from '../../../../surveys/definition/definition.ts'
import { withFields } from '../../../../surveys/definition/editing/fields.ts'
import { BANK_SCALES, type BankScale } from '../../../../surveys/definition/editing/new-question.ts'
import { canonicalJson } from '../../../../surveys/definition/fingerprint.ts'
import { LIMITS } from '../../../../surveys/definition/limits.ts'
import { ratingSteps } from '../../../../surveys/definition/questions.ts'
import { ChoiceBox, NumberBox, TextBox, TickBox } from './field.tsx'
import { OptionsEditor } from './options-editor.tsx'
import { TableColumns } from './table-columns.tsx'
import { useEditorWords } from './words.ts'
import { WrittenBox } from './written-box.tsx'

export interface AnswerFieldsProps<Q extends Question = Question> {
  question: Q
  language: Language
  locale: Language | undefined
  readOnly: boolean
  faultsAt: (place: string) => readonly string[]
  onChange: (question: Question, about?: string) => void
}

/** What can be answered, and its limits: other fields for each kind of question. */
export function AnswerFields({ question, ...rest }: AnswerFieldsProps) {
  switch (question.type) {
    case 'rating':
      return <ScaleFields question={question} {...rest} />
    case 'radiogroup':
    case 'dropdown':
    case 'ranking':
      return <ChoiceFields question={question} {...rest} />
    case 'checkbox':
      return (
        <>
          <ChoiceFields question={question} {...rest} />
          <SelectionLimits question={question} {...rest} />
        </>
      )
    case 'boolean':
      return <YesNoFields question={question} {...rest} />
    case 'text':
      return <LineFields question={question} {...rest} />
    case 'comment':
      return <LengthField question={question} {...rest} />
    case 'matrix':
      return <MatrixFields question={question} {...rest} />
    case 'matrixdynamic':
      return <TableColumns question={question} {...rest} />
  }
}

const OWN_SCALE = 'own'

/** A scale of the bank, whose words are the same everywhere, or steps of one's own. */
function ScaleFields({ question, ...rest }: AnswerFieldsProps<QuestionOf<'rating'>>) {
  const { t } = useEditorWords()
  const { readOnly, onChange } = rest
  const steps: Choice[] = question.rateValues ?? ratingSteps(question)
  const set = (rateValues: readonly Choice[], about?: string) => {
    const { rateMin: _min, rateMax: _max, rateCount: _count, ...kept } = question
    const { minRateDescription: _low, maxRateDescription: _high, ...own } = kept
    onChange({ ...own, rateValues: [...rateValues] }, about)
  }
  const bank = scaleOf(steps)
  return (
    <>
      {!readOnly && (
        <ScaleChoice
          bank={bank}
          without="agreement"
          onChange={(scale) => set(BANK_SCALES[scale])}
        />
      )}
      <OptionsEditor
        title={t('steps')}
        choices={steps}
        kind="step"
        least={2}
        language={rest.language}
        locale={rest.locale}
        readOnly={readOnly}
        faults={rest.faultsAt('rateValues')}
        onChange={set}
      />
      {!readOnly && bank === undefined && <p className="hint">{t('steps_hint')}</p>}
    </>
  )
}

function ScaleChoice({
  bank,
  without,
  onChange,
}: {
  bank: BankScale | undefined
  without?: BankScale
  onChange: (scale: BankScale) => void
}) {
  const { t } = useEditorWords()
  const scales = SCALES.filter((scale) => scale !== without)
  return (
    <ChoiceBox
      label={t('scale')}
      hint={t('scale_hint')}
      value={bank ?? OWN_SCALE}
      choices={[
        ...scales.map((scale) => ({ value: scale, label: t(`scale_${scale}`) })),
        { value: OWN_SCALE, label: t('scale_own') },
      ]}
      onChange={(chosen) => {
        const scale = scales.find((each) => each === chosen)
        if (scale) onChange(scale)
      }}
    />
  )
}

const SCALES: readonly BankScale[] = ['satisfaction', 'ease', 'stars', 'agreement']

function scaleOf(choices: readonly Choice[]): BankScale | undefined {
  const own = canonicalJson(choices)
  return SCALES.find((scale) => canonicalJson(BANK_SCALES[scale]) === own)
}

type WithChoices = QuestionOf<'radiogroup' | 'dropdown' | 'ranking' | 'checkbox'>

function ChoiceFields({ question, ...rest }: AnswerFieldsProps<WithChoices>) {
  const { t } = useEditorWords()
  return (
    <>
      {question.type === 'radiogroup' && !rest.readOnly && (
        <ScaleChoice
          bank={scaleOf(question.choices)}
          onChange={(scale) => rest.onChange({ ...question, choices: [...BANK_SCALES[scale]] })}
        />
      )}
      <OptionsEditor
        title={t('answers')}
        choices={question.choices}
        kind="choice"
        language={rest.language}
        locale={rest.locale}
        readOnly={rest.readOnly}
        faults={rest.faultsAt('choices')}
        onChange={(choices, about) => rest.onChange({ ...question, choices }, about)}
      />
    </>
  )
}

function SelectionLimits({ question, ...rest }: AnswerFieldsProps<QuestionOf<'checkbox'>>) {
  const { t } = useEditorWords()
  const { choices } = question
  return (
    <div className="columns">
      <NumberBox
        label={t('least_choices')}
        min={0}
        max={choices.length}
        value={question.minSelectedChoices}
        onChange={(minSelectedChoices) =>
          rest.onChange(withFields(question, { minSelectedChoices }), 'least')
        }
      />
      <NumberBox
        label={t('most_choices')}
        min={0}
        max={choices.length}
        value={question.maxSelectedChoices}
        onChange={(maxSelectedChoices) =>
          rest.onChange(withFields(question, { maxSelectedChoices }), 'most')
        }
      />
    </div>
  )
}

function YesNoFields({ question, ...rest }: AnswerFieldsProps<QuestionOf<'boolean'>>) {
  const { t } = useEditorWords()
  const { language, locale, readOnly } = rest
  return (
    <div className="columns">
      <WrittenBox
        label={t('label_yes')}
        hint={t('label_hint')}
        text={question.labelTrue}
        {...{ language, locale, readOnly }}
        onChange={(labelTrue) =>
          rest.onChange(withFields(question, { labelTrue }), `yes ${language}`)
        }
      />
      <WrittenBox
        label={t('label_no')}
        hint={t('label_hint')}
        text={question.labelFalse}
        {...{ language, locale, readOnly }}
        onChange={(labelFalse) =>
          rest.onChange(withFields(question, { labelFalse }), `no ${language}`)
        }
      />
    </div>
  )
}

function LineFields({ question, ...rest }: AnswerFieldsProps<QuestionOf<'text'>>) {
  const { t } = useEditorWords()
  const { inputType = 'text', min, max } = question
  const { readOnly, faultsAt, onChange } = rest
  const bound = (value: number | string | undefined) =>
    inputType === 'number' ? (typeof value === 'number' ? value : undefined) : undefined
  return (
    <>
      {!readOnly && (
        <ChoiceBox
          label={t('line_kind')}
          value={inputType}
          choices={(['text', 'number', 'date'] as const).map((value) => ({
            value,
            label: t(`line_${value}`),
          }))}
          onChange={(chosen) => {
            const kind = (['text', 'number', 'date'] as const).find((each) => each === chosen)
            if (!kind) return
            const { min: _min, max: _max, maxLength: _length, ...own } = question
            onChange({ ...own, inputType: kind, ...(kind === 'text' && { maxLength: 200 }) })
          }}
        />
      )}
      {inputType === 'text' && <LengthField question={question} {...rest} />}
      {inputType !== 'text' && !readOnly && (
        <p className="muted">{t(inputType === 'number' ? 'amount_counted' : 'month_counted')}</p>
      )}
      {inputType === 'number' && (
        <div className="columns">
          <NumberBox
            label={t('least')}
            value={bound(min)}
            faults={faultsAt('min')}
            onChange={(value) => onChange(withFields(question, { min: value }), 'min')}
          />
          <NumberBox
            label={t('most')}
            value={bound(max)}
            faults={faultsAt('max')}
            onChange={(value) => onChange(withFields(question, { max: value }), 'max')}
          />
        </div>
      )}
      {inputType === 'date' && (
        <div className="columns">
          {(['min', 'max'] as const).map((which) => (
            <TextBox
              key={which}
              short
              label={t(which === 'min' ? 'earliest' : 'latest')}
              hint={t('day_form')}
              faults={faultsAt(which)}
              value={String(question[which] ?? '')}
              onChange={(typed) =>
                onChange(withFields(question, { [which]: typed === '' ? undefined : typed }), which)
              }
            />
          ))}
        </div>
      )}
    </>
  )
}

function LengthField({
  question,
  onChange,
}: AnswerFieldsProps<QuestionOf<'text'> | QuestionOf<'comment'>>) {
  const { t } = useEditorWords()
  return (
    <NumberBox
      label={t('length')}
      min={1}
      max={LIMITS.answerText}
      value={question.maxLength}
      onChange={(maxLength) =>
        onChange(
          question.type === 'text'
            ? withFields(question, { maxLength })
            : withFields(question, { maxLength }),
          'length',
        )
      }
    />
  )
}

function MatrixFields({ question, ...rest }: AnswerFieldsProps<QuestionOf<'matrix'>>) {
  const { t } = useEditorWords()
  const { language, locale, readOnly, faultsAt, onChange } = rest
  const lists = { language, locale, readOnly }
  return (
    <>
      <OptionsEditor
        title={t('rows')}
        choices={question.rows}
        kind="choice"
        {...lists}
        faults={faultsAt('rows')}
        onChange={(rows, about) => onChange({ ...question, rows }, about)}
      />
      <ScaleChoice
        bank={scaleOf(question.columns)}
        onChange={(scale) => onChange({ ...question, columns: [...BANK_SCALES[scale]] })}
      />
      <OptionsEditor
        title={t('steps')}
        choices={question.columns}
        kind="choice"
        {...lists}
        faults={faultsAt('columns')}
        onChange={(columns, about) => onChange({ ...question, columns }, about)}
      />
      <TickBox
        label={t('each_row')}
        checked={question.eachRowRequired === true}
        onChange={(checked) =>
          onChange(withFields(question, { eachRowRequired: checked ? true : undefined }))
        }
      />
    </>
  )
}
