import { describe, expect, it } from 'vitest'
import { type Situation, tasksOf } from '../../../web/officer/home/tasks.ts'

const survey = (id: string, published: boolean): Situation['surveys'][number] => ({
  id,
  title: { en: id },
  audience: 'resident',
  instrument: null,
  draftRevision: 1,
  versions: published
    ? [
        {
          version: 1,
          fingerprint: 'f',
          publishedOn: '2026-01-01',
          languages: ['en'],
          comparability: { verdict: 'same', changes: [] },
        },
      ]
    : [],
})

const point = (code: string, surveyId: string, closesOn: string | null) =>
  ({
    code,
    address: `https://example.org/s/${code}`,
    survey: surveyId,
    provider: 'p',
    service: 's',
    centre: '',
    channel: 'in-person',
    mode: 'qr',
    label: '',
    closesOn,
  }) satisfies Situation['points'][number]

const report = (
  id: string,
  fields: { edition: number; status: Situation['reports'][number]['status']; year?: number },
): Situation['reports'][number] => ({
  id,
  year: fields.year ?? 2025,
  scope: { kind: 'all' },
  edition: fields.edition,
  status: fields.status,
  preparedOn: '2026-02-01',
  publishedOn: null,
  inputHash: 'h',
  files: [],
})

const service = (code: string): Situation['services'][number] => ({
  code,
  name: { en: code },
  holder: 'p',
  description: null,
  fees: null,
  stages: null,
  legalBasis: null,
  cofog: null,
  clientCircle: null,
  territory: null,
})

/** A year in order: nothing waits for anybody. */
const IN_ORDER: Situation = {
  today: '2026-03-10',
  year: 2026,
  services: [service('s')],
  surveys: [survey('a', true)],
  points: [point('p1', 'a', null)],
  reports: [report('r1', { edition: 1, status: 'published' })],
  answered: new Set(['s']),
  periods: { first: '2025-01', last: '2026-03' },
}

const kinds = (changes: Partial<Situation>) =>
  tasksOf({ ...IN_ORDER, ...changes }).map(({ kind }) => kind)

describe('what needs an officer', () => {
  it('is nothing when everything is in order', () => {
    expect(kinds({})).toEqual([])
  })

  it('begins with services and surveys in a new installation', () => {
    const nothing = { services: [], surveys: [], points: [], reports: [], periods: null }
    expect(kinds({ ...nothing, answered: new Set() })).toEqual(['no-services', 'no-surveys'])
  })

  it('is a survey that was never published', () => {
    expect(kinds({ surveys: [survey('a', true), survey('b', false)] })).toEqual(['draft'])
  })

  it('is a published survey that nobody can reach', () => {
    expect(kinds({ points: [] })).toEqual(['no-points'])
  })

  it.each([
    ['2026-03-09', ['point-closed']],
    ['2026-03-10', ['point-closing']], // today is still a day on which answers are taken
    ['2026-03-24', ['point-closing']],
    ['2026-03-25', []],
  ])('tells of a point with the last day %s when today is 10 March: %j', (day, expected) => {
    expect(kinds({ points: [point('p1', 'a', day)] })).toEqual(expected)
  })

  it('names services without answers once there are any answers at all', () => {
    const services = [service('s'), service('silent')]
    expect(tasksOf({ ...IN_ORDER, services })).toEqual([
      { kind: 'no-answers', services: [service('silent')], year: 2026 },
    ])
    expect(kinds({ services, answered: new Set(), periods: null })).toEqual([])
  })

  it('is a prepared report, unless a later edition of it exists', () => {
    const prepared = report('r1', { edition: 1, status: 'prepared' })
    expect(kinds({ reports: [prepared] })).toEqual(['report-prepared'])
    expect(
      kinds({ reports: [prepared, report('r2', { edition: 2, status: 'published' })] }),
    ).toEqual([])
  })

  it('is a report on last year when there are answers of it and no report', () => {
    expect(kinds({ reports: [] })).toEqual(['report-missing'])
    expect(kinds({ reports: [], periods: { first: '2026-01', last: '2026-03' } })).toEqual([])
  })

  it('are answers to look at, for whom that is their work', () => {
    expect(kinds({ marks: 4 })).toEqual(['review'])
    expect(kinds({ marks: 0 })).toEqual([])
    expect(kinds({ marks: undefined })).toEqual([])
  })

  it('is first of all what people wait for', () => {
    const waiting = { ratings: 2, comments: 0 }
    expect(tasksOf({ ...IN_ORDER, waiting, services: [] })[0]).toEqual({
      kind: 'worklist',
      ...waiting,
    })
    expect(kinds({ waiting: { ratings: 0, comments: 3 } })).toEqual(['worklist'])
    expect(kinds({ waiting: { ratings: 0, comments: 0 } })).toEqual([])
  })
})
