import type { Resolved } from '../translate-condition.ts'
import type { LimeSurveyQuestion } from './tables.ts'

export interface LimeSurveyReferences {
  /** By name, as conditions of version 2 and later write it: 'age', 'colour_SQ001.NAOK'. */
  readonly byName: (name: string) => Resolved
  /** By field, as older conditions write it: '87262X33X452SH102'. */
  readonly byField: (field: string) => Resolved
}

const UNKNOWN: Resolved = { kind: 'unknown' }
const LEFT_OUT: Resolved = { kind: 'left-out' }

/** Types that no draft has an item for. */
export const WITHOUT_ITEM = new Set(['*', '|', 'I', 'X'])

/** Finds what the names and fields in the conditions of a survey stand for. */
export function limeSurveyReferences(
  questions: readonly LimeSurveyQuestion[],
): LimeSurveyReferences {
  const byCode = new Map(questions.map((question) => [question.code, question]))
  const byId = new Map(questions.map((question) => [question.qid, question]))
  const byField = (field: string): Resolved => {
    const match = /^[+@]?\d{1,10}X\d{1,10}X(\d{1,12})(.{0,80})$/.exec(field.replace(/\..*$/, ''))
    const digits = match?.[1] ?? ''
    // The code of a part follows the number without a mark between them, and may begin with digits.
    for (let length = digits.length; length > 0; length--) {
      const question = byId.get(digits.slice(0, length))
      if (!question) continue
      const rest = `${digits.slice(length)}${match?.[2] ?? ''}`
      const found = within(question, rest)
      if (found.kind !== 'unknown') return found
    }
    return UNKNOWN
  }
  return {
    byField,
    byName: (name) => {
      const [plain = '', property = 'NAOK'] = name.split('.')
      if (!/^(?:NAOK|code|value|valueNAOK)$/.test(property)) return UNKNOWN
      if (/^\d+X\d+X/.test(plain)) return byField(plain)
      const whole = byCode.get(plain)
      if (whole) return within(whole, '')
      for (let at = plain.lastIndexOf('_'); at > 0; at = plain.lastIndexOf('_', at - 1)) {
        const question = byCode.get(plain.slice(0, at))
        if (question) return within(question, plain.slice(at + 1))
      }
      return UNKNOWN
    },
  }
}

function within(question: LimeSurveyQuestion, part: string): Resolved {
  const { qid, type, parts } = question
  if (WITHOUT_ITEM.has(type) || question.attributes.get('hidden') === '1') return LEFT_OUT
  const item = (key: string, row?: string): Resolved => ({
    kind: 'item',
    item: row === undefined ? { name: key } : { name: key, row },
    truth: 'given',
  })
  if (part === '') return type === 'R' ? LEFT_OUT : item(qid)
  if (part === 'other') return question.other ? item(`${qid}_other`) : UNKNOWN
  const has = (code: string, scale = 0) =>
    parts.some((each) => each.code === code && each.scale === scale)
  switch (type) {
    case 'M':
    case 'P':
      if (has(part)) return { kind: 'option', item: { name: qid }, code: part }
      return part.endsWith('comment') ? LEFT_OUT : UNKNOWN
    case 'O':
      return part === 'comment' ? item(`${qid}_comment`) : UNKNOWN
    case 'A':
    case 'B':
    case 'C':
    case 'E':
    case 'F':
    case 'H':
      return has(part) ? item(qid, part) : UNKNOWN
    case 'K':
    case 'Q':
      return has(part) ? item(`${qid}_${part}`) : UNKNOWN
    case '1': {
      const [, row = '', scale = ''] = /^(.+?)[_#]([01])$/.exec(part) ?? []
      return has(row) ? item(`${qid}#${scale}`, row) : UNKNOWN
    }
    case ':':
    case ';': {
      const at = part.indexOf('_')
      const [row, column] = [part.slice(0, at), part.slice(at + 1)]
      return at > 0 && has(row) && has(column, 1) ? item(`${qid}_${row}_${column}`) : UNKNOWN
    }
    case 'R':
      return LEFT_OUT
    default:
      return UNKNOWN
  }
}
