import type { Language } from '../../locales/language.ts'
import type { RespondWording } from '../../locales/respond/index.ts'
import { type Option, optionOf, ratingSteps, tableRows, titleOf } from '../definition/questions.ts'
import type { Question, QuestionOf, TableColumn } from '../definition/definition.ts'
import { LIMITS } from '../definition/limits.ts'
import { textIn } from '../definition/text.ts'
import { type Markup, attribute, markup } from './html.ts'

/** Everything one question needs to be printed. */
export interface FieldContext {
  readonly wording: RespondWording
  /** Values already given, by field name. */
  readonly given: ReadonlyMap<string, readonly string[]>
  /** What to do about the answer, when it was faulty. */
  readonly problem: string | undefined
  /** When the question is meant for some only. */
  readonly onlyIf: string | undefined
  /** Said beside the question: whichever of the two is the exception on this page. */
  readonly mark: 'optional' | 'required' | undefined
}

/** Id of a control. That of the first is where a link in the error summary leads. */
export function fieldId(name: string, index = 0): string {
  return index === 0 ? `f-${name}` : `f-${name}-${index}`
}

/** One question as HTML: native controls, words at every step, its error beside it. */
export function renderField(question: Question, context: FieldContext): Markup {
  const { language } = context.wording
  switch (question.type) {
    case 'rating': {
      const steps = ratingSteps(question)
      const isPlain = question.rateValues === undefined
      return group(
        question,
        context,
        radios(question.name, steps, context, scaleClass(steps), isPlain),
      )
    }
    case 'radiogroup': {
      const options = question.choices.map(optionOf)
      return group(
        question,
        context,
        radios(question.name, options, context, isShortScale(options) ? ' scale' : ''),
      )
    }
    case 'boolean':
      return group(
        question,
        context,
        radios(question.name, booleanOptions(question, context), context),
      )
    case 'checkbox':
      return group(question, context, checkboxes(question, context))
    case 'dropdown':
      return single(question, context, dropdown(question, context))
    case 'comment':
      return single(
        question,
        context,
        markup`<textarea
          class="line"
          ${control(question, context)}
          rows="${question.rows ?? 4}"
          maxlength="${question.maxLength || LIMITS.answerText}"
          ${attribute('placeholder', placeholder(question, language))}
        >
${first(context, question.name)}</textarea>`,
      )
    case 'text':
      return single(question, context, line(question, context))
    case 'matrix':
      return group(question, context, matrix(question, context))
    case 'ranking':
      return group(question, context, ranking(question, context))
    case 'matrixdynamic':
      return group(question, context, table(question, context))
  }
}

function scaleClass(steps: readonly Option[]): string {
  return steps.length > 6 ? ' scale long' : ' scale'
}

/** Numbers 1…k, with at most one more option such as "does not apply": shown in a row. */
function isShortScale(options: readonly Option[]): boolean {
  const others = options.filter(({ value }) => typeof value !== 'number').length
  return options.length <= 6 && options.length >= 3 && others <= 1
}

function heading(question: Question, { wording, mark }: FieldContext): Markup {
  const title = textIn(titleOf(question), wording.language)
  return markup`${title}${mark && markup` <span class="mark">(${wording.t(mark)})</span>`}`
}

/** Hint, condition and error between the question and its controls, with ids to refer to. */
function notes(question: Question, { wording, problem, onlyIf }: FieldContext): Markup {
  const { name } = question
  const hints = [textIn(question.description, wording.language), limitHint(question, wording)]
    .filter(Boolean)
    .join(' ')
  return markup`${onlyIf !== undefined && markup`<p class="hint only-if">${onlyIf}</p>`}${
    hints !== '' && markup`<p class="hint" id="h-${name}">${hints}</p>`
  }
    <p class="error" id="e-${name}" ${attribute('hidden', problem === undefined)}>${problem}</p>`
}

function describedBy(question: Question, { wording }: FieldContext): string {
  const hinted = question.description !== undefined || limitHint(question, wording) !== ''
  return hinted ? `h-${question.name} e-${question.name}` : `e-${question.name}`
}

