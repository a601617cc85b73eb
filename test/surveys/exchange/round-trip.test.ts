import { describe, expect, it } from 'vitest'
import { readQuestionnaire } from '../../../server/surveys/questionnaire-file.ts'
import { writeWorkbook } from '../../../server/surveys/questionnaire-workbook.ts'
import type { Definition } from '../../../surveys/definition/definition.ts'
import { optionsOf, questionsOf } from '../../../surveys/definition/questions.ts'
import { textIn } from '../../../surveys/definition/text.ts'
import { exportSurveyJs } from '../../../surveys/exchange/surveyjs/export-surveyjs.ts'
import { exportXlsForm } from '../../../surveys/exchange/xlsform/export-xlsform.ts'
import { INSTRUMENTS } from '../../../surveys/instruments/index.ts'

async function read(bytes: Uint8Array): Promise<Definition> {
  const reading = await readQuestionnaire({ bytes, language: 'en' })
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading))
  return reading.definition
}

/** What is asked, in the words of one language: codes, titles and options in order. */
function asked(definition: Definition) {
  return questionsOf(definition).map(({ question }) => ({
    name: question.name,
    title: textIn(question.title, 'lv'),
    required: question.isRequired === true,
    options: optionsOf(question).map(({ value, text }) => [String(value), textIn(text, 'ru')]),
  }))
}

const ALL = INSTRUMENTS.map(({ id, definition }) => ({ id, definition }))

describe('a questionnaire that goes out and comes back', () => {
  it.each(ALL)('$id as SurveyJS loses no question, text, condition or setting', async (each) => {
    const text = JSON.stringify(exportSurveyJs(each.definition))
    const back = await read(new TextEncoder().encode(text))

    expect(asked(back)).toEqual(asked(each.definition))
    for (const field of [
      'title',
      'purpose',
      'privacyNotice',
      'retentionMonths',
      'audience',
    ] as const)
      expect(back[field]).toEqual(each.definition[field])
    const details = ({ question, conditions }: ReturnType<typeof questionsOf>[number]) => ({
      type: question.type,
      measure: question.measure,
      source: question.source,
      conditions: conditions.map((condition) => condition.replaceAll('"', "'")),
    })
    expect(questionsOf(back).map(details)).toEqual(questionsOf(each.definition).map(details))
  })

  it.each(ALL)('$id as XLSForm keeps codes, texts in four languages and options', async (each) => {
    const workbook = exportXlsForm(each.definition, { id: each.id, language: 'en' })
    const back = await read(await writeWorkbook(workbook))
    const simple = ({ name, title, required }: ReturnType<typeof asked>[number]) => ({
      name,
      title,
      required,
    })

    expect(asked(back).map(simple)).toEqual(asked(each.definition).map(simple))
    const options = (definition: Definition) => asked(definition).flatMap((one) => one.options)
    const codes = options(each.definition).map(([code]) => code)
    expect(options(back).map(([code]) => code)).toEqual(expect.arrayContaining(codes))
  })

  it('writes conditions as XPath and reads them again in the same sense', async () => {
    const definition: Definition = {
      locale: 'en',
      title: 'Visits',
      elements: [
        { type: 'checkbox', name: 'used', title: 'Used', choices: ['desk', 'phone', 'web'] },
        { type: 'rating', name: 'ease', title: 'Ease' },
        {
          type: 'comment',
          name: 'why',
          title: 'Why?',
          visibleIf: "{used} contains 'desk' and ({ease} < 3 or {ease} empty)",
        },
        { type: 'text', name: 'age', title: 'Age', inputType: 'number', min: 18, max: 120 },
      ],
    }
    const workbook = exportXlsForm(definition, { id: 'visits', language: 'en' })
    const survey = workbook.sheets[0]?.rows ?? []
    const at = survey[0]?.indexOf('relevant') ?? -1

    expect(survey.find((row) => row[1] === 'why')?.[at]).toBe(
      "(selected(${used}, 'desk')) and ((${ease} < 3) or (${ease} = ''))",
    )
    const back = questionsOf(await read(await writeWorkbook(workbook)))
    expect(back[2]?.conditions).toEqual(["{used} contains 'desk' and ({ease} < 3 or {ease} empty)"])
    expect(back[3]?.question).toMatchObject({ inputType: 'number', min: 18, max: 120 })
  })

  it('keeps a text that looks like a formula a text', async () => {
    const title = '=HYPERLINK("http://example.org")'
    const definition: Definition = { elements: [{ type: 'comment', name: 'a', title }] }
    const workbook = exportXlsForm(definition, { id: 'x', language: 'en' })
    const bytes = Buffer.from(await writeWorkbook(workbook))
    const back = await read(bytes)

    expect(questionsOf(back)[0]?.question.title).toBe(title)
  })
})
