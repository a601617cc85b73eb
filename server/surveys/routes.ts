import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import type { Language } from '../../locales/language.ts'
import { definitionFaultText } from '../../surveys/definition/fault-text.ts'
import { LIMITS } from '../../surveys/definition/limits.ts'
import { INSTRUMENTS } from '../../surveys/instruments/index.ts'
import { requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body, query } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { translationRoutes } from './translation-routes.ts'
import {
  createSurvey,
  listSurveys,
  publishSurvey,
  readSurvey,
  readVersion,
  saveDraft,
} from './service.ts'

const Json = v.record(v.string(), v.unknown())
const NewSurvey = v.union([
  v.object({ instrument: v.pipe(v.string(), v.maxLength(100)) }),
  v.object({ definition: Json }),
])
/** The revision that was looked at; another one is not published in its stead. */
const Publication = v.object({ revision: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/))) })
const Draft = v.object({ revision: v.pipe(v.number(), v.integer()), definition: Json })

/** A definition as text for the examination. @throws {Problem} nested too deep to be written */
function textOf(definition: unknown, language: Language): string {
  try {
    return JSON.stringify(definition)
  } catch {
    const fault = { code: 'too-deep', values: { limit: LIMITS.depth } } as const
    throw new Problem('definition-refused', {}, [
      { place: 'definition', code: fault.code, detail: definitionFaultText(fault, language) },
    ])
  }
}

/** The language that a refused questionnaire is explained in. */
function languageOf(c: Context): Language {
  return preferredLanguage(c.req.header('accept-language'))
}

/** Surveys, their drafts and published versions; mounted at `/api/surveys`. */
export function surveyRoutes(deps: Deps) {
  const tags = ['Surveys']
  const mayRead = requires(deps, 'survey.read')
  const mayEdit = requires(deps, 'survey.edit')
  return new Hono()
    .get(
      '/instruments',
      describeRoute({ tags, summary: 'Ready questionnaires to start from' }),
      mayRead,
      (c) => c.json(INSTRUMENTS),
    )
    .get('/', describeRoute({ tags, summary: 'All surveys' }), mayRead, async (c) =>
      c.json(await listSurveys(deps.connection.db)),
    )
    .post(
      '/',
      describeRoute({ tags, summary: 'Start a survey from an instrument or a definition' }),
      mayEdit,
      body(NewSurvey),
      async (c) => {
        const from = c.req.valid('json')
        const id = await createSurvey(
          deps,
          'instrument' in from
            ? { instrument: from.instrument }
            : { definitionText: textOf(from.definition, languageOf(c)) },
          c.var.officer.id,
          languageOf(c),
        )
        return c.json({ id }, 201)
      },
    )
    .get(
      '/:id',
      describeRoute({ tags, summary: 'One survey with its draft' }),
      mayRead,
      async (c) => c.json(await readSurvey(deps.connection.db, c.req.param('id'))),
    )
    .get(
      '/:id/versions/:version',
      describeRoute({ tags, summary: 'A published version as it was' }),
      mayRead,
      async (c) => {
        const version = Number(c.req.param('version'))
        const found = await readVersion(deps.connection.db, c.req.param('id'), version)
        if (!found) throw new Problem('survey-not-found')
        return c.json({ definition: found.definition })
      },
    )
    .put(
      '/:id/draft',
      describeRoute({ tags, summary: 'Save the draft' }),
      mayEdit,
      body(Draft),
      async (c) => {
        const { revision, definition } = c.req.valid('json')
        const definitionText = textOf(definition, languageOf(c))
        const next = await saveDraft(
          deps,
          c.req.param('id'),
          { revision, definitionText },
          c.var.officer.id,
          languageOf(c),
        )
        return c.json({ revision: next })
      },
    )
    .post(
      '/:id/publish',
      describeRoute({ tags, summary: 'Publish the draft as the next version' }),
      requires(deps, 'survey.publish'),
      query(Publication),
      async (c) => {
        const { revision } = c.req.valid('query')
        const { id: officer } = c.var.officer
        const published = await publishSurvey(
          deps,
          c.req.param('id'),
          officer,
          languageOf(c),
          revision === undefined ? undefined : Number(revision),
        )
        return c.json(published, 201)
      },
    )
    .route('/', translationRoutes(deps))
}
