import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readQuestionnaire } from '../../../server/surveys/questionnaire-file.ts'
import type { ImportReport, Subject } from '../../../surveys/exchange/report.ts'

/*
 * Each census was counted from the files themselves, by other programs. What must hold: every
 * question, option, part and condition of a file has its entry in the report.
 */

const CASES = process.env['INSTRUMENT_CASES'] ?? ''
const OWN = 'test/surveys/exchange/cases'

interface LimeSurveyCensus {
  readonly languages: readonly string[]
  readonly groups: number
  readonly questions: number
  readonly subquestions: number
  readonly answers: number
  readonly mandatory: number
  readonly relevanceNotTrivial: number
  readonly preg: number
  readonly quotas: number
}

interface XlsFormCensus {
  readonly types: Readonly<Record<string, number>>
  readonly relevant: number
  readonly choices?: number
}

interface SurveyJsCensus {
  readonly pages: number
  readonly questionsTopLevel: number
  readonly required: number
  readonly visibleIf: number
  readonly enableIf: number
  readonly locales: readonly string[]
}

function censusOf<Census>(format: string): Readonly<Record<string, Census>> {
  const path = join(CASES, format, 'census.json')
  return CASES !== '' && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

async function reportOf(path: string): Promise<ImportReport> {
  const reading = await readQuestionnaire({ bytes: readFileSync(path), language: 'en' })
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading))
  return reading.report
}

/** Different places that the entries of a subject name, those beginning so. */
function places(report: ImportReport, subjects: readonly Subject[], start = ''): number {
  const found = report.entries
    .filter(({ subject }) => subjects.includes(subject))
    // Of texts, only those that are a question there: text between the questions.
    .filter(({ subject, reason }) => subject !== 'text' || (reason ?? '').startsWith('note_'))
    .filter(({ place }) => place.toLowerCase().startsWith(start))
    .map(({ place }) => place)
  return new Set(found).size
}

it.skipIf(CASES !== '')(
  'more files and LimeSurvey: skipped, INSTRUMENT_CASES names no folder',
  () => {
    expect(CASES).toBe('')
  },
)

const lime = Object.entries(censusOf<LimeSurveyCensus>('limesurvey'))

describe.skipIf(lime.length === 0)('surveys of LimeSurvey (INSTRUMENT_CASES)', () => {
  it.each(lime)('%s: everything has its entry', async (name, census) => {
    const report = await reportOf(join(CASES, 'limesurvey', name))
    const conditions = report.entries.filter(
      ({ subject, place }) => subject === 'condition' && place.startsWith('questions, qid'),
    )

    expect({
      groups: places(report, ['group'], 'groups'),
      questions: places(report, ['question', 'text'], 'questions, qid'),
      subquestions: places(report, ['row', 'option'], 'subquestions'),
      answers: places(report, ['row', 'option'], 'answers'),
      relevanceNotTrivial: conditions.length,
      preg: report.entries.filter(({ reason }) => reason === 'pattern').length,
      quotas: report.entries.filter(({ reason }) => reason === 'quota').length,
      languages: [...report.languages, ...report.languagesLeftOut].length,
    }).toEqual({
      groups: census.groups,
      questions: census.questions,
      subquestions: census.subquestions,
      answers: census.answers,
      relevanceNotTrivial: census.relevanceNotTrivial,
      preg: census.preg,
      quotas: census.quotas,
      languages: census.languages.length,
    })
  })
})

/** 'begin_group', and 'begin' of 'begin group'; 'end' alone is the time at which somebody ended. */
function isGroup(type: string, types: XlsFormCensus['types']): boolean {
  return /^(?:begin|end)_/.test(type) || (/^(?:begin|end)$/.test(type) && 'begin' in types)
}

