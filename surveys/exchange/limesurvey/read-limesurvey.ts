import type { Language } from '../../../locales/language.ts'
import { FileRefusal } from '../file-fault.ts'
import { FILE_LIMITS } from '../limits.ts'
import { plainText } from '../plain-text.ts'
import type { Recorder } from '../recorder.ts'
import type { Source, SourceElement } from '../source.ts'
import { reportAttributes } from './attributes.ts'
import { conditionOfRows, relevanceOf } from './conditions.ts'
import { questionElements } from './questions.ts'
import { WITHOUT_ITEM, limeSurveyReferences } from './references.ts'
import {
  type LimeSurveyQuestion,
  type LimeSurveyTables,
  cell,
  limeSurveyGroups,
  rowsOf,
} from './tables.ts'

/**
 * Reads a survey as LimeSurvey 1.9 to 6 exports its structure.
 * @throws {FileRefusal} where the tables are not those of a survey, or too large
 */
export function readLimeSurvey(
  file: LimeSurveyTables,
  recorder: Recorder,
  fallback: Language,
): Source {
  const [survey] = rowsOf(file, 'surveys')
  const base = (survey && cell(survey, 'language')) || (file.languages[0] ?? '')
  const additional = survey ? cell(survey, 'additional_languages').split(/\s+/) : []
  const languages = [...new Set([base, ...file.languages, ...additional])].filter(Boolean)
  const groups = limeSurveyGroups(file, languages)
  const questions = groups.flatMap((group) => group.questions)
  if (questions.length === 0) throw new FileRefusal('fault_no_questions')
  if (questions.length > FILE_LIMITS.elements) {
    throw new FileRefusal('fault_too_many_questions', 'questions', {
      limit: FILE_LIMITS.elements,
      count: questions.length,
    })
  }
  reportInactive(file, languages, recorder)

  const references = limeSurveyReferences(questions)
  const conditionRows = rowsOf(file, 'conditions')
  const leftOut = new Set<string>()
  const elementsOf = (question: LimeSurveyQuestion): SourceElement[] => {
    const relevance =
      relevanceOf(question.relevance, question.place, references) ??
      conditionOfRows(
        conditionRows.filter((row) => cell(row, 'qid') === question.qid),
        `conditions, qid ${question.qid}`,
        references,
      )
    if (question.pattern.trim() !== '') {
      recorder.add({
        subject: 'validation',
        grade: 'left-out',
        place: question.place,
        name: `${question.code}: ${question.pattern}`,
        reason: 'pattern',
      })
    }
    for (const part of [...question.parts, ...question.answers]) {
      if (/^\s*1?\s*$/.test(part.relevance)) continue
      recorder.add({
        subject: 'condition',
        grade: 'left-out',
        place: part.place,
        name: part.relevance,
        reason: 'option_condition',
      })
    }
    reportAttributes(question, recorder)
    if (WITHOUT_ITEM.has(question.type) || question.attributes.get('hidden') === '1')
      leftOut.add(question.qid)
    return questionElements(question, relevance, { recorder, languages, fallback })
  }
  const elements = groups.map((group): SourceElement => {
    if (group.random !== '') {
      recorder.add({
        subject: 'setting',
        grade: 'left-out',
        place: group.place,
        name: group.random,
        reason: 'order',
      })
    }
    const relevance = relevanceOf(group.relevance, group.place, references)
    return {
      node: 'group',
      place: group.place,
      key: `group ${group.gid}`,
      code: group.names.get(base) ?? `page_${group.gid}`,
      title: group.names,
      help: group.descriptions,
      grade: 'taken',
      reported: true,
      ...(relevance && { relevance }),
      elements: group.questions.flatMap(elementsOf),
    }
  })
  reportAround(file, recorder)
  return {
    format: 'limesurvey',
    languages,
    baseLanguage: base,
    ...headTexts(file, languages, recorder),
    purpose: new Map(),
    elements,
    leftOut,
  }
}

/** Texts that are in the file in languages that the survey is not in. */
function reportInactive(
  file: LimeSurveyTables,
  languages: readonly string[],
  recorder: Recorder,
): void {
  const inactive = new Map<string, number>()
  for (const table of ['groups', 'questions', 'subquestions', 'answers', 'question_l10ns']) {
    for (const row of rowsOf(file, table)) {
      const language = cell(row, 'language')
      if (language !== '' && !languages.includes(language))
        inactive.set(language, (inactive.get(language) ?? 0) + 1)
    }
  }
  for (const [language, count] of inactive) {
    recorder.add({
      subject: 'translation',
      grade: 'left-out',
      place: 'file',
      name: language,
      count,
      reason: 'language_inactive',
      values: { language, texts: count },
    })
  }
}

function headTexts(
  file: LimeSurveyTables,
  languages: readonly string[],
  recorder: Recorder,
): Pick<Source, 'title' | 'description' | 'privacyNotice'> {
  const title = new Map<string, string>()
  const description = new Map<string, string>()
  const privacyNotice = new Map<string, string>()
  const put = (texts: Map<string, string>, language: string, text: string) => {
    if (text.trim() !== '') texts.set(language, text)
  }
  for (const row of rowsOf(file, 'surveys_languagesettings')) {
    const language = cell(row, 'surveyls_language')
    if (!languages.includes(language)) continue
    put(title, language, cell(row, 'surveyls_title'))
    const parts = [cell(row, 'surveyls_description'), cell(row, 'surveyls_welcometext')]
    const written = parts.filter((part) => part.trim() !== '')
    put(description, language, written.join('<br/><br/>'))
    put(privacyNotice, language, cell(row, 'surveyls_policy_notice'))
    const place = `surveys_languagesettings, ${language}`
    if (written.length > 1) {
      recorder.add({
        subject: 'text',
        grade: 'approximated',
        place,
        name: 'surveyls_welcometext',
        reason: 'welcome_joined',
      })
    }
    for (const [column, reason] of [
      ['surveyls_endtext', 'page_after'],
      ['surveyls_url', 'redirect'],
    ] as const) {
      if (cell(row, column).trim() === '') continue
      recorder.add({ subject: 'text', grade: 'left-out', place, name: column, reason })
    }
  }
  return { title, description, privacyNotice }
}

/** What lies around the questions and has no counterpart here. */
function reportAround(file: LimeSurveyTables, recorder: Recorder): void {
  for (const row of rowsOf(file, 'quota')) {
    recorder.add({
      subject: 'setting',
      grade: 'left-out',
      place: `quota, id ${cell(row, 'id')}`,
      name: cell(row, 'name'),
      reason: 'quota',
    })
  }
  const seen = new Set<string>()
  for (const table of ['defaultvalues', 'defaultvalue_l10ns']) {
    for (const row of rowsOf(file, table)) {
      const value = cell(row, 'defaultvalue')
      const id = `${cell(row, 'qid')}/${cell(row, 'sqid')}/${cell(row, 'dvid')}`
      if (value === '' || seen.has(id)) continue
      seen.add(id)
      recorder.add({
        subject: 'setting',
        grade: 'left-out',
        place: `${table}, qid ${cell(row, 'qid')}`,
        name: plainText(value).text,
        reason: 'default_answer',
      })
    }
  }
}