function group(question: Question, context: FieldContext, controls: Markup): Markup {
  const enhance = question.type === 'ranking' || question.type === 'matrixdynamic'
  return markup`<fieldset
    class="q${context.problem !== undefined && ' faulty'}"
    data-item="${question.name}"
    ${attribute('data-enhance', enhance)}
    aria-describedby="${describedBy(question, context)}"
  >
    <legend>${heading(question, context)}</legend>
    ${notes(question, context)}${controls}
  </fieldset> `
}

function single(question: Question, context: FieldContext, field: Markup): Markup {
  return markup`<div
    class="q${context.problem !== undefined && ' faulty'}"
    data-item="${question.name}"
  >
    <label class="ask" for="${fieldId(question.name)}">${heading(question, context)}</label>
    ${notes(question, context)}${field}
  </div> `
}

/** Attributes of the one control of a question. */
function control(question: Question, context: FieldContext): Markup {
  const { name } = question
  return {
    markup: [
      attribute('id', fieldId(name)),
      attribute('name', name),
      attribute('aria-describedby', describedBy(question, context)),
      attribute('aria-invalid', context.problem === undefined ? undefined : 'true'),
    ]
      .map((one) => one.markup)
      .join(''),
  }
}

function first({ given }: FieldContext, field: string): string {
  return given.get(field)?.[0] ?? ''
}

function radios(
  field: string,
  options: readonly Option[],
  context: FieldContext,
  style = '',
  showValue = false,
  startId = fieldId(field),
): Markup {
  const chosen = first(context, field)
  const { language } = context.wording
  return markup`<div class="options${style}">
    ${options.map(({ value, text }, index) => {
      const code = String(value)
      const words = textIn(text, language)
      return markup`<label class="option"
        ><input
          type="radio"
          ${attribute('id', index === 0 ? startId : undefined)}
          name="${field}"
          value="${code}"
          ${attribute('checked', chosen === code)}
        /><span>${showValue && words !== '' && markup`<b>${code}</b> `}${words || code}</span></label
      >`
    })}
  </div>`
}

function booleanOptions(question: QuestionOf<'boolean'>, { wording }: FieldContext): Option[] {
  return [
    { value: true, text: question.labelTrue ?? wording.t('yes') },
    { value: false, text: question.labelFalse ?? wording.t('no') },
  ]
}

function checkboxes({ name, choices }: QuestionOf<'checkbox'>, context: FieldContext): Markup {
  const chosen = new Set(context.given.get(name))
  return markup`<div class="options">
    ${choices.map(optionOf).map(({ value, text }, index) => {
      const code = String(value)
      return markup`<label class="option"
        ><input
          type="checkbox"
          ${attribute('id', index === 0 ? fieldId(name) : undefined)}
          name="${name}"
          value="${code}"
          ${attribute('checked', chosen.has(code))}
        /><span>${textIn(text, context.wording.language) || code}</span></label
      >`
    })}
  </div>`
}

function dropdown(question: QuestionOf<'dropdown'>, context: FieldContext): Markup {
  const { wording } = context
  const chosen = first(context, question.name)
  const choose = placeholder(question, wording.language) ?? wording.t('choose')
  return markup`<select ${control(question, context)}>
    <option value="">${choose}</option>
    ${question.choices.map(optionOf).map(({ value, text }) => {
      const code = String(value)
      return markup`<option value="${code}" ${attribute('selected', chosen === code)}>
        ${textIn(text, wording.language) || code}
      </option>`
    })}
  </select>`
}

function line(question: QuestionOf<'text'>, context: FieldContext): Markup {
  const { inputType = 'text', min, max, maxLength, name } = question
  const value = attribute('value', first(context, name) || undefined)
  if (inputType === 'date')
    return markup`<input
      class="line date"
      type="date"
      ${control(question, context)}${attribute('min', min)}${attribute('max', max)}${value}
    />`
  // type="number" silently empties what it cannot read and steps on a scroll; digits are asked for.
  if (inputType === 'number')
    return markup`<input
      class="line number"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      ${control(question, context)}${value}
    />`
  return markup`<input
    class="line"
    type="text"
    autocomplete="off"
    ${control(question, context)}
    maxlength="${maxLength || LIMITS.answerLine}"
    ${attribute('placeholder', placeholder(question, context.wording.language))}${value}
  />`
}

