import type { Language } from '../../locales/language.ts'
import { AUDIENCES } from '../counts/place.ts'
import type { Literal } from '../definition/condition.ts'
import type { Definition, Element, Panel, Question } from '../definition/definition.ts'
import { LIMITS } from '../definition/limits.ts'
import { isItemName } from '../definition/names.ts'
import { type BuiltAnswer, type QuestionFields, asNumber, buildAnswer } from './build-answer.ts'
import { type StandingQuestion, buildCondition } from './build-condition.ts'
import { noteOf, withNotes } from './build-notes.ts'
import { followUp, otherOf } from './build-other.ts'
import { type DraftText, createTextAccount, draftLanguages } from './build-texts.ts'
import type { Building } from './building.ts'
import { FileRefusal } from './file-fault.ts'
import { createNames } from './item-names.ts'
import { plainText } from './plain-text.ts'
import type { Recorder } from './recorder.ts'
import { type ImportReport, type Reason, STILL_NEEDED } from './report.ts'
import type { Source, SourceElement, SourceGroup, SourceQuestion } from './source.ts'

export interface Imported {
  readonly definition: Definition
  readonly report: ImportReport
}

/**
 * Makes the draft of a survey from what a reader found in a file, with the account of everything.
 * @param recorder may hold entries of the reader already
 * @param fallback the language of texts whose own language is not one of ours
 * @throws {FileRefusal} where the questionnaire exceeds what a definition may hold
 */
export function buildDefinition(
  source: Source,
  recorder: Recorder,
  fallback: Language = 'en',
): Imported {
  const questions = flat(source.elements)
  if (questions.length === 0) throw new FileRefusal('fault_no_questions')
  const languages = draftLanguages(source, fallback, recorder)
  const nameOf = createNames()
  const names = new Map<string, string>()
  for (const { key, code, answer } of questions) {
    names.set(key, nameOf(code))
    if (answer.kind === 'choice' && answer.other) names.set(`${key}_other`, nameOf(`${code}_other`))
  }
  if (names.size > LIMITS.questions) {
    throw new FileRefusal('fault_too_many_questions', 'file', {
      limit: LIMITS.questions,
      count: names.size,
    })
  }
  const standing = new Map<string, StandingQuestion>()
  const leftOut = new Set(source.leftOut)
  const building: Building = {
    source,
    recorder,
    languages,
    names,
    nameOf,
    standing,
    leftOut,
    conditions: {
      format: source.format,
      standing,
      leftOut,
      coming: new Set(names.keys()),
      recorder,
    },
    notes: [],
    choices: 0,
  }

  const head = headOf(building)
  const pages = pagesOf(building)
  for (const note of building.notes) {
    recorder.add({
      subject: 'text',
      grade: 'left-out',
      place: note.place,
      name: note.code,
      reason: 'note_last',
    })
  }
  const definition: Definition = { ...head, pages }
  return {
    definition,
    report: {
      format: source.format,
      languages: [...languages.tags.keys()],
      languagesLeftOut: languages.leftOut,
      entries: recorder.entries,
      more: recorder.more(),
      stillNeeded: STILL_NEEDED.filter((field) => definition[field] === undefined),
    },
  }
}

function flat(elements: readonly SourceElement[]): SourceQuestion[] {
  return elements.flatMap((element) =>
    element.node === 'group'
      ? flat(element.elements)
      : element.node === 'question'
        ? [element]
        : [],
  )
}

function headOf({ source, recorder, languages }: Building): Omit<Definition, 'pages'> {
  const account = createTextAccount(languages, source.baseLanguage, recorder, {
    place: 'file',
    name: source.format,
  })
  const title = account.text(source.title)
  const description = account.text(source.description)
  const privacyNotice = account.text(source.privacyNotice)
  const purpose = account.text(source.purpose)
  account.close()
  const audience = AUDIENCES.find((each) => each === source.audience)
  const { retentionMonths, showQuestionNumbers } = source
  const kept =
    retentionMonths !== undefined &&
    Number.isInteger(retentionMonths) &&
    retentionMonths >= 1 &&
    retentionMonths <= 120
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    locale: languages.locale,
    ...(showQuestionNumbers !== undefined && { showQuestionNumbers }),
    ...(audience && { audience }),
    ...(privacyNotice !== undefined && { privacyNotice }),
    ...(purpose !== undefined && { purpose }),
    ...(kept && { retentionMonths }),
  }
}

type Page = NonNullable<Definition['pages']>[number]

