import type { Reason } from '../report.ts'
import {
  NO_TEXT,
  type Graded,
  type SourceAnswer,
  type SourceColumn,
  type SourceElement,
  type SourceOption,
  type SourceQuestion,
  type SourceText,
} from '../source.ts'
import { reportOption, reportProperties } from './properties.ts'
import { type SurveyJsContext, childrenOf, conditionOf } from './read-surveyjs.ts'
import { type Tree, isTree, listIn, member, numberIn, stringIn, textIn, textValue } from './tree.ts'
import { readValidators } from './validators.ts'

const LEFT_OUT: Readonly<Record<string, Reason>> = {
  expression: 'type_computed',
  file: 'type_file',
  signaturepad: 'type_drawing',
  image: 'type_picture',
  imagemap: 'type_picture',
}

interface Read extends Graded {
  readonly answer: SourceAnswer
}

/** One question of SurveyJS as one or more of ours; none where it is left out. */
export function questionElements(
  tree: Tree,
  place: string,
  context: SurveyJsContext,
): SourceElement[] {
  const { recorder, base, resolve, leftOut } = context
  const name = stringIn(tree, 'name') ?? place
  const type = stringIn(tree, 'type') ?? 'text'
  const relevance = conditionOf(tree, 'visibleIf', place, resolve)
  const requiredIf = conditionOf(tree, 'requiredIf', place, resolve)
  if (type === 'html') {
    const note = { place, key: name, code: name, text: textIn(tree, base, 'html') }
    leftOut.add(name)
    return [{ node: 'note', ...note, ...(relevance && { relevance }) }]
  }
  const hidden = member(tree, 'visible') === false && !relevance
  const reason = hidden ? 'type_hidden' : Object.hasOwn(LEFT_OUT, type) ? LEFT_OUT[type] : undefined
  if (reason) return leaveOut(tree, place, reason, context)

  reportProperties(tree, place, name, recorder)
  const required = member(tree, 'isRequired') === true
  const measure = stringIn(tree, 'measure')
  const source = stringIn(tree, 'source')
  const base_ = {
    node: 'question',
    place,
    key: name,
    code: name,
    title: textIn(tree, base, 'title'),
    help: textIn(tree, base, 'description'),
    required,
    ...(relevance && { relevance }),
    ...(requiredIf && { requiredIf }),
    ...(measure !== undefined && { measure }),
    ...(source !== undefined && { source }),
    reported: true,
  } as const
  const several = severalQuestions(type, tree, base_, context)
  if (several) return several
  const read = answerOf(type, tree, place, name, context)
  if (typeof read === 'string') return leaveOut(tree, place, read, context)
  const question: SourceQuestion = { ...base_, ...read }
  const commented = member(tree, 'showCommentArea') === true || member(tree, 'hasComment') === true
  if (!commented) return [question]
  const comment: SourceQuestion = {
    node: 'question',
    place,
    key: `${name}-comment`,
    code: `${name}_comment`,
    title: textIn(tree, base, 'commentText'),
    help: NO_TEXT,
    required: false,
    reported: false,
    ...(relevance && {
      relevance: { ...relevance, place: `${relevance.place} (comment)` },
    }),
    grade: 'taken',
    answer: { kind: 'comment' },
  }
  return [{ ...question, grade: 'approximated', reason: 'comment_as_question' }, comment]
}

function leaveOut(
  tree: Tree,
  place: string,
  reason: Reason,
  { recorder, leftOut }: SurveyJsContext,
): [] {
  const name = stringIn(tree, 'name') ?? place
  leftOut.add(name)
  const values = { type: stringIn(tree, 'type') ?? 'text' }
  recorder.add({ subject: 'question', grade: 'left-out', place, name, reason, values })
  for (const property of ['visibleIf', 'requiredIf', 'enableIf']) {
    const written = stringIn(tree, property)
    if (written === undefined) continue
    recorder.add({
      subject: 'condition',
      grade: 'left-out',
      place: `${place}.${property}`,
      name: written,
      reason: 'with_question',
    })
  }
  for (const property of ['choices', 'rows', 'columns']) {
    for (const [index, each] of listIn(tree, property).entries()) {
      recorder.add({
        subject: property === 'rows' ? 'row' : 'option',
        grade: 'left-out',
        place: `${place}.${property}.${index}`,
        name: isTree(each) ? String(member(each, 'value') ?? index) : String(each),
        reason: 'with_question',
      })
    }
  }
  return []
}

