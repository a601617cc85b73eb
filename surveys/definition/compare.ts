import { canonicalJson } from './fingerprint.ts'
import type { Definition, Question } from './definition.ts'
import {
  type Option,
  type PlacedQuestion,
  optionOf,
  questionsOf,
  ratingSteps,
  titleOf,
} from './questions.ts'
import type { SurveyText } from './text.ts'
import { TEXT_COLUMNS, type TextColumn, isEasyColumn } from './text-column.ts'

/** Whether figures before and after a change may stand in one series. Worst last. */
export type Comparability = 'same' | 'comparable' | 'break'

export type ChangeKind =
  | 'wording'
  | 'added'
  | 'removed'
  | 'reordered'
  | 'option-added'
  | 'option-removed'
  | 'scale'
  | 'type'
  /** Other people are asked: a different base. */
  | 'condition'
  /** Became mandatory or voluntary: other people answer. */
  | 'required'
  /** Same code, but it now stands for something else. */
  | 'measure'

export interface DefinitionChange {
  readonly item: string
  readonly kind: ChangeKind
  readonly verdict: Exclude<Comparability, 'same'>
}

export interface DefinitionComparison {
  readonly verdict: Comparability
  readonly changes: readonly DefinitionChange[]
}

/**
 * Compares what two versions ask. Items are matched by code. A change of wording, scale, type or
 * base breaks the item's series; a new language, punctuation, or another item appearing does not.
 * Titles and notices around the questions are not compared.
 */
export function compareDefinitions(previous: Definition, next: Definition): DefinitionComparison {
  const before = byName(previous)
  const after = byName(next)
  const changes: DefinitionChange[] = []
  const change = (item: string, kind: ChangeKind, verdict: DefinitionChange['verdict']) =>
    changes.push({ item, kind, verdict })

  for (const name of before.keys()) if (!after.has(name)) change(name, 'removed', 'comparable')
  for (const [name, { question, conditions }] of after) {
    const old = before.get(name)
    if (!old) {
      change(name, 'added', 'comparable')
      continue
    }
    if (old.question.type !== question.type) {
      change(name, 'type', 'break')
      continue
    }
    const wording = worst([
      compareTexts(titleOf(old.question), titleOf(question), previous, next),
      compareTexts(old.question.description ?? '', question.description ?? '', previous, next),
      compareLabels(old.question, question, previous, next),
    ])
    if (wording !== 'same') change(name, 'wording', wording)
    for (const kind of compareOptions(old.question, question)) change(name, kind, 'break')
    if (old.question.measure !== question.measure) change(name, 'measure', 'break')
    if (canonicalJson(old.conditions) !== canonicalJson(conditions))
      change(name, 'condition', 'break')
    if (requirement(old.question) !== requirement(question)) change(name, 'required', 'comparable')
  }
  for (const name of reordered([...before.keys()], [...after.keys()]))
    change(name, 'reordered', 'comparable')

  return { verdict: worst(changes.map(({ verdict }) => verdict)), changes }
}

function byName(definition: Definition): Map<string, PlacedQuestion> {
  return new Map(questionsOf(definition).map((placed) => [placed.question.name, placed]))
}

function worst(verdicts: readonly Comparability[]): Comparability {
  if (verdicts.includes('break')) return 'break'
  return verdicts.includes('comparable') ? 'comparable' : 'same'
}

/**
 * Compared language by language: a text that appears in a language for the first time is new. The
 * same question in easier words is meant to measure the same, so a change of those is worth a note
 * and breaks nothing.
 */
function compareTexts(
  before: SurveyText,
  after: SurveyText,
  previous: Definition,
  next: Definition,
): Comparability {
  const [old, fresh] = [perLanguage(before, previous), perLanguage(after, next)]
  return worst(
    TEXT_COLUMNS.map((column): Comparability => {
      const [a, b] = [old.get(column), fresh.get(column)]
      if (a === b) return 'same'
      if (a === undefined || b === undefined || isEasyColumn(column)) return 'comparable'
      return lettersOf(a) === lettersOf(b) ? 'comparable' : 'break'
    }),
  )
}

function perLanguage(text: SurveyText, { locale = 'en' }: Definition): Map<TextColumn, string> {
  if (typeof text === 'string') return new Map(text === '' ? [] : [[locale, text]])
  return new Map(
    TEXT_COLUMNS.flatMap((column) => {
      const own = text[column] ?? (column === locale ? text.default : undefined)
      return own ? [[column, own] as const] : []
    }),
  )
}

