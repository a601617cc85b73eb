import { FileRefusal } from '../file-fault.ts'
import { languageOfTag } from '../language-tags.ts'
import { FILE_LIMITS } from '../limits.ts'
import type { Recorder } from '../recorder.ts'
import type {
  Source,
  SourceColumn,
  SourceElement,
  SourceGroup,
  SourceOption,
  SourceQuestion,
} from '../source.ts'
import { type Resolved, translateCondition } from '../translate-condition.ts'
import { questionOfRow } from './questions.ts'
import {
  type XlsFormRow,
  type XlsFormTable,
  type XlsFormWorkbook,
  requireColumns,
  tableOf,
} from './sheets.ts'
import { type RowType, rowType } from './types.ts'

/** What reading a row needs besides the row. */
export interface XlsFormContext {
  readonly recorder: Recorder
  readonly lists: ReadonlyMap<string, readonly SourceOption[]>
  readonly resolve: (name: string) => Resolved
  readonly leftOut: Set<string>
  /** Lists that a question was made of. */
  readonly used: Set<string>
}

interface Open {
  readonly row: XlsFormRow | undefined
  readonly what: 'group' | 'repeat'
  readonly elements: SourceElement[]
  /** Rows directly in it, to see whether they form a matrix. */
  readonly rows: { row: XlsFormRow; type: RowType }[]
}

/**
 * Reads a form of ODK, KoboToolbox, SurveyCTO and others from its sheets.
 * @throws {FileRefusal} where a sheet or column is missing, or groups do not close
 */
export function readXlsForm(workbook: XlsFormWorkbook, recorder: Recorder): Source {
  reportFormulas(workbook, recorder)
  const survey = tableOf(workbook, 'survey')
  if (!survey) throw new FileRefusal('fault_no_survey_sheet')
  requireColumns(survey, 'survey', ['type'])
  const settings = tableOf(workbook, 'settings')?.rows[0]
  const declared = settings?.cell('default_language') ?? ''
  const choices = tableOf(workbook, 'choices') ?? tableOf(workbook, 'choices and columns')
  const lists = listsOf(choices, recorder)
  const languages = [...new Set([...survey.languages, ...(choices?.languages ?? [])])]
  const baseLanguage = baseOf(languages, declared)
  const leftOut = new Set<string>()
  const used = new Set<string>()
  const context = { recorder, lists, resolve: resolverOf(survey, leftOut), leftOut, used }
  const elements = elementsOf(survey, context)
  reportUnused(context)
  const title = settings?.cell('form_title') ?? ''
  return {
    format: 'xlsform',
    languages,
    baseLanguage,
    ...(baseLanguage === '' && declared !== '' && { unnamedLanguage: declared }),
    title: title === '' ? new Map() : new Map([[baseLanguage, title]]),
    description: new Map(),
    privacyNotice: new Map(),
    purpose: new Map(),
    elements,
    leftOut,
  }
}

/** A formula may say something else tomorrow than the value that was taken. */
function reportFormulas({ sheets }: XlsFormWorkbook, recorder: Recorder): void {
  for (const { name, formulas = [] } of sheets) {
    for (const { row, cell, value } of formulas) {
      recorder.add({
        subject: 'text',
        grade: value === '' ? 'left-out' : 'approximated',
        place: `${name}, row ${row}`,
        name: cell,
        ...(value !== '' && { became: value.slice(0, 200) }),
        reason: value === '' ? 'formula_empty' : 'formula_value',
      })
    }
  }
}

function baseOf(languages: readonly string[], declared: string): string {
  if (languages.includes(declared)) return declared
  const same = languageOfTag(declared)
  const bySame = same && languages.find((tag) => languageOfTag(tag) === same)
  if (bySame !== undefined) return bySame
  return languages.includes('') ? '' : (languages[0] ?? '')
}

