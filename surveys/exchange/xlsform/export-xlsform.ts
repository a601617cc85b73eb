import { EXCHANGE_WORDS, type ExchangeKey } from '../../../locales/exchange/index.ts'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../locales/language.ts'
import { parseCondition } from '../../definition/condition.ts'
import type { Choice, Definition, Element, Question } from '../../definition/definition.ts'
import { type Option, optionOf, ratingSteps, textsOf } from '../../definition/questions.ts'
import { writtenIn } from '../../definition/editing/texts.ts'
import type { SurveyText } from '../../definition/text.ts'
import { TEXT_COLUMNS, type TextColumn, languageOfColumn } from '../../definition/text-column.ts'
import type { XlsFormWorkbook } from './sheets.ts'
import { type XPathItem, writeXPath } from './write-xpath.ts'

/** How XLSForm names languages in its headers: 'Latviešu (lv)', 'Latviešu (lv-simple)'. */
function tagOf(column: TextColumn): string {
  return `${LANGUAGE_NAMES[languageOfColumn(column)]} (${column})`
}

interface Row {
  readonly type: string
  readonly name: string
  readonly label?: SurveyText | undefined
  readonly hint?: SurveyText | undefined
  readonly required?: string
  readonly relevant?: string | undefined
  readonly constraint?: string
  readonly appearance?: string
  readonly parameters?: string
  readonly repeat_count?: string
}

interface Writing {
  readonly definition: Definition
  readonly locale: Language
  /** With texts: each becomes a column of labels and one of hints. */
  readonly languages: readonly TextColumn[]
  readonly rows: Row[]
  readonly choices: { list: string; name: string; label: SurveyText }[]
  readonly lists: Map<string, string>
  readonly items: Map<string, XPathItem>
  readonly notes: [string, ExchangeKey][]
}

/**
 * The questionnaire as the sheets of an XLSForm, with a sheet of notes on what is not the same
 * there, which those tools ignore.
 * @param options.language of the notes
 */
export function exportXlsForm(
  definition: Definition,
  options: { readonly id: string; readonly language: Language },
): XlsFormWorkbook {
  const locale = definition.locale ?? 'en'
  const texts = textsOf(definition)
  const languages = TEXT_COLUMNS.filter((column) =>
    texts.some((each) => writtenIn(each.text, column, locale) !== ''),
  )
  const writing: Writing = {
    definition,
    locale,
    languages: languages.length > 0 ? languages : [locale],
    rows: [],
    choices: [],
    lists: new Map(),
    items: new Map(),
    notes: [],
  }
  for (const [index, page] of (definition.pages ?? []).entries()) {
    const name = page.name ?? `page_${index + 1}`
    group({ ...page, name }, writing)
  }
  for (const element of definition.elements ?? []) write(element, writing)
  for (const field of ['privacyNotice', 'purpose', 'retentionMonths', 'audience'] as const)
    if (definition[field] !== undefined) writing.notes.push([field, 'out_notice'])

  const title = writtenIn(definition.title, locale, locale)
  return {
    sheets: [
      { name: 'survey', rows: surveyRows(writing) },
      { name: 'choices', rows: choiceRows(writing) },
      {
        name: 'settings',
        rows: [
          ['form_title', 'form_id', 'default_language'],
          [title, options.id.replaceAll('-', '_'), tagOf(locale)],
        ],
      },
      ...(writing.notes.length > 0 ? [notesSheet(writing, options.language)] : []),
    ],
  }
}

function notesSheet({ notes }: Writing, language: Language) {
  const own = EXCHANGE_WORDS[language]
  const rows = notes.map(([name, key]) => [name, own[key]])
  return { name: 'notes', rows: [[own.column_name, own.column_reason], ...rows] }
}

const PLAIN = [
  'required',
  'relevant',
  'constraint',
  'appearance',
  'parameters',
  'repeat_count',
] as const

function surveyRows({ rows, languages, locale }: Writing): string[][] {
  const labels = languages.map((language) => `label::${tagOf(language)}`)
  const hints = languages.map((language) => `hint::${tagOf(language)}`)
  return [
    ['type', 'name', ...labels, ...hints, ...PLAIN],
    ...rows.map((row) => [
      row.type,
      row.name,
      ...languages.map((language) => writtenIn(row.label, language, locale)),
      ...languages.map((language) => writtenIn(row.hint, language, locale)),
      ...PLAIN.map((column) => row[column] ?? ''),
    ]),
  ]
}

