import { describe, expect, it } from 'vitest'
import { decide, listComments } from '../../../server/worklist/comments.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { givenAnswers } from '../../support/worklist.ts'

const UNREAD = { only: null, state: 'unscreened', page: 1 } as const

describe.each(DIALECTS)('comments (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  const audited = () =>
    test.connection.db
      .selectFrom('audit_event')
      .selectAll()
      .where('action', 'like', 'comments.%')
      .orderBy('seq')
      .execute()

  async function given(...texts: readonly string[]) {
    const started = await givenAnswers(test.connection)
    await started.answer(...texts.map((comment) => ({ satisfaction: 4, comment })))
    const { comments } = await listComments(started.deps, UNREAD, 'lv')
    const keyOf = (part: string) => {
      const found = comments.find(({ text }) => text.includes(part))
      if (!found) throw new Error(`no comment with ${part}`)
      return { provider: found.provider, id: found.id }
    }
    return { ...started, comments, keyOf }
  }

  it('wait to be read, with what was asked', async () => {
    const { comments } = await given('Paldies')

    expect(comments).toMatchObject([
      {
        text: 'Paldies',
        question: 'Piebilde',
        service: 'residence',
        month: '2026-03',
        language: 'lv',
        state: 'unscreened',
      },
    ])
  })

  it('are cleared, masked or withheld, several at once', async () => {
    const { deps, keyOf } = await given('Labi', 'Zvaniet 29123456', 'Jānis no 3. loga', 'Ātri')
    const clear = [keyOf('Labi'), keyOf('Ātri')]
    await decide(deps, { texts: clear, decision: 'clear' }, 'anna')
    const texts = [keyOf('29123456')]
    expect(await decide(deps, { texts, decision: 'clear-masked' }, 'anna')).toEqual({
      decided: 1,
      masked: 1,
    })
    await decide(deps, { texts: [keyOf('Jānis')], decision: 'withhold' }, 'anna')

    const textsOf = async (state: 'unscreened' | 'cleared' | 'withheld') =>
      (await listComments(deps, { ...UNREAD, state }, 'lv')).comments.map(({ text }) => text)
    expect(await textsOf('unscreened')).toEqual([])
    expect((await textsOf('cleared')).toSorted()).toEqual(
      ['Labi', 'Zvaniet […]', 'Ātri'].toSorted(),
    )
    expect(await textsOf('withheld')).toEqual(['Jānis no 3. loga'])
  })

  it('leave no word in the audit log, and every decision does leave its author', async () => {
    const { deps, keyOf } = await given('Zvaniet 29123456', 'Labi')
    const texts = [keyOf('29123456'), keyOf('Labi')]
    await decide(deps, { texts, decision: 'clear-masked' }, 'anna')

    const events = await audited()
    expect(events).toMatchObject([{ actor: 'anna', action: 'comments.clear-masked' }])
    expect(events[0]?.subject.split(' ').toSorted()).toEqual(texts.map(({ id }) => id).toSorted())
    expect(JSON.parse(events[0]?.details ?? '')).toEqual({ texts: 2, masked: 1 })
    expect(JSON.stringify(events)).not.toMatch(/Zvaniet|29123456|Labi/)
  })

  it('are decided all or none', async () => {
    const { deps, keyOf } = await given('Labi')
    const texts = [keyOf('Labi'), { provider: 'liepava', id: 'gone' }]

    await expect(decide(deps, { texts, decision: 'clear' }, 'anna')).rejects.toThrow(
      'comment-not-found',
    )
    expect((await listComments(deps, UNREAD, 'lv')).total).toBe(1)
    expect(await audited()).toEqual([])
  })

  it('name their centre only where ten people answered in the month, in the list and in the filter', async () => {
    const { deps, answer } = await given('Tumšs gaitenis')
    const byCentre = { ...UNREAD, centre: 'kac-1' }
    expect((await listComments(deps, UNREAD, 'lv')).comments).toMatchObject([{ centre: null }])
    expect((await listComments(deps, byCentre, 'lv')).total).toBe(0)

    await answer(...Array.from({ length: 9 }, () => ({ satisfaction: 5 })))
    expect((await listComments(deps, UNREAD, 'lv')).comments).toMatchObject([{ centre: 'kac-1' }])
    expect((await listComments(deps, byCentre, 'lv')).total).toBe(1)
    expect((await listComments(deps, { ...byCentre, centre: 'kac-2' }, 'lv')).total).toBe(0)
  })

  it('are found by service and month, a page at a time', async () => {
    const { deps } = await given(...Array.from({ length: 53 }, (_, n) => `Nr ${n}`))
    const first = await listComments(deps, UNREAD, 'lv')
    const second = await listComments(deps, { ...UNREAD, page: 2 }, 'lv')

    expect([first.total, first.comments.length, second.comments.length]).toEqual([53, 50, 3])
    const ids = [...first.comments, ...second.comments].map(({ id }) => id)
    expect(new Set(ids).size).toBe(53)
    expect(first.months).toEqual(['2026-03'])
    const total = async (filter: object) =>
      (await listComments(deps, { ...UNREAD, ...filter }, 'lv')).total
    expect(await total({ month: '2026-03', service: 'residence' })).toBe(53)
    expect(await total({ month: '2026-02' })).toBe(0)
    expect(await total({ service: 'other' })).toBe(0)
    expect(await total({ only: 'other' })).toBe(0)
  })
})
