import type { Reason } from '../report.ts'
import {
  type SourceAnswer,
  type SourceCondition,
  type SourceElement,
  type SourceOption,
  type SourceText,
} from '../source.ts'
import { translateCondition } from '../translate-condition.ts'
import { type Limits, readConstraint } from './constraint.ts'
import type { XlsFormContext } from './read-xlsform.ts'
import type { XlsFormRow } from './sheets.ts'
import { type RowType, rowType } from './types.ts'

/** Columns that say nothing about what is asked, or are read where they belong. */
const KNOWN_COLUMNS = [
  'choice_filter',
  'calculation',
  'default',
  'trigger',
  'image',
  'audio',
  'video',
] as const

/** One row of the survey sheet; nothing where it is left out. */
export function questionOfRow(
  row: XlsFormRow,
  type: RowType,
  context: XlsFormContext,
): SourceElement[] {
  const { resolve } = context
  const code = row.cell('name') || row.place
  const written = row.cell('relevant')
  const relevance: SourceCondition | undefined =
    written === ''
      ? undefined
      : { place: row.place, written, meaning: translateCondition(written, 'xlsform', resolve) }
  const placed = { place: row.place, key: code, code, ...(relevance && { relevance }) }
  const help = mergedHelp(row)
  if (type.kind === 'note') return [{ node: 'note', ...placed, text: row.texts('label') }]
  const read = answerOf(row, type, context)
  if (typeof read === 'string') return leaveOut(row, code, read, relevance, context)

  reportColumns(row, code, context)
  const { required, requiredIf } = requirement(row, context)
  return [
    {
      node: 'question',
      ...placed,
      title: row.texts('label'),
      help,
      required,
      ...(requiredIf && { requiredIf }),
      reported: true,
      answer: withConstraint(row, code, read.answer, context),
      grade: read.reason ? 'approximated' : 'taken',
      ...(read.reason && { reason: read.reason }),
    },
  ]
}

function mergedHelp(row: XlsFormRow): SourceText {
  const help = new Map(row.texts('hint'))
  for (const [tag, text] of row.texts('guidance_hint'))
    help.set(tag, [help.get(tag), text].filter(Boolean).join('<br/>'))
  return help
}

function leaveOut(
  row: XlsFormRow,
  code: string,
  reason: Reason,
  relevance: SourceCondition | undefined,
  { recorder, leftOut }: XlsFormContext,
): [] {
  leftOut.add(code)
  const place = row.place
  recorder.add({
    subject: 'question',
    grade: 'left-out',
    place,
    name: code,
    reason,
    values: { type: row.cell('type') },
  })
  const gone = { grade: 'left-out', place, reason: 'with_question' } as const
  if (relevance) recorder.add({ subject: 'condition', name: relevance.written, ...gone })
  const constraint = row.cell('constraint')
  if (constraint !== '') recorder.add({ subject: 'validation', name: constraint, ...gone })
  return []
}

interface ReadAnswer {
  readonly answer: SourceAnswer
  readonly reason?: Reason
}

function answerOf(row: XlsFormRow, type: RowType, context: XlsFormContext): ReadAnswer | Reason {
  const appearance = row.cell('appearance').toLowerCase()
  switch (type.kind) {
    case 'text': {
      const numbers = /\bnumbers\b/.test(appearance)
      if (/\bmultiline\b/.test(appearance)) return { answer: { kind: 'comment' } }
      const answer: SourceAnswer = { kind: 'line', input: 'text' }
      return numbers ? { answer, reason: 'type_as_text' } : { answer }
    }
    case 'number':
      return { answer: { kind: 'line', input: 'number' } }
    case 'whole': {
      context.recorder.add({
        subject: 'validation',
        grade: 'left-out',
        place: row.place,
        name: `${row.cell('name')}: integer`,
        reason: 'whole_number',
      })
      return { answer: { kind: 'line', input: 'number' } }
    }
    case 'date': {
      const partial = /\b(?:month-year|year)\b/.test(appearance)
      const answer: SourceAnswer = { kind: 'line', input: partial ? 'text' : 'date' }
      return partial ? { answer, reason: 'type_as_text' } : { answer }
    }
    case 'as-text':
      return { answer: { kind: 'line', input: 'text' }, reason: 'type_as_text' }
    case 'acknowledge':
      return { answer: { kind: 'boolean' }, reason: 'type_as_yes_no' }
    case 'range':
      return range(row)
    case 'select':
      return select(type, appearance, context)
    case 'left-out':
      return type.reason
    case 'note':
    case 'begin':
    case 'end':
      return 'type_unknown'
  }
}

/** start=0 end=10 step=1 is a rating; with other steps, or many, it is a number. */
function range(row: XlsFormRow): ReadAnswer {
  const parameter = (name: string) => {
    const found = new RegExp(`(?:^|[\\s,;])${name}\\s*=\\s*(-?\\d+(?:\\.\\d+)?)`, 'i').exec(
      row.cell('parameters'),
    )
    return found?.[1] === undefined ? undefined : Number(found[1])
  }
  const min = parameter('start') ?? 0
  const max = parameter('end') ?? 10
  const step = parameter('step') ?? 1
  if (step === 1 && max - min <= 19 && max > min) return { answer: { kind: 'rating', min, max } }
  return { answer: { kind: 'line', input: 'number', min, max }, reason: 'type_as_number' }
}

