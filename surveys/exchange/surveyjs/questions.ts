import type { Reason } from '../report.ts'
import { NO_TEXT, type SourceElement, type SourceQuestion } from '../source.ts'
import { choicesOf, codeOf, otherOf, special } from './choices.ts'
import { severalQuestions } from './compound.ts'
import { type Read, lengthOf, lineOf } from './line.ts'
import { reportProperties } from './properties.ts'
import { type SurveyJsContext, conditionOf } from './read-surveyjs.ts'
import { tableOf } from './table.ts'
import { type Tree, listIn, member, numberIn, stringIn, textIn } from './tree.ts'
import { readValidators } from './validators.ts'

const LEFT_OUT: Readonly<Record<string, Reason>> = {
  expression: 'type_computed',
  file: 'type_file',
  signaturepad: 'type_drawing',
  image: 'type_picture',
  imagemap: 'type_picture',
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
  const placed = {
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
  const several = severalQuestions(type, tree, placed, context)
  if (several) return several
  const read = answerOf(type, tree, place, name, context)
  if (typeof read === 'string') return leaveOut(tree, place, read, context)
  const question: SourceQuestion = { ...placed, ...read }
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
        name: codeOf(each, index),
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