/** A text without case, spaces and punctuation: what remains when only those were mended. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\s]+/gu, '')
}

function compareLabels(
  before: Question,
  after: Question,
  previous: Definition,
  next: Definition,
): Comparability {
  const fresh = new Map(optionsOf(after).map((option) => [keyOf(option), option]))
  return worst(
    optionsOf(before).map((option) => {
      const own = fresh.get(keyOf(option))
      if (!own) return 'same' // reported as a removed option
      const fallback = String(option.value)
      return compareTexts(option.text ?? fallback, own.text ?? fallback, previous, next)
    }),
  )
}

function compareOptions(before: Question, after: Question): ChangeKind[] {
  const [old, fresh] = [optionsOf(before), optionsOf(after)].map((options) => options.map(keyOf))
  if (!old || !fresh) return []
  if (before.type === 'rating' || after.type === 'rating')
    return canonicalJson(old) === canonicalJson(fresh) ? [] : ['scale']
  const kinds: ChangeKind[] = []
  if (fresh.some((key) => !old.includes(key))) kinds.push('option-added')
  if (old.some((key) => !fresh.includes(key))) kinds.push('option-removed')
  // The same numbers in the other direction are another scale to whoever reads from the top.
  const kept = old.filter((key) => fresh.includes(key))
  if (kinds.length === 0 && canonicalJson(kept) !== canonicalJson(fresh)) kinds.push('scale')
  if (canonicalJson(boundsOf(before)) !== canonicalJson(boundsOf(after))) kinds.push('scale')
  return kinds
}

interface LabelledOption extends Option {
  readonly group: string
}

/** Everything with a code that an answer can name: options, rows, columns, the two of a boolean. */
function optionsOf(question: Question): LabelledOption[] {
  switch (question.type) {
    case 'rating':
      return labelled('step', ratingSteps(question))
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'ranking':
      return labelled('choice', question.choices.map(optionOf))
    case 'matrix':
      return [
        ...labelled('row', question.rows.map(optionOf)),
        ...labelled('column', question.columns.map(optionOf)),
      ]
    case 'matrixdynamic':
      return labelled(
        'column',
        question.columns.map(({ name, title = name }) => ({ value: name, text: title })),
      )
    case 'boolean':
      return labelled('answer', [
        { value: true, text: question.labelTrue ?? '' },
        { value: false, text: question.labelFalse ?? '' },
      ])
    case 'text':
    case 'comment':
      return []
  }
}

function labelled(name: string, options: readonly Option[]): LabelledOption[] {
  return options.map((option) => ({ ...option, group: name }))
}

function keyOf({ group, value }: LabelledOption): string {
  return `${group}:${String(value)}`
}

function boundsOf(question: Question): unknown {
  if (question.type === 'text')
    return [question.inputType ?? 'text', question.min ?? null, question.max ?? null]
  if (question.type === 'checkbox')
    return [question.minSelectedChoices ?? 0, question.maxSelectedChoices ?? 0]
  return null
}

function requirement({ isRequired = false, requiredIf = '' }: Question): string {
  return `${isRequired} ${requiredIf}`
}

/**
 * Items that lost their place among those in both versions (order effects are small, but known):
 * the fewest whose moving explains the new order, so that moving one question names that one.
 */
function reordered(before: readonly string[], after: readonly string[]): string[] {
  const place = new Map(before.map((name, index) => [name, index]))
  const places = after.flatMap((name) => {
    const at = place.get(name)
    return at === undefined ? [] : [{ name, at }]
  })
  const kept = longestRising(places.map(({ at }) => at))
  return places.filter((_, index) => !kept.has(index)).map(({ name }) => name)
}

/** Indexes of the longest run of rising numbers, not necessarily neighbours. */
function longestRising(numbers: readonly number[]): Set<number> {
  const runs: { length: number; previous: number | undefined }[] = []
  let last: number | undefined
  for (const [index, number] of numbers.entries()) {
    let length = 1
    let previous: number | undefined
    for (const [earlier, run] of runs.entries()) {
      if ((numbers[earlier] ?? 0) >= number || run.length < length) continue
      length = run.length + 1
      previous = earlier
    }
    runs.push({ length, previous })
    if (last === undefined || length > (runs[last]?.length ?? 0)) last = index
  }
  const kept = new Set<number>()
  for (let at = last; at !== undefined; at = runs[at]?.previous) kept.add(at)
  return kept
}
