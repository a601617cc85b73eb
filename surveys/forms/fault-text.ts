import type { RespondWording } from '../../locales/respond/index.ts'
import { respondWording } from '../../locales/respond/index.ts'
import type { Language } from '../../locales/language.ts'
import type { AnswerFault } from '../answers/fault.ts'
import type { CompiledDefinition } from '../answers/compile.ts'
import type { Question } from '../definition/definition.ts'
import { titleOf } from '../definition/questions.ts'
import { textIn } from '../definition/text.ts'

/** What to do about one faulty answer, without the question: 'choose an answer'. */
export function problemText(
  fault: AnswerFault,
  question: Question,
  wording: RespondWording,
): string {
  const { t } = wording
  const values = fault.values ?? {}
  const { min, max } = values
  switch (fault.code) {
    case 'required':
      return t(isWritten(question) ? 'fault_required_text' : 'fault_required_choice')
    case 'wrong-type':
      return isNumber(question) ? t('fault_number') : t('fault_not_listed')
    case 'not-listed':
    case 'unknown-row':
      return t('fault_not_listed')
    case 'out-of-range':
      if (question.type === 'rating') return t('fault_not_listed')
      if (question.type === 'text' && question.inputType === 'date') return t('fault_date_range')
      if (min !== undefined && max !== undefined) return t('fault_between', { min, max })
      if (min !== undefined) return t('fault_at_least', { min })
      return max === undefined ? t('fault_number') : t('fault_at_most', { max })
    case 'too-many':
      return t(isTable(question) ? 'fault_lines_at_most' : 'fault_choose_at_most', values)
    case 'too-few':
      return t(isTable(question) ? 'fault_lines_at_least' : 'fault_choose_at_least', values)
    case 'too-long':
      return t('fault_too_long', values)
    case 'bad-date':
      return t('fault_date')
    case 'bad-characters':
      return t('fault_characters')
    case 'duplicate':
      return t(question.type === 'ranking' ? 'fault_places' : 'fault_not_listed')
    case 'incomplete':
      if (question.type === 'ranking') return t('fault_all_places')
      return t(question.type === 'matrix' ? 'fault_all_rows' : 'fault_all_cells')
    case 'hidden':
      return t('fault_hidden')
    case 'not-an-object':
    case 'too-many-answers':
    case 'unknown-item':
      return t('fault_unknown')
  }
}

/**
 * One fault in words of a language, with the question's own words: for the error summary and for
 * the `detail` of an HTTP answer.
 */
export function faultText(
  compiled: CompiledDefinition,
  fault: AnswerFault,
  language: Language,
): string {
  const wording = respondWording(language)
  const question = compiled.questions.find(({ name }) => name === fault.item)?.question
  if (!question) return wording.t('fault_unknown')
  const title = textIn(titleOf(question), language)
  return wording.t('fault_in', { question: title, problem: problemText(fault, question, wording) })
}

function isWritten({ type }: Question): boolean {
  return type === 'text' || type === 'comment' || type === 'matrixdynamic'
}

function isNumber(question: Question): boolean {
  return (question.type === 'text' && question.inputType === 'number') || isTable(question)
}

function isTable({ type }: Question): boolean {
  return type === 'matrixdynamic'
}
