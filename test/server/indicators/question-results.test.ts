import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { questionResults } from '../../../server/indicators/question-results.ts'
import { createPoint } from '../../../server/distribution/service.ts'
import { publishSurvey, readSurvey, saveDraft } from '../../../server/surveys/service.ts'
import { wilson } from '../../../reports/statistics/wilson.ts'
import {
  SMALL_DEFINITION,
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'

const OTHER_WORDS = { lv: 'Cik labi?', en: 'How good?', ru: 'Насколько?', uz: 'Qanchalik?' }

describe.each(DIALECTS)('answers question by question (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  const year = 2026

  const given = async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { code, survey } = await givenPoint(deps)
    const app = createApp(deps)
    const put = async (n: number, answers: unknown, point = code, version = 1) => {
      const submission = aSubmission(answers, { surveyVersion: version })
      const response = await putJson(app, `/api/s/${point}/responses/${responseId(n)}`, submission)
      expect(response.status).toBe(201)
    }
    const results = async (wanted: { survey?: string; service?: string; year?: number } = {}) =>
      questionResults(test.connection.db, { survey, year, ...wanted })
    const of = async (item: string, wanted = {}) =>
      (await results(wanted)).find((each) => each.item === item)
    return { deps, survey, put, results, of }
  }

  it('show each option with its share and interval from the tenth answer on', async () => {
    const { put, of, results } = await given()
    for (let n = 0; n < 9; n++) await put(n, { satisfaction: 4, outcome: 'yes' })
    expect(await of('outcome')).toMatchObject({ answered: 9, shown: null })

    await put(9, { satisfaction: 4, outcome: 'no', comment: 'Gara rinda' })
    for (let n = 10; n < 13; n++) await put(n, { satisfaction: 1, outcome: 'na' })

    expect((await results()).map(({ item }) => item)).toEqual([
      'satisfaction',
      'outcome',
      'comment',
    ])
    expect(await of('outcome')).toMatchObject({
      kind: 'one',
      isAsked: true,
      answered: 10,
      alsoAskedIn: [],
      shown: {
        notApplicable: 3,
        options: [
          { code: 'yes', count: 9, share: 0.9, ...wilson(9, 10) },
          { code: 'no', count: 1, share: 0.1, ...wilson(1, 10) },
        ],
      },
    })
    expect(await of('comment')).toMatchObject({ kind: 'entry', answered: 1, shown: null })
  })

  it('move with the tenth answer after the last and stay still in between', async () => {
    const { put, of } = await given()
    const seen: (number | undefined)[] = []
    for (let n = 0; n < 20; n++) {
      await put(n, { satisfaction: 5 })
      seen.push((await of('satisfaction'))?.answered)
    }
    expect(seen.slice(8)).toEqual([9, ...Array.from({ length: 10 }, () => 10), 20])
  })

  it('are of the chosen year and service, and of the audience of the survey', async () => {
    const { deps, put, of } = await given()
    const definition = { ...SMALL_DEFINITION, audience: 'business' }
    const business = await givenPoint(deps, { code: 'test-2', definition })
    for (let n = 0; n < 10; n++) await put(n, { satisfaction: 5 })
    for (let n = 10; n < 30; n++) await put(n, { satisfaction: 1 }, 'test-2')

    expect((await of('satisfaction'))?.answered).toBe(10)
    expect((await of('satisfaction', { survey: business.survey }))?.answered).toBe(20)
    expect((await of('satisfaction', { service: 'other' }))?.answered).toBe(0)
    expect((await of('satisfaction', { year: 2025 }))?.answered).toBe(0)
  })

  it('name the other surveys that count answers under the same code', async () => {
    const { deps, put, of } = await given()
    const other = { ...SMALL_DEFINITION, title: { ...SMALL_DEFINITION.title, en: 'The other' } }
    const { survey: theOther } = await givenPoint(deps, {
      code: 'test-2',
      definition: { ...other, elements: [{ ...SMALL_DEFINITION.elements[0], title: OTHER_WORDS }] },
    })
    for (let n = 0; n < 5; n++) await put(n, { satisfaction: 5, outcome: 'yes' })
    for (let n = 5; n < 40; n++) await put(n, { satisfaction: 1 }, 'test-2')

    expect(await of('satisfaction')).toMatchObject({ alsoAskedIn: [{ en: 'The other' }] })
    expect((await of('satisfaction'))?.answered).toBe(40)
    expect(await of('outcome')).toMatchObject({ answered: 5, alsoAskedIn: [] })
    // Asked in its own words in each, whichever was looked at first.
    expect(await of('satisfaction', { survey: theOther })).toMatchObject({ title: OTHER_WORDS })
    expect(await of('satisfaction')).toMatchObject({ title: SMALL_DEFINITION.elements[0]?.title })
  })

  it('leave out what another survey asks under the same code elsewhere', async () => {
    const { deps, put, of } = await given()
    const { survey: onTheWeb } = await givenPoint(deps, { code: 'unused' })
    const where = { provider: 'liepava', service: 'residence', centre: '', mode: 'link' } as const
    const web = { survey: onTheWeb, ...where, label: 'Web', closesOn: null }
    await createPoint(deps, { ...web, channel: 'electronic' }, 'test', 'web-1')
    for (let n = 0; n < 10; n++) await put(n, { satisfaction: 5 })
    for (let n = 10; n < 40; n++) await put(n, { satisfaction: 1 }, 'web-1')

    expect((await of('satisfaction'))?.answered).toBe(10)
    // It has a point at the desk as well, so that its answers there cannot be told apart.
    expect((await of('satisfaction', { survey: onTheWeb }))?.answered).toBe(40)
  })

  it('keep what only an earlier version asked', async () => {
    const { deps, survey, put, results } = await given()
    for (let n = 0; n < 10; n++) await put(n, { satisfaction: 5, outcome: 'no' })
    const elements = SMALL_DEFINITION.elements.filter(({ name }) => name === 'satisfaction')
    const definitionText = JSON.stringify({ ...SMALL_DEFINITION, elements })
    const { draftRevision: revision } = await readSurvey(test.connection.db, survey)
    await saveDraft(deps, survey, { definitionText, revision }, 'test')
    await publishSurvey(deps, survey, 'test')
    await put(10, { satisfaction: 5 }, 'test-1', 2)

    // Nobody wrote a comment: a question without answers is not told once it is gone.
    expect((await results()).map(({ item, isAsked }) => [item, isAsked])).toEqual([
      ['satisfaction', true],
      ['outcome', false],
    ])
  })

  it('do not exist for a survey that does not', async () => {
    const { results } = await given()
    await expect(results({ survey: 'unknown' })).rejects.toMatchObject({ code: 'survey-not-found' })
  })
})
