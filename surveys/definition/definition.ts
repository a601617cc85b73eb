import * as v from 'valibot'
import { LANGUAGES } from '../../locales/language.ts'
import { AUDIENCES } from '../counts/place.ts'
import { LIMITS } from './limits.ts'
import { isInheritedName, isItemName } from './names.ts'

/*
 * The part of SurveyJS JSON that we take. Objects are strict: a property that is not listed here is
 * refused by name, so nothing unexamined ever reaches a browser. The message of every validation is
 * a fault code; `check-definition.ts` turns issues into faults.
 */

const Text = v.pipe(v.string(), v.maxLength(LIMITS.textLength, 'text-too-long'))

const LocalText = v.union([
  Text,
  v.strictObject({
    default: v.exactOptional(Text),
    lv: v.exactOptional(Text),
    en: v.exactOptional(Text),
    ru: v.exactOptional(Text),
    uz: v.exactOptional(Text),
    'lv-simple': v.exactOptional(Text),
    'en-simple': v.exactOptional(Text),
    'ru-simple': v.exactOptional(Text),
    'uz-simple': v.exactOptional(Text),
  }),
])

const Name = v.pipe(v.string(), v.check(isItemName, 'bad-name'))
const Condition = v.pipe(v.string(), v.maxLength(LIMITS.conditionLength, 'condition-too-long'))
const Count = v.pipe(v.number(), v.integer('not-whole'), v.minValue(0, 'negative'))
const Flag = v.boolean()

/** A choice, row or column code: it is counted as `String(value)`. */
const Value = v.union([
  v.pipe(
    v.string(),
    v.minLength(1, 'bad-value'),
    v.maxLength(100, 'bad-value'),
    // A leading underscore marks our own pseudo-options, such as `_answered`.
    v.check((value) => !isInheritedName(value) && !value.startsWith('_'), 'bad-value'),
    v.check((value) => value.trim() === value, 'bad-value'),
  ),
  v.pipe(v.number(), v.finite('bad-value')),
  v.boolean(),
])

const Choice = v.union([Value, v.strictObject({ value: Value, text: v.exactOptional(LocalText) })])
const Choices = v.pipe(
  v.array(Choice),
  v.minLength(1, 'no-choices'),
  v.maxLength(LIMITS.choicesPerQuestion, 'too-many-choices'),
)

const item = {
  name: Name,
  title: v.exactOptional(LocalText),
  description: v.exactOptional(LocalText),
  isRequired: v.exactOptional(Flag),
  visibleIf: v.exactOptional(Condition),
  requiredIf: v.exactOptional(Condition),
  /** Stable code of what is measured: outlives wordings and versions. */
  measure: v.exactOptional(Name),
  /** Where the question comes from: a rule, an article, a published instrument. */
  source: v.exactOptional(Text),
}

const Rating = v.strictObject({
  type: v.literal('rating'),
  ...item,
  rateMin: v.exactOptional(v.pipe(v.number(), v.integer('not-whole'))),
  rateMax: v.exactOptional(v.pipe(v.number(), v.integer('not-whole'))),
  rateCount: v.exactOptional(Count),
  rateValues: v.exactOptional(Choices),
  rateType: v.exactOptional(v.picklist(['labels', 'stars', 'smileys'])),
  minRateDescription: v.exactOptional(LocalText),
  maxRateDescription: v.exactOptional(LocalText),
})

const RadioGroup = v.strictObject({
  type: v.literal('radiogroup'),
  ...item,
  choices: Choices,
  colCount: v.exactOptional(Count),
})

const Dropdown = v.strictObject({
  type: v.literal('dropdown'),
  ...item,
  choices: Choices,
  placeholder: v.exactOptional(LocalText),
})

const Checkbox = v.strictObject({
  type: v.literal('checkbox'),
  ...item,
  choices: Choices,
  minSelectedChoices: v.exactOptional(Count),
  maxSelectedChoices: v.exactOptional(Count),
  colCount: v.exactOptional(Count),
})

const Boolean = v.strictObject({
  type: v.literal('boolean'),
  ...item,
  labelTrue: v.exactOptional(LocalText),
  labelFalse: v.exactOptional(LocalText),
})

/** A bound of a number, or of a date as '2026-03-14'. */
const Bound = v.union([
  v.pipe(v.number(), v.finite('bad-bound')),
  v.pipe(v.string(), v.isoDate('bad-bound')),
])

const SingleLine = v.strictObject({
  type: v.literal('text'),
  ...item,
  inputType: v.exactOptional(v.picklist(['text', 'number', 'date'])),
  min: v.exactOptional(Bound),
  max: v.exactOptional(Bound),
  maxLength: v.exactOptional(v.pipe(Count, v.maxValue(LIMITS.answerText, 'length-too-large'))),
  placeholder: v.exactOptional(LocalText),
})

const Comment = v.strictObject({
  type: v.literal('comment'),
  ...item,
  maxLength: v.exactOptional(v.pipe(Count, v.maxValue(LIMITS.answerText, 'length-too-large'))),
  rows: v.exactOptional(v.pipe(Count, v.maxValue(30, 'too-many-rows'))),
  placeholder: v.exactOptional(LocalText),
})