function choiceRows({ choices, languages, locale }: Writing): string[][] {
  return [
    ['list_name', 'name', ...languages.map((language) => `label::${tagOf(language)}`)],
    ...choices.map(({ list, name, label }) => [
      list,
      name,
      ...languages.map((language) => writtenIn(label, language, locale)),
    ]),
  ]
}

function group(
  {
    name,
    title,
    description,
    visibleIf,
    elements,
  }: Pick<Extract<Element, { type: 'panel' }>, 'elements' | 'name'> & {
    title?: SurveyText
    description?: SurveyText
    visibleIf?: string
  },
  writing: Writing,
): void {
  writing.rows.push({
    type: 'begin_group',
    name,
    label: title,
    relevant: relevant(visibleIf, name, writing),
  })
  if (description !== undefined)
    writing.rows.push({ type: 'note', name: `${name}_note`, label: description })
  for (const element of elements) write(element, writing)
  writing.rows.push({ type: 'end_group', name: '' })
}

function write(element: Element, writing: Writing): void {
  if (element.type === 'panel') return group(element, writing)
  const base = {
    name: element.name,
    label: element.title ?? element.name,
    hint: element.description,
    relevant: relevant(element.visibleIf, element.name, writing),
    ...required(element, writing),
  }
  const add = (row: Partial<Row> & Pick<Row, 'type'>, many = false, number = false) => {
    writing.rows.push({ ...base, ...row })
    writing.items.set(element.name, { name: element.name, many, number })
  }
  switch (element.type) {
    case 'rating': {
      const list = listOf(element.name, ratingSteps(element), writing)
      return add({ type: `select_one ${list}`, appearance: 'likert' })
    }
    case 'radiogroup':
      return add({ type: `select_one ${choiceList(element.name, element.choices, writing)}` })
    case 'dropdown':
      return add({
        type: `select_one ${choiceList(element.name, element.choices, writing)}`,
        appearance: 'minimal',
      })
    case 'checkbox': {
      const { minSelectedChoices: min, maxSelectedChoices: max } = element
      const limits = [
        ...(min ? [`count-selected(.) >= ${min}`] : []),
        ...(max ? [`count-selected(.) <= ${max}`] : []),
      ]
      if (limits.length > 0) writing.notes.push([element.name, 'out_selection'])
      const list = choiceList(element.name, element.choices, writing)
      return add({ type: `select_multiple ${list}`, constraint: limits.join(' and ') }, true)
    }
    case 'ranking':
      return add({ type: `rank ${choiceList(element.name, element.choices, writing)}` }, true)
    case 'boolean': {
      const yes = element.labelTrue ?? words('word_yes')
      const no = element.labelFalse ?? words('word_no')
      const options: Option[] = [
        { value: 'yes', text: yes },
        { value: 'no', text: no },
      ]
      return add({ type: `select_one ${listOf(element.name, options, writing)}` })
    }
    case 'text': {
      const type =
        element.inputType === 'number' ? 'decimal' : element.inputType === 'date' ? 'date' : 'text'
      return add({ type, constraint: limitsOf(element) }, false, type === 'decimal')
    }
    case 'comment':
      return add({
        type: 'text',
        appearance: 'multiline',
        constraint:
          element.maxLength === undefined ? '' : `string-length(.) <= ${element.maxLength}`,
      })
    case 'matrix':
      return matrix(element, base, writing)
    case 'matrixdynamic':
      return table(element, base, writing)
  }
}

function limitsOf({ inputType, min, max, maxLength }: Extract<Question, { type: 'text' }>): string {
  const bound = (value: number | string) =>
    inputType === 'date' ? `date('${value}')` : String(value)
  return [
    ...(min === undefined ? [] : [`. >= ${bound(min)}`]),
    ...(max === undefined ? [] : [`. <= ${bound(max)}`]),
    ...(maxLength === undefined ? [] : [`string-length(.) <= ${maxLength}`]),
  ].join(' and ')
}

