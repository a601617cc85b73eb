import { describe, expect, it } from 'vitest'
import { readQuestionnaireApart } from '../../../server/surveys/questionnaire-import.ts'
import { questionsOf } from '../../../surveys/definition/questions.ts'
import { fileFaultText } from '../../../surveys/exchange/report-text.ts'
import { FILE_LIMITS } from '../../../surveys/exchange/limits.ts'
import { lssOf, rowsOf, workbookOf, zipOf } from '../../support/questionnaire-files.ts'

const read = (bytes: Uint8Array | string) =>
  readQuestionnaireApart({
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    language: 'en',
  })

async function faultOf(bytes: Uint8Array | string) {
  const reading = await read(bytes)
  if (reading.status !== 'refused') throw new Error(reading.status)
  // Every refusal has words in every language.
  for (const language of ['lv', 'en', 'ru', 'uz'] as const)
    expect(fileFaultText(reading.fault, language)).not.toBe('')
  return reading.fault
}

const QUESTION = { qid: '1', parent_qid: '0', gid: '1', type: 'T', title: 'a' }
const LSS = lssOf({ surveys: [{ language: 'en' }], groups: [{ gid: '1' }], questions: [QUESTION] })
const ENTITIES = `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>`
const EXTERNAL = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const nested = (depth: number) => `${'{"elements":['.repeat(depth)}${']}'.repeat(depth)}`

const RENAMED =
  '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>'

