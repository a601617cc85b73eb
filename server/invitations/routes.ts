import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { LANGUAGES } from '../../locales/language.ts'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body, query } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { responseRates } from './outcome.ts'
import { LEAST_WAVE, NewWave, drawWave } from './draw-wave.ts'
import { closeWave } from './erasure.ts'
import { NewFrame, framesOf, importFrame } from './lists.ts'
import { previewLetter, startMailing } from './mailings.ts'
import { waveById, waveDetail, wavesOf } from './waves.ts'

const Preview = v.object({
  language: v.picklist(LANGUAGES),
  reminder: v.optional(v.picklist(['0', '1']), '0'),
})
const Sending = v.object({
  mailing: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(3)),
})

/** Lists of people, waves and their letters; mounted at `/api/invitations`. */
export function invitationRoutes(deps: Deps) {
  const tags = ['Invitations']
  const mayRead = requires(deps, 'invitation.read')
  const mayEdit = requires(deps, 'invitation.edit')
  const wording = (c: Context) => preferredLanguage(c.req.header('accept-language'))
  /** Nobody sends or closes a wave of a provider that is not theirs. */
  const own = async (officer: Parameters<typeof requireProvider>[0], id: string) => {
    requireProvider(officer, 'invitation.edit', (await waveById(deps, id)).provider_id)
  }
  return new Hono()
    .get('/', describeRoute({ tags, summary: 'Lists and waves' }), mayRead, async (c) =>
      c.json({
        canSend: Boolean(deps.mailing?.smtp),
        leastWave: LEAST_WAVE,
        frames: await framesOf(deps),
        waves: await wavesOf(deps),
      }),
    )
    .post(
      '/lists',
      describeRoute({ tags, summary: 'Bring a list of people (CSV in `csv`)' }),
      mayEdit,
      body(NewFrame),
      async (c) => {
        const { csv, ...fields } = c.req.valid('json')
        requireProvider(c.var.officer, 'invitation.edit', fields.provider)
        const taken = await importFrame(
          deps,
          { ...fields, bytes: Buffer.from(csv) },
          c.var.officer.id,
          wording(c),
        )
        return c.json(taken, 201)
      },
    )
    .post(
      '/waves',
      describeRoute({ tags, summary: 'Draw a sample and make its links' }),
      mayEdit,
      body(NewWave),
      async (c) => {
        const fields = c.req.valid('json')
        const frame = (await framesOf(deps)).find(({ id }) => id === fields.frame)
        if (frame) requireProvider(c.var.officer, 'invitation.edit', frame.provider)
        return c.json({ id: await drawWave(deps, fields, c.var.officer.id) }, 201)
      },
    )
    .get(
      '/waves/:id',
      describeRoute({ tags, summary: 'A wave, how it was drawn and what came of it' }),
      mayRead,
      async (c) => {
        const wave = await waveDetail(deps, c.req.param('id'))
        return c.json({
          ...wave,
          canSend: Boolean(deps.mailing?.smtp),
          rates: responseRates(wave.outcome),
        })
      },
    )
    .get(
      '/waves/:id/letter',
      describeRoute({ tags, summary: 'The letter in one language' }),
      mayRead,
      query(Preview),
      async (c) => {
        const { language, reminder } = c.req.valid('query')
        return c.json(await previewLetter(deps, c.req.param('id'), language, reminder === '1'))
      },
    )
    .post(
      '/waves/:id/mailings',
      describeRoute({ tags, summary: 'Send the invitation (1) or a reminder (2, 3)' }),
      mayEdit,
      body(Sending),
      async (c) => {
        const id = c.req.param('id')
        await own(c.var.officer, id)
        return c.json(await startMailing(deps, id, c.req.valid('json').mailing, c.var.officer.id))
      },
    )
    .post(
      '/waves/:id/closing',
      describeRoute({ tags, summary: 'Close a wave and erase its people' }),
      mayEdit,
      async (c) => {
        const id = c.req.param('id')
        await own(c.var.officer, id)
        await closeWave(deps, id, c.var.officer.id)
        return c.json({ closed: true })
      },
    )
}
