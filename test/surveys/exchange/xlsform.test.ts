import { readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readQuestionnaire } from '../../../server/surveys/questionnaire-file.ts'
import { questionsOf } from '../../../surveys/definition/questions.ts'
import { buildDefinition } from '../../../surveys/exchange/build-definition.ts'
import { createRecorder } from '../../../surveys/exchange/recorder.ts'
import { readXlsForm } from '../../../surveys/exchange/xlsform/read-xlsform.ts'

function importOf(survey: string[][], choices: string[][] = [], settings: string[][] = []) {
  const sheets = [
    { name: 'Survey', rows: survey },
    { name: 'choices', rows: choices },
    { name: 'settings', rows: settings },
  ]
  const recorder = createRecorder()
  return buildDefinition(readXlsForm({ sheets }, recorder), recorder, 'lv')
}

const YES_NO = [
  ['list_name', 'name', 'label'],
  ['yn', 'yes', 'Jā'],
  ['yn', 'no', 'Nē'],
]

describe('a form of XLSForm', () => {
  it('takes texts in every language that we have, whatever way it is named', () => {
    const { definition, report } = importOf(
      [
        [
          'TYPE',
          'name',
          'label::Latviešu (lv)',
          'label:Russian',
          'label::Deutsch (de)',
          'hint::lv',
        ],
        ['text', 'why', 'Kāpēc?', 'Почему?', 'Warum?', ''],
      ],
      [],
      [['default_language'], ['Latviešu (lv)']],
    )

    expect(definition.locale).toBe('lv')
    expect(questionsOf(definition)[0]?.question.title).toEqual({ lv: 'Kāpēc?', ru: 'Почему?' })
    expect(report.languagesLeftOut).toContain('Deutsch (de)')
  })

  it('reads limits of numbers, of length and of how many may be chosen', () => {
    const { definition } = importOf(
      [
        ['type', 'name', 'constraint'],
        ['integer', 'age', '. > 17 and . <= 120'],
        ['text', 'short', 'string-length(.) < 50'],
        ['select_multiple yn', 'both', 'count-selected(.) <= 1'],
        ['decimal', 'odd', '. mod 2 = 1'],
      ],
      YES_NO,
    )
    const [age, short, both, odd] = questionsOf(definition).map(({ question }) => question)

    expect(age).toMatchObject({ inputType: 'number', min: 18, max: 120 })
    expect(short).toMatchObject({ maxLength: 49 })
    expect(both).toMatchObject({ maxSelectedChoices: 1 })
    expect(odd).not.toHaveProperty('min')
  })

  it('reads conditions on chosen options and on questions without an answer', () => {
    const { definition } = importOf(
      [
        ['type', 'name', 'relevant', 'required'],
        ['select_multiple yn', 'a', '', 'yes'],
        ['text', 'b', "selected(${a}, 'yes') and not(selected(${a}, 'no'))", ''],
        ['text', 'c', "${b} != '' or ${a} = ''", "${b} = 'x'"],
        ['text', 'd', '${b} = ${c}', ''],
      ],
      YES_NO,
    )

    expect(questionsOf(definition).map(({ conditions }) => conditions)).toEqual([
      [],
      ["{a} contains 'yes' and not ({a} contains 'no')"],
      ['{b} notempty or {a} empty'],
      [],
    ])
    expect(questionsOf(definition)[2]?.question.requiredIf).toBe("{b} = 'x'")
  })

  it('makes a repeated group of texts and numbers a table', () => {
    const { definition } = importOf([
      ['type', 'name', 'label', 'repeat_count'],
      ['begin repeat', 'visits', 'Visits', '3'],
      ['text', 'where', 'Where', ''],
      ['decimal', 'minutes', 'Minutes', ''],
      ['end repeat', '', '', ''],
    ])

    expect(questionsOf(definition)[0]?.question).toMatchObject({
      type: 'matrixdynamic',
      name: 'visits',
      columns: [{ name: 'where' }, { name: 'minutes', inputType: 'number' }],
      rowCount: 3,
      maxRowCount: 3,
    })
  })

  it('reads a scale of whole numbers as a rating, so that it is counted as one', () => {
    const list = [
      ['list_name', 'name', 'label'],
      ...[1, 2, 3, 4, 5].map((n) => ['s', `${n}`, `L${n}`]),
    ]
    const { definition } = importOf(
      [
        ['type', 'name', 'appearance'],
        ['select_one s', 'overall', 'likert'],
      ],
      list,
    )

    expect(questionsOf(definition)[0]?.question).toMatchObject({
      type: 'rating',
      rateValues: [1, 2, 3, 4, 5].map((value) => ({ value, text: `L${value}` })),
    })
  })

  it('takes the last value of a formula and says so, or that there was none', async () => {
    const cell = (formula: string, value: string | null) => ({
      formula,
      value,
      formulaResult: value,
    })
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'survey',
          rows: [
            ['type', 'name', 'label', 'hint'],
            ['text', 'place', '', ''],
          ],
          cells: new Map([
            ['1,2', cell('A1&" of visit"', 'Place of visit')],
            ['1,3', cell('Sheet9!A1', null)],
          ]),
        },
      ],
    })
    const reading = await readQuestionnaire({ bytes, language: 'en' })
    if (reading.status !== 'read') throw new Error(JSON.stringify(reading))

    expect(questionsOf(reading.definition)[0]?.question.title).toBe('Place of visit')
    expect(reading.report.entries.filter(({ reason }) => reason?.startsWith('formula'))).toEqual([
      {
        subject: 'text',
        grade: 'approximated',
        place: 'survey, row 2',
        name: 'C2',
        became: 'Place of visit',
        reason: 'formula_value',
        count: 1,
      },
      {
        subject: 'text',
        grade: 'left-out',
        place: 'survey, row 2',
        name: 'D2',
        reason: 'formula_empty',
        count: 1,
      },
    ])
  })

  it('finds the matrix that CorrelAid’s own converter to LimeSurvey finds', async () => {
    const bytes = readFileSync('test/surveys/exchange/cases/correlaid_all_types_survey.xlsx')
    const reading = await readQuestionnaire({ bytes, language: 'en' })
    if (reading.status !== 'read') throw new Error(reading.status)
    const matrix = questionsOf(reading.definition).find(
      ({ question }) => question.type === 'matrix',
    )

    // xlsform2lstsv writes: F matrixheader, SQ skillpython skilljs skillsql, A none basic adv exp.
    expect(matrix?.question).toMatchObject({
      name: 'matrix_header',
      rows: [{ value: 'skill_python' }, { value: 'skill_js' }, { value: 'skill_sql' }],
      columns: [{ value: 'none' }, { value: 'basic' }, { value: 'adv' }, { value: 'exp' }],
    })
    expect(reading.report.entries).toContainEqual(
      expect.objectContaining({ reason: 'base_language', became: 'en' }),
    )
  })
})