function placeholder(
  { placeholder: text }: { placeholder?: Parameters<typeof textIn>[0] },
  language: Language,
): string | undefined {
  return textIn(text, language) || undefined
}

/** A row of radio buttons for each line: reads well on the narrowest screen. */
function matrix({ name, rows, columns }: QuestionOf<'matrix'>, context: FieldContext): Markup {
  const options = columns.map(optionOf)
  const style = isShortScale(options) ? ' scale' : ''
  return markup`${rows.map(optionOf).map(({ value, text }, index) => {
    const field = `${name}.${String(value)}`
    const title = textIn(text, context.wording.language) || String(value)
    const id = fieldId(name, index)
    return markup`<fieldset class="q">
      <legend>${title}</legend>
      ${radios(field, options, context, style, false, id)}
    </fieldset>`
  })}`
}

function ranking({ name, choices }: QuestionOf<'ranking'>, context: FieldContext): Markup {
  const options = choices.map(optionOf)
  return markup`<div class="plain-field">
    ${options.map(({ value, text }, index) => {
      const field = `${name}.${String(value)}`
      const id = fieldId(name, index)
      const chosen = first(context, field)
      return markup`<div class="place">
        <select id="${id}" name="${field}">
          <option value=""></option>
          ${options.map(
            (_, place) =>
              markup`<option${attribute('selected', chosen === String(place + 1))}>${place + 1}</option>`,
          )}</select
        ><label for="${id}">${textIn(text, context.wording.language) || String(value)}</label>
      </div>`
    })}
  </div>`
}

function table(question: QuestionOf<'matrixdynamic'>, context: FieldContext): Markup {
  const { name, columns } = question
  const { wording } = context
  const filled = [...context.given.keys()].flatMap((field) => {
    const row = field.startsWith(`${name}.`) ? Number(field.split('.')[1]) : NaN
    return Number.isInteger(row) && row >= 0 ? [row + 1] : []
  })
  const { shown, most } = tableRows(question)
  const count = Math.min(most, Math.max(shown, ...filled))
  const rows = Array.from({ length: count }, (_, row) => row)
  const cell = (column: TableColumn, row: number) => {
    const field = `${name}.${row}.${column.name}`
    return markup`<label
      ><span>${textIn(column.title ?? column.name, wording.language)}</span
      ><input
        class="line"
        type="text"
        autocomplete="off"
        ${attribute('inputmode', column.inputType === 'number' ? 'decimal' : undefined)}
        id="${fieldId(name, row * columns.length + columns.indexOf(column))}"
        name="${field}"
        maxlength="${column.maxLength || LIMITS.answerLine}"
        ${attribute('value', first(context, field) || undefined)}
    /></label>`
  }
  return markup`<div class="plain-field">
    ${rows.map(
      (row) =>
        markup`<fieldset class="q">
          <legend>${wording.t('table_row', { number: row + 1 })}</legend>
          <div class="cells">${columns.map((column) => cell(column, row))}</div>
        </fieldset>`,
    )}
  </div>`
}

/** What an answer may be, in words, where the limit is not obvious from the controls; else ''. */
export function limitHint(question: Question, { t }: RespondWording): string {
  switch (question.type) {
    case 'checkbox': {
      const min = question.minSelectedChoices ?? 0
      const max = question.maxSelectedChoices ?? 0
      if (min > 0 && max > 0) return t('choose_between', { min, max })
      if (max > 0) return t('choose_at_most', { max })
      return min > 0 ? t('choose_at_least', { min }) : ''
    }
    case 'text': {
      const { inputType = 'text', min, max, maxLength = 0 } = question
      if (inputType === 'text')
        return maxLength > 0 ? t('characters_at_most', { max: maxLength }) : ''
      const isDate = inputType === 'date'
      if (min !== undefined && max !== undefined)
        return t(isDate ? 'date_between' : 'number_between', { min, max })
      if (min !== undefined) return t(isDate ? 'date_from' : 'number_at_least', { min })
      return max === undefined ? '' : t(isDate ? 'date_to' : 'number_at_most', { max })
    }
    case 'comment':
      return question.maxLength ? t('characters_at_most', { max: question.maxLength }) : ''
    case 'ranking':
      return t('ranking_hint')
    default:
      return ''
  }
}