function answerOf(
  type: string,
  tree: Tree,
  place: string,
  name: string,
  context: SurveyJsContext,
): Read | Reason {
  const { base, recorder } = context
  const limits = readValidators(tree, name, place, recorder)
  const placeholder = textIn(tree, base, 'placeholder', 'placeHolder', 'optionsCaption')
  const shown = placeholder.size > 0 ? { placeholder } : {}
  switch (type) {
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'tagbox':
    case 'imagepicker':
    case 'buttongroup': {
      const many = type === 'checkbox' || type === 'tagbox' || member(tree, 'multiSelect') === true
      const shape = many ? 'checkbox' : type === 'dropdown' ? 'dropdown' : 'radiogroup'
      const min = numberIn(tree, 'minSelectedChoices') ?? limits.minSelected
      const max = numberIn(tree, 'maxSelectedChoices') ?? limits.maxSelected
      const colCount = numberIn(tree, 'colCount')
      const hasColumns = colCount !== undefined && Number.isInteger(colCount) && colCount >= 0
      return {
        answer: {
          kind: 'choice',
          shape,
          options: [
            ...choicesOf(tree, 'choices', place, context),
            ...special(tree, place, context),
          ],
          ...otherOf(tree, base),
          ...(min !== undefined && min > 0 && { min }),
          ...(max !== undefined && max > 0 && { max }),
          ...(hasColumns && { colCount }),
          ...shown,
        },
        ...(type === 'imagepicker'
          ? { grade: 'approximated', reason: 'option_picture' }
          : { grade: 'taken' }),
      }
    }
    case 'ranking':
      return {
        answer: { kind: 'ranking', options: choicesOf(tree, 'choices', place, context) },
        grade: 'taken',
      }
    case 'rating':
      return ratingOf(tree, place, context)
    case 'slider': {
      const min = numberIn(tree, 'min') ?? 0
      const max = numberIn(tree, 'max') ?? 100
      return {
        answer: { kind: 'line', input: 'number', min, max },
        grade: 'approximated',
        reason: 'type_as_number',
      }
    }
    case 'boolean': {
      const yes = textIn(tree, base, 'labelTrue')
      const no = textIn(tree, base, 'labelFalse')
      return {
        answer: { kind: 'boolean', ...(yes.size > 0 && { yes }), ...(no.size > 0 && { no }) },
        grade: 'taken',
      }
    }
    case 'text':
      return lineOf(tree, limits, shown)
    case 'comment': {
      const maxLength = lengthOf(tree) ?? limits.maxLength
      const rows = numberIn(tree, 'rows')
      return {
        answer: {
          kind: 'comment',
          ...(maxLength !== undefined && { maxLength }),
          ...(rows !== undefined && Number.isInteger(rows) && { rows }),
          ...shown,
        },
        grade: 'taken',
      }
    }
    case 'matrix':
      return {
        answer: {
          kind: 'matrix',
          columns: choicesOf(tree, 'columns', place, context),
          rows: choicesOf(tree, 'rows', place, context),
          eachRowRequired:
            member(tree, 'eachRowRequired') === true || member(tree, 'isAllRowRequired') === true,
        },
        grade: 'taken',
      }
    case 'matrixdynamic':
      return tableOf(listIn(tree, 'columns'), `${place}.columns`, tree, context)
    case 'paneldynamic':
      return tableOf(listIn(tree, 'templateElements'), `${place}.templateElements`, tree, context)
    default:
      return 'type_unknown'
  }
}