const Matrix = v.strictObject({
  type: v.literal('matrix'),
  ...item,
  columns: Choices,
  rows: Choices,
  eachRowRequired: v.exactOptional(Flag),
})

const TableColumn = v.strictObject({
  name: Name,
  title: v.exactOptional(LocalText),
  cellType: v.exactOptional(v.picklist(['text'])),
  inputType: v.exactOptional(v.picklist(['text', 'number'])),
  min: v.exactOptional(v.pipe(v.number(), v.finite('bad-bound'))),
  max: v.exactOptional(v.pipe(v.number(), v.finite('bad-bound'))),
  maxLength: v.exactOptional(v.pipe(Count, v.maxValue(LIMITS.answerText, 'length-too-large'))),
  isRequired: v.exactOptional(Flag),
})

const RowCount = v.pipe(Count, v.maxValue(LIMITS.tableRows, 'too-many-rows'))

const MatrixDynamic = v.strictObject({
  type: v.literal('matrixdynamic'),
  ...item,
  columns: v.pipe(
    v.array(TableColumn),
    v.minLength(1, 'no-columns'),
    v.maxLength(LIMITS.tableColumns, 'too-many-columns'),
  ),
  rowCount: v.exactOptional(RowCount),
  minRowCount: v.exactOptional(RowCount),
  maxRowCount: v.exactOptional(RowCount),
  addRowText: v.exactOptional(LocalText),
  removeRowText: v.exactOptional(LocalText),
})

const Ranking = v.strictObject({ type: v.literal('ranking'), ...item, choices: Choices })

export type Question =
  | v.InferOutput<typeof Rating>
  | v.InferOutput<typeof RadioGroup>
  | v.InferOutput<typeof Dropdown>
  | v.InferOutput<typeof Checkbox>
  | v.InferOutput<typeof Boolean>
  | v.InferOutput<typeof SingleLine>
  | v.InferOutput<typeof Comment>
  | v.InferOutput<typeof Matrix>
  | v.InferOutput<typeof MatrixDynamic>
  | v.InferOutput<typeof Ranking>

export type QuestionType = Question['type']
export type QuestionOf<Type extends QuestionType> = Extract<Question, { type: Type }>
export type Choice = v.InferOutput<typeof Choice>
export type ChoiceValue = v.InferOutput<typeof Value>
export type TableColumn = v.InferOutput<typeof TableColumn>
type LocalText = v.InferOutput<typeof LocalText>

/** A group of elements under one heading; asks nothing itself. */
export interface Panel {
  type: 'panel'
  name: string
  title?: LocalText
  description?: LocalText
  visibleIf?: string
  elements: Element[]
}

export type Element = Question | Panel

const group = {
  name: Name,
  title: v.exactOptional(LocalText),
  description: v.exactOptional(LocalText),
  visibleIf: v.exactOptional(Condition),
}

// Depth is limited before this recursive schema ever runs.
const Elements: v.GenericSchema<Element[]> = v.array(v.lazy(() => ElementSchema))

const PanelSchema = v.strictObject({ type: v.literal('panel'), ...group, elements: Elements })

const ElementSchema = v.variant('type', [
  Rating,
  RadioGroup,
  Dropdown,
  Checkbox,
  Boolean,
  SingleLine,
  Comment,
  Matrix,
  MatrixDynamic,
  Ranking,
  PanelSchema,
])

const Page = v.strictObject({
  ...group,
  name: v.exactOptional(Name),
  elements: Elements,
})

/** A questionnaire: SurveyJS JSON with `audience`, `privacyNotice`, `purpose`, `retentionMonths`. */
export const DefinitionSchema = v.strictObject({
  title: v.exactOptional(LocalText),
  description: v.exactOptional(LocalText),
  /** Language of plain strings and of `default`; English when not given, as in SurveyJS. */
  locale: v.exactOptional(v.picklist(LANGUAGES)),
  showQuestionNumbers: v.exactOptional(v.union([Flag, v.picklist(['on', 'off', 'onPage'])])),
  /** How a kiosk asks: one question at a time, or, when not given, all on one page. */
  questionsOnPageMode: v.exactOptional(v.picklist(['standard', 'singlePage', 'questionPerPage'])),
  pages: v.exactOptional(v.array(Page)),
  elements: v.exactOptional(Elements),
  audience: v.exactOptional(v.picklist(AUDIENCES)),
  /** What is stored, in one plain sentence: shown above the questions. */
  privacyNotice: v.exactOptional(LocalText),
  /** What the answers are used for. */
  purpose: v.exactOptional(LocalText),
  /** How long single answers are kept. */
  retentionMonths: v.exactOptional(
    v.pipe(Count, v.minValue(1, 'bad-retention'), v.maxValue(120, 'bad-retention')),
  ),
})

export type Definition = v.InferOutput<typeof DefinitionSchema>