function listsOf(table: XlsFormTable | undefined, recorder: Recorder): Map<string, SourceOption[]> {
  const lists = new Map<string, SourceOption[]>()
  if (!table || table.rows.length === 0) return lists
  requireColumns(table, 'choices', ['list_name', 'name'])
  for (const row of table.rows) {
    const list = row.cell('list_name')
    const code = row.cell('name')
    if (list === '') continue
    const options = lists.get(list) ?? []
    options.push({ place: row.place, code, text: row.texts('label') })
    lists.set(list, options)
    for (const column of ['image', 'audio', 'video']) {
      if (row.texts(column).size === 0) continue
      recorder.add({
        subject: 'setting',
        grade: 'left-out',
        place: row.place,
        name: `${code}: ${column}`,
        reason: 'option_picture',
      })
    }
  }
  return lists
}

function reportUnused({ lists, used, recorder }: XlsFormContext): void {
  for (const [list, options] of lists) {
    if (used.has(list)) continue
    for (const { place, code } of options) {
      recorder.add({
        subject: 'option',
        grade: 'left-out',
        place,
        name: `${list}: ${String(code)}`,
        reason: 'option_unused',
      })
    }
  }
}

/** What the names in conditions stand for; whether a question comes out is known only later. */
function resolverOf(survey: XlsFormTable, leftOut: ReadonlySet<string>) {
  const known = new Map<string, RowType>()
  for (const row of survey.rows) known.set(row.cell('name'), rowType(row.cell('type')))
  return (name: string): Resolved => {
    const type = known.get(name)
    if (!type) {
      const other = name.endsWith('_other') ? known.get(name.slice(0, -6)) : undefined
      const isOther = other?.kind === 'select' && other.orOther
      return isOther ? { kind: 'item', item: { name }, truth: 'given' } : { kind: 'unknown' }
    }
    if (type.kind === 'left-out' || type.kind === 'note' || leftOut.has(name))
      return { kind: 'left-out' }
    if (type.kind === 'begin' || type.kind === 'end') return { kind: 'unknown' }
    return { kind: 'item', item: { name }, truth: 'given' }
  }
}

function elementsOf(survey: XlsFormTable, context: XlsFormContext): SourceElement[] {
  if (survey.rows.length > FILE_LIMITS.elements) {
    throw new FileRefusal('fault_too_many_questions', 'survey', {
      limit: FILE_LIMITS.elements,
      count: survey.rows.length,
    })
  }
  const root: Open = { row: undefined, what: 'group', elements: [], rows: [] }
  const stack: Open[] = [root]
  for (const row of survey.rows) {
    const written = row.cell('type')
    if (written === '') continue
    const type = rowType(written)
    const open = stack.at(-1) ?? root
    if (type.kind === 'begin') {
      if (stack.length > FILE_LIMITS.groupDepth) {
        throw new FileRefusal('fault_too_deep', row.place, { limit: FILE_LIMITS.groupDepth })
      }
      stack.push({ row, what: type.what, elements: [], rows: [] })
    } else if (type.kind === 'end') {
      const closed = stack.length > 1 ? stack.pop() : undefined
      if (!closed?.row) throw new FileRefusal('fault_group_end', row.place)
      const parent = stack.at(-1) ?? root
      parent.elements.push(...closeGroup(closed, closed.row, context))
    } else {
      open.rows.push({ row, type })
      open.elements.push(...questionOfRow(row, type, context))
    }
  }
  const unclosed = stack.at(-1)?.row
  if (unclosed) throw new FileRefusal('fault_group_open', unclosed.place)
  return root.elements
}

