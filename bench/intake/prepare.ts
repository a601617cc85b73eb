import * as v from 'valibot'
import { compileDefinition } from '../../surveys/answers/compile.ts'
import { RESIDENT_VISIT } from '../../surveys/instruments/resident.ts'
import { insertInstitution, putProvider, putService } from '../../server/catalogue/service.ts'
import { Provider, Service } from '../../server/catalogue/fields.ts'
import type { Config } from '../../server/config.ts'
import { madeUpAnswers } from '../../server/demo/answers.ts'
import { type Random, normal, pick } from '../../server/demo/random.ts'
import { insertPoint } from '../../server/distribution/queries.ts'
import { createLog } from '../../server/log.ts'
import { createDeps, openMigrated } from '../../server/dependencies.ts'
import { createSurvey, publishSurvey } from '../../server/surveys/service.ts'

const SERVICES = 60
const PROVIDERS = 75
/** Desks that give a service at a provider: a country's evening peak is spread over all of them. */
const DESKS = 4
const ACTOR = 'bench'

/**
 * A database of a made-up country: every provider gives every service, each at its own collection
 * point, so that hardly two answers of one commit count at the same place.
 * @returns the codes of all collection points
 */
export async function prepareDatabase(config: Config): Promise<string[]> {
  const connection = await openMigrated(config)
  try {
    const deps = await createDeps(config, connection, createLog('error'))
    await insertInstitution(
      deps,
      {
        code: 'bench',
        name: { en: 'Made up for a measurement' },
        country: 'LV',
        timeZone: 'Europe/Riga',
        headlineMethodology: 'lv-mk402',
        madeUp: true,
        kind: 'municipality',
      },
      ACTOR,
    )
    const providers = codes('provider', PROVIDERS)
    const services = codes('service', SERVICES)
    for (const code of providers) {
      await putProvider(
        deps,
        code,
        v.parse(Provider, { name: { en: code }, kind: 'agency' }),
        ACTOR,
      )
    }
    for (const code of services) {
      await putService(deps, code, v.parse(Service, { name: { en: code }, holder: 'bench' }), ACTOR)
    }
    const survey = await createSurvey(deps, { instrument: RESIDENT_VISIT.id }, ACTOR)
    await publishSurvey(deps, survey, ACTOR)
    const points = providers.flatMap((provider) =>
      services.flatMap((service) =>
        Array.from({ length: DESKS }, (_, desk) => {
          return { provider, service, code: `${provider}-${service}-${desk + 1}` }
        }),
      ),
    )
    // All in one transaction: as many as a country has would take minutes one by one.
    await connection.db.transaction().execute(async (trx) => {
      for (const { provider, service, code } of points) {
        await insertPoint(trx, {
          code,
          survey_id: survey,
          provider_id: provider,
          service_id: service,
          centre_id: '',
          channel: 'in-person',
          mode: 'qr',
          token_required: 0,
          label: '',
          closes_on: null,
          created_on: '2026-01-01',
        })
      }
    })
    return points.map(({ code }) => code)
  } finally {
    await connection.db.destroy()
  }
}

function codes(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)
}

/** As the page makes the token of a device. */
const DEVICE_SIGNS = 22
const DEVICE_ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789')

const BODY_BYTES = 1024
const SENTENCE = 'Gaidīju rindā, bet darbiniece visu izskaidroja un palīdzēja aizpildīt veidlapu. '

/**
 * Submissions to the ten usual questions. 'usual': as residents answer, one in eleven with a short
 * comment, about 0.3 KB. '1 KB': choices take a quarter, the rest is a comment, so that every
 * response also brings a long row of free text.
 */
export function submissions(random: Random, count: number, size: 'usual' | '1 KB'): string[] {
  const compiled = compileDefinition(RESIDENT_VISIT.definition)
  return Array.from({ length: count }, () => {
    const mood = Math.min(5, Math.max(1, 3.8 + normal(random)))
    const language = pick(random, ['lv', 'lv', 'lv', 'ru', 'en', 'uz'] as const)
    const answers = madeUpAnswers(compiled, { mood, language }, random)
    const device = Array.from({ length: DEVICE_SIGNS }, () => pick(random, DEVICE_ALPHABET)).join(
      '',
    )
    const body = (more: object) =>
      JSON.stringify({
        surveyVersion: 1,
        locale: language,
        answers: { ...answers, ...more },
        device,
      })
    if (size === 'usual') return body({})
    const bytes = (comment: string) => Buffer.byteLength(body({ comment }))
    let comment = ''
    while (bytes(comment + SENTENCE) <= BODY_BYTES) comment += SENTENCE
    return body({ comment: comment + '.'.repeat(BODY_BYTES - bytes(comment)) })
  })
}
