import { describe, expect, it } from 'vitest'
import { readQuestionnaire } from '../../../server/surveys/questionnaire-file.ts'
import { questionsOf } from '../../../surveys/definition/questions.ts'
import { lssOf } from '../../support/questionnaire-files.ts'

const SURVEY = { surveys: [{ sid: '1', language: 'lv', additional_languages: 'ru de' }] }
const GROUP = { gid: '1', group_order: '1', grelevance: '' }

async function importOf(tables: Parameters<typeof lssOf>[0]) {
  const bytes = new TextEncoder().encode(lssOf({ ...SURVEY, groups: [GROUP], ...tables }, ['lv']))
  const reading = await readQuestionnaire({ bytes, language: 'en' })
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading))
  return reading
}

function question(qid: string, type: string, title: string, more: Record<string, string> = {}) {
  const order = { question_order: qid, relevance: '1', other: 'N', mandatory: 'N' }
  return { qid, parent_qid: '0', gid: '1', type, title, ...order, ...more }
}

describe('a survey of LimeSurvey', () => {
  it('keeps languages that we have, and names the others', async () => {
    const { definition, report } = await importOf({
      questions: [question('1', 'T', 'Why')],
      question_l10ns: [
        { qid: '1', question: 'Kāpēc?', language: 'lv' },
        { qid: '1', question: 'Почему?', language: 'ru' },
        { qid: '1', question: 'Warum?', language: 'de' },
      ],
    })

    expect(definition.locale).toBe('lv')
    const [only] = questionsOf(definition)
    expect(only?.question).toMatchObject({ name: 'why', title: { lv: 'Kāpēc?', ru: 'Почему?' } })
    expect(report.languagesLeftOut).toEqual(['de'])
    expect(report.entries).toContainEqual(
      expect.objectContaining({
        subject: 'translation',
        grade: 'left-out',
        reason: 'language_not_offered',
        place: 'questions, qid 1',
      }),
    )
  })

  it('turns an array into a matrix, and a condition on one row into ours', async () => {
    const { definition } = await importOf({
      questions: [
        question('1', 'F', 'Staff', { mandatory: 'Y' }),
        question('2', 'T', 'Why', { relevance: 'Staff_polite == "A1"' }),
      ],
      subquestions: [
        { qid: '3', parent_qid: '1', title: 'polite', question_order: '1', scale_id: '0' },
        { qid: '4', parent_qid: '1', title: 'quick', question_order: '2', scale_id: '0' },
      ],
      answers: [
        { qid: '1', code: 'A1', sortorder: '1', scale_id: '0', language: 'lv', answer: 'Slikti' },
        { qid: '1', code: 'A2', sortorder: '2', scale_id: '0', language: 'lv', answer: 'Labi' },
      ],
    })
    const [matrix, why] = questionsOf(definition)

    expect(matrix?.question).toMatchObject({
      type: 'matrix',
      rows: ['polite', 'quick'],
      columns: [
        { value: 'A1', text: 'Slikti' },
        { value: 'A2', text: 'Labi' },
      ],
      isRequired: true,
      eachRowRequired: true,
    })
    expect(why?.conditions).toEqual(["{staff.polite} = 'A1'"])
  })

  it('asks more people rather than fewer where a condition cannot be said, and says so', async () => {
    const { definition, report } = await importOf({
      questions: [
        question('1', 'N', 'age'),
        question('2', 'T', 'part', { relevance: 'age > 17 and count(age) == 1' }),
        question('3', 'T', 'none', { relevance: 'age > later' }),
        question('4', 'N', 'later'),
      ],
    })

    expect(questionsOf(definition).map(({ conditions }) => conditions)).toEqual([
      [],
      ['{age} > 17'],
      [],
      [],
    ])
    const graded = report.entries
      .filter(({ subject }) => subject === 'condition')
      .map(({ grade, reason }) => [grade, reason])
    expect(graded).toEqual([
      ['approximated', 'condition_part'],
      ['left-out', 'condition_two_questions'],
    ])
  })

  it('joins old conditions as LimeSurvey does: or about one question, and about several', async () => {
    const { definition } = await importOf({
      questions: [question('1', 'Y', 'a'), question('2', 'Y', 'b'), question('3', 'T', 'c')],
      conditions: [
        { qid: '3', scenario: '1', cqid: '1', cfieldname: '1X1X1', method: '==', value: 'Y' },
        { qid: '3', scenario: '1', cqid: '1', cfieldname: '1X1X1', method: '==', value: 'N' },
        { qid: '3', scenario: '1', cqid: '2', cfieldname: '1X1X2', method: '!=', value: 'Y' },
        { qid: '3', scenario: '2', cqid: '2', cfieldname: '1X1X2', method: '==', value: ' ' },
      ],
    })

    expect(questionsOf(definition)[2]?.conditions).toEqual([
      "(({a} = 'Y' or {a} = 'N') and {b} != 'Y') or {b} empty",
    ])
  })

  it('makes "other" an option with a question after it', async () => {
    const { definition } = await importOf({
      questions: [question('1', 'L', 'Where', { other: 'Y' })],
      answers: [
        { qid: '1', code: 'A1', sortorder: '1', scale_id: '0', language: 'lv', answer: 'Klātienē' },
      ],
    })
    const [where, other] = questionsOf(definition)

    expect(where?.question).toMatchObject({
      choices: [
        { value: 'A1', text: 'Klātienē' },
        { value: '-oth-', text: { lv: 'Cits' } },
      ],
    })
    expect(other).toMatchObject({
      question: { type: 'text', name: 'where_other' },
      conditions: ["{where} = '-oth-'"],
    })
  })

  it('lists what must still be written before the draft can be published', async () => {
    const { report } = await importOf({ questions: [question('1', 'T', 'Why')] })

    expect(report.stillNeeded).toEqual([
      'title',
      'privacyNotice',
      'purpose',
      'retentionMonths',
      'audience',
    ])
  })
})