function closeGroup(
  { what, elements, rows }: Open,
  row: XlsFormRow,
  context: XlsFormContext,
): SourceElement[] {
  const { recorder, resolve } = context
  const code = row.cell('name') || 'group'
  const written = row.cell('relevant')
  const relevance = written && {
    place: row.place,
    written,
    meaning: translateCondition(written, 'xlsform', resolve),
  }
  const placed = {
    place: row.place,
    key: `group ${row.place}`,
    code,
    title: row.texts('label'),
    help: row.texts('hint'),
    ...(relevance && { relevance }),
  }
  if (what === 'repeat') {
    const table = tableOfRepeat(row, elements, placed)
    if (table) {
      for (const each of elements) context.leftOut.add(each.key)
      return [table]
    }
    recorder.add({
      subject: 'setting',
      grade: 'left-out',
      place: row.place,
      name: row.cell('repeat_count') || code,
      reason: 'repeat_once',
    })
  }
  const matrix = matrixOfRows(row, rows, elements)
  const group: SourceGroup = {
    node: 'group',
    ...placed,
    elements: matrix ?? elements,
    reported: true,
    ...(what === 'repeat' ? { grade: 'approximated', reason: 'group_once' } : { grade: 'taken' }),
  }
  return [group]
}

/** Questions repeated as often as needed are a table, where each is a text or a number. */
function tableOfRepeat(
  row: XlsFormRow,
  elements: readonly SourceElement[],
  placed: Omit<SourceQuestion, 'node' | 'answer' | 'grade' | 'required' | 'reported'>,
): SourceQuestion | undefined {
  const columns: SourceColumn[] = []
  for (const element of elements) {
    if (element.node !== 'question' || element.relevance || element.answer.kind !== 'line')
      return undefined
    const { input, min, max, maxLength } = element.answer
    if (input === 'date') return undefined
    columns.push({
      place: element.place,
      code: element.code,
      title: element.title,
      input,
      required: element.required,
      ...(typeof min === 'number' && { min }),
      ...(typeof max === 'number' && { max }),
      ...(maxLength !== undefined && { maxLength }),
    })
  }
  if (columns.length === 0) return undefined
  const count = Number(row.cell('repeat_count') || 'NaN')
  const fixed = Number.isInteger(count) && count > 0
  return {
    node: 'question',
    ...placed,
    required: false,
    reported: true,
    answer: {
      kind: 'table',
      columns,
      ...(fixed && { rowCount: count, minRows: count, maxRows: count }),
    },
    grade: 'approximated',
    reason: 'table_from_group',
    values: { count: columns.length },
  }
}

/**
 * A matrix is written as a group of questions with one list: the first shows only the labels of
 * the list ("label"), the others only the buttons ("list-nolabel"); or the group is a "table-list".
 */
function matrixOfRows(
  row: XlsFormRow,
  rows: Open['rows'],
  elements: readonly SourceElement[],
): SourceElement[] | undefined {
  const questions = elements.filter((element) => element.node === 'question')
  if (questions.length !== elements.length || questions.length < 2) return undefined
  const selects = rows.filter(({ type }) => type.kind === 'select')
  const appearances = selects.map((each) => each.row.cell('appearance').toLowerCase())
  const lists = new Set(selects.map(({ type }) => (type.kind === 'select' ? type.list : '')))
  const many = selects.some(({ type }) => type.kind === 'select' && type.how !== 'one')
  if (many || lists.size !== 1 || selects.length !== questions.length) return undefined
  const whole = /\btable-list\b/.test(row.cell('appearance').toLowerCase())
  const headed =
    /^label\b/.test(appearances[0] ?? '') &&
    appearances.slice(1).every((each) => /\blist-nolabel\b/.test(each))
  if (!whole && !headed) return undefined
  const [first] = questions
  const items = whole ? questions : questions.slice(1)
  if (!first || first.answer.kind !== 'choice' || items.some(({ relevance }) => relevance))
    return undefined
  const head = headed && !whole
  return [
    {
      node: 'question',
      place: first.place,
      key: head ? first.key : `matrix ${row.place}`,
      code: head ? first.code : `${row.cell('name') || 'matrix'}_matrix`,
      title: head ? first.title : new Map(),
      help: head ? first.help : new Map(),
      required: items.some(({ required }) => required),
      reported: head,
      grade: 'taken',
      answer: {
        kind: 'matrix',
        rows: items.map(({ place, code, title }) => ({ place, code, text: title })),
        columns: first.answer.options,
        eachRowRequired: items.every(({ required }) => required),
      },
      ...(first.relevance && { relevance: first.relevance }),
    },
  ]
}
