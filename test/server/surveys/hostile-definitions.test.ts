import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDefinitionApart } from '../../../server/surveys/definition-check.ts'
import { hostileCases } from '../../hostile/expand.ts'

/** The port that the cases which fetch something point at. */
const TRAP_PORT = 47_999

describe('a hostile questionnaire, examined in a thread of its own', () => {
  let connections = 0
  const trap = createServer((socket) => {
    connections++
    socket.destroy()
  })
  beforeAll(() => new Promise<void>((ready) => void trap.listen(TRAP_PORT, '127.0.0.1', ready)))
  afterAll(() => new Promise<void>((closed) => void trap.close(() => closed())))

  it.each(
    hostileCases('st', 're', 'ex', 'pr', 'ne', 'ht').map(({ id, why, survey }) => ({
      id,
      why,
      survey,
    })),
  )('$id ($why) is refused with a named reason, or harmless', async ({ survey }) => {
    const check = await checkDefinitionApart(textOf(survey))
    const reasons = check.status === 'refused' ? check.faults.map(({ code }) => code) : ['harmless']
    const left = check.status === 'accepted' ? JSON.stringify(check.definition) : ''

    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons).not.toContain('')
    // Harmless: nothing but plain questions is left of it.
    expect(left).not.toMatch(/choicesByUrl|html|expression|__proto__/)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('makes no connection to anywhere', () => {
    expect(connections).toBe(0)
  })

  it('is refused when it is no JSON', async () => {
    expect(await checkDefinitionApart('{"elements":')).toMatchObject({ status: 'refused' })
  })

  it('is refused unread when it is larger than 512 KiB', async () => {
    expect(await checkDefinitionApart(' '.repeat(600 * 1024))).toMatchObject({
      status: 'refused',
      faults: [{ code: 'too-large' }],
    })
  })
})

/** JSON text; what is nested too deep for JSON.stringify is written as nested panels. */
function textOf(survey: unknown): string {
  try {
    return JSON.stringify(survey) ?? 'null'
  } catch {
    const panel = '{"type":"panel","name":"p","elements":['
    return `{"elements":[${panel.repeat(3000)}${']}'.repeat(3000)}]}`
  }
}
