import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import type { Action } from '../auth/can.ts'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body, query } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { LEAST_WAVE, keyIfAny } from '../invitations/service.ts'
import { CallResult, Taking, giveBack, holdCall, recordCall, takeCall } from './calls.ts'
import { Shown, callingDesk } from './desk.ts'
import { NewPhoneWave, NumberList, checkList, drawPhoneWave } from './draw-wave.ts'
import { closePhoneWave } from './erasure.ts'
import { Interview, storeInterview } from './interview.ts'
import { phoneWave, phoneWaveDetail, phoneWaves } from './waves.ts'

/** Interviews on the telephone; mounted at `/api/interviews`. */
export function interviewRoutes(deps: Deps) {
  const tags = ['Interviews on the telephone']
  const mayRead = requires(deps, 'interview.read')
  const mayEdit = requires(deps, 'interview.edit')
  const mayCall = requires(deps, 'interview.call')
  const wording = (c: Context) => preferredLanguage(c.req.header('accept-language'))
  /** Nobody works on a wave of a provider that is not theirs. */
  const own = async (
    officer: Parameters<typeof requireProvider>[0],
    action: Action,
    id: string,
  ) => {
    requireProvider(officer, action, (await phoneWave(deps, id)).provider_id)
  }
  return new Hono()
    .get('/', describeRoute({ tags, summary: 'Waves of interviews' }), mayRead, async (c) =>
      c.json({
        hasKey: keyIfAny(deps) !== undefined,
        leastWave: LEAST_WAVE,
        waves: await phoneWaves(deps),
      }),
    )
    .post(
      '/lists/check',
      describeRoute({ tags, summary: 'Look through a list of numbers (CSV); nothing is kept' }),
      mayEdit,
      body(NumberList),
      (c) => {
        const { people, columns, repeated } = checkList(c.req.valid('json'), wording(c))
        return c.json({ people: people.length, columns, repeated })
      },
    )
    .post(
      '/waves',
      describeRoute({ tags, summary: 'Draw the numbers to call' }),
      mayEdit,
      body(NewPhoneWave),
      async (c) => {
        const fields = c.req.valid('json')
        const open = await deps.points.find(fields.point)
        if (open) requireProvider(c.var.officer, 'interview.edit', open.point.provider_id)
        return c.json({ id: await drawPhoneWave(deps, fields, c.var.officer.id, wording(c)) }, 201)
      },
    )
    .get(
      '/waves/:id',
      describeRoute({ tags, summary: 'A wave: dispositions and outcome rates' }),
      mayRead,
      async (c) => c.json(await phoneWaveDetail(deps, c.req.param('id'))),
    )
    .post(
      '/waves/:id/closing',
      describeRoute({ tags, summary: 'Close a wave and erase its numbers' }),
      mayEdit,
      async (c) => {
        const id = c.req.param('id')
        await own(c.var.officer, 'interview.edit', id)
        await closePhoneWave(deps, id, c.var.officer.id)
        return c.json({ closed: true })
      },
    )
    .get(
      '/waves/:id/desk',
      describeRoute({ tags, summary: 'What an interviewer says, asks and has agreed' }),
      mayCall,
      query(Shown),
      async (c) => {
        const id = c.req.param('id')
        await own(c.var.officer, 'interview.call', id)
        return c.json(await callingDesk(deps, id, c.req.valid('query'), c.var.officer.id))
      },
    )
    .post(
      '/waves/:id/calls',
      describeRoute({ tags, summary: 'Take the next number to call' }),
      mayCall,
      body(Taking),
      async (c) => {
        const id = c.req.param('id')
        await own(c.var.officer, 'interview.call', id)
        return c.json({ call: await takeCall(deps, id, c.req.valid('json'), c.var.officer.id) })
      },
    )
    .post(
      '/waves/:id/calls/:call/hold',
      describeRoute({ tags, summary: 'Keep a number while on the telephone' }),
      mayCall,
      async (c) => {
        const { id, call } = c.req.param()
        await own(c.var.officer, 'interview.call', id)
        await holdCall(deps, id, call, c.var.officer.id)
        return c.json({ held: true })
      },
    )
    .post(
      '/waves/:id/calls/:call/return',
      describeRoute({ tags, summary: 'Give back a number that was not called' }),
      mayCall,
      async (c) => {
        const { id, call } = c.req.param()
        await own(c.var.officer, 'interview.call', id)
        await giveBack(deps, id, call, c.var.officer.id)
        return c.json({ returned: true })
      },
    )
    .post(
      '/waves/:id/calls/:call/result',
      describeRoute({ tags, summary: 'Record how a call without an interview ended' }),
      mayCall,
      body(CallResult),
      async (c) => {
        const { id, call } = c.req.param()
        await own(c.var.officer, 'interview.call', id)
        await recordCall(deps, id, call, c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
    .post(
      '/waves/:id/calls/:call/interview',
      describeRoute({ tags, summary: 'Store the answers of an interview' }),
      mayCall,
      body(Interview),
      async (c) => {
        const { id, call } = c.req.param()
        await own(c.var.officer, 'interview.call', id)
        return c.json(await storeInterview(deps, id, call, c.req.valid('json'), c.var.officer.id))
      },
    )
}
