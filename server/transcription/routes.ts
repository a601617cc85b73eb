import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { LANGUAGES } from '../../locales/language.ts'
import { entryFields } from '../../surveys/forms/paper-entry.ts'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body, query } from '../http/body.ts'
import { allBatches } from './queries.ts'
import {
  NewBatch,
  advanceBatch,
  createBatch,
  decideSheet,
  keySheet,
  readBatch,
  sheetsOf,
  versionOf,
} from './service.ts'
import { Fields } from './sheet.ts'
import { BATCH_STATES, type PaperBatchTable } from './tables.ts'

const Keying = v.object({
  sheet: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  round: v.picklist([1, 2]),
  fields: Fields,
})
const Decision = v.object({
  sheet: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** Values by field, for the fields that differ. */
  fields: Fields,
})
const Step = v.object({
  to: v.picklist(BATCH_STATES),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
})
const Shown = v.object({ language: v.picklist(LANGUAGES) })

/** Typing in paper forms; mounted at `/api/paper-batches`. */
export function transcriptionRoutes(deps: Deps) {
  const tags = ['Paper forms']
  const action = 'transcription.edit'
  const mayEdit = requires(deps, action)
  return new Hono()
    .get('/', describeRoute({ tags, summary: 'Batches of paper forms' }), mayEdit, async (c) => {
      const { providerId } = c.var.officer
      const batches = await allBatches(deps.connection.db)
      return c.json(
        batches
          .filter(({ provider_id }) => providerId === null || provider_id === providerId)
          .map(batchJson),
      )
    })
    .post(
      '/',
      describeRoute({ tags, summary: 'Take over a batch of paper forms' }),
      mayEdit,
      body(NewBatch),
      async (c) => {
        const fields = c.req.valid('json')
        const open = await deps.points.find(fields.point)
        requireProvider(c.var.officer, action, open?.point.provider_id ?? null)
        return c.json({ id: await createBatch(deps, fields, c.var.officer.id) }, 201)
      },
    )
    .get(
      '/:id',
      describeRoute({ tags, summary: 'A batch: what to type, and how far it has come' }),
      mayEdit,
      query(Shown),
      async (c) => {
        const batch = await readBatch(deps, c.req.param('id'))
        requireProvider(c.var.officer, action, batch.provider_id)
        const version = await versionOf(deps, batch)
        const me = c.var.officer.id
        const sheets = await sheetsOf(deps, batch)
        return c.json({
          batch: batchJson(batch),
          languages: version.languages,
          fields: entryFields(version.compiled.definition, c.req.valid('query').language),
          // The second person must not see what the first one typed, but for where they differ.
          sheets: sheets.map(({ sheet, typedBy, typedAgainBy, differences, settled }) => ({
            sheet,
            typedByMe: typedBy === me,
            typedAgain: typedAgainBy !== null,
            typedAgainByMe: typedAgainBy === me,
            settled: settled !== undefined,
            differences,
          })),
        })
      },
    )
    .put(
      '/:id/sheets',
      describeRoute({ tags, summary: 'Store one sheet as one person typed it' }),
      mayEdit,
      body(Keying),
      async (c) => {
        const batch = await readBatch(deps, c.req.param('id'))
        requireProvider(c.var.officer, action, batch.provider_id)
        await keySheet(deps, batch.id, c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
    .post(
      '/:id/decisions',
      describeRoute({ tags, summary: 'Decide where two keyings of a sheet differ' }),
      mayEdit,
      body(Decision),
      async (c) => {
        const batch = await readBatch(deps, c.req.param('id'))
        requireProvider(c.var.officer, action, batch.provider_id)
        await decideSheet(deps, batch.id, c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
    .post(
      '/:id/state',
      describeRoute({ tags, summary: 'Move a batch to its next state' }),
      mayEdit,
      body(Step),
      async (c) => {
        const batch = await readBatch(deps, c.req.param('id'))
        requireProvider(c.var.officer, action, batch.provider_id)
        await advanceBatch(deps, batch.id, c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
}

function batchJson(batch: PaperBatchTable) {
  return {
    id: batch.id,
    point: batch.collection_point,
    version: batch.survey_version,
    label: batch.label,
    collectedFrom: batch.collected_from,
    collectedTo: batch.collected_to,
    handedOver: batch.handed_over,
    state: batch.state,
    reason: batch.reason,
    stored: batch.stored,
    unusable: batch.unusable,
  }
}
