import { expect } from 'vitest'
import type { Deps } from '../../server/context.ts'
import type { Connection } from '../../server/db/open.ts'
import {
  insertInstitution,
  putCentre,
  putProvider,
  putService,
} from '../../server/catalogue/service.ts'
import { createPointDirectory } from '../../server/distribution/point-directory.ts'
import { createPoint } from '../../server/distribution/service.ts'
import { createArrivals } from '../../server/integrity/arrivals.ts'
import { createMetrics } from '../../server/http/metrics.ts'
import { commitToPostgres } from '../../server/responses/commit-postgres.ts'
import { commitToSqlite } from '../../server/responses/commit-sqlite.ts'
import { createIntake } from '../../server/responses/intake.ts'
import { freezeInput } from '../../server/reports/frozen-input.ts'
import { gatherInput } from '../../server/reports/gather.ts'
import { createSurvey, publishSurvey } from '../../server/surveys/service.ts'
import { checkDefinition } from '../../surveys/definition/check-definition.ts'

/** The application's dependencies with a fixed clock, Riga's calendar and nothing made up. */
export function testDeps(connection: Connection, overrides: Partial<Deps> = {}): Deps {
  const metrics = createMetrics()
  const now = overrides.now ?? (() => new Date('2026-03-14T09:00:00Z'))
  const commit =
    connection.dialect === 'sqlite'
      ? commitToSqlite(connection.sqlite)
      : commitToPostgres(connection.db)
  const unexpected = (details: unknown, message?: string) =>
    expect.fail(`${message} ${JSON.stringify(details, errorsAsText)}`)
  return {
    connection,
    intake: createIntake(commit, metrics),
    now,
    log: { info: () => {}, debug: () => {}, warn: () => {}, error: unexpected },
    metrics,
    publicUrl: 'http://localhost',
    webFolder: null,
    gatherReport: async (wanted, edition) =>
      freezeInput(await gatherInput(connection.db, wanted, edition)),
    // Loaded where a report is made: it brings the typesetter and the charts along.
    renderReport: async (job) => {
      const { makeReport } = await import('../../server/reports/make-report.ts')
      return makeReport(job)
    },
    checkDefinition: (text) => Promise.resolve(checkDefinition(JSON.parse(text))),
    points: createPointDirectory(connection, now),
    arrivals: createArrivals({ now }),
    setUpCode: null,
    ...overrides,
  }
}

function errorsAsText(_: string, value: unknown): unknown {
  return value instanceof Error ? value.stack : value
}

/** An institution in Riga with a provider, a centre and a service of its own. */
export async function givenInstitution(deps: Deps): Promise<void> {
  await insertInstitution(
    deps,
    {
      code: 'liepava',
      name: { lv: 'Liepavas novads', en: 'Liepava Municipality' },
      country: 'LV',
      timeZone: 'Europe/Riga',
      headlineMethodology: 'lv-mk399',
      madeUp: true,
      kind: 'municipality',
    },
    'test',
  )
  await putCentre(
    deps,
    'kac-1',
    { provider: 'liepava', name: { lv: 'Centrs' }, type: 'local', address: null },
    'test',
  )
  await putService(
    deps,
    'residence',
    {
      name: { lv: 'Dzīvesvietas deklarēšana', en: 'Declaring residence' },
      holder: 'liepava',
      description: null,
      fees: null,
      stages: null,
      legalBasis: null,
      cofog: null,
      clientCircle: null,
      territory: null,
    },
    'test',
  )
}

/** A small questionnaire: one obligatory five-point rating, a choice, a comment. */
export const SMALL_DEFINITION = {
  title: { lv: 'Vērtējums', en: 'Rating', ru: 'Оценка', uz: 'Baho' },
  audience: 'resident',
  privacyNotice: {
    lv: 'Glabājam atbildes.',
    en: 'We store answers.',
    ru: 'Храним.',
    uz: 'Saqlaymiz.',
  },
  purpose: { lv: 'Pārskatam', en: 'For the report', ru: 'Для отчёта', uz: 'Hisobot uchun' },
  retentionMonths: 24,
  elements: [
    {
      type: 'rating',
      name: 'satisfaction',
      isRequired: true,
      rateMin: 1,
      rateMax: 5,
      title: {
        lv: 'Cik apmierināts?',
        en: 'How satisfied?',
        ru: 'Довольны?',
        uz: 'Qoniqdingizmi?',
      },
    },
    {
      type: 'radiogroup',
      name: 'outcome',
      choices: ['yes', 'no', 'na'],
      title: { lv: 'Izdevās?', en: 'Done?', ru: 'Удалось?', uz: 'Boʻldimi?' },
    },
    {
      type: 'comment',
      name: 'comment',
      maxLength: 500,
      title: { lv: 'Piebilde', en: 'Comment', ru: 'Замечание', uz: 'Izoh' },
    },
  ],
}

/** A published survey and an open collection point at the centre. */
export async function givenPoint(
  deps: Deps,
  overrides: {
    code?: string
    definition?: unknown
    closesOn?: string | null
    provider?: string
  } = {},
): Promise<{ code: string; survey: string }> {
  const { code = 'test-1', definition = SMALL_DEFINITION, closesOn = null } = overrides
  const survey = await createSurvey(deps, { definitionText: JSON.stringify(definition) }, 'test')
  await publishSurvey(deps, survey, 'test')
  const provider = overrides.provider ?? 'liepava'
  if (provider !== 'liepava') {
    const fields = {
      name: { lv: provider },
      kind: 'agency' as const,
      sizeGroup: null,
      territory: null,
    }
    await putProvider(
      deps,
      provider,
      { ...fields, successor: null, validFrom: null, validTo: null },
      'test',
    )
  }
  await createPoint(
    deps,
    {
      survey,
      provider,
      service: 'residence',
      centre: 'kac-1',
      channel: 'in-person',
      mode: 'qr',
      label: 'Desk 1',
      closesOn,
    },
    'test',
    code,
  )
  return { code, survey }
}

/** What a respondent's browser sends; a test states only what it is about. */
export function aSubmission(answers: unknown = { satisfaction: 4 }, overrides: object = {}) {
  return { surveyVersion: 1, locale: 'lv', answers, ...overrides }
}

/** A well-formed response id that ends in `n`. */
export function responseId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}
