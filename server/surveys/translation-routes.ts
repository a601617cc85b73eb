import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { TEXT_COLUMNS } from '../../surveys/definition/text-column.ts'
import { requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body, query } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { TRANSLATION_FORMATS } from './translation-files.ts'
import {
  exportTranslations,
  importTranslations,
  readTranslations,
  saveTranslations,
} from './translations.ts'

/** A language, or 'lv-simple' for its easy texts. */
const Column = v.picklist(TEXT_COLUMNS)
const direction = { from: Column, to: Column }
const Text = v.pipe(v.string(), v.maxLength(10_000))
const Saved = v.object({
  revision: v.pipe(v.number(), v.integer()),
  to: Column,
  texts: v.record(v.pipe(v.string(), v.maxLength(300)), Text),
  confirmed: v.optional(v.array(v.pipe(v.string(), v.maxLength(300))), []),
})
const File = v.object({ ...direction, file: v.pipe(v.string(), v.maxLength(900_000)) })

/** The translation desk of one survey: its texts, and files of them; mounted at `/api/surveys`. */
export function translationRoutes(deps: Deps) {
  const tags = ['Surveys']
  const mayRead = requires(deps, 'survey.read')
  const mayEdit = requires(deps, 'survey.edit')
  return new Hono()
    .get(
      '/:id/translations',
      describeRoute({ tags, summary: 'Every text of the draft with its translation and state' }),
      mayRead,
      query(v.object(direction)),
      async (c) =>
        c.json(await readTranslations(deps.connection.db, c.req.param('id'), c.req.valid('query'))),
    )
    .put(
      '/:id/translations',
      describeRoute({ tags, summary: 'Save translations in the draft' }),
      mayEdit,
      body(Saved),
      async (c) => {
        const language = preferredLanguage(c.req.header('accept-language'))
        const saved = c.req.valid('json')
        const revision = await saveTranslations(
          deps,
          c.req.param('id'),
          saved,
          c.var.officer.id,
          language,
        )
        return c.json({ revision })
      },
    )
    .get(
      '/:id/translations/file',
      describeRoute({ tags, summary: 'The texts for a translator, as XLIFF 2 or CSV' }),
      mayRead,
      query(v.object({ ...direction, format: v.picklist(TRANSLATION_FORMATS) })),
      async (c) => {
        const { format, from, to } = c.req.valid('query')
        const id = c.req.param('id')
        const text = await exportTranslations(deps.connection.db, id, { from, to }, format)
        const name = `questionnaire-${from}-${to}.${format === 'csv' ? 'csv' : 'xlf'}`
        return c.body(text, 200, {
          'Content-Type':
            format === 'csv' ? 'text/csv; charset=utf-8' : 'application/xliff+xml; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}"`,
        })
      },
    )
    .post(
      '/:id/translations/file',
      describeRoute({ tags, summary: 'Take a translated file in, all of it or nothing' }),
      mayEdit,
      body(File),
      async (c) => {
        const language = preferredLanguage(c.req.header('accept-language'))
        const { from, to, file } = c.req.valid('json')
        const taken = await importTranslations(
          deps,
          c.req.param('id'),
          { text: file, direction: { from, to } },
          c.var.officer.id,
          language,
        )
        return c.json({ taken })
      },
    )
}
