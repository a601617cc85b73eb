import { describe, expect, it } from 'vitest'
import { eraseExpired } from '../../../server/responses/retention.ts'
import { takeArrivals } from '../../../server/worklist/arrivals.ts'
import { listLowRatings, moveOn, setAlertRule } from '../../../server/worklist/low-ratings.ts'
import { forgetPast } from '../../../server/worklist/passes.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { testDeps } from '../../support/builders.ts'
import { givenAnswers } from '../../support/worklist.ts'

const OPEN = { only: null, state: 'open', page: 1 } as const

describe.each(DIALECTS)('low ratings (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  const stored = () => test.connection.db.selectFrom('low_rating').selectAll().execute()
  const arrivals = () => test.connection.db.selectFrom('response_arrival').selectAll().execute()

  it('become entries at 3 and below of 5, where nothing says otherwise', async () => {
    const { answer, look, deps } = await givenAnswers(test.connection)
    await answer(...[1, 2, 3, 4, 5].map((satisfaction) => ({ satisfaction })))
    await look()

    const { ratings, total } = await listLowRatings(deps, OPEN, 'en')
    expect(total).toBe(3)
    expect(ratings.map(({ rating }) => rating).toSorted((a, b) => a - b)).toEqual([1, 2, 3])
    expect(ratings[0]).toMatchObject({
      provider: 'liepava',
      service: 'residence',
      centre: 'kac-1',
      channel: 'in-person',
      month: '2026-03',
      question: 'How satisfied?',
      state: 'new',
    })
    expect(await arrivals()).toEqual([])
  })

  it('become entries once, however often and by how many they are looked for', async () => {
    const { answer, look, deps } = await givenAnswers(test.connection)
    await answer(...Array.from({ length: 30 }, () => ({ satisfaction: 1 })))
    await Promise.all([takeArrivals(deps, 7), takeArrivals(deps, 7), takeArrivals(deps, 7)])
    while ((await look()) > 0);
    expect(await stored()).toHaveLength(30)

    // As after a restart from a copy that had not seen the end of the last look.
    const rows = await test.connection.db
      .selectFrom('response')
      .select(['provider_id', 'id'])
      .execute()
    await test.connection.db.insertInto('response_arrival').values(rows).execute()
    while ((await look()) > 0);
    expect(await stored()).toHaveLength(30)
  })

  it('are found by a process that has only just started', async () => {
    const { answer, clock } = await givenAnswers(test.connection)
    await answer({ satisfaction: 1 })
    const started = testDeps(test.connection, { now: () => clock.now })
    await takeArrivals(started)

    expect((await listLowRatings(started, OPEN, 'lv')).ratings).toMatchObject([
      { rating: 1, question: 'Cik apmierināts?' },
    ])
  })

  it('are all there or none when the looking ends half-way', async () => {
    const { answer, look, deps } = await givenAnswers(test.connection)
    await answer({ satisfaction: 1 }, { satisfaction: 2 })
    const told = deps.now()
    let asked = 0
    const now = () => {
      asked++
      // The second time is after the entries were written.
      if (asked === 2) throw new Error('the process was killed')
      return told
    }
    await expect(takeArrivals({ ...deps, now })).rejects.toThrow('killed')
    expect(await stored()).toEqual([])
    expect(await arrivals()).toHaveLength(2)
    await look()
    expect(await stored()).toHaveLength(2)
  })

  it('follow the survey’s own rule, or none', async () => {
    const { answer, look, deps, survey } = await givenAnswers(test.connection)
    await setAlertRule(deps, survey, 1, 'anna')
    await answer({ satisfaction: 1 }, { satisfaction: 2 })
    await look()
    expect((await stored()).map(({ rating }) => rating)).toEqual([1])

    await setAlertRule(deps, survey, 0, 'anna')
    await answer({ satisfaction: 1 })
    await look()
    expect(await stored()).toHaveLength(1)

    await setAlertRule(deps, survey, null, 'anna')
    await answer({ satisfaction: 3 })
    await look()
    expect(await stored()).toHaveLength(2)
  })

  it('of a month ago alarm nobody', async () => {
    const { answer, look, clock } = await givenAnswers(test.connection)
    await answer({ satisfaction: 1 })
    clock.now = new Date('2026-04-20T09:00:00Z')
    await look()

    expect(await stored()).toEqual([])
    expect(await arrivals()).toEqual([])
  })

  it('tell the day and the comment only where at least ten people answered', async () => {
    const { answer, look, deps } = await givenAnswers(test.connection)
    await answer({ satisfaction: 1, comment: 'Rinda stundu' })
    await look()
    const [alone] = (await listLowRatings(deps, OPEN, 'lv')).ratings
    expect(alone).toMatchObject({ day: null, comments: [] })

    await answer(...Array.from({ length: 9 }, () => ({ satisfaction: 5 })))
    const [among] = (await listLowRatings(deps, OPEN, 'lv')).ratings
    expect(among).toMatchObject({
      day: '2026-03-14',
      comments: [{ text: 'Rinda stundu', language: 'lv' }],
    })
    // Nothing of what an officer gets leads to the response.
    const [response] = await test.connection.db.selectFrom('response').select('id').execute()
    expect(JSON.stringify(among)).not.toContain(response?.id)
  })

  it('are taken, answered with a note and opened again, each step in the audit log without the note', async () => {
    const { answer, look, deps } = await givenAnswers(test.connection)
    await answer({ satisfaction: 2 })
    await look()
    const id = (await stored())[0]?.id ?? ''
    const at = { provider: 'liepava', id }
    await moveOn(deps, at, { from: 'new', to: 'taken', note: '' }, 'anna')
    const late = moveOn(deps, at, { from: 'new', to: 'taken', note: '' }, 'bērziņš')
    await expect(late).rejects.toThrow('low-rating-state')
    const note = 'Pieņemts otrs darbinieks'
    await moveOn(deps, at, { from: 'taken', to: 'answered', note }, 'anna')

    expect(await stored()).toMatchObject([
      { state: 'answered', taken_by: 'anna', note, changed_on: '2026-03-14' },
    ])
    await moveOn(deps, at, { from: 'answered', to: 'taken', note: '' }, 'anna')
    const events = await test.connection.db
      .selectFrom('audit_event')
      .select(['actor', 'details'])
      .where('action', '=', 'low-rating.move')
      .orderBy('seq')
      .execute()
    expect(events.map(({ details }) => JSON.parse(details))).toEqual([
      { from: 'new', to: 'taken' },
      { from: 'taken', to: 'answered' },
      { from: 'answered', to: 'taken' },
    ])
    const gone = moveOn(deps, { ...at, id: 'none' }, { from: 'new', to: 'taken', note: '' }, 'anna')
    await expect(gone).rejects.toThrow('low-rating-not-found')
  })

  it('go when their responses are erased', async () => {
    const { answer, look, deps, clock } = await givenAnswers(test.connection)
    await answer({ satisfaction: 1 })
    await look()
    await forgetPast(deps)
    expect(await stored()).toHaveLength(1)

    clock.now = new Date('2028-04-01T09:00:00Z')
    await eraseExpired(deps, 'server')
    await forgetPast(deps)
    expect(await stored()).toEqual([])
  })

  it('of one provider are shown to nobody who is bound to another', async () => {
    const { answer, look, deps } = await givenAnswers(test.connection)
    await answer({ satisfaction: 1 })
    await look()

    expect((await listLowRatings(deps, { ...OPEN, only: 'other' }, 'lv')).total).toBe(0)
    expect((await listLowRatings(deps, { ...OPEN, only: 'liepava' }, 'lv')).total).toBe(1)
    expect((await listLowRatings(deps, { ...OPEN, centre: 'kac-2' }, 'lv')).total).toBe(0)
  })
})
