import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute, validator } from 'hono-openapi'
import * as v from 'valibot'
import type { Language } from '../../locales/language.ts'
import { AnswerMappingSchema, ENCODINGS } from '../../surveys/exchange/answers/mapping.ts'
import { requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import type { FileReading, ForeignFile } from './foreign-table.ts'
import { previewResponses } from './preview.ts'
import { MappingName, deleteMapping, listMappings, saveMapping } from './saved-mappings.ts'
import { importResponses, readMapping } from './service.ts'
import { listImports, undoImport } from './undo-import.ts'

/** Largest file that the console takes; the command line takes twice as much. */
export const CONSOLE_FILE_MB = 32

const AFile = v.instance(File, 'a file')
const PreviewForm = v.object({
  file: AFile,
  survey: v.pipe(v.string(), v.maxLength(100)),
  encoding: v.optional(v.picklist([...ENCODINGS, ''])),
  sheet: v.optional(v.pipe(v.string(), v.maxLength(100))),
})
const ImportForm = v.object({
  file: AFile,
  /** JSON */
  mapping: v.pipe(v.string(), v.maxLength(1024 * 1024)),
  step: v.picklist(['check', 'import']),
  acceptValid: v.optional(v.picklist(['yes', 'no'])),
})
const Mapping = v.object({ name: MappingName, mapping: AnswerMappingSchema })

function languageOf(c: Context): Language {
  return preferredLanguage(c.req.header('accept-language'))
}

async function fileOf(file: File): Promise<ForeignFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function form<const Schema extends v.GenericSchema>(schema: Schema) {
  return validator('form', schema, (result) => {
    if (!result.success) throw new Problem('body-invalid')
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('body-not-json')
  }
}

/** Answers from files of other tools; mounted at `/api/imports`. */
export function exchangeRoutes(deps: Deps) {
  const tags = ['Imports']
  const mayImport = requires(deps, 'response.import')
  const limit = bodyLimit({
    maxSize: CONSOLE_FILE_MB * 1024 * 1024,
    onError: () => {
      throw new Problem('body-too-large', { limit: CONSOLE_FILE_MB * 1024 })
    },
  })
  return new Hono()
    .get('/', describeRoute({ tags, summary: 'Files taken so far' }), mayImport, async (c) =>
      c.json(await listImports(deps, c.var.officer.providerId)),
    )
    .post(
      '/preview',
      describeRoute({ tags, summary: 'What a file holds, and a proposed mapping' }),
      mayImport,
      limit,
      form(PreviewForm),
      async (c) => {
        const { file, survey, encoding, sheet } = c.req.valid('form')
        const reading: FileReading = {
          ...(encoding && { encoding }),
          ...(sheet && { sheet }),
        }
        const place = {
          provider: { fixed: c.var.officer.providerId ?? '' },
          service: { fixed: '' },
          channel: { fixed: 'in-person' as const },
        }
        const wanted = { survey, reading, place }
        return c.json(await previewResponses(deps, await fileOf(file), wanted, languageOf(c)))
      },
    )
    .post(
      '/',
      describeRoute({ tags, summary: 'Try or import a file of answers, all rows or none' }),
      mayImport,
      limit,
      form(ImportForm),
      async (c) => {
        const { file, mapping, step, acceptValid } = c.req.valid('form')
        const report = await importResponses(
          deps,
          await fileOf(file),
          readMapping(jsonOf(mapping)),
          {
            dryRun: step === 'check',
            acceptValid: acceptValid === 'yes',
            language: languageOf(c),
            onlyProvider: c.var.officer.providerId,
          },
          c.var.officer.id,
        )
        return c.json(report, report.outcome === 'imported' ? 201 : 200)
      },
    )
    .post(
      '/:id/undo',
      describeRoute({ tags, summary: 'Take an import back' }),
      mayImport,
      async (c) => {
        const { id, providerId } = c.var.officer
        return c.json(await undoImport(deps, c.req.param('id'), id, providerId))
      },
    )
    .get('/mappings', describeRoute({ tags, summary: 'Saved mappings' }), mayImport, async (c) =>
      c.json(await listMappings(deps)),
    )
    .put(
      '/mappings',
      describeRoute({ tags, summary: 'Save a mapping under a name' }),
      mayImport,
      limit,
      body(Mapping),
      async (c) => {
        const { name, mapping } = c.req.valid('json')
        await saveMapping(deps, name, mapping, c.var.officer.id)
        return c.json({ name })
      },
    )
    .delete(
      '/mappings/:name',
      describeRoute({ tags, summary: 'Delete a saved mapping' }),
      mayImport,
      async (c) => {
        await deleteMapping(deps, c.req.param('name'), c.var.officer.id)
        return c.json({})
      },
    )
}
