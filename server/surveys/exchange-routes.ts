import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { LANGUAGES } from '../../locales/language.ts'
import { FILE_LIMITS } from '../../surveys/exchange/limits.ts'
import { requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { query } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { EXPORT_FORMATS, exportQuestionnaire, importQuestionnaire } from './exchange-service.ts'

const Import = v.object({ language: v.optional(v.picklist(LANGUAGES)) })
const Export = v.object({
  format: v.picklist(EXPORT_FORMATS),
  version: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number))),
})

/** Room for the frame of a form around the file. */
const FRAME_BYTES = 64 * 1024

/**
 * Questionnaires from and to other tools; mounted at `/api/surveys` before the limit of ordinary
 * bodies, since a survey of three languages has more than a megabyte of XML.
 */
export function questionnaireExchangeRoutes(deps: Deps) {
  const tags = ['Surveys']
  return new Hono()
    .post(
      '/import',
      describeRoute({
        tags,
        summary: 'Start a survey from a questionnaire of LimeSurvey, XLSForm or SurveyJS',
        description:
          'The file as multipart form data (field `file`) or as the raw body. Answers with the id of the draft and a report of everything that was taken, approximated or left out.',
      }),
      requires(deps, 'survey.edit'),
      bodyLimit({
        maxSize: FILE_LIMITS.bytes + FRAME_BYTES,
        onError: () => {
          throw new Problem('body-too-large', { limit: FILE_LIMITS.bytes / 1024 })
        },
      }),
      query(Import),
      async (c) => {
        const spoken = preferredLanguage(c.req.header('accept-language'))
        const bytes = await fileOf(c.req.raw)
        const language = c.req.valid('query').language ?? spoken
        const file = { bytes, language }
        return c.json(await importQuestionnaire(deps, file, c.var.officer.id, spoken), 201)
      },
    )
    .get(
      '/:id/export',
      describeRoute({ tags, summary: 'The questionnaire as SurveyJS JSON or XLSForm workbook' }),
      requires(deps, 'survey.read'),
      query(Export),
      async (c) => {
        const { format, version } = c.req.valid('query')
        const wanted = { format, ...(version !== undefined && { version }) }
        const spoken = preferredLanguage(c.req.header('accept-language'))
        const { name, type, bytes } = await exportQuestionnaire(
          deps,
          c.req.param('id'),
          wanted,
          spoken,
        )
        return c.body(new Uint8Array(bytes), 200, {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="${name}"`,
          'X-Content-Type-Options': 'nosniff',
        })
      },
    )
}

/** The file of a form, or the whole body. @throws {Problem} `body-invalid` */
async function fileOf(request: Request): Promise<Uint8Array> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return new Uint8Array(await request.arrayBuffer())
  const form = await request.formData().catch(() => undefined)
  const file = form?.get('file')
  if (!(file instanceof File)) {
    const detail = 'a file is needed'
    throw new Problem('body-invalid', {}, [{ place: 'file', code: 'invalid', detail }])
  }
  return new Uint8Array(await file.arrayBuffer())
}