/** What is found and what the census says. */
async function compareXlsForm(path: string, { types, choices = 0, relevant }: XlsFormCensus) {
  const report = await reportOf(path)
  const asked = Object.entries(types)
    .filter(([type]) => !isGroup(type, types))
    .reduce((sum, [, count]) => sum + count, 0)
  return {
    found: {
      questions: places(report, ['question', 'row', 'text'], 'survey'),
      choices: places(report, ['option'], 'choices'),
      conditions: places(report, ['condition']),
    },
    counted: { questions: asked, choices, conditions: relevant },
  }
}

/** 38 rows that ask or record something, 12 that open and close groups. */
const ALL_TYPES: XlsFormCensus = {
  types: {
    begin_group: 6,
    end_group: 6,
    text: 8,
    string: 2,
    select_one: 8,
    select_multiple: 2,
    rank: 2,
    integer: 2,
    int: 1,
    decimal: 1,
    date: 1,
    time: 1,
    datetime: 1,
    note: 2,
    calculate: 1,
    hidden: 1,
    start: 1,
    end: 1,
    today: 1,
    deviceid: 1,
    username: 1,
    audit: 1,
  },
  choices: 15,
  relevant: 2,
}

describe('forms of XLSForm', () => {
  it('correlaid_all_types_survey.xlsx: everything has its entry', async () => {
    const path = join(OWN, 'correlaid_all_types_survey.xlsx')
    const { found, counted } = await compareXlsForm(path, ALL_TYPES)
    expect(found).toEqual(counted)
  })

  const more = Object.entries(censusOf<XlsFormCensus>('xlsform'))
  it.skipIf(more.length === 0).each(more)(
    '%s: as its census (INSTRUMENT_CASES)',
    async (name, census) => {
      const { found, counted } = await compareXlsForm(join(CASES, 'xlsform', name), census)
      expect(found).toEqual(counted)
    },
  )
})

async function compareSurveyJs(path: string, census: SurveyJsCensus) {
  const report = await reportOf(path)
  const of = (subject: Subject) => report.entries.filter((entry) => entry.subject === subject)
  const ends = (suffix: string) =>
    of('condition').filter(({ place }) => place.endsWith(suffix)).length
  const found = {
    pages: places(report, ['group'], 'pages.'),
    questions: new Set(
      [...of('question'), ...of('text')]
        .map(({ place }) => /^pages\.\d+\.(?:elements|questions)\.\d+/.exec(place)?.[0])
        .filter(Boolean),
    ).size,
    required: of('validation').filter(({ name }) => name.endsWith(': isRequired')).length,
    enableIf: ends('.enableIf'),
    languages: [...report.languages, ...report.languagesLeftOut].toSorted(),
    // Conditions of elements and of options together.
    visibleIf: ends('.visibleIf'),
  }
  const counted = {
    pages: census.pages,
    questions: census.questionsTopLevel,
    required: census.required,
    enableIf: census.enableIf,
    languages: census.locales.toSorted(),
    visibleIf: census.visibleIf,
  }
  return { found, counted }
}

describe('surveys of SurveyJS', () => {
  it('surveyjs_demo_product_feedback_survey.json: everything has its entry', async () => {
    const path = join(OWN, 'surveyjs_demo_product_feedback_survey.json')
    const { found, counted } = await compareSurveyJs(path, {
      pages: 3,
      questionsTopLevel: 8,
      required: 0,
      visibleIf: 1,
      enableIf: 0,
      locales: ['en'],
    })
    expect(found).toEqual(counted)
  })

  const listed = join(CASES, 'surveyjs', 'census.json')
  const census: { files: Record<string, SurveyJsCensus> } =
    CASES !== '' && existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : { files: {} }
  const more = Object.entries(census.files)
  it.skipIf(more.length === 0).each(more)(
    '%s: as its census (INSTRUMENT_CASES)',
    async (name, each) => {
      const { found, counted } = await compareSurveyJs(join(CASES, 'surveyjs', name), each)
      expect(found).toEqual(counted)
    },
  )
})