function select(
  { how, list, orOther, external }: Extract<RowType, { kind: 'select' }>,
  appearance: string,
  { lists, used }: XlsFormContext,
): ReadAnswer | Reason {
  const options = lists.get(list)
  if (external || !options) return external ? 'type_external_list' : 'no_options'
  used.add(list)
  if (how === 'rank') {
    const answer: SourceAnswer = { kind: 'ranking', options }
    return orOther ? { answer, reason: 'option_none' } : { answer }
  }
  const other = orOther ? { other: new Map<string, string>() } : {}
  if (how === 'multiple')
    return { answer: { kind: 'choice', shape: 'checkbox', options, ...other } }
  const steps = /\blikert\b/.test(appearance) && !orOther ? scaleOf(options) : undefined
  if (steps) return { answer: { kind: 'rating', steps } }
  const shape = /\b(?:minimal|autocomplete|search)\b/.test(appearance) ? 'dropdown' : 'radiogroup'
  return { answer: { kind: 'choice', shape, options, ...other } }
}

/** Options that are the whole numbers of a scale in order, as numbers. */
function scaleOf(options: readonly SourceOption[]): SourceOption[] | undefined {
  const numbers = options.map(({ code }) =>
    typeof code === 'string' && /^-?\d{1,3}$/.test(code) ? Number(code) : Number.NaN,
  )
  const [first = Number.NaN] = numbers
  const rising = numbers.every((number, index) => number === first + index)
  if (!rising || options.length < 2 || options.length > 20) return undefined
  return options.map((option, index) => ({ ...option, code: numbers[index] ?? option.code }))
}

function requirement(
  row: XlsFormRow,
  { resolve }: XlsFormContext,
): { required: boolean; requiredIf?: SourceCondition } {
  const written = row.cell('required')
  if (/^(?:yes|true(?:\(\))?|1|y|x)$/i.test(written)) return { required: true }
  if (/^(?:|no|false(?:\(\))?|0|n)$/i.test(written)) return { required: false }
  const meaning = translateCondition(written, 'xlsform', resolve)
  return { required: false, requiredIf: { place: row.place, written, meaning } }
}

/** What a row says besides: filters, defaults, media. */
function reportColumns(row: XlsFormRow, code: string, { recorder }: XlsFormContext): void {
  const reasons: Record<(typeof KNOWN_COLUMNS)[number], Reason> = {
    choice_filter: 'filter',
    calculation: 'program',
    default: 'default_answer',
    trigger: 'program',
    image: 'media',
    audio: 'media',
    video: 'media',
  }
  for (const column of KNOWN_COLUMNS) {
    const value = row.cell(column) || [...row.texts(column).values()].join(', ')
    if (value === '') continue
    recorder.add({
      subject: 'setting',
      grade: 'left-out',
      place: row.place,
      name: `${code}: ${column} = ${value}`,
      reason: reasons[column],
    })
  }
  if (/\brandomize\s*=\s*true/i.test(row.cell('parameters'))) {
    recorder.add({
      subject: 'setting',
      grade: 'left-out',
      place: row.place,
      name: `${code}: ${row.cell('parameters')}`,
      reason: 'order',
    })
  }
}

function withConstraint(
  row: XlsFormRow,
  code: string,
  answer: SourceAnswer,
  { recorder }: XlsFormContext,
): SourceAnswer {
  const written = row.cell('constraint')
  if (written === '') return answer
  const whole = rowType(row.cell('type')).kind === 'whole'
  const { limits, rest } = readConstraint(written, whole)
  const { used, unused } = apply(answer, limits)
  for (const name of [...rest, ...unused]) {
    recorder.add({
      subject: 'validation',
      grade: 'left-out',
      place: row.place,
      name: `${code}: ${name}`,
      reason: /\bregex\s*\(/.test(written) ? 'pattern' : 'validation_program',
    })
  }
  for (const [tag] of row.texts('constraint_message')) {
    recorder.add({
      subject: 'text',
      grade: 'left-out',
      place: row.place,
      name: `${code}: constraint_message${tag === '' ? '' : `::${tag}`}`,
      reason: 'message',
    })
  }
  return used
}

/** Puts limits where the answer can have them; names the others. */
function apply(answer: SourceAnswer, limits: Limits): { used: SourceAnswer; unused: string[] } {
  const { min, max, maxLength, minSelected, maxSelected } = limits
  const unused = (names: Partial<Limits>) =>
    Object.entries(names).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name} ${value}`],
    )
  if (answer.kind === 'line' && answer.input !== 'text') {
    const bounds = {
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    }
    const rest = unused({
      ...(maxLength !== undefined && { maxLength }),
      ...(minSelected !== undefined && { minSelected }),
      ...(maxSelected !== undefined && { maxSelected }),
    })
    return { used: { ...answer, ...bounds }, unused: rest }
  }
  if ((answer.kind === 'line' || answer.kind === 'comment') && maxLength !== undefined)
    return { used: { ...answer, maxLength }, unused: unused(withoutLength(limits)) }
  if (answer.kind === 'choice' && answer.shape === 'checkbox') {
    const selection = {
      ...(minSelected !== undefined && { min: minSelected }),
      ...(maxSelected !== undefined && { max: maxSelected }),
    }
    const rest = unused({
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(maxLength !== undefined && { maxLength }),
    })
    return { used: { ...answer, ...selection }, unused: rest }
  }
  return { used: answer, unused: unused(limits) }
}

function withoutLength({ maxLength: _used, ...rest }: Limits): Limits {
  return rest
}