function required(element: Question, writing: Writing): { required?: string } {
  if (element.isRequired) return { required: 'yes' }
  const condition = relevant(element.requiredIf, element.name, writing)
  return condition === undefined || condition === '' ? {} : { required: condition }
}

function relevant(condition: string | undefined, name: string, writing: Writing): string {
  if (condition === undefined || condition.trim() === '') return ''
  const parsed = parseCondition(condition)
  const written = parsed.ok
    ? writeXPath(parsed.condition, ({ name: item, row }) =>
        writing.items.get(row === undefined ? item : `${item}.${row}`),
      )
    : undefined
  if (written === undefined) writing.notes.push([name, 'out_condition'])
  return written ?? ''
}

function words(key: 'word_yes' | 'word_no'): SurveyText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, EXCHANGE_WORDS[language][key]]))
}

function choiceList(name: string, choices: readonly Choice[], writing: Writing): string {
  return listOf(name, choices.map(optionOf), writing)
}

/** Options as a list of the choices sheet; questions with the same options share one. */
function listOf(name: string, options: readonly Option[], writing: Writing): string {
  const key = JSON.stringify(options)
  const known = writing.lists.get(key)
  if (known !== undefined) return known
  writing.lists.set(key, name)
  const seen = new Set<string>()
  for (const { value, text: label } of options) {
    const written = String(value)
    // Codes are joined by spaces in answers, so none may hold one.
    const plain = written.trim().replace(/[\s']+/g, '_')
    let code = plain
    for (let number = 2; seen.has(code); number++) code = `${plain}_${number}`
    seen.add(code)
    if (code !== written) writing.notes.push([`${name}: ${written}`, 'out_value'])
    writing.choices.push({ list: name, name: code, label: label ?? written })
  }
  return name
}

type Base = Omit<Row, 'type'>

/** A group whose first row shows the labels of the scale and the others only its buttons. */
function matrix(
  element: Extract<Question, { type: 'matrix' }>,
  base: Base,
  writing: Writing,
): void {
  const list = choiceList(element.name, element.columns, writing)
  const { name, relevant: condition } = base
  writing.rows.push({
    type: 'begin_group',
    name: `${name}_group`,
    relevant: condition,
    appearance: 'field-list',
  })
  writing.rows.push({
    type: `select_one ${list}`,
    name,
    label: base.label,
    hint: base.hint,
    appearance: 'label',
  })
  for (const row of element.rows.map(optionOf)) {
    const written = String(row.value)
    const own = `${name}_${written.replace(/[^A-Za-z0-9_.-]+/g, '_')}`
    writing.items.set(`${name}.${written}`, { name: own, many: false, number: false })
    writing.rows.push({
      type: `select_one ${list}`,
      name: own,
      label: row.text ?? written,
      appearance: 'list-nolabel',
      ...(element.eachRowRequired && { required: 'yes' }),
    })
  }
  writing.rows.push({ type: 'end_group', name: '' })
}

function table(
  element: Extract<Question, { type: 'matrixdynamic' }>,
  base: Base,
  writing: Writing,
): void {
  writing.notes.push([element.name, 'out_table'])
  const fixed = element.rowCount !== undefined && element.rowCount === element.maxRowCount
  writing.rows.push({
    type: 'begin_repeat',
    name: base.name,
    label: base.label,
    hint: base.hint,
    relevant: base.relevant,
    ...(fixed && { repeat_count: String(element.rowCount) }),
  })
  for (const column of element.columns) {
    const { min, max, maxLength } = column
    const limits = [
      ...(min === undefined ? [] : [`. >= ${min}`]),
      ...(max === undefined ? [] : [`. <= ${max}`]),
      ...(maxLength === undefined ? [] : [`string-length(.) <= ${maxLength}`]),
    ]
    writing.rows.push({
      type: column.inputType === 'number' ? 'decimal' : 'text',
      name: `${base.name}_${column.name}`,
      label: column.title ?? column.name,
      constraint: limits.join(' and '),
      ...(column.isRequired && { required: 'yes' }),
    })
  }
  writing.rows.push({ type: 'end_repeat', name: '' })
}