/** Groups at the top become pages; what stands between them, pages without a heading. */
function pagesOf(building: Building): Page[] {
  const pages: Page[] = []
  let loose: Element[] | undefined
  for (const element of building.source.elements) {
    if (element.node === 'group') {
      loose = undefined
      const group = groupOf(element, building, false)
      if (!group) continue
      const { type: _, ...page } = group
      pages.push(page)
      continue
    }
    const built = elementOf(element, building, false)
    if (built.length === 0) continue
    if (!loose) {
      loose = []
      pages.push({ elements: loose })
    }
    loose.push(...built)
  }
  return pages
}

function elementOf(element: SourceElement, building: Building, conditional: boolean): Element[] {
  switch (element.node) {
    case 'note':
      noteOf(element, building)
      return []
    case 'group': {
      const group = groupOf(element, building, conditional)
      return group ? [group] : []
    }
    case 'question':
      return questionOf(element, building, conditional)
  }
}

function groupOf(group: SourceGroup, building: Building, conditional: boolean): Panel | undefined {
  const { recorder, languages, source } = building
  const { place, code } = group
  const account = createTextAccount(languages, source.baseLanguage, recorder, { place, name: code })
  const visibleIf = buildCondition(group.relevance, code, building.conditions)
  const inside = conditional || visibleIf !== undefined
  const elements = group.elements.flatMap((each) => elementOf(each, building, inside))
  if (elements.length === 0) {
    if (group.reported) {
      recorder.add({
        subject: 'group',
        grade: 'left-out',
        place,
        name: code,
        reason: 'group_empty',
      })
    }
    return undefined
  }
  const title = account.text(group.title)
  const description = account.text(group.help)
  account.close()
  const name = building.nameOf(code)
  if (group.reported) {
    recorder.add({
      subject: 'group',
      place,
      name: code,
      grade: group.grade,
      ...(name !== code && { became: name }),
      ...(group.reason && { reason: group.reason }),
      ...(group.values && { values: group.values }),
    })
  }
  return {
    type: 'panel',
    name,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(visibleIf !== undefined && { visibleIf }),
    elements,
  }
}

function questionOf(question: SourceQuestion, building: Building, conditional: boolean): Element[] {
  const { recorder, languages, source, standing } = building
  const { place, key, code } = question
  const name = building.names.get(key) ?? code
  const account = createTextAccount(languages, source.baseLanguage, recorder, { place, name: code })
  const visibleIf = buildCondition(question.relevance, name, building.conditions)
  const requiredIf = buildCondition(question.requiredIf, name, building.conditions)
  const title = account.text(question.title)
  const description = account.text(question.help)

  const other = otherOf(question, building)
  const { built, note } = answerOf(question, { question, name, account, recorder }, other)
  account.close()
  if (!built) {
    building.leftOut.add(key)
    recorder.add({
      subject: 'question',
      grade: 'left-out',
      place,
      name: code,
      reason: note ?? 'type_unknown',
    })
    return []
  }
  countChoices(built.fields, building)
  const reason = note ?? question.reason
  if (question.reported) {
    recorder.add({
      subject: 'question',
      grade: note ? 'approximated' : question.grade,
      place,
      name: code,
      ...(name !== code && { became: name }),
      ...(reason && { reason }),
      values: { type: built.fields.type, ...question.values },
    })
  }
  if (question.required) {
    recorder.add({ subject: 'validation', grade: 'taken', place, name: `${code}: isRequired` })
  }
  const { measure, source: origin } = question
  const element: Question = {
    ...built.fields,
    name,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(question.required && { isRequired: true }),
    ...(visibleIf !== undefined && { visibleIf }),
    ...(requiredIf !== undefined && { requiredIf }),
    ...(measure !== undefined && isItemName(measure) && { measure }),
    ...(origin !== undefined && { source: plainText(origin, false).text }),
  }
  const values = new Map<string, Literal>(built.values)
  const inside = conditional || visibleIf !== undefined
  standing.set(key, { name, values, rows: built.rows, conditional: inside })

  const all = other ? [element, followUp(element, other, question, building, inside)] : [element]
  return withNotes(all, building)
}

function answerOf(
  question: SourceQuestion,
  place: Parameters<typeof buildAnswer>[1],
  other: { code: string; text: DraftText } | undefined,
): { built?: BuiltAnswer; note?: Reason } {
  const built = buildAnswer(question.answer, place, other)
  if (typeof built !== 'string') return { built }
  if (question.answer.kind !== 'rating') return { note: built }
  const number = buildAnswer(asNumber(question.answer), place, undefined)
  return typeof number === 'string' ? { note: number } : { built: number, note: 'scale_unusable' }
}

function countChoices(fields: QuestionFields, building: Building): void {
  if ('choices' in fields) building.choices += fields.choices.length
  if (building.choices > LIMITS.choicesInAll) {
    throw new FileRefusal('fault_too_many_choices', 'file', {
      limit: LIMITS.choicesInAll,
      count: building.choices,
    })
  }
}