describe('a hostile questionnaire file', () => {
  it.each([
    ['nothing', '', 'fault_empty'],
    ['neither', 'hello', 'fault_unknown_format'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'fault_old_workbook'],
    ['too many bytes', new Uint8Array(FILE_LIMITS.bytes + 1), 'fault_too_large'],
    ['another encoding', Buffer.from('{"title":"\u0100"}', 'utf16le'), 'fault_not_utf8'],
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'fault_not_utf8'],
    ['broken JSON', '{"elements":[', 'fault_not_json'],
    ['JSON of 5000 levels', nested(5000), 'fault_too_deep'],
    ['two members of one name', '{"pages":[],"pages":[]}', 'fault_duplicate_key'],
    ['JSON of something else', '{"a":1}', 'fault_not_survey'],
    ['a billion laughs', LSS.replace('<document>', `${ENTITIES}<document>`), 'fault_doctype'],
    ['an external entity', LSS.replace('<document>', `${EXTERNAL}<document>`), 'fault_doctype'],
    ['broken XML', LSS.replace('</groups>', ''), 'fault_not_xml'],
    ['XML of 1000 levels', `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`, 'fault_too_deep'],
    ['600 000 elements', `<a>${'<b/>'.repeat(600_000)}</a>`, 'fault_too_many_elements'],
    ['XML of something else', '<document><a/></document>', 'fault_not_limesurvey'],
  ])('is refused: %s', async (_, bytes, code) => {
    expect((await faultOf(bytes)).code).toBe(code)
  })

  it.each([
    ['no archive', Buffer.from('504b030400000000', 'hex'), 'fault_archive'],
    ['a LimeSurvey archive', zipOf({ 'survey_1.lss': LSS }), 'fault_archive_lsa'],
    ['600 parts', zipOf(Object.fromEntries(many(600))), 'fault_too_many_parts'],
    [
      'a bomb',
      workbookOf('', { 'xl/sharedStrings.xml': Buffer.alloc(60 * 1024 * 1024, 32) }),
      'fault_unpacked_too_large',
    ],
    [
      'a document type in a part',
      workbookOf('', { 'xl/sharedStrings.xml': `${ENTITIES}<sst/>` }),
      'fault_doctype',
    ],
    ['a path out of the archive', workbookOf('', { '../evil.xml': '<a/>' }), 'fault_archive'],
    [
      'no sheet of a survey',
      workbookOf('', { 'xl/workbook.xml': RENAMED }),
      'fault_no_survey_sheet',
    ],
    ['no column of types', workbookOf(rowsOf([['name'], ['a']])), 'fault_column_missing'],
    ['6000 rows', workbookOf(rowsOf(rows(6000))), 'fault_sheet_too_large'],
    [
      'a group without an end',
      workbookOf(
        rowsOf([
          ['type', 'name'],
          ['begin group', 'g'],
        ]),
      ),
      'fault_group_open',
    ],
  ])('is refused as a workbook: %s', async (_, bytes, code) => {
    expect((await faultOf(bytes)).code).toBe(code)
  })

  it('is refused where two cells far apart would make a sheet of thousands of millions', async () => {
    const far = '<row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c></row>'
    const away = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    const reading = await read(workbookOf(far + away))

    expect(reading.status).toBe('refused')
  })

  it('names the place: the row of a group that ends without a beginning', async () => {
    const sheet = rowsOf([
      ['type', 'name'],
      ['text', 'a'],
      ['end group', ''],
    ])

    expect(await faultOf(workbookOf(sheet))).toMatchObject({
      place: 'survey, row 3',
      code: 'fault_group_end',
    })
  })

  it('is refused with more questions than a questionnaire may have', async () => {
    const elements = Array.from({ length: 301 }, (_, index) => ({
      type: 'text',
      name: `q${index}`,
    }))

    expect(await faultOf(JSON.stringify({ elements }))).toMatchObject({
      code: 'fault_too_many_questions',
      values: { limit: 300, count: 301 },
    })
  })

  it('never computes a formula: the value saved with it is what counts', async () => {
    const sheet =
      rowsOf([['type', 'name', 'label']]) +
      '<row r="2"><c r="A2" t="str"><f>"te"&amp;"xt"</f><v>text</v></c><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="C2" t="str"><f>WEBSERVICE("http://example.org")</f><v>Saved</v></c></row>'
    const reading = await read(workbookOf(sheet))

    expect(reading.status === 'read' && questionsOf(reading.definition)[0]?.question).toMatchObject(
      {
        type: 'text',
        name: 'a',
        title: 'Saved',
      },
    )
  })

  it('takes scripts and pictures out of texts, and braces that would show an answer', async () => {
    const title = 'Rate <img src=x onerror=alert(1)>us<script>alert(2)</script>, {name}!'
    const reading = await read(
      JSON.stringify({ elements: [{ type: 'comment', name: 'a', title }] }),
    )
    if (reading.status !== 'read') throw new Error(reading.status)

    expect(questionsOf(reading.definition)[0]?.question.title).toBe('Rate us , [name]!')
    expect(reading.report.entries.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['text_active', 'text_answer']),
    )
  })

  it('is no way into what every object inherits', async () => {
    const text = `{"elements":[
      {"type":"radiogroup","name":"__proto__","__proto__":{"polluted":1},
       "choices":["constructor","toString",{"value":"__proto__","text":{"__proto__":"x","en":"y"}}]},
      {"type":"constructor","name":"toString"},
      {"type":"text","name":"hasOwnProperty","visibleIf":"{__proto__.polluted} = 1"}]}`
    const reading = await read(text)
    if (reading.status !== 'read') throw new Error(JSON.stringify(reading))

    expect(questionsOf(reading.definition).map(({ question }) => question.name)).toEqual([
      'proto',
      'hasownproperty',
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('takes the first of two options of one code, and says so', async () => {
    const choices = ['a', { value: 'a', text: 'again' }, 'b']
    const reading = await read(
      JSON.stringify({ elements: [{ type: 'dropdown', name: 'q', choices }] }),
    )
    if (reading.status !== 'read') throw new Error(reading.status)

    expect(questionsOf(reading.definition)[0]?.question).toMatchObject({ choices: ['a', 'b'] })
    expect(reading.report.entries).toContainEqual(
      expect.objectContaining({ reason: 'option_duplicate', place: 'elements.0.choices.1' }),
    )
  })
})

function many(count: number): [string, string][] {
  return Array.from({ length: count }, (_, index) => [`part${index}.xml`, '<a/>'])
}

function rows(count: number): string[][] {
  return [['type', 'name'], ...Array.from({ length: count }, (_, index) => ['text', `q${index}`])]
}
