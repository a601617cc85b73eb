import { describe, expect, it } from 'vitest'
import { isInboxQuiet, untilInboxQuiet } from '../../../server/responses/quiet-inbox.ts'
import { useTestDatabase } from '../../support/database.ts'

describe('work that can wait', () => {
  const test = useTestDatabase('sqlite')
  const answersCome = () =>
    test.connection.db.insertInto('response_inbox').values({ id: 1, responses: '[]' }).execute()
  const answersAreSettled = () => test.connection.db.deleteFrom('response_inbox').execute()

  it('goes on at once while nobody answers', async () => {
    expect(await isInboxQuiet(test.connection)).toBe(true)
    await untilInboxQuiet(test.connection, new AbortController().signal)
  })

  it('waits until answers are settled', async () => {
    await answersCome()
    expect(await isInboxQuiet(test.connection)).toBe(false)
    const events: string[] = []
    const waiting = untilInboxQuiet(test.connection, new AbortController().signal).then(() =>
      events.push('goes on'),
    )
    await new Promise((resume) => setTimeout(resume, 50))
    events.push('settled')
    await answersAreSettled()
    await waiting

    expect(events).toEqual(['settled', 'goes on'])
  })

  it('waits no longer when it is to end', async () => {
    await answersCome()
    const stopping = new AbortController()
    const events: string[] = []
    const waiting = untilInboxQuiet(test.connection, stopping.signal).then(() =>
      events.push('went on'),
    )
    // It sleeps by now, and would look again in half a second.
    await new Promise((resume) => setTimeout(resume, 50))
    stopping.abort()
    await new Promise((resume) => setTimeout(resume, 100))
    events.push('later')
    await waiting

    expect(events).toEqual(['went on', 'later'])

    expect(await isInboxQuiet(test.connection)).toBe(false)
  })
})