/** Values with texts; 'low|No, it is too low' is both in one. */
function choicesOf(
  tree: Tree,
  property: string,
  place: string,
  { base, recorder }: SurveyJsContext,
): SourceOption[] {
  return listIn(tree, property).flatMap((each, index): SourceOption[] => {
    const at = `${place}.${property}.${index}`
    if (isTree(each)) {
      const value = member(each, 'value') ?? member(each, 'name')
      reportOption(each, at, String(value), recorder)
      const text = textIn(each, base, 'text', 'title')
      return isCode(value) ? [{ place: at, code: value, text: own(value, text) }] : []
    }
    if (typeof each === 'string' && each.includes('|')) {
      const cut = each.indexOf('|')
      return [{ place: at, code: each.slice(0, cut), text: textValue(each.slice(cut + 1), base) }]
    }
    return isCode(each) ? [{ place: at, code: each, text: NO_TEXT }] : []
  })
}

/** A text that only repeats the value is none. */
function own(value: string | number | boolean, text: SourceText): SourceText {
  const [only] = text.values()
  return text.size === 1 && only === String(value) && typeof value === 'string' ? NO_TEXT : text
}

function isCode(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function otherOf(tree: Tree, base: string): { other?: SourceText } {
  const has = member(tree, 'showOtherItem') === true || member(tree, 'hasOther') === true
  return has ? { other: textIn(tree, base, 'otherText') } : {}
}

/** "None", "I do not know" and "I refuse" as options; "all" would be counted as one. */
function special(tree: Tree, place: string, { base, recorder }: SurveyJsContext): SourceOption[] {
  const options: SourceOption[] = []
  for (const [flags, code, text] of [
    [['showNoneItem', 'hasNone'], 'none', 'noneText'],
    [['showDontKnowItem'], 'dontknow', 'dontKnowText'],
    [['showRefuseItem'], 'refused', 'refuseText'],
  ] as const) {
    if (!flags.some((flag) => member(tree, flag) === true)) continue
    const words = textIn(tree, base, text)
    const standard = { none: 'None', dontknow: "Don't know", refused: 'Refuse to answer' }[code]
    const shown = words.size > 0 ? words : textValue(standard, base)
    options.push({ place: `${place}.${flags[0]}`, code, text: shown })
  }
  if (member(tree, 'showSelectAllItem') === true || member(tree, 'hasSelectAll') === true) {
    recorder.add({
      subject: 'option',
      grade: 'left-out',
      place: `${place}.showSelectAllItem`,
      name: 'showSelectAllItem',
      reason: 'option_all',
    })
  }
  return options
}

function ratingOf(tree: Tree, place: string, context: SurveyJsContext): Read {
  const { base } = context
  const lowest = textIn(
    tree,
    base,
    'minRateDescription',
    'mininumRateDescription',
    'minimumRateDescription',
  )
  const highest = textIn(tree, base, 'maxRateDescription', 'maximumRateDescription')
  const ends = {
    ...(lowest.size > 0 && { lowest }),
    ...(highest.size > 0 && { highest }),
  }
  const type = stringIn(tree, 'rateType', 'rateDisplayMode')
  const look: { look?: 'stars' | 'smileys' | 'labels' } =
    type === 'stars' || type === 'smileys' || type === 'labels' ? { look: type } : {}
  const steps = choicesOf(tree, 'rateValues', place, context)
  if (steps.length > 0)
    return { answer: { kind: 'rating', steps, ...look, ...ends }, grade: 'taken' }
  const min = numberIn(tree, 'rateMin')
  const max = numberIn(tree, 'rateMax')
  const count = numberIn(tree, 'rateCount')
  const step = numberIn(tree, 'rateStep') ?? 1
  if (step !== 1 && step > 0) {
    const from = min ?? 1
    const wide = Math.min(Math.floor(((max ?? 5) - from) / step), 1000)
    const values = Array.from({ length: wide + 1 }, (_, index) => ({
      place,
      code: from + index * step,
      text: NO_TEXT,
    }))
    return { answer: { kind: 'rating', steps: values, ...look, ...ends }, grade: 'taken' }
  }
  return {
    answer: {
      kind: 'rating',
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(count !== undefined && { count }),
      ...look,
      ...ends,
    },
    grade: 'taken',
  }
}

function lengthOf(tree: Tree): number | undefined {
  const length = numberIn(tree, 'maxLength')
  return length !== undefined && length > 0 ? length : undefined
}

function lineOf(
  tree: Tree,
  limits: ReturnType<typeof readValidators>,
  shown: { placeholder?: SourceText },
): Read {
  const type = stringIn(tree, 'inputType') ?? 'text'
  const maxLength = lengthOf(tree) ?? limits.maxLength
  const length = maxLength === undefined ? {} : { maxLength }
  if (type === 'number' || type === 'range') {
    const min = numberIn(tree, 'min') ?? limits.min
    const max = numberIn(tree, 'max') ?? limits.max
    return {
      answer: {
        kind: 'line',
        input: 'number',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...length,
        ...shown,
      },
      ...(type === 'range'
        ? { grade: 'approximated', reason: 'type_as_number' }
        : { grade: 'taken' }),
    }
  }
  if (type === 'date') {
    const min = stringIn(tree, 'min')
    const max = stringIn(tree, 'max')
    return {
      answer: {
        kind: 'line',
        input: 'date',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...length,
        ...shown,
      },
      grade: 'taken',
    }
  }
  const answer: SourceAnswer = { kind: 'line', input: 'text', ...length, ...shown }
  return type === 'text'
    ? { answer, grade: 'taken' }
    : { answer, grade: 'approximated', reason: 'type_as_text', values: { type } }
}

/** A table of texts and numbers; other kinds of cells cannot be in ours. */
function tableOf(
  columns: readonly unknown[],
  place: string,
  tree: Tree,
  { base, recorder, leftOut }: SurveyJsContext,
): Read | Reason {
  const kept: SourceColumn[] = []
  let changed: Reason | undefined
  for (const [index, column] of columns.entries()) {
    if (!isTree(column)) continue
    const at = `${place}.${index}`
    const code = stringIn(column, 'name') ?? `column${index + 1}`
    leftOut.add(code)
    const cell = stringIn(column, 'cellType', 'type') ?? stringIn(tree, 'cellType') ?? 'dropdown'
    if (!/^(?:text|comment|default)$/.test(cell)) changed = 'type_as_text'
    const input = stringIn(column, 'inputType')
    if (input !== undefined && !/^(?:text|number)$/.test(input)) changed = 'type_as_text'
    const min = numberIn(column, 'min')
    const max = numberIn(column, 'max')
    const maxLength = lengthOf(column)
    for (const property of ['visibleIf', 'requiredIf', 'enableIf']) {
      const written = stringIn(column, property)
      if (written === undefined) continue
      recorder.add({
        subject: 'condition',
        grade: 'left-out',
        place: `${at}.${property}`,
        name: written,
        reason: 'option_condition',
      })
    }
    for (const [number, choice] of listIn(column, 'choices').entries()) {
      recorder.add({
        subject: 'option',
        grade: 'left-out',
        place: `${at}.choices.${number}`,
        name: isTree(choice) ? String(member(choice, 'value') ?? number) : String(choice),
        reason: 'type_as_text',
      })
    }
    kept.push({
      place: at,
      code,
      title: textIn(column, base, 'title'),
      input: input === 'number' ? 'number' : 'text',
      required: member(column, 'isRequired') === true,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(maxLength !== undefined && { maxLength }),
    })
  }
  if (kept.length === 0) return 'no_rows'
  const rowCount = numberIn(tree, 'rowCount', 'panelCount')
  const minRows = numberIn(tree, 'minRowCount', 'minPanelCount')
  const maxRows = numberIn(tree, 'maxRowCount', 'maxPanelCount')
  const addText = textIn(tree, base, 'addRowText', 'panelAddText', 'addPanelText')
  const removeText = textIn(tree, base, 'removeRowText', 'panelRemoveText', 'removePanelText')
  const answer: SourceAnswer = {
    kind: 'table',
    columns: kept,
    ...(rowCount !== undefined && { rowCount }),
    ...(minRows !== undefined && { minRows }),
    ...(maxRows !== undefined && { maxRows }),
    ...(addText.size > 0 && { addText }),
    ...(removeText.size > 0 && { removeText }),
  }
  const reason =
    changed ?? (stringIn(tree, 'type') === 'paneldynamic' ? 'table_from_group' : undefined)
  return reason ? { answer, grade: 'approximated', reason } : { answer, grade: 'taken' }
}

type Base = Omit<SourceQuestion, 'answer' | 'grade'>

/** Questions that become several of ours; undefined for all others. */
function severalQuestions(
  type: string,
  tree: Tree,
  base: Base,
  context: SurveyJsContext,
): SourceElement[] | undefined {
  if (type === 'multipletext') return parts(tree, base, context)
  if (type === 'matrixdropdown') return cells(tree, base, context)
  return undefined
}

function together(
  base: Base,
  elements: readonly SourceElement[],
  reason: Reason,
  { recorder }: SurveyJsContext,
): SourceElement[] {
  const { place, code, key, title, help, relevance } = base
  recorder.add({
    subject: 'question',
    grade: 'approximated',
    place,
    name: code,
    reason,
    values: { count: elements.length },
  })
  return [
    {
      node: 'group',
      place,
      key: `group ${key}`,
      code: `${code}_all`,
      title,
      help,
      ...(relevance && { relevance }),
      elements,
      grade: 'taken',
      reported: false,
    },
  ]
}

function parts(tree: Tree, base: Base, context: SurveyJsContext): SourceElement[] {
  const elements = listIn(tree, 'items').flatMap((item, index): SourceElement[] => {
    if (!isTree(item)) return []
    const place = `${base.place}.items.${index}`
    const code = stringIn(item, 'name') ?? String(index + 1)
    context.recorder.add({ subject: 'row', grade: 'taken', place, name: code })
    const limits = readValidators(item, code, place, context.recorder)
    const read = lineOf(item, limits, {})
    return [
      {
        node: 'question',
        place,
        key: `${base.key}.${code}`,
        code: `${base.code}_${code}`,
        title: textIn(item, context.base, 'title'),
        help: NO_TEXT,
        required: base.required || member(item, 'isRequired') === true,
        reported: false,
        ...read,
      },
    ]
  })
  return together(base, elements, 'parts_as_questions', context)
}

/** Each cell of a table with fixed rows as a question, in a panel for each row. */
function cells(tree: Tree, base: Base, context: SurveyJsContext): SourceElement[] {
  const columns = listIn(tree, 'columns').filter(isTree)
  const shared = listIn(tree, 'choices')
  const panels = listIn(tree, 'rows').map((row, index): SourceElement => {
    const place = `${base.place}.rows.${index}`
    const value = isTree(row) ? member(row, 'value') : row
    const code = isCode(value) ? String(value) : String(index + 1)
    context.recorder.add({ subject: 'row', grade: 'taken', place, name: code })
    const questions = columns.map((column, at): Tree => {
      const cell = stringIn(column, 'cellType') ?? stringIn(tree, 'cellType') ?? 'dropdown'
      const name = stringIn(column, 'name') ?? String(at + 1)
      const choices = listIn(column, 'choices')
      return {
        ...column,
        type: cell === 'default' ? 'dropdown' : cell,
        name: `${base.code}_${code}_${name}`,
        title: member(column, 'title') ?? name,
        choices: choices.length > 0 ? choices : shared,
      }
    })
    const text = isTree(row) ? textIn(row, context.base, 'text') : NO_TEXT
    return {
      node: 'group',
      place,
      key: `group ${base.key}.${code}`,
      code: `${base.code}_${code}_all`,
      title: text.size > 0 ? text : textValue(code, context.base),
      help: NO_TEXT,
      grade: 'taken',
      reported: false,
      elements: childrenOf(questions, `${base.place}.columns`, context).map((each) =>
        each.node === 'question' ? { ...each, reported: false } : each,
      ),
    }
  })
  return together(base, panels, 'cells_as_questions', context)
}
